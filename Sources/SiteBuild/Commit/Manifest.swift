/// The record of what Kindred wrote into the output folder, kept in the workshop.
///
/// A file of lines: a heading, the inode of the tree that it is about, the count of other files in it, the paths sorted by their
/// bytes, and their count. One that is cut short or altered counts as missing.
struct Manifest: Sendable {
    let paths: [String]
    /// Files in the output folder that were not Kindred's when it was last written.
    let foreign: Int
    /// The inode of the output folder that this was written for.
    let tree: UInt64
    let isMissing: Bool
    private let positions: [BytePath: Int]

    private static let heading = "kindred manifest 1"

    /// The record of nothing.
    static let missing = Manifest(paths: [], foreign: 0, tree: 0, isMissing: true)

    /// A record of paths that are sorted by their bytes.
    init(paths: [String], foreign: Int, tree: UInt64, isMissing: Bool = false) {
        self.paths = paths
        self.foreign = foreign
        self.tree = tree
        self.isMissing = isMissing
        positions = Dictionary(zip(paths.lazy.map(BytePath.init), 0...)) { first, _ in first }
    }

    func position(of path: String) -> Int? { positions[BytePath(path)] }

    /// Whether a path lies below this folder.
    func hasFiles(below folder: String) -> Bool {
        let prefix = BytePath(folder + "/")
        var (low, high) = (0, paths.count)
        while low < high {
            let middle = (low + high) / 2
            if BytePath(paths[middle]) < prefix { low = middle + 1 } else { high = middle }
        }
        return low < paths.count && paths[low].utf8.starts(with: prefix.text.utf8)
    }
}

extension Manifest {
    /// Reads the record; nil where it is not whole.
    init?(_ bytes: [UInt8]) {
        guard bytes.last == UInt8(ascii: "\n") else { return nil }
        let lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.count >= 4, lines[0].elementsEqual(Self.heading.utf8),
            let tree = Self.number(lines[1], after: "tree "), let foreign = Self.number(lines[2], after: "foreign "),
            let count = lines.last.flatMap({ Self.number($0, after: "end ") }), count == lines.count - 4
        else { return nil }
        var paths: [String] = []
        paths.reserveCapacity(lines.count - 4)
        for line in lines[3..<lines.count - 1] {
            guard let path = String(validating: line, as: UTF8.self), BytePath(path).isPlain else { return nil }
            if let last = paths.last, BytePath(last) >= BytePath(path) { return nil }
            paths.append(path)
        }
        self.init(paths: paths, foreign: Int(clamping: foreign), tree: tree)
    }

    private static func number(_ line: ArraySlice<UInt8>, after word: String) -> UInt64? {
        guard line.starts(with: word.utf8) else { return nil }
        return UInt64(String(decoding: line.dropFirst(word.utf8.count), as: UTF8.self))
    }

    /// The record as a file.
    var bytes: [UInt8] { Self.bytes(paths, foreign: foreign, tree: tree) }

    /// The same of a tree that nobody looks anything up in.
    static func bytes(_ paths: [String], foreign: Int, tree: UInt64) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(paths.reduce(100) { $0 + $1.utf8.count + 1 })
        text.append(contentsOf: "\(heading)\ntree \(tree)\nforeign \(foreign)\n".utf8)
        for path in paths {
            text.append(contentsOf: path.utf8)
            text.append(UInt8(ascii: "\n"))
        }
        text.append(contentsOf: "end \(paths.count)\n".utf8)
        return text
    }
}
