import SiteModel

/// How hosts are told that something is gone for good: status 410 (RFC 9110, section 15.5.11), with the page that
/// stands there. A host that can't be told shows that page.
struct GoneAddresses {
    /// Links from the host's root, sorted.
    private let pages: [String]
    private let feeds: [String]
    private let root: String

    init(_ plan: SitePlan) {
        pages = plan.gone.addresses.sorted().map { plan.addresses.link($0) }
        feeds = plan.gone.feeds.map { plan.addresses.link($0) }
        root = plan.addresses.root
    }

    private var isEmpty: Bool { pages.isEmpty && feeds.isEmpty }

    private static func file(_ link: String) -> String { link.hasSuffix("/") ? link + "index.html" : link }

    /// The `!` lets it take the place of the file.
    var netlify: [UInt8] {
        let lines = pages.map { "\($0) \(Self.file($0)) 410!\n" } + feeds.map { "\($0) \(root)410.html 410!\n" }
        return Array(lines.joined().utf8)
    }

    var nginx: [UInt8] {
        let lines =
            pages.map { link in
                // A page whose own name ends the address would be asked for again.
                let file = link.hasSuffix("/") ? Self.file(link) : "\(root)410.html"
                return "location = \(link) { error_page 410 \(file); return 410; }\n"
            } + feeds.map { "location = \($0) { error_page 410 \(root)410.html; return 410; }\n" }
        return Array(lines.joined().utf8)
    }

    var apache: [UInt8] {
        guard !isEmpty else { return [] }
        let lines = (pages + feeds).map { "RedirectMatch 410 \"^\(Output.escapedForMatch($0))$\"\n" }
        return Array(
            ("ErrorDocument 410 \(root)410.html\n<IfModule mod_alias.c>\n" + lines.joined() + "</IfModule>\n").utf8)
    }

    /// With what is shown for errors.
    var caddy: [UInt8] {
        let missing = "\t\trewrite * \(root)404.html\n\t\tfile_server\n"
        guard !isEmpty else {
            return Array("handle_errors {\n\trewrite * \(root)404.html\n\tfile_server\n}\n".utf8)
        }
        var text = (pages + feeds).map { "error \($0) 410\n" }.joined()
        text += "handle_errors {\n\t@gone `{err.status_code} == 410`\n\thandle @gone {\n"
        text += feeds.map { "\t\trewrite \($0) \(root)410.html\n" }.joined()
        text += "\t\tfile_server\n\t}\n\thandle {\n\(missing)\t}\n}\n"
        return Array(text.utf8)
    }
}
