import Markup
import SiteModel

/// The headers that every page is to be served with.
enum HostHeaders {
    /// No script, style, font, picture or frame from anywhere else; nothing inline; no embedding by others.
    static let contentSecurityPolicy = [
        "default-src 'none'", "img-src 'self'", "media-src 'self'", "style-src 'self'", "script-src 'self'",
        "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'",
        "frame-ancestors 'none'",
    ]

    /// For every path.
    static func common(remoteMedia: [String]) -> [(name: String, value: String)] {
        let policy = contentSecurityPolicy.map { directive in
            directive.hasPrefix("media-src") ? ([directive] + remoteMedia).joined(separator: " ") : directive
        }
        return [
            ("Content-Security-Policy", policy.joined(separator: "; ")),
            ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
            ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ]
    }

    /// For names that change with their content.
    static let forever = ("Cache-Control", "public, max-age=31536000, immutable")
    /// Feeds, transcripts and chapters are read by apps on other pages.
    static let open = ("Access-Control-Allow-Origin", "*")
}

extension Output {
    /// What hosts need to be told: `_headers` and `_redirects` for Netlify and Cloudflare Pages, and snippets for nginx,
    /// Apache and Caddy under /.well-known/hosting/.
    static let hostFiles = Output("host files") { pages in
        let plan = pages.plan
        let remote = Set(plan.media.audio.values.compactMap { $0.remoteURL.flatMap(origin) }).sorted()
        let headers = HostHeaders.common(remoteMedia: remote)
        let redirects = Redirect.all(of: plan)
        let root = plan.addresses.root
        return [
            OutputFile("_headers", .bytes(netlifyHeaders(headers, root, SiteFeeds.all(of: plan)))),
            OutputFile("_redirects", .bytes(netlifyRedirects(redirects, plan.addresses))),
            OutputFile(".well-known/hosting/nginx.conf", .bytes(nginx(headers, redirects, plan.addresses))),
            OutputFile(".htaccess", .bytes(apache(headers, redirects, plan.addresses))),
            OutputFile(".well-known/hosting/Caddyfile", .bytes(caddy(headers, redirects, plan.addresses))),
        ]
    }

    /// Scheme, host and port of an address.
    private static func origin(_ url: String) -> String? {
        guard let scheme = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let host = url.utf8[url.utf8.index(scheme, offsetBy: 3)...].prefix { !"/?#;, ".utf8.contains($0) }
        return String(url[..<scheme]) + "://" + (String(host) ?? "")
    }

    private static func netlifyHeaders(
        _ headers: [(name: String, value: String)], _ root: String, _ feeds: [SiteFeed]
    ) -> [UInt8] {
        var text = "\(root)*\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
        for folder in ["assets", "media"] {
            text += "\(root)\(folder)/*\n  \(HostHeaders.forever.0): \(HostHeaders.forever.1)\n"
        }
        text += "\(root)podcast/*\n  \(HostHeaders.open.0): \(HostHeaders.open.1)\n"
        for feed in feeds { text += "\(feed.url)\n  Content-Type: \(feed.type); charset=utf-8\n" }
        return Array(text.utf8)
    }

    private static func netlifyRedirects(_ redirects: [Redirect], _ addresses: Addresses) -> [UInt8] {
        Array(redirects.map { "\(addresses.link($0.from)) \(addresses.link($0.to)) 301\n" }.joined().utf8)
    }

    private static func nginx(
        _ headers: [(name: String, value: String)], _ redirects: [Redirect], _ addresses: Addresses
    ) -> [UInt8] {
        let root = addresses.root
        let common = headers.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
        var text = "# Inside the server block. Written by Kindred.\n"
        text += "charset utf-8;\nerror_page 404 \(root)404.html;\n"
        text +=
            "types { text/html html; text/css css; image/svg+xml svg; image/webp webp; image/jpeg jpg; image/png png;\n"
        text +=
            "        audio/mpeg mp3; audio/x-m4a m4a; audio/ogg ogg opus; audio/flac flac; audio/wav wav; text/vtt vtt;\n"
        text += "        application/json json; application/xml xml; application/pdf pdf; text/plain txt; }\n"
        text += "location \(root) {\n\(common)}\n"
        for folder in ["assets", "media"] {
            text +=
                "location \(root)\(folder)/ {\n\(common)    add_header \(HostHeaders.forever.0) \"\(HostHeaders.forever.1)\" always;\n}\n"
        }
        text +=
            "location \(root)podcast/ {\n\(common)    add_header \(HostHeaders.open.0) \"\(HostHeaders.open.1)\" always;\n}\n"
        text += redirects.map { "location = \(addresses.link($0.from)) { return 301 \(addresses.link($0.to)); }\n" }
            .joined()
        return Array(text.utf8)
    }

    private static func apache(
        _ headers: [(name: String, value: String)], _ redirects: [Redirect], _ addresses: Addresses
    ) -> [UInt8] {
        var text = "# Written by Kindred.\nErrorDocument 404 \(addresses.root)404.html\nAddDefaultCharset utf-8\n"
        text += "AddType audio/mpeg .mp3\nAddType audio/x-m4a .m4a\nAddType text/vtt .vtt\nAddType image/webp .webp\n"
        text += "<IfModule mod_headers.c>\n"
        text += headers.map { "Header always set \($0.name) \"\($0.value)\"\n" }.joined()
        text +=
            "<FilesMatch \"\\.(xml|vtt|json)$\">\nHeader set \(HostHeaders.open.0) \"\(HostHeaders.open.1)\"\n</FilesMatch>\n"
        text += "</IfModule>\n<IfModule mod_alias.c>\n"
        text += redirects.map {
            "RedirectMatch 301 \"^\(escapedForMatch(addresses.link($0.from)))$\" \"\(addresses.link($0.to))\"\n"
        }.joined()
        return Array((text + "</IfModule>\n").utf8)
    }

    private static func caddy(
        _ headers: [(name: String, value: String)], _ redirects: [Redirect], _ addresses: Addresses
    ) -> [UInt8] {
        let root = addresses.root
        var text = "# Inside the site block. Written by Kindred.\nheader \(root)* {\n"
        text += headers.map { "\t\($0.name) \"\($0.value)\"\n" }.joined() + "}\n"
        for folder in ["assets", "media"] {
            text += "header \(root)\(folder)/* \(HostHeaders.forever.0) \"\(HostHeaders.forever.1)\"\n"
        }
        text += "header \(root)podcast/* \(HostHeaders.open.0) \"\(HostHeaders.open.1)\"\n"
        text += redirects.map { "redir \(addresses.link($0.from)) \(addresses.link($0.to)) permanent\n" }.joined()
        return Array((text + "handle_errors {\n\trewrite * \(root)404.html\n\tfile_server\n}\n").utf8)
    }

    /// A path as a regular expression that matches it alone.
    private static func escapedForMatch(_ path: String) -> String {
        String(path.flatMap { ".+*?()[]{}^$|\\".contains($0) ? ["\\", $0] : [$0] })
    }
}
