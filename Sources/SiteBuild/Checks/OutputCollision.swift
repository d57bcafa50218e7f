import Diagnostics
import SiteModel

extension Check {
    /// No two outputs are written to one place, and none into another as if it were a folder.
    static let outputCollision = Check { site, diagnostics in
        let collisions = site.outputCollisions.value
        // Two entries at one address, or with one id, have been told by name; what is left here is a last resort.
        let isTold =
            diagnostics.contains { $0.severity == .error }
            || collisions.places.contains { collisions.statics[$0] != nil }
        for place in collisions.places {
            if let path = collisions.statics[place] {
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

/// Where files of the site to be are in each other's way. They are looked for apart from the check: it waits for what all
/// others tell, this does not.
struct OutputCollisions: Sendable {
    /// In the order of the alphabet.
    let places: [String]
    /// The files in Content/static/ by their places.
    let statics: [String: String]

    init(_ plan: SitePlan, _ statics: [String], places: Set<String>, placesTakenTwice: Set<String>) {
        let folder = "Content/static/"
        self.statics = Dictionary(
            statics.map { (String($0.dropFirst(folder.count)), $0) }, uniquingKeysWith: { first, _ in first })
        var twice = placesTakenTwice
        // What Pagefind will write there is not known yet.
        if plan.hasSearch { twice.formUnion(self.statics.keys.filter { $0.hasPrefix(SearchIndex.place) }) }
        let files = foldersThatAreFiles(among: places)
        if !files.isEmpty {
            twice.formUnion(files)
            for place in places where place.folders.contains(where: files.contains) { twice.insert(place) }
        }
        self.places = twice.sorted()
    }
}

/// The folders of files at whose own place a file stands.
private func foldersThatAreFiles(among places: Set<String>) -> Set<String> {
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
