import Diagnostics
import SiteModel

extension Check {
    /// Where abuse is told of, somebody decided whether the page can be left fast.
    static let quickExitUndecided = Check.ofEach(.quickExitUndecided) { entry, site, diagnostics in
        guard entry.common.quickExit == nil && !entry.isDoubtful("quick_exit") else { return }
        guard let note = entry.common.contentNotes.first(where: { $0.domain == "abuse" }) else { return }
        diagnostics.append(
            Rule.quickExitUndecided.finding(
                path: entry.path, span: note.span ?? entry.anchor,
                message: "This page speaks of abuse, and nothing says whether it has a way to leave it fast.",
                help: "Write `quick_exit: yes` or `quick_exit: no` here, or set it for all pages of a kind"
                    + " under `defaults` in site.yaml."))
    }
}

extension Rule {
    static let quickExitUndecided = Rule(
        "quick-exit-undecided", .info,
        why:
            "Somebody may read about abuse in a room with the person who abuses them; whether a button helps there is a"
            + " decision, not an accident.",
        mend: "Decide it on the page with `quick_exit`, or for a kind under `defaults` in site.yaml.")
}
