import Glibc
import Synchronization

extension OutputStage {
    /// A file that was copied, or was found to be a copy.
    struct Copied {
        let path: String
        /// The source before it was read; nil where a change of it could have left that as it is.
        let source: FileIdentity
        /// The published file as it was compared; nil where it was written.
        let published: FileIdentity?
    }

    /// Copies a file from elsewhere, in pieces, unless the published one has the same bytes. True where it is new or changed.
    @discardableResult
    package func copy(from source: String, to path: String) throws(OutsideFailure) -> Bool {
        if let (copied, byteCount) = knownCopy(of: source, at: path) {
            state.withLock { $0.copied.append(copied) }
            return note(path, .same, byteCount)
        }
        let original = try OutsideFailure.telling(source, could: .read) { () throws(SystemError) in
            let file = try Descriptor(source, O_RDONLY | O_NONBLOCK | O_NOCTTY)
            if try file.facts().kind != .file { throw SystemError(code: ENXIO) }
            return file
        }
        let facts = try OutsideFailure.telling(source, could: .read) { () throws(SystemError) in
            try original.facts()
        }
        if let clock { facts.changed.settle(by: clock) }
        let isSettled = clock.map { facts.changed.isSettled(at: $0()) } ?? false
        var compared: FileIdentity?
        let standing = try standing(of: path, facts.byteCount) { (file) throws(SystemError) in
            defer { _ = lseek(original.number, 0, SEEK_SET) }
            compared = try file.facts().identity
            return try file.holdsSame(as: original)
        }
        if standing != .same {
            let file = try twin().create(path)
            try OutsideFailure.telling(place.output + "/" + path, could: .written) { () throws(SystemError) in
                try file.write(contentOf: original)
            }
            noteStanding([path], file)
        }
        // A source that changed while it was read is no original of what was written.
        if isSettled, (try? original.facts())?.identity == facts.identity {
            let copied = Copied(
                path: path, source: facts.identity, published: standing == .same ? compared : nil)
            state.withLock { $0.copied.append(copied) }
        }
        return note(path, standing, facts.byteCount)
    }

    /// The published file at a path, where it is known as a copy of the source and neither has changed.
    private func knownCopy(of source: String, at path: String) -> (Copied, byteCount: Int)? {
        guard !copies.copies.isEmpty, let output, BytePath(path).isPlain,
            let original = try? FileFacts(source, following: true), original.kind == .file,
            let published = try? FileFacts(in: output.root.number, path), published.kind == .file,
            copies.copies.contains(CopyRecords.Copy(source: original.identity, published: published.identity))
        else { return nil }
        return (
            Copied(path: path, source: original.identity, published: published.identity), original.byteCount
        )
    }

    /// Writes down what was copied, once it is published and levelled: linking a file into the twin changes its record.
    func recordCopies() {
        guard let clock else { return }
        var found = CopyRecords()
        for copied in state.withLock({ $0.copied }) {
            guard let facts = try? FileFacts("\(place.output)/\(copied.path)"), facts.kind == .file,
                facts.byteCount == copied.source.byteCount,
                copied.published.map({ $0.inode == facts.inode && $0.modified == facts.modified }) ?? true
            else { continue }
            facts.changed.settle(by: clock)
            guard facts.changed.isSettled(at: clock()) else { continue }
            found.copies.insert(CopyRecords.Copy(source: copied.source, published: facts.identity))
        }
        guard found != copies else { return }
        // A record that can't be written is none.
        try? Records.write(found.bytes, to: place.copies)
    }
}
