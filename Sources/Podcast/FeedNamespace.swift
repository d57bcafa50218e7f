/// The namespaces of feeds that Kindred knows, with the prefix it writes for each.
package struct FeedNamespace: Sendable, Hashable {
    package let prefix: String
    /// The address that is written.
    package let uri: String
    /// Other addresses that mean the same.
    package let aliases: [String]

    private init(_ prefix: String, _ uri: String, _ aliases: [String] = []) {
        self.prefix = prefix
        self.uri = uri
        self.aliases = aliases
    }

    /// In the order in which a feed declares them. Those it declares whether it needs them or not come first.
    package static let all = [
        FeedNamespace("atom", "http://www.w3.org/2005/Atom"),
        FeedNamespace("content", "http://purl.org/rss/1.0/modules/content/"),
        FeedNamespace("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
        FeedNamespace(
            "podcast", "https://podcastindex.org/namespace/1.0",
            ["https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"]),
        FeedNamespace("psc", "http://podlove.org/simple-chapters", ["http://podlove.org/simple-chapters/1.1"]),
        FeedNamespace("fh", "http://purl.org/syndication/history/1.0"),
        FeedNamespace("media", "http://search.yahoo.com/mrss/", ["http://search.yahoo.com/rss"]),
        FeedNamespace("dc", "http://purl.org/dc/elements/1.1/"),
        FeedNamespace("dcterms", "http://purl.org/dc/terms/"),
        FeedNamespace("googleplay", "http://www.google.com/schemas/play-podcasts/1.0"),
        FeedNamespace("spotify", "http://www.spotify.com/ns/rss"),
        FeedNamespace(
            "rawvoice", "http://www.rawvoice.com/rawvoiceRssModule/",
            ["http://www.blubrry.com/developer/rawvoice-rss/", "http://blubrry.com/developer/rawvoice-rss/"]
        ),
        FeedNamespace("acast", "https://schema.acast.com/1.0/"),
        FeedNamespace("sy", "http://purl.org/rss/1.0/modules/syndication/"),
        FeedNamespace("slash", "http://purl.org/rss/1.0/modules/slash/"),
        FeedNamespace("wfw", "http://wellformedweb.org/CommentAPI/"),
        FeedNamespace("thr", "http://purl.org/syndication/thread/1.0"),
        FeedNamespace("georss", "http://www.georss.org/georss"),
        FeedNamespace("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
        FeedNamespace("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"),
        FeedNamespace("creativeCommons", "http://backend.userland.com/creativeCommonsRssModule"),
        FeedNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        FeedNamespace("xml", "http://www.w3.org/XML/1998/namespace"),
    ]

    /// The namespace that a document means by an address: case, `https` for `http` and slashes at the end make no
    /// difference, since feeds have it every way.
    package static func of(uri: String) -> FeedNamespace? { byURI[key(uri)] }

    /// The namespace that Kindred means by a prefix.
    package static func of(prefix: String) -> FeedNamespace? { byPrefix[prefix] }

    /// The prefixes by which many apps go without looking at the address, so that nobody means anything else by them.
    static let meantByPrefix: Set = ["atom", "content", "itunes", "podcast", "psc", "fh"]

    /// Addresses with which feeds declare RSS itself, whose elements are in no namespace.
    static func isRSS(_ uri: String) -> Bool { rss.contains(key(uri)) }

    private static let byURI: [String: FeedNamespace] = Dictionary(
        all.flatMap { space in ([space.uri] + space.aliases).map { (key($0), space) } }, uniquingKeysWith: { a, _ in a }
    )
    private static let byPrefix = Dictionary(all.map { ($0.prefix, $0) }, uniquingKeysWith: { a, _ in a })
    private static let rss = Set(
        [
            "http://backend.userland.com/rss2", "http://blogs.law.harvard.edu/tech/rss", "http://purl.org/rss/1.0/",
            "http://purl.org/rss/2.0/", "http://my.netscape.com/rdf/simple/0.9/",
            "http://cyber.law.harvard.edu/rss/rss.html",
        ].map(key))

    private static func key(_ uri: String) -> String {
        var text = uri.trimmed.lowercased()[...]
        if text.hasPrefix("https://") {
            text = text.dropFirst(8)
        } else if text.hasPrefix("http://") {
            text = text.dropFirst(7)
        }
        while text.hasSuffix("/") { text.removeLast() }
        return String(text)
    }
}

extension FeedNamespace {
    /// What stands for a prefix that was never declared, so that it can be: a feed without a declaration is not well-formed.
    static func undeclared(_ prefix: String) -> String { "urn:x-undeclared:\(prefix)" }

    /// What a name stands for where it is written: its own namespace, else the one that Kindred means by its prefix; nil
    /// for names in none.
    static func meant(by name: String, _ namespace: String?) -> (prefix: String, uri: String?) {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return ("", namespace) }
        let prefix = String(name[..<colon])
        return (prefix, namespace ?? of(prefix: prefix)?.uri ?? undeclared(prefix))
    }
}
