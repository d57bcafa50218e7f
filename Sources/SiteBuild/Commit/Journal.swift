/// What is to be done to an output folder that cannot be exchanged, so that a build that was killed meanwhile is finished by the next.
///
/// A file of lines: a heading, one step each with a sign before it, and their count.
struct Journal: Sendable {
    /// Files to remove, then folders, inner ones first.
    var removed: [String] = []
    var removedFolders: [String] = []
    /// Folders that were not there, outer ones first; only going back needs them.
    var createdFolders: [String] = []
    /// Files to put in place from the twin.
    var written: [String] = []

    private static let heading = "kindred journal 1"

    init() {}
}

extension Journal {
    var bytes: [UInt8] {
        var text = Self.heading + "\n"
        for path in removed { text += "- \(path)\n" }
        for path in removedFolders { text += "/ \(path)\n" }
        for path in createdFolders { text += "* \(path)\n" }
        for path in written { text += "+ \(path)\n" }
        let count = removed.count + removedFolders.count + createdFolders.count + written.count
        return Array((text + "end \(count)\n").utf8)
    }

    /// Reads the journal; nil where it is not whole.
    init?(_ bytes: [UInt8]) {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count >= 2, lines.removeFirst() == Self.heading, lines.removeLast() == "end \(lines.count)" else {
            return nil
        }
        for line in lines {
            let path = String(line.dropFirst(2))
            guard BytePath(path).isPlain else { return nil }
            switch line.prefix(2) {
            case "- ": removed.append(path)
            case "/ ": removedFolders.append(path)
            case "* ": createdFolders.append(path)
            case "+ ": written.append(path)
            default: return nil
            }
        }
    }
}
