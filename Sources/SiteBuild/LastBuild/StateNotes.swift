/// What is found of files below a folder while they are looked at. The order in which they come makes no difference.
struct StateNotes: Sendable {
    /// What can be said of a path.
    enum Word: UInt64 { case folder, file, target, noTarget, absent, closed, unlisted, gone }

    /// The folder, absolute; paths are from there, and its own is empty.
    private let root: String
    private let moment: FileTime
    /// How each line begins: with the folder.
    private var begun = LineSum.Line()
    private var records = LineSum()
    private var young: [String] = []
    private var files = 0
    private var newest = FileTime(seconds: .min, nanoseconds: 0)
    private var hasLargeYoung = false

    /// The bytes of larger files are not read.
    private static let large = 256 << 10

    init(below root: String, moment: FileTime) {
        self.root = root
        self.moment = moment
        begun.add(root)
    }

    mutating func note(_ word: Word, _ path: String) { records.add(line(word, path)) }

    private func line(_ word: Word, _ path: String) -> LineSum.Line {
        var line = begun
        line.add(word.rawValue)
        line.add(path)
        return line
    }

    /// The last change of a folder tells of files that came or went.
    mutating func note(changed: FileTime) { newest = max(newest, changed) }

    /// - Parameters:
    ///   - word: whether it is the file itself, or what it leads to.
    ///   - hasBytes: whether it is an ordinary file, whose bytes count while it is young.
    mutating func note(_ word: Word, _ path: String, _ identity: FileIdentity, hasBytes: Bool) {
        var line = line(word, path)
        line.add(identity.device)
        line.add(identity.inode)
        line.add(UInt64(bitPattern: Int64(identity.byteCount)))
        line.add(identity.modified)
        line.add(identity.changed)
        records.add(line)
        if word == .file { files += 1 }
        newest = max(newest, identity.changed)
        guard hasBytes, !identity.changed.isSettled(at: moment) else { return }
        if identity.byteCount > Self.large { hasLargeYoung = true } else { young.append(root + "/" + path) }
    }

    /// Takes up what another task found.
    mutating func add(_ other: StateNotes) {
        records.add(other.records)
        young += other.young
        files += other.files
        newest = max(newest, other.newest)
        hasLargeYoung = hasLargeYoung || other.hasLargeYoung
    }

    func end(jobs: Int) async -> TreeState.Look {
        let parts = stride(from: 0, to: young.count, by: 64).map { young[$0..<min($0 + 64, young.count)] }
        let sums = await concurrently(parts, jobs: jobs) { paths in
            var sum = LineSum()
            var buffer: [UInt8] = []
            for path in paths {
                var line = LineSum.Line()
                line.add(path)
                line.add((try? FileSum.of(path, by: &buffer)) ?? 0)
                sum.add(line)
            }
            return sum
        }
        let sum = sums.reduce(into: LineSum()) { $0.add($1) }
        let state = TreeState(records: records.text, young: young.isEmpty ? "" : sum.text, moment: moment)
        return TreeState.Look(state: state, files: files, newest: newest, hasLargeYoung: hasLargeYoung)
    }
}

extension LineSum.Line {
    fileprivate mutating func add(_ time: FileTime) {
        add(UInt64(bitPattern: Int64(time.seconds)))
        add(UInt64(bitPattern: Int64(time.nanoseconds)))
    }
}

extension FileTime: Comparable {
    package static func < (one: FileTime, other: FileTime) -> Bool {
        (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
}
