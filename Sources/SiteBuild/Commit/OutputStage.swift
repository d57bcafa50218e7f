import Diagnostics
import Glibc
import Synchronization

/// The output folder while a build writes it: nothing in it changes until `commit`, and then everything at once.
///
/// Changed files go into the twin, a second tree in the workshop that shares its files (their inodes) with the output folder; the two are
/// exchanged in one step and levelled. So a build that is killed leaves the old tree or the new one. Not promised: that a tree is whole
/// after the power fails within the half minute that Linux takes to write files back; waiting for the disk would cost more
/// than the build. The next build compares by bytes and mends it.
///
/// Files are written from several threads; `commit` or `abandon` comes once, after all of them.
package final class OutputStage: Sendable {
    let place: OutputPlace
    let manifest: Manifest
    let modes: FileModes
    /// The published tree; nil where there is none yet.
    let output: TreeWriter?
    /// What was copied by earlier builds.
    let copies: CopyRecords
    /// Without one, nothing is written down about copies.
    let clock: FileClock?
    let state: Mutex<State>

    /// What the threads have done.
    struct State: ~Copyable {
        var lock: OutputLock?
        /// The twin, once something changes.
        var twin: TreeWriter?
        /// What became of each path of the manifest.
        var outcomes: [Outcome?]
        /// Paths that the manifest does not have.
        var additions: [(path: String, isChanged: Bool)] = []
        /// Of all that was taken, changed or not.
        var byteCount = 0
        var written = 0
        var unchanged = 0
        /// Addresses that were written twice.
        var twice: [String] = []
        /// Needed addresses where a file stands that the manifest does not have; without a manifest it may be ours.
        var strangers: [String] = []
        /// Files without a record that Kindred must have written: a good many bytes, all the same.
        var familiar = 0
        var copied: [Copied] = []
        /// How the files stand that were written, where there was no output folder.
        var standing: [StandingFile] = []
        /// Whether the twin has become the output folder, where there was none.
        var isMoved = false
    }

    enum Outcome { case unchanged, changed }

    private init(
        _ place: OutputPlace, _ manifest: Manifest, _ modes: FileModes, _ lock: consuming OutputLock,
        clock: FileClock?
    ) throws(OutsideFailure) {
        self.place = place
        self.manifest = manifest
        self.modes = modes
        output = Records.exists(place.output) ? try TreeWriter(place.output, clears: false, modes: modes) : nil
        copies = (try? FileReader.read(place.copies)).flatMap { CopyRecords($0) } ?? CopyRecords()
        self.clock = clock
        state = Mutex(State(lock: lock, outcomes: Array(repeating: nil, count: manifest.paths.count)))
    }

    /// Takes the lock on the workshop, finishes what a killed build left, and reads what is published.
    /// - Parameters:
    ///   - output: the output folder, absolute; it need not be there yet.
    ///   - workshop: `.kindred` in the site's folder, absolute; made if it is missing.
    ///   - lockPatience: how long to wait for another build.
    ///   - clock: tells whether a file that is copied may still be changing.
    package static func open(
        output: String, workshop: String, lockPatience: Duration = .seconds(10), clock: FileClock? = nil
    ) throws(OutsideFailure) -> OutputStage {
        if try Records.makeFolder(workshop) { try Records.write(Array("*\n".utf8), to: workshop + "/.gitignore") }
        let workshop = try PathInside.real(workshop)
        let lock = try OutputLock(workshop + "/lock", patience: lockPatience)
        let modes = FileModes()
        let place = try Recovery.place(output: output, workshop: workshop, modes)
        let manifest = (try? FileReader.read(place.manifest)).flatMap { Manifest($0) } ?? .missing
        return try OutputStage(place, manifest, modes, lock, clock: clock)
    }
}

extension OutputStage {
    /// Writes a file, unless the published one has these bytes. True where it is new or changed.
    /// - Parameter path: from the output folder, with `/` between folders.
    @discardableResult
    package func write(_ path: String, _ bytes: Span<UInt8>) throws(OutsideFailure) -> Bool {
        let standing = try standing(of: path, bytes)
        if standing != .same { noteStanding([path], try writeNew(path, bytes)) }
        return note(path, standing, bytes.count)
    }

    func standing(of path: String, _ bytes: Span<UInt8>) throws(OutsideFailure) -> Standing {
        try standing(of: path, bytes.count) { (file) throws(SystemError) in try file.holds(bytes) }
    }

    /// A new file in the twin with these bytes.
    func writeNew(_ path: String, _ bytes: Span<UInt8>) throws(OutsideFailure) -> Descriptor {
        let file = try twin().create(path)
        try OutsideFailure.telling(place.output + "/" + path, could: .written) { () throws(SystemError) in
            try file.write(bytes)
        }
        return file
    }

    /// Writes a file, unless the published one has these bytes. True where it is new or changed.
    @discardableResult
    package func write(_ path: String, _ bytes: [UInt8]) throws(OutsideFailure) -> Bool {
        try write(path, bytes.span)
    }

    /// Lets another build begin.
    package func unlock() {
        state.withLock { $0.lock = nil }
    }

    /// Gives everything up: the output folder stays as it is, and the twin loses what was written into it.
    package func abandon() {
        state.withLock { state in
            if state.twin != nil, state.lock != nil { Recovery.level(place, modes) }
            state.lock = nil
        }
    }
}

extension OutputStage {
    /// Files taken so far, changed or not.
    var takenFiles: Int { state.withLock { $0.written + $0.unchanged } }

    /// Their bytes; of pictures that were kept, none.
    var takenBytes: Int { state.withLock { $0.byteCount } }

    /// What stands at an address of the published tree.
    enum Standing { case absent, same, other }

    func standing(
        of path: String, _ byteCount: Int, holds: (borrowing Descriptor) throws(SystemError) -> Bool
    ) throws(OutsideFailure) -> Standing {
        guard BytePath(path).isPlain else {
            throw OutsideFailure("“\(FileName.shown(path))” is not an address that can be written.")
        }
        guard let output else { return .absent }
        return try OutsideFailure.telling(place.output + "/" + path, could: .read) { () throws(SystemError) in
            do throws(SystemError) {
                let file = try Descriptor(in: output.root.number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
                let facts = try file.facts()
                // Whether a folder may go is seen when all is written.
                if facts.kind == .folder { return .absent }
                guard facts.kind == .file, facts.byteCount == byteCount else { return .other }
                return try holds(file) ? .same : .other
            } catch {
                switch error.code {
                case ENOENT, ENOTDIR: return .absent
                // A link, a socket, a file that was made unreadable: not what is to be there.
                case ELOOP, ENXIO, ENODEV, EACCES, EPERM: return .other
                default: throw error
                }
            }
        }
    }

    func note(_ path: String, _ standing: Standing, _ byteCount: Int) -> Bool {
        let position = manifest.position(of: path)
        state.withLock { state in
            state.byteCount += byteCount
            if let position {
                if state.outcomes[position] != nil { state.twice.append(path) }
                state.outcomes[position] = standing == .same ? .unchanged : .changed
            } else {
                state.additions.append((path, standing != .same))
                if standing == .same, byteCount > 255 { state.familiar += 1 }
                if standing == .other { state.strangers.append(path) }
            }
            if standing == .same { state.unchanged += 1 } else { state.written += 1 }
        }
        return standing != .same
    }

    /// The twin, from the first change on. The marker comes first: from now on the twin may hold what is not published.
    func twin() throws(OutsideFailure) -> TreeWriter {
        let (twin, failure) = state.withLock { state -> (TreeWriter?, OutsideFailure?) in
            if let twin = state.twin { return (twin, nil) }
            do throws(OutsideFailure) {
                let twin = try Recovery.begin(place, modes)
                state.twin = twin
                return (twin, nil)
            } catch {
                return (nil, error)
            }
        }
        guard let twin else { throw failure ?? OutsideFailure(EIO, place.twin, could: .made) }
        return twin
    }
}
