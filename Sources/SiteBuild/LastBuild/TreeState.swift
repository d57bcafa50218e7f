import Digest
import Glibc

/// How files stand in some folders, as two digests: whoever finds the same finds the same files with the same bytes.
///
/// Of most files what the file system says is enough: the kernel gives a changed one another time. Within one tick of its
/// clock, though, a file can change without a trace. So of files that were that young when they were first looked at, the
/// bytes count too.
struct TreeState: Sendable, Equatable {
    /// Of the names, and of what the file system says of each.
    let records: String
    /// Of the bytes of the files that had been changed just before `moment`; empty where there were none.
    let young: String
    /// The moment that tells which are young.
    let moment: FileTime
}

extension TreeState {
    /// What a look at the folders found.
    struct Look: Sendable {
        let state: TreeState
        /// Files of any kind.
        let files: Int
        /// The last change of a file or a folder.
        let newest: FileTime
        /// Whether a young file is too large for its bytes to be looked at, as audio is: then this is no state to go by, and
        /// whoever waits a moment need not.
        let hasLargeYoung: Bool
    }

    /// Looks at all files in some folders, absolute paths; one that isn't there is as good as empty.
    /// - Parameters:
    ///   - leavesOutLitter: whether to pass over what no build looks at: dot files outside `static/`, `.DS_Store`.
    ///   - moment: which files are young.
    ///   - jobs: how many tasks share the work. What they find is the same.
    static func look(
        at folders: [String], leavesOutLitter: Bool, moment: FileTime, jobs: Int
    ) async -> Look {
        let parts = folders.map { Share.inside($0, leavesOutLitter: leavesOutLitter) }
        let shares = await concurrently(parts.flatMap(\.self), jobs: jobs) { $0.parts }.flatMap(\.self)
        let looks = await concurrently(shares, jobs: jobs) { share in
            var walk = StateWalk(leavesOutLitter: leavesOutLitter, moment: moment)
            walk.visit(share)
            return walk.end()
        }
        let young = looks.map(\.state.young)
        return Look(
            state: TreeState(
                records: hex(sha256(looks.map(\.state.records).joined().utf8)),
                young: young.allSatisfy(\.isEmpty) ? "" : hex(sha256(young.joined(separator: " ").utf8)), moment: moment
            ),
            files: looks.map(\.files).reduce(0, +),
            newest: looks.map(\.newest).max() ?? FileTime(seconds: .min, nanoseconds: 0),
            hasLargeYoung: looks.contains(where: \.hasLargeYoung))
    }
}

/// Some of the names in a folder, or in a folder right below it: one kind of work may be most of a site.
private struct Share: Sendable {
    /// The folder that is looked at, then the one below it.
    let trail: [String]
    let isStatic: Bool
    /// nil where they are not listed: not yet, or since there is no such folder.
    let entries: ArraySlice<FolderEntry>?

    private static let size = 64

    var path: String { trail.joined(separator: "/") }

    /// The names in a folder that are no folders, and each of the folders in it, unlisted.
    static func inside(_ folder: String, leavesOutLitter: Bool) -> [Share] {
        guard let entries = entries(of: folder, O_RDONLY | O_DIRECTORY) else {
            return [Share(trail: [folder], isStatic: false, entries: nil)]
        }
        let folders = entries.filter {
            $0.kind == .folder && (!leavesOutLitter || FileName.counts($0.name, isStatic: false))
        }
        return [Share(trail: [folder], isStatic: false, entries: entries.filter { $0.kind != .folder }[...])]
            + folders.map { Share(trail: [folder, $0.name], isStatic: $0.name == "static", entries: nil) }
    }

    /// The same in parts of one size, listed.
    var parts: [Share] {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
        guard let entries = entries ?? (trail.count > 1 ? Self.entries(of: path, flags)?[...] : nil) else {
            return [self]
        }
        return stride(from: entries.startIndex, through: entries.endIndex, by: Self.size).map {
            Share(trail: trail, isStatic: isStatic, entries: entries[$0..<min($0 + Self.size, entries.endIndex)])
        }
    }

    private static func entries(of folder: String, _ flags: Int32) -> [FolderEntry]? {
        guard let open = try? Descriptor(folder, flags), let found = try? open.entries() else { return nil }
        return found.sorted { BytePath($0.name) < BytePath($1.name) }
    }
}

/// One way through folder trees.
private struct StateWalk: ~Copyable {
    let leavesOutLitter: Bool
    let moment: FileTime
    private var text: [UInt8] = []
    private var records = SHA256Hasher()
    private var young: [String] = []
    /// The folder that is looked at and those above it.
    private var trail: [String] = []
    private var files = 0
    private var hasLargeYoung = false
    private var newest = FileTime(seconds: .min, nanoseconds: 0)

    init(leavesOutLitter: Bool, moment: FileTime) {
        self.leavesOutLitter = leavesOutLitter
        self.moment = moment
        text.reserveCapacity(1 << 13)
    }

    mutating func visit(_ share: Share) {
        guard let entries = share.entries, let open = try? Descriptor(share.path, O_RDONLY | O_DIRECTORY) else {
            return note("no folder", share.path)
        }
        note("folder", share.path)
        trail = share.trail
        if let facts = try? open.facts() { newest = max(newest, facts.changed) }
        visit(entries, open, isStatic: share.isStatic)
    }

    private mutating func visit(_ folder: borrowing Descriptor, isStatic: Bool) {
        guard trail.count <= FolderListing.deepest, let facts = try? folder.facts(), var entries = try? folder.entries()
        else { return note("unlisted", "") }
        newest = max(newest, facts.changed)
        if entries.count > 1 { entries.sort { BytePath($0.name) < BytePath($1.name) } }
        visit(entries[...], folder, isStatic: isStatic)
    }

    private mutating func visit(
        _ entries: ArraySlice<FolderEntry>, _ folder: borrowing Descriptor, isStatic: Bool
    ) {
        for entry in entries where !leavesOutLitter || FileName.counts(entry.name, isStatic: isStatic) {
            visit(entry, folder, isStatic: isStatic || (trail.count == 1 && entry.name == "static"))
        }
    }

    private mutating func visit(_ entry: FolderEntry, _ folder: borrowing Descriptor, isStatic: Bool) {
        // Most file systems say in the folder's own record what is one; then it is asked once it is open.
        if entry.kind == .folder { return enter(entry.name, folder, isStatic: isStatic) }
        guard let facts = try? FileFacts(in: folder.number, entry.name) else { return note("gone", entry.name) }
        if facts.kind == .folder { return enter(entry.name, folder, isStatic: isStatic) }
        files += 1
        note("file", entry.name, facts)
        // What a link leads to can change as well.
        guard facts.kind == .link else { return }
        if let target = try? FileFacts(in: folder.number, entry.name, following: true) {
            note("leads to", entry.name, target)
        } else {
            note("leads nowhere", "")
        }
    }

    private mutating func enter(_ name: String, _ folder: borrowing Descriptor, isStatic: Bool) {
        guard let open = try? Descriptor(in: folder.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
            return note("closed", name)
        }
        note("folder", name)
        trail.append(name)
        visit(open, isStatic: isStatic)
        trail.removeLast()
        note("end", "")
    }

    private mutating func note(_ word: String, _ name: String) {
        text.append(contentsOf: word.utf8)
        text.append(0)
        text.append(contentsOf: name.utf8)
        text.append(0)
        if text.count >= 1 << 12 { digestText() }
    }

    private mutating func digestText() {
        // Aside, since a span of a property holds all of its owner.
        var part: [UInt8] = []
        swap(&part, &text)
        records.update(part.span)
        part.removeAll(keepingCapacity: true)
        swap(&part, &text)
    }

    private mutating func note(_ word: String, _ name: String, _ facts: FileFacts) {
        note(word, name)
        append(facts.device)
        append(facts.inode)
        append(UInt64(bitPattern: Int64(facts.byteCount)))
        append(facts.modified)
        append(facts.changed)
        newest = max(newest, facts.changed)
        guard facts.kind == .file, !facts.changed.isSettled(at: moment) else { return }
        if facts.byteCount > 256 << 10 {
            hasLargeYoung = true
        } else {
            young.append(trail.joined(separator: "/") + "/" + name)
        }
    }

    private mutating func append(_ time: FileTime) {
        append(UInt64(bitPattern: Int64(time.seconds)))
        append(UInt64(bitPattern: Int64(time.nanoseconds)))
    }

    private mutating func append(_ number: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { text.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    consuming func end() -> TreeState.Look {
        digestText()
        var hasher = SHA256Hasher()
        var buffer: [UInt8] = []
        for path in young {
            let sum = (try? FileSum.of(path, by: &buffer)) ?? 0
            hasher.update("\(path.utf8.count) \(path) \(sum)\n".utf8)
        }
        let state = TreeState(
            records: hex(records.finish()), young: young.isEmpty ? "" : hex(hasher.finish()), moment: moment)
        return TreeState.Look(state: state, files: files, newest: newest, hasLargeYoung: hasLargeYoung)
    }
}

extension FileTime: Comparable {
    package static func < (one: FileTime, other: FileTime) -> Bool {
        (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
}
