import ArgumentParser
import Diagnostics
import Markup
import SiteBuild

/// Says what was found and what was done, in the form asked for.
struct Speech {
    private let format: ReportOptions.Format
    private let isQuiet: Bool
    private let site: String

    init(_ format: ReportOptions.Format, isQuiet: Bool, site: String) {
        self.format = format
        self.isQuiet = isQuiet
        self.site = site
    }

    /// The findings, sorted by place: in words to standard error, in any other form to standard output.
    func say(_ diagnostics: [Diagnostic]) throws(OutsideFailure) {
        try say(DiagnosticReport(diagnostics), reading: source)
    }

    /// The same of files that lie elsewhere than in a site's folder.
    func say(_ report: DiagnosticReport, reading: (_ path: String) -> [UInt8]?) throws(OutsideFailure) {
        let text: String
        switch format {
        case .text: return sayInWords(report, reading: reading)
        case .json: text = report.json()
        case .sarif: text = report.sarif(version: Kindred.configuration.version, reading: reading)
        case .github: text = report.github(reading: reading)
        case .gitlab: text = report.gitlab()
        }
        if !text.isEmpty { try kindred.say(text) }
    }

    /// The findings in words to standard error, their lines from elsewhere than a site's folder; how the command ends.
    func say(_ diagnostics: [Diagnostic], reading: (_ path: String) -> [UInt8]?) -> Ending {
        let report = DiagnosticReport(diagnostics)
        let text = report.text(colour: Clock.isTerminal, reading: reading)
        if !text.isEmpty { sayToStandardError(text) }
        return report.hasErrors ? .contentErrors : .success
    }

    private func sayInWords(_ report: DiagnosticReport, reading: (_ path: String) -> [UInt8]?) {
        let shown =
            isQuiet ? DiagnosticReport(report.diagnostics.filter { $0.severity != .info }) : report
        let text = shown.text(colour: Clock.isTerminal, reading: reading)
        if !text.isEmpty { sayToStandardError(text) }
    }

    /// The lines that findings stand on; never those of a consent record: build logs are read by others.
    func source(_ path: String) -> [UInt8]? {
        guard path.hasPrefix("Content/") || path.hasPrefix("Templates/") else { return nil }
        return try? FileReader.read("\(site)/\(path)")
    }
}

extension Diagnostic {
    /// The finding as `check --format json` writes it.
    var json: JSON {
        .object([
            "rule": .string(rule), "severity": .string(severity.rawValue), "path": .string(path),
            "line": .some(span.map { .int($0.line) } ?? .null), "column": .some(span.map { .int($0.column) } ?? .null),
            "message": .string(message), "help": .string(help),
        ])
    }
}

/// A value as text for standard output.
func jsonText(_ value: JSON) -> String { String(decoding: value.encoded(pretty: true), as: UTF8.self) }
