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
        [
            ("Content-Security-Policy", policy(of: plan)),
            ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
            ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ]
    }

    /// For the pages that other sites show in theirs: the same, but that any may.
    static func embedded(of plan: SitePlan) -> [(name: String, value: String)] {
        common(of: plan).map { header in
            let isPolicy = header.name == "Content-Security-Policy"
            return isPolicy
                ? (header.name, header.value.replacing("frame-ancestors 'none'", with: "frame-ancestors *")) : header
        }
    }

    /// For the page to search the site: the same, but that what Pagefind is compiled to may run (WebAssembly, which a policy
    /// takes for evaluating; CSP Level 3, 8.5).
    static func searching(of plan: SitePlan) -> [(name: String, value: String)] {
        common(of: plan).map { header in
            let isPolicy = header.name == "Content-Security-Policy"
            return isPolicy
                ? (
                    header.name,
                    header.value.replacing("script-src 'self'", with: "script-src 'self' 'wasm-unsafe-eval'")
                )
                : header
        }
    }

    /// The pages that other sites show in theirs, as `_headers` has it.
    static let embedPattern = "podcast/:show/:episode/embed/"

    /// Whether there are any.
    static func hasEmbeds(_ plan: SitePlan) -> Bool {
        plan.entries(of: "episode").contains { $0.isEmbeddable(plan) }
    }

    private static func policy(of plan: SitePlan) -> String {
        let remote = Set(plan.media.audio.values.compactMap { $0.remoteURL.flatMap(origin) }).sorted()
        let policy = contentSecurityPolicy.map { directive in
            directive.hasPrefix("media-src") ? ([directive] + remote).joined(separator: " ") : directive
        }
        return policy.joined(separator: "; ")
    }

    /// For names that change with their content.
    static let forever = ("Cache-Control", "public, max-age=31536000, immutable")
    /// Feeds, transcripts and chapters are read by apps on other pages.
    static let open = ("Access-Control-Allow-Origin", "*")

    /// What hosts don't know by the ends of names, for what there is: `:name` stands for one part of a path.
    private static func podcastTypes(of plan: SitePlan) -> [HeaderRule] {
        var types: [(String, String)] = []
        for show in ShowFeedFiles.archivedShows(of: plan) {
            types.append(("\(show.path)archive/:page", "application/rss+xml; charset=utf-8"))
        }
        if !plan.chapters.isEmpty {
            types.append(("podcast/:show/:episode/chapters.json", "application/json+chapters"))
        }
        if !plan.media.transcripts.isEmpty {
            types.append(("podcast/:show/:episode/transcript.vtt", "text/vtt; charset=utf-8"))
            types.append(("podcast/:show/:episode/transcript.srt", "application/x-subrip; charset=utf-8"))
        }
        return types.map { HeaderRule(path: $0.0, headers: [("Content-Type", $0.1)]) }
    }

    /// Every header of the site, with where it holds.
    static func rules(of plan: SitePlan) -> [HeaderRule] {
        let exceptions = HostExceptions.all(of: plan).map { exception in
            HeaderRule(
                path: exception.path, headers: exception.headers.filter { $0.name == "Content-Security-Policy" },
                replaces: true)
        }
        return [HeaderRule(path: "", headers: common(of: plan))] + exceptions
            + ["assets/", "media/"].map { HeaderRule(path: $0, headers: [forever]) }
            + [HeaderRule(path: "podcast/", headers: [open])]
            + (plan.editions.flatMap { SiteFeeds.all(of: plan, $0) } + SiteFeeds.others(of: plan, plan.editions[0])).map
        {
            HeaderRule(path: $0.path, headers: [("Content-Type", "\($0.type); charset=utf-8")])
        } + podcastTypes(of: plan)
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
    /// A part that begins with a colon stands for any one part.
    let path: String
    let headers: [(name: String, value: String)]
    /// Whether they take the place of those that rules before give under the same names.
    var replaces = false

    var isFolder: Bool { path.isEmpty || path.hasSuffix("/") }

    func holds(for other: String) -> Bool {
        guard path.utf8.contains(UInt8(ascii: ":")) else { return isFolder ? other.hasPrefix(path) : other == path }
        let parts = path.split(separator: "/")
        let others = other.split(separator: "/", omittingEmptySubsequences: false)
        return (isFolder ? others.count > parts.count : others.count == parts.count)
            && zip(parts, others).allSatisfy { part, other in part.hasPrefix(":") ? !other.isEmpty : part == other }
    }
}

extension [HeaderRule] {
    /// The headers of a path.
    func headers(for path: String) -> [(name: String, value: String)] {
        var headers: [(name: String, value: String)] = []
        for rule in self where rule.holds(for: path) {
            if rule.replaces { headers.removeAll { known in rule.headers.contains { $0.name == known.name } } }
            headers += rule.headers
        }
        return headers
    }
}
