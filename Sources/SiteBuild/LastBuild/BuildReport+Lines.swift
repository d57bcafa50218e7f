import Calendar
import Diagnostics
import SiteModel

/// What a build said, as lines of a record, for a build that finds everything as that one left it.
extension BuildReport {
    /// nil where nothing was published.
    var lines: [String]? {
        guard let written else { return nil }
        var lines: [[String]] = [
            [
                "published", "\(written.pages)", "\(written.feeds)",
                "\(written.commit.written + written.commit.unchanged)",
            ],
            ["other files", "\(written.commit.foreign)"],
        ]
        func add(_ word: String, _ items: [PublicationReport.Absent]) {
            lines += items.map { [word, $0.path, $0.title, $0.kind.rawValue, $0.at.map { "\($0.seconds)" } ?? ""] }
        }
        add("scheduled", publication.scheduled)
        add("expired", publication.expired)
        add("draft", publication.drafts)
        lines += publication.hidden.map { ["hidden", $0.path] + some($0.id) }
        lines += publication.withheld.map {
            ["withheld", $0.path, $0.thing.rawValue, "\($0.line)", "\($0.column)", $0.why.rawValue] + some($0.id)
        }
        lines += leftOut.map { ["left out", $0] }
        lines += diagnostics.map(\.words)
        return lines.map(TabbedLine.line)
    }

    /// nil where a line isn't one of a report.
    init?(lines: some Sequence<ArraySlice<UInt8>>, zone: Zone) {
        diagnostics = []
        publication = PublicationReport()
        publication.zone = zone
        leftOut = []
        stages = []
        kept = nil
        var written = Written(pages: 0, feeds: 0, commit: CommitReport())
        for line in lines {
            let words = TabbedLine.words(of: line)
            switch (words[0], words.count) {
            case ("published", 4):
                guard let pages = Int(words[1]), let feeds = Int(words[2]), let files = Int(words[3]) else {
                    return nil
                }
                (written.pages, written.feeds, written.commit.unchanged) = (pages, feeds, files)
            case ("other files", 2):
                guard let foreign = Int(words[1]) else { return nil }
                written.commit.foreign = foreign
            case ("scheduled", 5): publication.scheduled.append(.init(words))
            case ("expired", 5): publication.expired.append(.init(words))
            case ("draft", 5): publication.drafts.append(.init(words))
            case ("hidden", 2...3):
                publication.hidden.append(.init(path: words[1], id: words.count > 2 ? words[2] : nil))
            case ("withheld", 6...7):
                guard let withheld = PublicationReport.Withheld(words) else { return nil }
                publication.withheld.append(withheld)
            case ("left out", 2): leftOut.append(words[1])
            case ("finding", 10):
                guard let finding = Diagnostic(words) else { return nil }
                diagnostics.append(finding)
            default: return nil
            }
        }
        self.written = written
    }
}

private func some(_ word: String?) -> [String] { word.map { [$0] } ?? [] }

extension PublicationReport.Absent {
    fileprivate init(_ words: [String]) {
        self.init(
            path: words[1], title: words[2], kind: KindName(rawValue: words[3]),
            at: Int(words[4]).map(Instant.init(seconds:)))
    }
}

extension PublicationReport.Withheld {
    fileprivate init?(_ words: [String]) {
        guard let thing = BlockGate.Withheld.Thing(rawValue: words[2]), let line = Int(words[3]),
            let column = Int(words[4]), let why = ConsentGate.Reason(rawValue: words[5])
        else { return nil }
        self.init(
            path: words[1], id: words.count > 6 ? words[6] : nil, thing: thing, line: line, column: column, why: why)
    }
}

extension Diagnostic {
    fileprivate var words: [String] {
        let place = span.map { ["\($0.line)", "\($0.column)", "\($0.length)"] } ?? ["", "", ""]
        return ["finding", rule, severity.rawValue, isConfidential ? "confidential" : "", path] + place + [
            message, help,
        ]
    }

    fileprivate init?(_ words: [String]) {
        guard let severity = Severity(rawValue: words[2]) else { return nil }
        var span: SourceSpan?
        if let line = Int(words[5]), let column = Int(words[6]), let length = Int(words[7]) {
            span = SourceSpan(line: line, column: column, length: length)
        }
        self.init(rule: words[1], severity: severity, path: words[4], span: span, message: words[8], help: words[9])
        isConfidential = words[3] == "confidential"
    }
}
