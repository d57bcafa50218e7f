import Diagnostics
import Glibc

/// One way through a folder tree, noting what it finds.
struct FolderWalk {
    var realRoot: String
    /// The folder, with a slash at its end, whose dot files are kept.
    let dotFolder: String
    var listing = FolderListing()

    init(realRoot: String, dotFolder: String) {
        self.realRoot = realRoot
        self.dotFolder = dotFolder
    }

    mutating func visit(_ folder: String, as path: String, depth: Int) throws(OutsideFailure) {
        guard depth <= FolderListing.deepest else {
            listing.diagnostics.append(.pathDepth(path))
            return
        }
        let descriptor = try OutsideFailure.telling(folder, could: .listed) { () throws(SystemError) in
            try Descriptor(folder, O_RDONLY | O_DIRECTORY)
        }
        let found = try OutsideFailure.telling(folder, could: .listed) { () throws(SystemError) in
            try descriptor.entries()
        }
        let (ownFolder, ownPath) = (folder + "/", path + "/")
        for entry in accepted(found, below: path) {
            let onDisk = ownFolder + entry.name
            let path = ownPath + entry.name.nfc
            do throws(OutsideFailure) {
                try visit(entry, descriptor.number, at: onDisk, as: path, depth: depth)
            } catch {
                listing.diagnostics.append(Diagnostic(unreadable: path, error))
            }
        }
    }

    private mutating func visit(
        _ entry: FolderEntry, _ folder: Int32, at onDisk: String, as path: String, depth: Int
    ) throws(OutsideFailure) {
        let facts = try OutsideFailure.telling(onDisk, could: .read) { () throws(SystemError) in
            try FileFacts(in: folder, entry.name)
        }
        switch facts.kind {
        case .file:
            listing.files.append(ListedFile(path: path, absolutePath: onDisk, identity: facts.identity))
        case .folder: try visit(onDisk, as: path, depth: depth + 1)
        case .link: follow(onDisk, as: path)
        case .other: listing.diagnostics.append(.notAFile(path))
        }
    }

    /// A link to a file in the same folder tree is that file; any other is refused by name, so there are no loops.
    private mutating func follow(_ onDisk: String, as path: String) {
        guard let target = try? PathInside.real(onDisk), let facts = try? FileFacts(target) else {
            listing.diagnostics.append(.pathLink(path, "leads to nothing"))
            return
        }
        if !PathInside.contains(realRoot, target) {
            listing.diagnostics.append(.pathOutside(path))
        } else if facts.kind == .file {
            listing.files.append(ListedFile(path: path, absolutePath: target, identity: facts.identity))
        } else {
            listing.diagnostics.append(.pathLink(path, "leads to something that is not a file"))
        }
    }

    /// The entries to look at, in the order of the whole paths' bytes; the others are noted as ignored or refused.
    private mutating func accepted(_ entries: [FolderEntry], below path: String) -> [FolderEntry] {
        var kept: [(key: String, entry: FolderEntry)] = []
        kept.reserveCapacity(entries.count)
        let keepsHidden = (path + "/").hasPrefix(dotFolder)
        for entry in entries {
            var shown: String { path + "/" + FileName.shown(entry.name) }
            let isHidden = entry.name.utf8.first == UInt8(ascii: ".") && !keepsHidden
            if FileName.isLitter(entry.name) || isHidden {
                listing.ignored.append(shown)
            } else if !entry.isUTF8 {
                listing.diagnostics.append(.pathEncoding(shown))
            } else if entry.name.unicodeScalars.contains(where: { FileName.isControl($0) || $0 == "\\" }) {
                listing.diagnostics.append(.pathName(shown))
            } else {
                // With its slash a folder stands where its files' paths stand: `a-b.md` before `a/x.md`.
                kept.append((entry.name.nfc + (entry.kind == .folder ? "/" : ""), entry))
            }
        }
        // Of two names that are one in Normalization Form C, the shorter comes first: the sort is stable.
        let isChanged = kept.contains { key, entry in
            key.utf8.count != entry.name.utf8.count + (entry.kind == .folder ? 1 : 0)
        }
        if isChanged {
            kept.sort { $0.entry.name.utf8.count < $1.entry.name.utf8.count }
        }
        let sorted = byteOrder(kept.lazy.map(\.key)).map { kept[$0].entry }
        listing.ignored.sort()
        return withoutCopies(withoutCollisions(sorted, below: path), below: path)
    }

    /// Drops the second of two names that a Mac or a Windows machine takes for one.
    private mutating func withoutCollisions(_ entries: [FolderEntry], below path: String) -> [FolderEntry] {
        let isPlain = { (byte: UInt8) in byte < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
        if entries.allSatisfy({ $0.name.utf8.allSatisfy(isPlain) }) { return entries }
        var first: [String: String] = [:]
        return entries.filter { entry in
            let key = FileName.folded(entry.name)
            if let other = first[key] {
                listing.diagnostics.append(.pathCollision(path + "/" + entry.name.nfc, other))
                return false
            }
            first[key] = entry.name.nfc
            return true
        }
    }

    /// Drops conflict copies, but not from `static/`, which is published as it is.
    private mutating func withoutCopies(_ entries: [FolderEntry], below path: String) -> [FolderEntry] {
        if (path + "/").hasPrefix(dotFolder) { return entries }
        var names: Set<String> = []
        return entries.filter { entry in
            guard entry.kind != .folder, ConflictCopy.mayBeOne(entry.name) else { return true }
            if names.isEmpty { names = Set(entries.map(\.name)) }
            guard ConflictCopy.isOne(entry.name, among: names.contains) else { return true }
            listing.diagnostics.append(.conflictCopy(path + "/" + entry.name.nfc))
            return false
        }
    }
}
