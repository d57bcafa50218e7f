import Calendar

/// What the last build of an output folder went by and what it said, as a file of the workshop. One that is cut short, altered
/// or of another Kindred counts as missing.
struct LastBuildRecord: Sendable {
    /// A digest of what was asked for, and of the machine as far as it matters.
    var key: String
    /// The zone's name.
    var zone: String
    var standstill: Standstill
    /// The folders that the site was made from, absolute.
    var folders: [String]
    var input: TreeState
    var output: TreeState
    var report: [String]

    private static let heading = "kindred build 1"

    var bytes: [UInt8] {
        var lines = [
            ["key", key], ["zone", zone], ["from", "\(standstill.from.seconds)", "\(standstill.until.seconds)"],
            ["input"] + input.words, ["output"] + output.words,
        ]
        lines += folders.map { ["folder", $0] }
        return SealedLines.bytes(Self.heading, lines.map(TabbedLine.line) + ["report"] + report)
    }

    /// The record, and the report that it holds.
    static func read(_ bytes: [UInt8]) -> (record: LastBuildRecord, report: BuildReport)? {
        guard let lines = SealedLines.lines(of: bytes, below: heading),
            let border = lines.firstIndex(where: { $0.elementsEqual("report".utf8) })
        else { return nil }
        let words = lines[..<border].map(TabbedLine.words)
        func all(_ word: String) -> [ArraySlice<String>] { words.filter { $0[0] == word }.map { $0.dropFirst() } }
        guard let key = all("key").first?.first, let zone = all("zone").first?.first,
            let times = all("from").first?.compactMap({ Int($0) }), times.count == 2,
            let input = all("input").first.flatMap(TreeState.init(words:)),
            let output = all("output").first.flatMap(TreeState.init(words:)), let found = ZoneInfo.zone(zone),
            let report = BuildReport(lines: lines[(border + 1)...], zone: found)
        else { return nil }
        let record = LastBuildRecord(
            key: key, zone: zone,
            standstill: Standstill(from: Instant(seconds: times[0]), until: Instant(seconds: times[1])),
            folders: all("folder").compactMap(\.first), input: input, output: output,
            report: lines[(border + 1)...].map { String(decoding: $0, as: UTF8.self) })
        return (record, report)
    }
}

extension TreeState {
    fileprivate var words: [String] { [records, young, "\(moment.seconds)", "\(moment.nanoseconds)"] }

    fileprivate init?(words: ArraySlice<String>) {
        let words = Array(words)
        guard words.count == 4, let seconds = Int(words[2]), let nanoseconds = Int(words[3]) else { return nil }
        self.init(
            records: words[0], young: words[1], moment: FileTime(seconds: seconds, nanoseconds: nanoseconds))
    }
}
