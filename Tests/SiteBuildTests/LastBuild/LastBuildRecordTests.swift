import Calendar
import Diagnostics
import SiteModel
import Testing

@testable import SiteBuild

@Suite("The record of the last build")
struct LastBuildRecordTests {
    /// Everything that a build can say, in words that a line could break at.
    private static var report: BuildReport {
        get throws {
            let ugly = "a\tb\\tc\nd\\ne\\\\ “é”"
            var commit = CommitReport()
            (commit.written, commit.unchanged, commit.foreign) = (3, 4, 2)
            var report = try #require(
                BuildReport(lines: [Array("published\t1\t2\t7".utf8)[...]], zone: .utc))
            report.written = .init(pages: 1, feeds: 2, commit: commit)
            report.leftOut = [ugly, ""]
            report.publication.scheduled = [.init(path: ugly, title: ugly, kind: "story", at: Instant(seconds: -5))]
            report.publication.expired = [.init(path: "x", title: "", kind: "story", at: nil)]
            report.publication.drafts = [.init(path: "y", title: "\t", kind: "episode", at: nil)]
            report.publication.hidden = [
                .init(path: ugly, id: nil), .init(path: ugly, id: ugly), .init(path: "", id: ""),
            ]
            report.publication.withheld = [
                .init(path: ugly, id: ugly, thing: .block, line: 3, column: 9, why: .media),
                .init(path: "p", id: nil, thing: .page, line: 1, column: 1, why: .noRecord),
            ]
            var secret = Diagnostic(rule: "r", severity: .info, path: ugly, message: "", help: "\n")
            secret.isConfidential = true
            report.diagnostics = [
                Diagnostic(
                    rule: "r", severity: .warning, path: "p", span: SourceSpan(line: 2, column: 3, length: 4),
                    message: ugly,
                    help: ugly), secret,
            ]
            return report
        }
    }

    @Test("What is read is what was written")
    func both() throws {
        let report = try Self.report
        let lines = try #require(report.lines)
        let state = TreeState(records: "ab", young: "", moment: FileTime(seconds: 1, nanoseconds: 2))
        let record = LastBuildRecord(
            key: "k", zone: "Europe/London",
            standstill: Standstill(from: Instant(seconds: 5), until: Instant(seconds: 9)), folders: ["/a\tb", "/c"],
            input: state, output: state, report: lines)
        let (read, said) = try #require(LastBuildRecord.read(record.bytes))
        #expect(read.folders == record.folders)
        #expect(read.standstill == record.standstill)
        #expect(read.input == state)
        #expect(read.bytes == record.bytes)
        #expect(said.lines == lines)
        #expect(said.diagnostics == report.diagnostics)
        #expect(said.leftOut == report.leftOut)
        #expect(said.publication.zone.name == "Europe/London")
        // Built again, all that was written is there already.
        #expect(said.written?.commit.written == 0)
        #expect(said.written?.commit.unchanged == 7)
        #expect(said.written?.commit.foreign == 2)
    }

    @Test("A build that published nothing has none")
    func nothing() throws {
        var report = try Self.report
        report.written = nil
        #expect(report.lines == nil)
    }

    @Test(
        "A line that says nothing known makes the record count as missing",
        arguments: ["published\t1", "other files\tx", "withheld\tp\tblock\t1\t1\tno reason", "finding\tr", "else"])
    func strange(_ line: String) {
        #expect(BuildReport(lines: [Array(line.utf8)[...]], zone: .utc) == nil)
    }
}
