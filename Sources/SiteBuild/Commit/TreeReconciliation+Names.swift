extension TreeReconciliation {
    /// What is wanted of one name in a folder.
    enum Want {
        case file(Int)
        case folder(Range<Int>)
    }

    /// A name with what is wanted, what is there, and what the twin has.
    struct Name {
        let name: String
        var want: Want?
        var there: FolderEntry?
        var twin: FolderEntry?
    }

    /// All names of a folder in the order of their bytes.
    mutating func names(
        _ folder: String, _ prefix: Int, _ range: Range<Int>, inOutput: Bool, inTwin: Bool
    ) throws(OutsideFailure) -> [Name] {
        var names = wants(prefix, range)
        if inOutput, let output {
            names += try entries(output, folder).map { Name(name: $0.name, there: $0) }
        }
        if inTwin, let twin {
            names += try entries(twin, folder).map { Name(name: $0.name, twin: $0) }
        }
        if names.count < 2 { return names }
        return byteOrder(names.lazy.map(\.name)).reduce(into: []) { merged, place in
            let name = names[place]
            guard let last = merged.last, BytePath(last.name) == BytePath(name.name) else {
                merged.append(name)
                return
            }
            merged[merged.count - 1].there = last.there ?? name.there
            merged[merged.count - 1].twin = last.twin ?? name.twin
            merged[merged.count - 1].want = last.want ?? name.want
        }
    }

    private mutating func entries(_ tree: TreeWriter, _ folder: String) throws(OutsideFailure) -> [FolderEntry] {
        let path = folder.isEmpty ? tree.path : tree.path + "/" + folder
        var found = try OutsideFailure.telling(path, could: .listed) { () throws(SystemError) in
            try tree.root.entries(at: folder.isEmpty ? "." : folder) ?? []
        }
        if !found.allSatisfy(\.isUTF8) { isUnfitForTwin = true }
        for index in found.indices where found[index].kind == .untold {
            found[index] = try OutsideFailure.telling(path, could: .listed) { () throws(SystemError) in
                try found[index].told(in: tree.root, folder)
            }
        }
        return found
    }

    /// The next parts of the wanted paths below a folder whose path and slash take `prefix` bytes.
    private func wants(_ prefix: Int, _ range: Range<Int>) -> [Name] {
        var names: [Name] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let path = wanted.paths[start].utf8
            let from = path.index(path.startIndex, offsetBy: prefix)
            guard let slash = path[from...].firstIndex(of: UInt8(ascii: "/")) else {
                names.append(Name(name: String(wanted.paths[start][from...]), want: .file(start)))
                start += 1
                continue
            }
            let head = path[..<path.index(after: slash)]
            var end = start + 1
            while end < range.upperBound, wanted.paths[end].utf8.starts(with: head) { end += 1 }
            names.append(Name(name: String(wanted.paths[start][from..<slash]), want: .folder(start..<end)))
            start = end
        }
        return names
    }
}
