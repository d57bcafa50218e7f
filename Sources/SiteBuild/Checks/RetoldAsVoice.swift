import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// What somebody published elsewhere is told again in the editors' words. It is shown as the person's own only where
    /// they agreed to that here.
    static let retoldAsVoice = Check.ofEach(.retoldAsVoice) { entry, site, diagnostics in
        guard entry.retoldFrom != nil else { return }
        let gate = site.plan.people.gate
        for directive in entry.body.directives where directive.needsConsent {
            if directive.isCheckedExample { continue }
            let records = gate.records(of: directive.speaker)
            if records.contains(where: { $0.isUnreadable || $0.names(entry.workNames) }) { continue }
            diagnostics.append(
                Rule.retoldAsVoice.withoutWords(
                    path: entry.path, span: directive.span,
                    message: "This page tells again what was published elsewhere, and this block is shown as "
                        + "somebody's own words without a record of their own.",
                    help: "Tell it in your words in `:::retold`, or ask them and add a record that names this page."
                ))
        }
    }
}

extension Rule {
    static let retoldAsVoice = Rule(
        "retold-as-voice", .error,
        why: "Whoever told something elsewhere agreed to that, and not to speak here.",
        mend: "Use `:::retold`, which says whose words they are, or add a consent record.")
}
