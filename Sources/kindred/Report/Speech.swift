import ArgumentParser
import Diagnostics
import Glibc
import SiteBuild
import SiteModel

/// Says what was found and what was done, in the form asked for.
struct Speech {
    private let options: ReportOptions
    private let request: BuildRequest
    private let toStandardError: Bool

    init(_ options: ReportOptions, request: BuildRequest, toStandardError: Bool = false) {
        self.options = options
        self.request = request
        self.toStandardError = toStandardError
    }

    /// The findings, sorted by place.
    func say(_ diagnostics: [Diagnostic]) {
        let report = DiagnosticReport(diagnostics)
        switch options.format {
        case .json: say(report.json())
        case .sarif: say(report.sarif(version: Kindred.configuration.version, reading: source))
        case .github: say(report.github(reading: source))
        case .gitlab: say(report.gitlab())
        case .text:
            let shown = options.quiet ? DiagnosticReport(diagnostics.filter { $0.severity != .info }) : report
            let text = shown.text(colour: Clock.isTerminal, reading: source)
            if !text.isEmpty { sayToStandardError(text) }
        }
    }

    private func say(_ text: String) {
        guard !text.isEmpty else { return }
        if toStandardError { sayToStandardError(text) } else { print(text) }
    }

    /// The lines that findings stand on; never those of a consent record: build logs are read by others.
    private func source(_ path: String) -> [UInt8]? {
        guard path.hasPrefix("Content/") || path.hasPrefix("Templates/") else { return nil }
        return try? FileReader.read("\(request.site)/\(path)")
    }
}
