import Diagnostics
import SiteModel

extension Check {
    /// Cards for links are drawn, or are not wanted.
    static let cardsUndrawn = Check(.cardsUndrawn) { site, diagnostics in
        let unwritable = site.plan.cards.unwritable.map { site.plan.entries[$0].entry.path }
        // Where it is the site's name, all of them: one finding does.
        if let first = unwritable.min() {
            let others = unwritable.count == 1 ? "" : " and of \(unwritable.count - 1) more"
            diagnostics.append(
                Rule.cardsUndrawn.finding(
                    path: first, span: SourceSpan(line: 1, column: 1),
                    message: "No font on this machine has all letters of the card for links to this page\(others).",
                    help: "Install one where the site is built, as by apt-get install fonts-noto-core fonts-noto-cjk."))
        }
        let count = site.plan.cards.lackingCount
        guard count > 0 else { return }
        diagnostics.append(
            Rule.cardsUndrawn.finding(
                path: SiteConfiguration.path, span: SourceSpan(line: 1, column: 1),
                message:
                    "\(count == 1 ? "1 card" : "\(count) cards") for links to pages can't be drawn on this machine.",
                help: "apt-get install libvips42 fonts-sil-charis fonts-urw-base35, or write `cards: no`."))
    }
}

extension Rule {
    static let cardsUndrawn = Rule(
        "cards-undrawn", .info,
        why: """
            A link to a page is shown elsewhere with a picture of its title, which the library libvips draws. Without it, the \
            site is built all the same, and its pages name no picture that isn't there.
            """,
        mend: "Install libvips42 where the site is built, or write `cards: no` in Content/site.yaml.")
}
