import Diagnostics
import SiteModel

extension Check {
    /// No two outputs are written to one place, and none into another as if it were a folder.
    static let outputCollision = Check { site, diagnostics in
        let folder = "Content/static/"
        let statics = Dictionary(
            site.read.sources.statics.map { (String($0.path.dropFirst(folder.count)), $0.path) },
            uniquingKeysWith: { first, _ in first })
        var twice = site.placesTakenTwice
        // What Pagefind will write there is not known yet.
        if site.plan.hasSearch { twice.formUnion(statics.keys.filter { $0.hasPrefix(SearchIndex.place) }) }
        let files = site.foldersThatAreFiles
        if !files.isEmpty {
            twice.formUnion(files)
            for place in site.places where place.folders.contains(where: files.contains) { twice.insert(place) }
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

extension CheckedSite {
    /// The folders of files at whose own place a file stands.
    fileprivate var foldersThatAreFiles: Set<String> {
        var seen: Set<String> = []
        var found: Set<String> = []
        // Most files have an ending, and most folders none: what is both a file's name and a folder's has a dot in both,
        // or in neither, and then begins as the other does.
        let plain = Set(places.lazy.filter { !$0.lastName.utf8.contains(UInt8(ascii: ".")) }.map(\.firstName))
        for place in places where place.hasDotInFolder || plain.contains(place.firstName) {
            for folder in place.folders.reversed() {
                // Its own folders were looked at with it.
                guard seen.insert(folder).inserted else { break }
                if places.contains(folder) { found.insert(folder) }
            }
        }
        return found
    }
}

extension String {
    fileprivate var firstName: Substring { self[..<(utf8.firstIndex(of: UInt8(ascii: "/")) ?? endIndex)] }

    fileprivate var lastName: Substring {
        utf8.lastIndex(of: UInt8(ascii: "/")).map { self[utf8.index(after: $0)...] } ?? self[...]
    }

    fileprivate var hasDotInFolder: Bool {
        let bytes = utf8Span.span
        var hasDot = false
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: ".") { hasDot = true }
            if hasDot, bytes[index] == UInt8(ascii: "/") { return true }
        }
        return false
    }

    /// The folders that a path lies in.
    fileprivate var folders: [String] {
        utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
    }
}
