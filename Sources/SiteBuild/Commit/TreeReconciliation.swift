/// One way through the output folder and its twin that finds what stands between what is there and what is wanted, and gives the twin
/// whatever of the output folder stays.
///
/// With nothing wanted and no manifest it is the way to level: everything in the output folder is taken as it is, and what the twin
/// has beyond it goes.
struct TreeReconciliation {
    /// The tree that is to be: paths sorted by their bytes, and which of them were written anew.
    struct Wanted {
        var paths: [String] = []
        var isChanged: [Bool] = []
    }

    let wanted: Wanted
    let manifest: Manifest
    /// The published tree; nil where there is none yet.
    let output: TreeWriter?
    /// The second tree; nil where the output folder is only looked at.
    let twin: TreeWriter?
    /// Whether the twin gets what it lacks, or only loses what it has too much.
    let fills: Bool

    /// Kindred's files that are wanted no more, and the folders that this leaves empty, inner ones first.
    private(set) var removed: [String] = []
    private(set) var removedFolders: [String] = []
    /// Folders that are wanted and not there, outer ones first.
    private(set) var createdFolders: [String] = []
    /// The number of files and links that are not Kindred's.
    private(set) var foreign = 0
    /// Wanted addresses on which something stands that is not Kindred's.
    private(set) var occupied: [String] = []
    /// Whether something in the output folder cannot be had twice: a name that is not UTF-8, a mount, somebody's pipe.
    var isUnfitForTwin = false

    init(
        wanted: Wanted = Wanted(), manifest: Manifest = .missing, output: TreeWriter?, twin: TreeWriter?,
        fills: Bool
    ) {
        self.wanted = wanted
        self.manifest = manifest
        self.output = output
        self.twin = twin
        self.fills = fills
    }

    mutating func run() throws(OutsideFailure) {
        _ = try visit("", wanted.paths.indices, inOutput: output != nil, inTwin: twin != nil)
    }
}

extension TreeReconciliation {
    /// Goes through a folder; true where something in it stays.
    private mutating func visit(
        _ folder: String, _ range: Range<Int>, inOutput: Bool, inTwin: Bool
    ) throws(OutsideFailure) -> Bool {
        let prefix = folder.isEmpty ? "" : folder + "/"
        var stays = false
        for name in try names(folder, prefix.utf8.count, range, inOutput: inOutput, inTwin: inTwin) {
            let path = prefix + name.name
            switch name.want {
            case .file(let index):
                stays = true
                try settle(file: path, index, name)
            case .folder(let range):
                stays = true
                try settle(folder: path, range, name)
            case nil:
                if try settle(unwanted: path, name) { stays = true }
            }
        }
        return stays
    }

    private mutating func settle(file path: String, _ index: Int, _ name: Name) throws(OutsideFailure) {
        switch name.there?.kind {
        case .folder:
            if try visit(path, 0..<0, inOutput: true, inTwin: false) {
                occupied.append(path)
            } else {
                removedFolders.append(path)
            }
        case .file:
            if !wanted.isChanged[index] { try keep(path, name) }
        case nil: break
        default:
            if manifest.position(of: path) == nil { occupied.append(path) }
        }
    }

    private mutating func settle(folder path: String, _ range: Range<Int>, _ name: Name) throws(OutsideFailure) {
        let isThere = name.there?.kind == .folder
        if !isThere { createdFolders.append(path) }
        if let there = name.there, !isThere {
            if there.kind == .file, manifest.position(of: path) != nil {
                removed.append(path)
            } else {
                occupied.append(path)
            }
        }
        // Where the folder is new in both trees, all that is in it was written just now.
        if let twin, !isThere, twin.made(path) { return }
        if name.twin?.kind != .folder { try twin?.ensureFolder(path) }
        _ = try visit(path, range, inOutput: isThere, inTwin: name.twin?.kind == .folder)
    }

    private mutating func settle(unwanted path: String, _ name: Name) throws(OutsideFailure) -> Bool {
        guard let there = name.there else {
            if name.twin != nil { try drop(path) }
            return false
        }
        if there.kind == .folder { return try settle(unwantedFolder: path, name) }
        if there.kind == .file, manifest.position(of: path) != nil {
            removed.append(path)
            if name.twin != nil { try drop(path) }
            return false
        }
        foreign += 1
        try keep(path, name)
        return true
    }

    private mutating func settle(unwantedFolder path: String, _ name: Name) throws(OutsideFailure) -> Bool {
        let isInTwin = name.twin?.kind == .folder
        if name.twin != nil, !isInTwin { try drop(path) }
        let stays = try visit(path, 0..<0, inOutput: true, inTwin: isInTwin)
        // An empty folder of somebody else's stays, one of ours goes with its last file.
        guard stays || !manifest.hasFiles(below: path) else {
            removedFolders.append(path)
            if name.twin != nil { try drop(path) }
            return false
        }
        if fills, let twin, let output, !isInTwin { try twin.ensureFolder(path, as: output.root) }
        return true
    }

    /// Sees that the twin has the same file.
    private mutating func keep(_ path: String, _ name: Name) throws(OutsideFailure) {
        guard let twin, let output, let there = name.there, there.isUTF8 else { return }
        if name.twin?.inode == there.inode { return }
        if fills {
            if try !twin.link(path, from: output.root) { isUnfitForTwin = true }
        } else if name.twin != nil {
            try drop(path)
        }
    }

    private func drop(_ path: String) throws(OutsideFailure) {
        guard let twin else { return }
        try OutsideFailure.telling(twin.path + "/" + path, could: .removed) { () throws(SystemError) in
            try twin.removeTree(path)
        }
    }
}
