import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Where the law forbids naming somebody, somebody who knows it has looked: children before a court, and whoever
    /// complained of a sexual offence.
    static let legalCheck = Check.ofEach(.legalCheck) { entry, site, diagnostics in
        for directive in entry.body.directives where directive.needsConsent {
            for record in site.plan.people.gate.records(of: directive.speaker) where record.names(entry.workNames) {
                guard record.legal == nil || record.legal?.on == nil, !record.isUnreadable,
                    let reason = reason(for: record, directive, in: entry)
                else { continue }
                diagnostics.append(
                    Rule.legalCheck.withoutWords(
                        path: entry.path, span: directive.span,
                        message: "\(reason), and the record behind this block names no legal check.",
                        help: "Have it checked, and add `legal: {checked_by_role: …, on: …}` to the record."))
            }
        }
    }
}

private func reason(for record: ConsentRecord, _ directive: Directive, in entry: SiteModel.Entry) -> String? {
    let isChild = record.under18 != nil
    let isNamed = ["full-name", "first-name", "initials"].contains(record.identifyAs)
    guard isChild || isNamed else { return nil }
    let notes = entry.common.contentNotes.map(\.note)
    let texts = [entry.common.title, entry.common.summary ?? "", entry.body.text(of: directive)] + notes
    let words = " " + texts.map(\.forComparing).joined(separator: " . ") + " "
    func holds(_ phrases: [String]) -> Bool { phrases.contains { words.utf8.contains(" \($0) ".utf8) } }
    if isChild, holds(courtWords) { return "This speaks of somebody under 18 and of a court" }
    if isNamed, holds(sexualOffences) { return "This speaks of a sexual offence and says who tells it" }
    return nil
}

private let courtWords = [
    "court", "courts", "magistrate", "magistrates", "judge", "trial", "tribunal", "sentenced", "sentencing",
    "prosecuted", "prosecution", "convicted", "conviction", "remanded",
]

private let sexualOffences = [
    "rape", "raped", "rapist", "sexual assault", "sexual assaults", "sexually assaulted", "sexual abuse",
    "sexually abused", "sexual offence", "sexual offences", "sexual violence", "sexual exploitation",
    "sexually exploited", "indecent assault", "indecently assaulted", "molested", "groomed", "incest",
]

extension Rule {
    static let legalCheck = Rule(
        "legal-check", .error,
        why:
            "Children before a court, and whoever complained of a sexual offence, may not be named; the second has that "
            + "right for life.",
        mend: "Ask somebody who knows the law, and write their role and the day into the record's `legal`.")
}
