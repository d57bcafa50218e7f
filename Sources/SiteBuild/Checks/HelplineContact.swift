import Diagnostics
import SiteModel

extension Check {
    /// A help line can be reached.
    static let helplineContact = Check.ofEach(.helplineContact) { entry, site, diagnostics in
        guard let line = entry.fields(as: HelpLine.self), line.phone == nil, line.text == nil, line.url == nil,
            !["phone", "text", "url"].contains(where: entry.isDoubtful)
        else { return }
        diagnostics.append(
            Rule.helplineContact.finding(
                path: entry.path, span: entry.anchor,
                message: "“\(entry.common.title)” has no number to ring or text, and no website.",
                help: "Add `phone`, `text` or `url`."))
    }
}

extension Rule {
    static let helplineContact = Rule(
        "helpline-contact", .error, why: "Somebody in need who finds a name without a way to reach it is turned away.",
        mend: "Add the number to ring, the one to text, or the website.")
}
