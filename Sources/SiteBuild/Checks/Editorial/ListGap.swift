import Diagnostics
import SiteModel

extension Check {
    /// A numbered list goes on after “1.”, and begins before “3.”.
    static let listGap = Check(.listGap) { prose, site, diagnostics in
        var open: [Int: Int] = [:]
        var last: [Int: Int] = [:]
        for (index, stretch) in prose.stretches.enumerated() {
            guard let number = stretch.listNumber, number > 0, stretch.speech.isEditorial, !stretch.isInFootnote else {
                continue
            }
            let column = stretch.column
            if number == 1 {
                if let alone = open[column] { diagnostics.append(.alone(alone, in: prose)) }
                open[column] = index
            } else {
                open[column] = nil
                if number > 2, number <= 20, let before = last[column], before + 1 < number {
                    diagnostics.append(.gap(after: before, number, at: stretch, in: prose))
                }
            }
            last[column] = number
        }
        for alone in open.values.sorted() { diagnostics.append(.alone(alone, in: prose)) }
    }
}

extension Diagnostic {
    fileprivate static func alone(_ stretch: Int, in prose: Prose) -> Diagnostic {
        Rule.listGap.finding(
            path: prose.entry.path, span: prose.stretches[stretch].span,
            message: "“1.” begins a list, and no “2.” follows.",
            help: "Add what is missing. If it is a heading, write ## before it; if the number is to stay, write 1\\.")
    }

    fileprivate static func gap(
        after before: Int, _ number: Int, at stretch: Prose.Stretch, in prose: Prose
    ) -> Diagnostic {
        Rule.listGap.finding(
            path: prose.entry.path, span: stretch.span,
            message: "After “\(before).” comes “\(number).”, and no “\(before + 1).” stands between.",
            help: "Add what is missing, or number the list anew.")
    }
}

extension Prose.Stretch {
    /// Where it begins.
    var span: SourceSpan { SourceSpan(line: line, column: column) }
}

extension Rule {
    static let listGap = Rule(
        "list-gap", .warning, why: "A list with a number missing has lost something on its way here.",
        mend: "Add what is missing, make the only item a heading or a paragraph, or number the list anew.")
}
