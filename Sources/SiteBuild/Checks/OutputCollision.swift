import Diagnostics
import SiteModel

extension Check {
    /// No two outputs are written to one place, and none into another as if it were a folder.
    static let outputCollision = Check { site, diagnostics in
        let folder = "Content/static/"
        let statics = Dictionary(
            site.read.sources.statics.map { (String($0.path.dropFirst(folder.count)), $0.path) },
            uniquingKeysWith: { first, _ in first })
        var places: Set<String> = []
        var twice: Set<String> = []
        let all = site.files.flatMap { [$0.path] + $0.copies }
        for place in all where !places.insert(place).inserted { twice.insert(place) }
        for place in all {
            var parent = place[...]
            while let slash = parent.lastIndex(of: "/") {
                parent = parent[..<slash]
                if places.contains(String(parent)) { twice.formUnion([String(parent), place]) }
            }
        }
        // Two entries at one address, or with one id, have been told by name; what is left here is a last resort.
        let isTold = diagnostics.contains { $0.severity == .error } || twice.contains { statics[$0] != nil }
        for place in twice.sorted() {
            if let path = statics[place] {
                diagnostics.append(
                    Rule.addressTaken.finding(
                        path: path, message: "/\(place) is already the address of something that Kindred makes.",
                        help: "Give this file another name, or take it out of Content/static/."))
            } else if !isTold {
                diagnostics.append(
                    Rule.addressTaken.finding(
                        path: SiteConfiguration.path, message: "Two files of the site would stand at /\(place).",
                        help: "Rename one of the files or aliases that lead there."))
            }
        }
    }
}
