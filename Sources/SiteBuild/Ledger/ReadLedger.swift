import Diagnostics
import SiteModel

/// The ledger from its file. What can't be read is told at its place, and the rest is held to all the same.
enum ReadLedger {
    /// - Parameter site: the site's folder, absolute.
    /// - Returns: an empty ledger where there is no file yet: then everything is new.
    static func file(of site: String, into diagnostics: inout [Diagnostic]) -> PublishedLedger {
        let file = "\(site)/\(PublishedLedger.path)"
        guard Records.exists(file) else { return PublishedLedger() }
        do throws(OutsideFailure) {
            return ledger(try FileReader.read(file), into: &diagnostics)
        } catch {
            diagnostics.append(Diagnostic(unreadable: PublishedLedger.path, error))
            return PublishedLedger([], isDoubtful: true)
        }
    }

    static func ledger(_ bytes: [UInt8], into diagnostics: inout [Diagnostic]) -> PublishedLedger {
        let table = LineTable(bytes)
        var lines: [(line: LedgerLine, number: Int)] = []
        var first: [String: (line: LedgerLine, number: Int)] = [:]
        let before = diagnostics.count
        for number in 1...table.lineCount {
            guard let range = table.range(ofLine: number), let start = bytes[range].first else { continue }
            if start == UInt8(ascii: "#") { continue }
            do throws(LedgerProblem) {
                if isConflict(bytes[range]) {
                    diagnostics.append(.conflict(number, length: range.count))
                    continue
                }
                let line = try LedgerLineReader.line(Array(bytes[range]))
                if let other = first[line.key] {
                    diagnostics.append(.twice(line, number, as: other, length: range.count))
                    if other.line == line { continue }
                } else {
                    first[line.key] = (line, number)
                }
                lines.append((line, number))
            } catch {
                diagnostics.append(.unreadableLine(error, number))
            }
        }
        diagnostics += contradictions(lines, first)
        let isDoubtful = diagnostics[before...].contains { $0.severity == .error }
        return PublishedLedger(lines, isDoubtful: isDoubtful)
    }

    /// What git leaves where two branches changed the same lines.
    private static func isConflict(_ line: ArraySlice<UInt8>) -> Bool {
        ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { mark in
            line.starts(with: mark.utf8) && (line.count == 7 || line[line.startIndex + 7] == UInt8(ascii: " "))
        }
    }

    /// What is gone by one line and out by another: one branch took it down while another recorded it.
    private static func contradictions(
        _ lines: [(line: LedgerLine, number: Int)], _ first: [String: (line: LedgerLine, number: Int)]
    ) -> [Diagnostic] {
        lines.compactMap { line, number in
            if case .gone = line { return nil }
            guard let gone = first["gone \(line.id)"] else { return nil }
            var finding = Rule.publishedLock.finding(
                path: PublishedLedger.path, span: SourceSpan(line: number, column: 1, length: line.text.utf8.count),
                message: "Line \(gone.number) says that \(line.id) is gone, and so this line holds nothing.",
                help: "`kindred publish --record` writes what is true now.")
            finding.severity = .warning
            return finding
        }
    }
}

extension Diagnostic {
    fileprivate static func unreadableLine(_ problem: LedgerProblem, _ line: Int) -> Diagnostic {
        Rule.publishedLock.finding(
            path: PublishedLedger.path,
            span: SourceSpan(line: line, column: problem.offset + 1, length: problem.length),
            message: problem.message,
            help: "Put the line back as it was in the repository: `git log -p \(PublishedLedger.path)` shows it. "
                + "Without it, nobody can tell what subscribers have.")
    }

    fileprivate static func conflict(_ line: Int, length: Int) -> Diagnostic {
        Rule.publishedLock.finding(
            path: PublishedLedger.path, span: SourceSpan(line: line, column: 1, length: max(1, length)),
            message: "Here two branches were not put together yet.",
            help: "Keep the lines of both sides, and take out those that begin with <<<<<<<, ======= and >>>>>>>. "
                + "Lines that then contradict each other are named.")
    }

    /// A line that speaks of the same thing as one before it.
    fileprivate static func twice(
        _ line: LedgerLine, _ number: Int, as other: (line: LedgerLine, number: Int), length: Int
    ) -> Diagnostic {
        let isSame = other.line == line
        var finding = Rule.publishedLock.finding(
            path: PublishedLedger.path, span: SourceSpan(line: number, column: 1, length: max(1, length)),
            message: isSame
                ? "This line stands in line \(other.number) already."
                : "This line and line \(other.number) say different things of the \(line.subject).",
            help: isSame
                ? "Take one of the two out, or run `kindred publish --record`, which writes it once."
                : "Keep the one that tells what subscribers have, and take the other out.")
        if isSame { finding.severity = .warning }
        return finding
    }
}

extension Rule {
    static let publishedLock = Rule(
        "published-lock", .error,
        why: "Content/published.lock tells what subscribers and readers have; a line of it that can't be read protects "
            + "nobody.",
        mend: "Put the line back as the repository has it. After a merge, keep the lines of both sides.")
}
