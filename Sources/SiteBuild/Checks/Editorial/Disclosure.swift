import Diagnostics
import SiteModel

extension Check {
    /// A work that somebody commissioned says so to its readers.
    static let disclosure = Check(.disclosure) { site, diagnostics in
        for entry in site.read.entries where (entry.common.disclosure ?? "").isEmpty {
            guard let commissioner = entry.common.organisations.first(where: { $0.role == "commissioner" }),
                let first = commissioner.credits.first, !entry.isDoubtful("disclosure"),
                (entry.fields as? Show)?.external == nil
            else { continue }
            diagnostics.append(
                Rule.disclosure.finding(
                    path: entry.path, span: first.subject.span,
                    message: "This was commissioned, and readers are not told.",
                    help: "Write `disclosure: Commissioned by …, who had no say in …`."))
        }
    }
}

extension Rule {
    static let disclosure = Rule(
        "disclosure", .error,
        why: "Readers judge a text by who paid for it, and the law on advertising asks that they can.",
        mend: "Say in `disclosure`, in a sentence, who commissioned or paid for it, and what say they had.")
}
