import Diagnostics
import SiteModel

extension Check {
    /// Says by place alone what the gate withholds. Withholding is never an error: a removal must not wait for anything.
    static let consentGate = Check(.consentMissing, .consentNotCurrent, .consentChannel) { site, diagnostics in
        for item in site.plan.entries {
            for block in item.blocks.withheld {
                let rule: Rule
                switch block.reason {
                case .noRecord, .otherWork: rule = .consentMissing
                case .notCurrent, .withdrawn, .guardian: rule = .consentNotCurrent
                case .channel: rule = .consentChannel
                // The record itself has been told of.
                case .unreadable: continue
                }
                var finding = rule.finding(
                    path: item.entry.path, span: SourceSpan(line: block.line, column: block.column),
                    message: "This block is withheld: \(block.reason.rawValue).",
                    help: "Readers see nothing in its place. `kindred explain \(rule.id)` tells more.")
                // The line names whose words they are.
                finding.isConfidential = true
                diagnostics.append(finding)
            }
        }
    }
}

extension Rule {
    static let consentMissing = Rule(
        "consent-missing", .warning,
        why: "Words of lived experience are shown only where a consent record says so; unknown is no.",
        mend: "Add a record to consent/ that names the person and this work, or take the block out.")
    static let consentNotCurrent = Rule(
        "consent-not-current", .warning,
        why:
            "Consent begins and ends: before the day it was given, after its last day, or once withdrawn, nothing is shown.",
        mend: "Nothing needs doing. Ask again only if the contributor wishes.")
    static let consentChannel = Rule(
        "consent-channel", .warning,
        why: "Each way of publishing is agreed to by itself; what isn't agreed to is left out there.",
        mend: "Nothing needs doing. The record's `channels` say what was agreed.")
}
