import Calendar
import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Nobody is sent to an organisation that is no more.
    static let contactDissolved = Check(.contactDissolved) { site, diagnostics in
        let zone = site.plan.site.zone
        let today = zone.local(site.plan.now).day
        var byPath: [String: Organisation] = [:]
        var byMailbox: [String: Organisation] = [:]
        for entry in site.read.entries {
            guard let organisation = entry.fields(as: Organisation.self), let ended = organisation.dissolved,
                ended.days(in: zone).upperBound <= today
            else { continue }
            byPath[entry.path] = organisation
            if let email = organisation.email { byMailbox[email.lowercased()] = organisation }
        }
        guard !byPath.isEmpty else { return }
        for entry in site.read.entries where byPath[entry.path] == nil {
            for link in entry.body.links where !link.isImage {
                var organisation: Organisation?
                if link.destination.begins(with: "mailto:") {
                    organisation = byMailbox[link.destination.dropFirst(7).prefix { $0 != "?" }.lowercased()]
                } else if entry.isContact(link), let path = entry.linked.path(of: link) {
                    organisation = byPath[path]
                }
                guard let organisation else { continue }
                diagnostics.append(.contactDissolved(organisation, in: entry, at: link.span))
            }
        }
    }
}

extension SiteModel.Entry {
    /// Whether a link stands in a block of contacts.
    fileprivate func isContact(_ link: Link) -> Bool {
        var next = link.directive
        while let index = next, body.directives.indices.contains(index) {
            if body.directives[index].name == "contacts" { return true }
            next = body.directives[index].parent
        }
        return false
    }
}

extension Diagnostic {
    fileprivate static func contactDissolved(
        _ organisation: Organisation, in entry: SiteModel.Entry, at span: SourceSpan
    ) -> Diagnostic {
        Rule.contactDissolved.finding(
            path: entry.path, span: span, message: "\(organisation.name) is no more: nobody answers there.",
            help: organisation.successor.map { "Give “\($0.value)” instead, which took its place." }
                ?? "Give another contact, or take this one out.")
    }
}

extension Rule {
    static let contactDissolved = Rule(
        "contact-dissolved", .warning,
        why: "Who writes to an organisation that is no more gets no answer, or a stranger's.",
        mend: "Give the organisation that took its place, or another contact.")
}
