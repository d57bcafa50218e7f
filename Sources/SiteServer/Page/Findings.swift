import Diagnostics
import SiteBuild

/// What was found, as it is put over every page: HTML that needs no script, in an element that opens and closes.
struct Findings {
    private let report: DiagnosticReport
    private let failure: OutsideFailure?
    private let errors: [ShownFinding]
    private let warnings: [ShownFinding]

    init(_ diagnostics: [Diagnostic], failure: OutsideFailure?, reading: (_ path: String) -> [UInt8]?) {
        report = DiagnosticReport(diagnostics)
        self.failure = failure
        errors = report.shown(.error, atMost: Self.most, reading: reading)
        warnings = report.shown(.warning, atMost: Self.most, reading: reading)
    }

    /// More than anybody reads at once; the rest is counted.
    private static let most = 50

    /// The style sheet, the script and the findings, for the end of a page.
    /// - Parameter version: names what the page shows, for the script to compare with.
    func insert(version: String) -> [UInt8] {
        var html = """
            <link rel="stylesheet" href="\(OwnFile.style.address)">
            <script src="\(OwnFile.script.address)" data-version="\(escaped(version))" defer></script>

            """
        if failure != nil || !errors.isEmpty {
            let count = report.count(of: .error)
            let errors = "\(count) \(count == 1 ? "error" : "errors"): nothing can be published"
            html += panel(
                "errors", heading: failure == nil ? errors : "The site could not be read again", role: "alert",
                label: "Problems", items: failureItem + self.errors.map(Self.item), left: count - self.errors.count)
        }
        if !warnings.isEmpty {
            let count = report.count(of: .warning)
            html += panel(
                "warnings", heading: "\(count) \(count == 1 ? "warning" : "warnings")", role: "region",
                label: "Warnings", items: warnings.map(Self.item), left: count - warnings.count)
        }
        return Array(html.utf8)
    }

    /// Errors are open and announced; warnings wait to be opened.
    private func panel(
        _ kind: String, heading: String, role: String, label: String, items: [String], left: Int
    ) -> String {
        let rest = left > 0 ? "<p>And \(left) more; `kindred check` names them all.</p>\n" : ""
        return """
            <div class="kindred-preview kindred-\(kind)" role="\(role)" aria-label="\(label) that the preview found">
            <details\(role == "alert" ? " open" : "")>
            <summary>\(heading)</summary>
            <ul>
            \(items.joined())</ul>
            \(rest)</details>
            </div>

            """
    }

    private var failureItem: [String] {
        failure.map { ["<li>\n<p class=\"kindred-message\">\(escaped($0.message))</p>\n</li>\n"] } ?? []
    }

    private static func item(_ finding: ShownFinding) -> String {
        let diagnostic = finding.diagnostic
        var place = diagnostic.path
        if let span = diagnostic.span { place += ":\(span.line):\(span.column)" }
        var html = "<li>\n"
        if !place.isEmpty { html += "<p class=\"kindred-place\">\(escaped(place))</p>\n" }
        html += "<p class=\"kindred-message\">\(escaped(diagnostic.message))</p>\n"
        if let excerpt = finding.excerpt {
            html +=
                "<pre tabindex=\"0\">\(escaped(excerpt.line))\n<span aria-hidden=\"true\">\(excerpt.marker)</span></pre>\n"
        }
        if !diagnostic.help.isEmpty { html += "<p>\(escaped(diagnostic.help))</p>\n" }
        return html + "</li>\n"
    }
}
