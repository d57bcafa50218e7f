import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Links to the web lead to encrypted pages.
    static let linkPlainHttp = Check.ofEach(.linkPlainHttp) { entry, site, diagnostics in
        func look(_ address: String, at span: SourceSpan) {
            guard address.isPlainHTTP else { return }
            diagnostics.append(
                Rule.linkPlainHttp.finding(
                    path: entry.path, span: span, message: "This address is not encrypted: \(address.shortened)",
                    help: "Try it with https:// and write that. If it has no such page, link a copy in an archive.")
            )
        }
        // An address that was typed without `http` is one of a site that may well be encrypted.
        for link in entry.body.links
        where link.destination.isPlainHTTP && entry.body.label(of: link) != link.destination.withoutScheme {
            look(link.destination, at: link.span)
        }
        for url in entry.addressFields { look(url, at: entry.anchor) }
    }
}

extension SiteModel.Entry {
    /// The addresses elsewhere that its fields name.
    fileprivate var addressFields: [String] {
        let own: [String?] = [fields(as: Organisation.self)?.url, fields(as: Person.self)?.page]
        return (own + [retoldFrom?.url]).compactMap(\.self) + common.furtherReading.map(\.url)
            + common.alternates.compactMap(\.href)
    }
}

extension String {
    /// Whether it is a web address without encryption, of a host that others can reach.
    fileprivate var isPlainHTTP: Bool {
        guard utf8.count > 7, begins(with: "http://") else { return false }
        return withoutScheme.prefix { $0 != "/" && $0 != ":" }.contains(".") && !withoutScheme.hasPrefix("127.")
    }

    fileprivate var withoutScheme: String { utf8.count > 7 ? String(dropFirst(7)) : "" }

    fileprivate var shortened: String { utf8.count <= 60 ? self : "\(prefix(59))…" }
}

extension Rule {
    static let linkPlainHttp = Rule(
        "link-plain-http", .warning,
        why: "Anybody between a reader and such a page can see which one it is, and change what it says.",
        mend: "Write the address with https://, once you have tried it.")
}
