import Diagnostics
import SiteModel

extension Check {
    /// Says by place alone what time or a withdrawal withholds. That is never an error: a removal waits for nothing.
    static let consentNotCurrent = Check(.consentNotCurrent) { site, diagnostics in
        for withheld in site.plan.report.withheld {
            guard [.notCurrent, .withdrawn, .guardian, .sameWords].contains(withheld.why) else { continue }
            diagnostics.append(Rule.consentNotCurrent.finding(withheld))
        }
    }
}

extension Rule {
    static let consentNotCurrent = Rule(
        "consent-not-current", .warning,
        why:
            "Consent begins and ends: before the day it was given, after its last day, or once withdrawn, nothing is shown.",
        mend: "Nothing needs doing. Ask again only if the contributor wishes.")
}
