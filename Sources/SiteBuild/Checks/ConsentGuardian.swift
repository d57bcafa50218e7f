import Diagnostics
import SiteModel

extension Check {
    /// Nobody under 18 is published without three dates.
    static let consentGuardian = Check(.consentGuardian) { site, diagnostics in
        for record in site.read.consent where !record.isUnreadable {
            guard let dates = record.under18, !dates.isComplete else { continue }
            diagnostics.append(
                Rule.consentGuardian.withoutWords(
                    path: record.path, span: record.places["under_18"],
                    message: "Somebody under 18 needs three dates, and one of them is missing.",
                    help: "Write `under_18: {own_agreement: …, guardian_confirmed: …, safeguarding_lead: …}`."))
        }
    }
}

extension Rule {
    static let consentGuardian = Rule(
        "consent-guardian", .error,
        why:
            "Somebody under 18 agrees for themselves, a guardian confirms it, and the safeguarding lead looks at both.",
        mend: "Add the date on which each of the three happened to the record's `under_18`.")
}
