import Diagnostics
import SiteModel

extension Check {
    /// Words of lived experience have a record that names them and their work. In a work that is out already they are
    /// withheld, and hold nothing back.
    static let consentMissing = Check(.consentMissing) { site, diagnostics in
        let retold = Set(site.read.entries.lazy.filter { $0.retoldFrom != nil }.map(\.path))
        for withheld in site.plan.report.withheld where withheld.thing == .block {
            guard [.noRecord, .otherWork, .unchecked].contains(withheld.why) else { continue }
            // A retelling's are told by `retold-as-voice`.
            if retold.contains(withheld.path), withheld.why != .unchecked { continue }
            diagnostics.append(
                Rule.consentMissing.finding(withheld, isWarning: site.isPublished(withheld.path)))
        }
    }
}

extension Rule {
    static let consentMissing = Rule(
        "consent-missing", .error,
        why: "Words of lived experience are shown only where a consent record says so; unknown is no.",
        mend:
            "Add a record to consent/ that names the person and this work, or take the block out. An example of people "
            + "who can't be known from it says who checked that: checked=\"1 March 2026, safeguarding lead, place and "
            + "age removed\".")
}
