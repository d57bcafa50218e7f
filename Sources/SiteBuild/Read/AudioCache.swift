import Glibc
import Media
import Synchronization

/// What was heard in audio files before, by the digest of their content, so that a second build reads none of them.
///
/// A file is known by its record in the file system (device, inode, size, both times) as long as no change could have
/// left that record as it was (`FileTime.isSettled`); otherwise it is read, and its digest decides. The cache says nothing
/// that the files don't: without it, or with a damaged one, a build is the same and takes longer.
final class AudioCache: Sendable {
    /// What a cache holds.
    struct Content: Sendable, Equatable {
        /// By digest.
        var heard: [String: HeardAudio] = [:]
        /// Digests by files.
        var files: [FileIdentity: String] = [:]
    }

    private struct State {
        var content: Content
        /// What this build asked for.
        var used = Content()
    }

    private let path: String
    private let clock: FileClock?
    private let found: Content
    private let state: Mutex<State>

    /// Opens the cache of a site; one that is not there or not whole is empty.
    /// - Parameters:
    ///   - workshop: `.kindred` in the site's folder; it need not be there.
    ///   - clock: without one, no file is settled, and nothing new is kept.
    init(workshop: String, clock: FileClock?) {
        path = workshop + "/audio"
        self.clock = clock
        found = (try? FileReader.read(path)).flatMap { Content($0) } ?? Content()
        state = Mutex(State(content: found))
    }

    /// What a file gives.
    func value(of file: ListedFile) throws(MediaFailure) -> HeardAudio {
        let known = state.withLock { state -> HeardAudio? in
            guard let digest = state.content.files[file.identity], let heard = state.content.heard[digest] else {
                return nil
            }
            state.used.files[file.identity] = digest
            state.used.heard[digest] = heard
            return heard
        }
        if let known { return known }
        if let clock { file.identity.changed.settle(by: clock) }
        let isSettled = clock.map { file.identity.changed.isSettled(at: $0()) } ?? false
        let heard = try HeardAudio(reading: file.absolutePath) { digest in
            state.withLock { $0.content.heard[digest] }
        }
        let isSame = (try? FileFacts(file.absolutePath, following: true))?.identity == file.identity
        state.withLock { state in
            state.used.heard[heard.sha256] = heard
            if isSettled, isSame { state.used.files[file.identity] = heard.sha256 }
        }
        return heard
    }

    /// Writes down what this build asked for, and forgets the rest. One build at a time, which holds the workshop's lock.
    ///
    /// Titles of chapters are words of a publication: those of a file whose words are not out are not kept, and the file is
    /// read again.
    /// - Parameter published: the digests of the audio that is out.
    func save(published: Set<String>) {
        var content = state.withLock { $0.used }
        content.heard = content.heard.filter { $1.chapters.isEmpty || published.contains($0) }
        content.files = content.files.filter { content.heard[$1] != nil }
        let known = Set(content.files.values)
        content.heard = content.heard.filter { known.contains($0.key) }
        guard content != found else { return }
        // A cache that can't be written is none.
        if content.files.isEmpty { try? Records.remove(path) } else { try? Records.write(content.bytes, to: path) }
    }
}
