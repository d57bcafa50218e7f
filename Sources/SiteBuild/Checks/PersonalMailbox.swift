import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Readers write to a task's mailbox, which stays when a person goes.
    static let personalMailbox = Check(.personalMailbox) { prose, site, diagnostics in
        let entry = prose.entry
        for (index, stretch) in prose.stretches.enumerated()
        where stretch.signs.contains(.at) && !stretch.speech.isLivedExperience {
            for range in MailAddress.all(in: stretch.range, of: prose.bytes)
            where MailAddress.isPersonal(prose.text(range)) {
                diagnostics.append(.personal(entry.path, site.prosePlaces.span(range, in: index, of: prose)))
            }
        }
        for link in entry.body.links where !link.isImage && link.destination.begins(with: "mailto:") {
            // An address that the words give too has been told.
            guard MailAddress.isPersonal(String(link.destination.dropFirst(7))),
                !entry.body.label(of: link).contains("@")
            else { continue }
            diagnostics.append(.personal(entry.path, link.span))
        }
        guard let (name, value) = entry.mailbox, value.utf8.contains(UInt8(ascii: "@")) else { return }
        let bytes = Array(value.utf8)
        let isPersonal = MailAddress.all(in: 0..<bytes.count, of: bytes).contains {
            MailAddress.isPersonal(String(decoding: bytes[$0], as: UTF8.self))
        }
        if isPersonal {
            diagnostics.append(.personal(entry.path, site.prosePlaces.field(name, in: entry.path) ?? entry.anchor))
        }
    }
}

extension SiteModel.Entry {
    /// The field in which readers are told where to write to, by its name.
    fileprivate var mailbox: (name: String, value: String)? {
        switch kind {
        case Organisation.kind: fields(as: Organisation.self)?.email.map { ("email", $0) }
        case Show.kind: fields(as: Show.self)?.ownerEmail.map { ("owner_email", $0) }
        case CaseStudy.kind: fields(as: CaseStudy.self)?.contact.map { ("contact", $0) }
        default: nil
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
