import Glibc

/// Some of the names in a folder: one kind of work may be most of a site.
struct StateShare: Sendable {
    /// The folder that is looked at, absolute.
    let root: String
    /// The path from there to the folder with the names; empty where they are one.
    let folder: String
    /// 1 for a folder that is looked at, 2 for one in it.
    let depth: Int
    let isStatic: Bool
    let entries: ArraySlice<FolderEntry>

    private static let size = 64

    /// What stands in a folder that is looked at.
    static func all(of root: String, into notes: inout StateNotes) -> [StateShare] {
        guard let open = try? Descriptor(root, O_RDONLY | O_DIRECTORY), let facts = try? open.facts(),
            let entries = try? open.entries()
        else {
            notes.note(.absent, "")
            return []
        }
        notes.note(.folder, "")
        notes.note(changed: facts.changed)
        return parts(entries, of: "", in: root, depth: 1, isStatic: false)
    }

    static func isLarge(_ entries: [FolderEntry]) -> Bool { entries.count > size }

    static func parts(
        _ entries: [FolderEntry], of folder: String, in root: String, depth: Int, isStatic: Bool
    ) -> [StateShare] {
        stride(from: 0, to: entries.count, by: size).map {
            let part = entries[$0..<min($0 + size, entries.count)]
            return StateShare(root: root, folder: folder, depth: depth, isStatic: isStatic, entries: part)
        }
    }
}

/// One way through folder trees.
struct StateWalk {
    private let leavesOutLitter: Bool
    private let root: String
    private var notes: StateNotes
    /// Folders with so many names that they are left to others.
    private var large: [StateShare] = []

    init(below root: String, leavesOutLitter: Bool, moment: FileTime) {
        self.leavesOutLitter = leavesOutLitter
        self.root = root
        notes = StateNotes(below: root, moment: moment)
    }

    mutating func visit(_ share: StateShare) {
        let flags = O_RDONLY | O_DIRECTORY | (share.depth > 1 ? O_NOFOLLOW : 0)
        let path = share.folder.isEmpty ? root : root + "/" + share.folder
        guard let open = try? Descriptor(path, flags) else { return notes.note(.gone, share.folder) }
        let start = share.folder.isEmpty ? "" : share.folder + "/"
        visit(share.entries, open, start, depth: share.depth, isStatic: share.isStatic)
    }

    func end() -> (notes: StateNotes, large: [StateShare]) { (notes, large) }

    private mutating func visit(
        _ entries: ArraySlice<FolderEntry>, _ folder: borrowing Descriptor, _ start: String, depth: Int, isStatic: Bool
    ) {
        for entry in entries where !leavesOutLitter || FileName.counts(entry.name, isStatic: isStatic) {
            let isStatic = isStatic || (depth == 1 && entry.name == "static")
            let path = start + entry.name
            // Most file systems say in the folder's own record what is one; then it is asked once it is open.
            if entry.kind == .folder {
                enter(entry.name, folder, path, depth: depth + 1, isStatic: isStatic)
            } else {
                look(at: entry.name, folder, path, depth: depth, isStatic: isStatic)
            }
        }
    }

    private mutating func look(
        at name: String, _ folder: borrowing Descriptor, _ path: String, depth: Int, isStatic: Bool
    ) {
        guard let facts = try? FileFacts(in: folder.number, name) else { return notes.note(.gone, path) }
        if facts.kind == .folder { return enter(name, folder, path, depth: depth + 1, isStatic: isStatic) }
        notes.note(.file, path, facts.identity, hasBytes: facts.kind == .file)
        // What a link leads to can change as well.
        guard facts.kind == .link else { return }
        if let target = try? FileFacts(in: folder.number, name, following: true) {
            notes.note(.target, path, target.identity, hasBytes: target.kind == .file)
        } else {
            notes.note(.noTarget, path)
        }
    }

    private mutating func enter(
        _ name: String, _ folder: borrowing Descriptor, _ path: String, depth: Int, isStatic: Bool
    ) {
        guard let open = try? Descriptor(in: folder.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
            return notes.note(.closed, path)
        }
        guard depth <= FolderListing.deepest, let facts = try? open.facts(), let entries = try? open.entries() else {
            return notes.note(.unlisted, path)
        }
        notes.note(.folder, path)
        notes.note(changed: facts.changed)
        if StateShare.isLarge(entries) {
            large += StateShare.parts(entries, of: path, in: root, depth: depth, isStatic: isStatic)
        } else {
            visit(entries[...], open, path + "/", depth: depth, isStatic: isStatic)
        }
    }
}
