import SiteModel

/// The headers that pages are to be served with: what hosts are told, and what a preview sends.
enum HostHeaders {
    /// No script, style, font, picture or frame from anywhere else; nothing inline; no embedding by others.
    static let contentSecurityPolicy = [
        "default-src 'none'", "img-src 'self'", "media-src 'self'", "style-src 'self'", "script-src 'self'",
        "font-src 'self'", "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'",
        "frame-ancestors 'none'",
    ]

    /// For every path; media may come from where the site's episodes have theirs.
    static func common(of plan: SitePlan) -> [(name: String, value: String)] {
        let remote = Set(plan.media.audio.values.compactMap { $0.remoteURL.flatMap(origin) }).sorted()
        let policy = contentSecurityPolicy.map { directive in
            directive.hasPrefix("media-src") ? ([directive] + remote).joined(separator: " ") : directive
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

    /// Every header of the site, with where it holds.
    static func rules(of plan: SitePlan) -> [HeaderRule] {
        [HeaderRule(path: "", headers: common(of: plan))]
            + ["assets/", "media/"].map { HeaderRule(path: $0, headers: [forever]) }
            + [HeaderRule(path: "podcast/", headers: [open])]
            + SiteFeeds.all(of: plan).map {
                HeaderRule(path: $0.path, headers: [("Content-Type", "\($0.type); charset=utf-8")])
            }
    }

    /// Scheme, host and port of an address.
    private static func origin(_ url: String) -> String? {
        guard let scheme = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let host = url.utf8[url.utf8.index(scheme, offsetBy: 3)...].prefix { !"/?#;, ".utf8.contains($0) }
        return String(url[..<scheme]) + "://" + (String(host) ?? "")
    }
}

/// Headers for a file, or for a folder and all that is in it.
struct HeaderRule: Sendable {
    /// From the site's root; a folder has a slash at its end, and the root is empty.
    let path: String
    let headers: [(name: String, value: String)]

    var isFolder: Bool { path.isEmpty || path.hasSuffix("/") }

    func holds(for other: String) -> Bool { isFolder ? other.hasPrefix(path) : other == path }
}
