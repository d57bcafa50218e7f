import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Records cover what the content notes of their works declare.
    static let consentCovers = Check.ofEach(.consentCovers) { entry, site, diagnostics in
        guard !entry.common.contentNotes.isEmpty else { return }
        var told: Set<String> = []
        for directive in entry.body.directives where directive.needsConsent {
            for record in site.plan.people.gate.records(of: directive.speaker) where record.names(entry.workNames) {
                let covered = Set(record.covers.flatMap(domains))
                let lacking = entry.common.contentNotes.map(\.domain).filter {
                    personal.contains($0) && !covered.contains($0)
                }
                guard !lacking.isEmpty, !record.isUnreadable, told.insert(record.path).inserted else { continue }
                diagnostics.append(
                    Rule.consentCovers.withoutWords(
                        path: entry.path, span: directive.span,
                        message: "The record behind this block does not cover \(lacking.joined(separator: ", ")), "
                            + "which this page's content notes declare.",
                        help: "Ask whether they agreed to speak of it here; then add it to the record's `covers`."))
            }
        }
    }
}

/// The domains of content notes that say something about somebody's life.
private let personal: Set<String> = [
    "violence", "sex", "risky-behaviours", "mental-health", "death", "crime", "abuse",
]

/// What a word of a record's `covers` means in content notes: a domain itself, or a word of data protection law.
private func domains(of covered: String) -> [String] {
    switch covered {
    case "health": ["mental-health", "risky-behaviours"]
    case "criminal-offence": ["crime"]
    case "sex-life": ["sex"]
    default: [covered]
    }
}

extension Rule {
    static let consentCovers = Rule(
        "consent-covers", .info,
        why: "Health, offences and sexual life are data that the law protects more: consent to them is explicit.",
        mend: "Ask the contributor, and name the subject in the record's `covers`.")
}
