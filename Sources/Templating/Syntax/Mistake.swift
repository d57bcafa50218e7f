import Diagnostics

/// A mistake in a template, by its place in the source.
struct Mistake {
    let rule: Rule
    let place: Range<Int>
    let message: String
    let help: String

    func diagnostic(path: String, lines: LineTable) -> Diagnostic {
        rule.finding(path: path, span: lines.span(place), message: message, help: help)
    }
}
