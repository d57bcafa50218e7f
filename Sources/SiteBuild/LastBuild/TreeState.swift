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
    }

    /// Looks at all files in some folders, absolute paths; one that isn't there is as good as empty.
    /// - Parameters:
    ///   - leavesOutLitter: whether to pass over what no build looks at: dot files outside `static/`, `.DS_Store`.
    ///   - moment: which files are young.
    static func look(at folders: [String], leavesOutLitter: Bool, moment: FileTime) -> Look {
        var walk = StateWalk(leavesOutLitter: leavesOutLitter, moment: moment)
        for folder in folders { walk.visit(folder) }
        return walk.end()
    }
}

/// One way through folder trees.
private struct StateWalk: ~Copyable {
    let leavesOutLitter: Bool
    let moment: FileTime
    private var text: [UInt8] = []
    private var records = SHA256Hasher()
    private var young: [String] = []
    private var files = 0
    private var newest = FileTime(seconds: .min, nanoseconds: 0)

    init(leavesOutLitter: Bool, moment: FileTime) {
        self.leavesOutLitter = leavesOutLitter
        self.moment = moment
        text.reserveCapacity(1 << 16)
    }

    mutating func visit(_ folder: String) {
        guard let open = try? Descriptor(folder, O_RDONLY | O_DIRECTORY) else { return note("no folder", folder) }
        note("folder", folder)
        visit(open, folder, isStatic: false, depth: 1)
    }

    private mutating func visit(_ folder: borrowing Descriptor, _ path: String, isStatic: Bool, depth: Int) {
        guard depth <= FolderListing.deepest, let facts = try? folder.facts(), var entries = try? folder.entries()
        else {
            return note("unlisted", path)
        }
        newest = max(newest, facts.changed)
        if entries.count > 1 { entries.sort { BytePath($0.name) < BytePath($1.name) } }
        for entry in entries where !leavesOutLitter || FileName.counts(entry.name, isStatic: isStatic) {
            let isStatic = isStatic || (depth == 1 && entry.name == "static")
            visit(entry, folder, path + "/" + entry.name, isStatic: isStatic, depth: depth + 1)
        }
    }

    private mutating func visit(
        _ entry: FolderEntry, _ folder: borrowing Descriptor, _ path: String, isStatic: Bool, depth: Int
    ) {
        guard let facts = try? FileFacts(in: folder.number, entry.name) else { return note("gone", path) }
        if facts.kind == .folder {
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
            guard let open = try? Descriptor(in: folder.number, entry.name, flags) else { return note("closed", path) }
            note("folder", entry.name)
            visit(open, path, isStatic: isStatic, depth: depth)
            return note("end", "")
        }
        files += 1
        note("file", entry.name, facts, path)
        // What a link leads to can change as well.
        guard facts.kind == .link else { return }
        if let target = try? FileFacts(in: folder.number, entry.name, following: true) {
            note("leads to", "", target, path)
        } else {
            note("leads nowhere", "")
        }
    }

    private mutating func note(_ word: String, _ name: String) {
        text.append(contentsOf: word.utf8)
        text.append(0)
        text.append(contentsOf: name.utf8)
        text.append(0)
        if text.count >= 1 << 15 { digestText() }
    }

    private mutating func digestText() {
        // Aside, since a span of a property holds all of its owner.
        var part: [UInt8] = []
        swap(&part, &text)
        records.update(part.span)
        part.removeAll(keepingCapacity: true)
        swap(&part, &text)
    }

    private mutating func note(_ word: String, _ name: String, _ facts: FileFacts, _ path: String) {
        note(word, name)
        append(facts.device)
        append(facts.inode)
        append(UInt64(bitPattern: Int64(facts.byteCount)))
        append(facts.modified)
        append(facts.changed)
        newest = max(newest, facts.changed)
        if facts.kind == .file, !facts.changed.isSettled(at: moment) { young.append(path) }
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
        for path in young {
            hasher.update("\(path.utf8.count) \(path) \((try? FileSum.of(path)) ?? 0)\n".utf8)
        }
        let state = TreeState(
            records: hex(records.finish()), young: young.isEmpty ? "" : hex(hasher.finish()), moment: moment)
        return TreeState.Look(state: state, files: files, newest: newest)
    }
}

extension FileTime: Comparable {
    package static func < (one: FileTime, other: FileTime) -> Bool {
        (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
}
