import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Readers write to a task's mailbox, which stays when a person goes.
    static let personalMailbox = Check(.personalMailbox) { prose, site, diagnostics in
        let entry = prose.entry
        for (index, stretch) in prose.stretches.enumerated() where !stretch.speech.isLivedExperience {
            for range in MailAddress.all(in: stretch.range, of: prose.bytes)
            where MailAddress.isPersonal(prose.text(range)) {
                diagnostics.append(.personal(entry.path, site.prosePlaces.span(range, in: index, of: prose)))
            }
        }
        for link in entry.body.links where !link.isImage && link.destination.lowercased().hasPrefix("mailto:") {
            // An address that the words give too has been told.
            guard MailAddress.isPersonal(String(link.destination.dropFirst(7))),
                !entry.body.label(of: link).contains("@")
            else { continue }
            diagnostics.append(.personal(entry.path, link.span))
        }
        let fields: [(String, String?)] = [
            ("email", (entry.fields as? Organisation)?.email), ("owner_email", (entry.fields as? Show)?.ownerEmail),
            ("contact", (entry.fields as? CaseStudy)?.contact),
        ]
        for (name, value) in fields {
            guard let bytes = value.map({ Array($0.utf8) }), bytes.contains(UInt8(ascii: "@")) else { continue }
            let isPersonal = MailAddress.all(in: 0..<bytes.count, of: bytes).contains {
                MailAddress.isPersonal(String(decoding: bytes[$0], as: UTF8.self))
            }
            if isPersonal {
                diagnostics.append(.personal(entry.path, site.prosePlaces.field(name, in: entry.path) ?? entry.anchor))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func personal(_ path: String, _ span: SourceSpan) -> Diagnostic {
        var finding = Rule.personalMailbox.finding(
            path: path, span: span, message: "This is one person's mail address.",
            help: "Give a mailbox of the task, which somebody still reads when that person has left: info@….")
        finding.isConfidential = true
        return finding
    }
}

extension Rule {
    static let personalMailbox = Rule(
        "personal-mailbox", .warning,
        why: "A person's own address gathers unwanted mail, and leads nowhere once they have another job.",
        mend: "Give a mailbox of the task: info@, stories@, peer.support@.")
}
