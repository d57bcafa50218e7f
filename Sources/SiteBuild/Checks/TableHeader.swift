import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A table says above each column what is in it.
    static let tableHeader = Check(.tableHeader) { prose, _, diagnostics in
        var index = 0
        let stretches = prose.stretches
        while index < stretches.count {
            guard stretches[index].isHeadCell else {
                index += 1
                continue
            }
            let start = index
            while index < stretches.count, stretches[index].isHeadCell { index += 1 }
            let heads = stretches[start..<index]
            // The corner above a column of names may stay empty.
            let missing = heads.dropFirst().filter { $0.range.isEmpty }.count
            guard missing > 0 || heads.allSatisfy({ $0.range.isEmpty }) else { continue }
            diagnostics.append(
                Rule.tableHeader.finding(
                    path: prose.entry.path,
                    span: SourceSpan(line: stretches[start].line, column: max(1, stretches[start].column)),
                    message: heads.allSatisfy({ $0.range.isEmpty })
                        ? "This table has no headings above its columns."
                        : "A column of this table has no heading.",
                    help: "Say in the table's first line what each column holds."))
        }
    }
}

extension Rule {
    static let tableHeader = Rule(
        "table-header", .warning,
        why: "Who hears a table cell by cell is told the column's heading with each (WCAG 1.3.1).",
        mend: "Say in the table's first line what each column holds.")
}
