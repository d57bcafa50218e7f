import Diagnostics
import SiteModel

extension Rule {
    /// A finding about consent or privacy: by path and place alone. The line that it stands on may name somebody, and
    /// build logs are read by others.
    func withoutWords(path: String, span: SourceSpan? = nil, message: String, help: String) -> Diagnostic {
        var finding = finding(path: path, span: span, message: message, help: help)
        finding.isConfidential = true
        return finding
    }

    /// What is said of something that consent withholds.
    func finding(_ withheld: PublicationReport.Withheld, isWarning: Bool = false) -> Diagnostic {
        var finding = withoutWords(
            path: withheld.path, span: SourceSpan(line: withheld.line, column: withheld.column),
            message: "This \(withheld.thing.rawValue) is withheld: \(withheld.reason).",
            help: "Readers see nothing in its place. `kindred explain \(id)` tells more.")
        if isWarning { finding.severity = .warning }
        return finding
    }
}

extension CheckedSite {
    /// Whether a file's work is out already, as it is: what it lacks is withheld, and holds nothing back.
    func isPublished(_ path: String) -> Bool { publishedBefore.contains(path) }
}
