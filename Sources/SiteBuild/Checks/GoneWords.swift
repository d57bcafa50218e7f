import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A tombstone holds no text: none would be shown.
    static let goneWords = Check(.goneWords) { site, diagnostics in
        for file in site.read.gone {
            guard let body = file.entry?.body, !body.isEmpty else { continue }
            var finding = Rule.goneWords.finding(
                path: file.path, span: SourceSpan(line: 1, column: 1),
                message: "There is text below these fields, and a gone page shows none.",
                help: "Take it out: why a work went belongs where consent is kept.")
            finding.isConfidential = true
            diagnostics.append(finding)
        }
    }
}

extension Rule {
    static let goneWords = Rule(
        "gone-words", .warning,
        why:
            "A gone page says one sentence, the same for every reason, so that nobody learns why somebody's words went.",
        mend: "Leave the fields alone in the file in Content/gone/, without text below them.")
}
