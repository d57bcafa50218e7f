import SiteModel

extension Output {
    /// What hosts need to be told: `_headers` and `_redirects` for Netlify and Cloudflare Pages, and snippets for nginx,
    /// Apache and Caddy under /.well-known/hosting/.
    static let hostFiles = Output("host files", isAsPublished: true) { pages in
        let plan = pages.plan
        let headers = HostHeaders.common(of: plan)
        let redirects = Redirect.all(of: plan) + FormerFeeds.redirects(of: plan)
        let former = FormerAudio(plan)
        let gone = GoneAddresses(plan, former)
        let types = PodcastTypes.all(of: plan)
        let exceptions = HostExceptions(plan)
        return [
            OutputFile("_headers", .bytes(netlifyHeaders(HostHeaders.rules(of: plan), plan.addresses))),
            OutputFile("_redirects", .bytes(netlifyRedirects(redirects, former, plan.addresses) + gone.netlify)),
            OutputFile(
                ".well-known/hosting/nginx.conf",
                .bytes(
                    nginx(headers, redirects, former, types, plan.addresses) + exceptions.nginx
                        + gone.nginx(nginxLines(headers)))),
            OutputFile(
                ".htaccess",
                .bytes(apache(headers, redirects, former, types, plan.addresses) + exceptions.apache + gone.apache)),
            OutputFile(
                ".well-known/hosting/Caddyfile",
                .bytes(caddy(headers, redirects, former, types, plan.addresses, but: exceptions) + gone.caddy)),
        ]
    }

    private static func netlifyHeaders(_ rules: [HeaderRule], _ addresses: Addresses) -> [UInt8] {
        let text = rules.map { rule in
            "\(addresses.link(rule.path))\(rule.isFolder ? "*" : "")\n"
                // Netlify takes the last of several rules for a path; Cloudflare joins them, unless told to drop one.
                + (rule.replaces ? rule.headers.map { "  ! \($0.name)\n" }.joined() : "")
                + rule.headers.map { "  \($0.name): \($0.value)\n" }.joined()
        }
        return Array(text.joined().utf8)
    }

    private static func netlifyRedirects(
        _ redirects: [Redirect], _ former: FormerAudio, _ addresses: Addresses
    ) -> [UInt8] {
        let lines = moves(redirects, former, addresses).map { "\($0.from.link) \($0.to.link) \($0.status)\n" }
        return Array(lines.joined().utf8)
    }

    /// Where audio took the place of other, what leads there is no promise for ever: it may be replaced again, or go.
    private static func moves(
        _ redirects: [Redirect], _ former: FormerAudio, _ addresses: Addresses
    ) -> [(from: HostPath, to: HostPath, status: Int)] {
        redirects.map { (HostPath(addresses.link($0.from)), HostPath(addresses.link($0.to)), 301) }
            + former.replaced.map { (HostPath($0.from), HostPath($0.to), 302) }
    }

    private static func nginxLines(_ headers: [(name: String, value: String)]) -> String {
        headers.map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined()
    }

    private static func nginx(
        _ headers: [(name: String, value: String)], _ redirects: [Redirect], _ former: FormerAudio,
        _ types: [PodcastTypes], _ addresses: Addresses
    ) -> [UInt8] {
        let root = addresses.root
        let common = nginxLines(headers)
        var text = "# Inside the server block. Written by Kindred.\n"
        text += "charset utf-8;\nerror_page 404 \(root)404.html;\n"
        text +=
            "types { text/html html; text/css css; text/javascript js; image/svg+xml svg; image/webp webp; image/jpeg jpg; image/png png; font/woff2 woff2;\n"
        text +=
            "        audio/mpeg mp3; audio/x-m4a m4a; audio/ogg ogg opus; audio/flac flac; audio/wav wav; video/mp4 mp4;\n"
        text += "        text/vtt vtt; application/x-subrip srt;\n"
        text += "        application/json json; application/xml xml; application/pdf pdf; text/plain txt; }\n"
        text += "location \(root) {\n\(common)}\n"
        for folder in ["assets", "media"] {
            text +=
                "location \(root)\(folder)/ {\n\(common)    add_header \(HostHeaders.forever.0) \"\(HostHeaders.forever.1)\" always;\n}\n"
        }
        text +=
            "location \(root)podcast/ {\n\(common)    add_header \(HostHeaders.open.0) \"\(HostHeaders.open.1)\" always;\n}\n"
        text += types.map { kind in
            "location ~ ^\(escapedForMatch(root))\(kind.pattern)$ {\n\(common)    add_header \(HostHeaders.open.0) \"\(HostHeaders.open.1)\" always;\n"
                + "    types { }\n    default_type \(kind.type);\n}\n"
        }.joined()
        text += moves(redirects, former, addresses).map {
            "location = \($0.from.nginxLocation) { return \($0.status) \($0.to.nginxTarget); }\n"
        }.joined()
        return Array(text.utf8)
    }

    private static func apache(
        _ headers: [(name: String, value: String)], _ redirects: [Redirect], _ former: FormerAudio,
        _ types: [PodcastTypes], _ addresses: Addresses
    ) -> [UInt8] {
        var text = "# Written by Kindred.\nErrorDocument 404 \(addresses.root)404.html\nAddDefaultCharset utf-8\n"
        text += "AddType text/javascript .js\nAddType font/woff2 .woff2\n"
        text +=
            "AddType audio/mpeg .mp3\nAddType audio/x-m4a .m4a\nAddType audio/ogg .ogg .opus\nAddType audio/flac .flac\n"
        text += "AddType text/vtt .vtt\nAddType application/x-subrip .srt\nAddType image/webp .webp\n"
        text += types.map { "<FilesMatch \"^\($0.name)$\">\nForceType \($0.type)\n</FilesMatch>\n" }.joined()
        text += "<IfModule mod_headers.c>\n"
        text += headers.map { "Header always set \($0.name) \"\($0.value)\"\n" }.joined()
        text +=
            "<FilesMatch \"\\.(xml|vtt|srt|json|mp3|m4a|mp4|ogg|opus|flac|wav)$\">\nHeader set \(HostHeaders.open.0) \"\(HostHeaders.open.1)\"\n</FilesMatch>\n"
        text += "</IfModule>\n<IfModule mod_alias.c>\n"
        text += moves(redirects, former, addresses).map {
            "RedirectMatch \($0.status) \"^\($0.from.apachePattern)$\" \"\($0.to.apacheTarget)\"\n"
        }.joined()
        return Array((text + "</IfModule>\n").utf8)
    }

    private static func caddy(
        _ headers: [(name: String, value: String)], _ redirects: [Redirect], _ former: FormerAudio,
        _ types: [PodcastTypes], _ addresses: Addresses, but exceptions: HostExceptions
    ) -> [UInt8] {
        let root = addresses.root
        var text = "# Inside the site block. Written by Kindred.\n" + exceptions.caddy(elsewhere: "\(root)*") + " {\n"
        text += headers.map { "\t\($0.name) \"\($0.value)\"\n" }.joined() + "}\n"
        for folder in ["assets", "media"] {
            text += "header \(root)\(folder)/* \(HostHeaders.forever.0) \"\(HostHeaders.forever.1)\"\n"
        }
        text += "header \(root)podcast/* \(HostHeaders.open.0) \"\(HostHeaders.open.1)\"\n"
        for (index, kind) in types.enumerated() {
            text += "@podcast\(index) path_regexp ^\(escapedForMatch(root))\(kind.pattern)$\n"
            text += "header @podcast\(index) Content-Type \"\(kind.type)\"\n"
        }
        text += moves(redirects, former, addresses).map { "redir \($0.from.caddy) \($0.to.caddy) \($0.status)\n" }
            .joined()
        return Array(text.utf8)
    }

    /// A path as a regular expression that matches it alone.
    static func escapedForMatch(_ path: String) -> String {
        String(path.flatMap { ".+*?()[]{}^$|\\".contains($0) ? ["\\", $0] : [$0] })
    }
}
