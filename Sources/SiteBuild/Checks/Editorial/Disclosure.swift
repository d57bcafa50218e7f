import Diagnostics
import SiteModel

extension Check {
    /// A work that somebody commissioned says so to its readers.
    static let disclosure = Check.ofEach(.disclosure) { entry, site, diagnostics in
        guard (entry.common.disclosure ?? "").isEmpty else { return }
        guard let commissioner = entry.common.organisations.first(where: { $0.role == "commissioner" }),
            let first = commissioner.credits.first, !entry.isDoubtful("disclosure"),
            entry.fields(as: Show.self)?.external == nil
        else { return }
        diagnostics.append(
            Rule.disclosure.finding(
                path: entry.path, span: first.subject.span,
                message: "This was commissioned, and readers are not told.",
                help: "Write `disclosure: Commissioned by …, who had no say in …`."))
    }
}

extension Rule {
    static let disclosure = Rule(
        "disclosure", .error,
        why: "Readers judge a text by who paid for it, and the law on advertising asks that they can.",
        mend: "Say in `disclosure`, in a sentence, who commissioned or paid for it, and what say they had.")
}
