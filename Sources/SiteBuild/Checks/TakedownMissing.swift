import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Where people tell what they lived through, or it is told again, they can ask for it to be taken down.
    static let takedownMissing = Check(.takedownMissing) { site, diagnostics in
        let configuration = site.read.site.configuration
        guard configuration.takedown == nil, !configuration.isDoubtful("takedown") else { return }
        let people = site.plan.people
        let first = site.read.entries.filter { entry in
            entry.body.directives.contains { $0.needsConsent }
                || entry.isRetold || entry.peopleHeard.contains { people.livedExperience.contains($0.value) }
        }.map(\.path).min()
        guard let first else { return }
        diagnostics.append(
            Rule.takedownMissing.finding(
                path: SiteConfiguration.path, span: SourceSpan(line: 1, column: 1),
                message: "\(first) tells what somebody lived through, and site.yaml says no way to ask for a change.",
                help: "Add `takedown: {email: hello@example.org, reply_within: two working days}`."))
    }
}

extension Rule {
    static let takedownMissing = Rule(
        "takedown-missing", .error,
        why: "Whoever told something can ask at any time, without giving a reason, for it to be changed or taken down.",
        mend: "Add `takedown` with a mailbox that somebody reads every working day to Content/site.yaml.")
}
