import Diagnostics
import FrontMatter
import Podcast

/// Elements that Kindred writes itself, with the field that says what they hold. Those of which a field can't say all that
/// another host's feed did (a picture or chapters that stay there, a category that is none of Apple's, a trailer that is no
/// episode) may stand in `extra` beside it.
enum ReservedElements {
    /// The field, or in a sentence where the value comes from.
    static func source(of name: String, for owner: FeedOwner) -> String? {
        (owner == .show ? channel : item)[name] ?? both[name]
    }

    private static let both = [
        "title": "Write it as `title`.", "link": "It is the page's address.", "atom:link": "It is the feed's address.",
        "itunes:explicit": "Write it as `explicit`.", "podcast:location": "Write it as `location`.",
        "podcast:person": "Write it as `people`.",
    ]

    private static let channel = [
        "description": "Write it as `description`.", "language": "Write it as `language`.",
        "copyright": "Write it as `copyright`.", "lastBuildDate": "It is the newest episode's date.",
        "item": "Each episode has a file of its own.",
        "itunes:type": "Write it as `type`.", "itunes:author": "Write it as `author`.",
        "itunes:owner": "Write it as `owner_name` and `owner_email`.",
        "itunes:complete": "Write it as `state: complete`.",
        "itunes:new-feed-url": "Write it as `new_feed`.", "podcast:guid": "Write it as `guid`.",
        "podcast:locked": "Write it as `locked`.", "podcast:medium": "Write it as `medium`.",
        "podcast:funding": "Write it as `funding`.",
        "fh:archive": "Kindred makes archives of long feeds itself.",
        "fh:complete": "Kindred makes archives of long feeds itself.",
    ]

    private static let item = [
        "description": "It is the text below the front matter.",
        "content:encoded": "It is the text below the front matter.", "guid": "Write it as `guid`.",
        "pubDate": "Write it as `date`.", "enclosure": "Write it as `audio`.",
        "itunes:duration": "It is read from the audio.", "itunes:episodeType": "Write it as `type`.",
        "itunes:season": "Write it as `season`.", "itunes:episode": "Write it as `number`.",
        "podcast:season": "Write it as `season`, and its name in the show's file as `seasons`.",
        "podcast:episode": "Write it as `number` and `number_display`.",
        "podcast:soundbite": "Write it as `soundbites`.", "psc:chapters": "Write it as `chapters`.",
    ]
}

extension FieldReading {
    /// Whether Kindred writes an element itself; says so then.
    mutating func isReserved(_ name: String, at span: SourceSpan, of owner: FeedOwner) -> Bool {
        guard let source = ReservedElements.source(of: name, for: owner) else { return false }
        report(.feedElement, at: span, "“\(name)” is written by Kindred, and can't stand here too.", help: source)
        return true
    }

    /// Whether an element is one that apps know, as its specification has it; says what isn't.
    mutating func isSound(_ element: FeedElement, at span: SourceSpan, of owner: FeedOwner) -> Bool {
        let parts = element.name.split(separator: ":").map(String.init)
        let known = parts.count == 1 ? KnownElements.rss(owner) : KnownElements.names[parts[0]] ?? []
        if !known.isEmpty, element.namespace == nil, let name = parts.last, !known.contains(name) {
            let prefix = parts.count == 1 ? "" : "\(parts[0]):"
            let near = nearest(to: name, among: known).map { "Did you mean “\(prefix)\($0)”?" }
            report(
                .feedElement, at: span, "No app knows an element “\(element.name)”.",
                help: near ?? "Take it out, or write it by its specification.")
            return true
        }
        for finding in PodcastNamespace.problems(in: element, at: owner == .show ? .channel : .item) {
            diagnostics.append(
                finding.rule.finding(path: path, span: span, message: finding.message, help: finding.help))
        }
        return true
    }
}

/// The names of elements in what feeds are made of.
private enum KnownElements {
    static func rss(_ owner: FeedOwner) -> [String] {
        owner == .show
            ? [
                "managingEditor", "webMaster", "pubDate", "category", "generator", "docs", "cloud", "ttl", "image",
                "rating", "textInput", "skipHours", "skipDays",
            ] : ["author", "category", "comments", "source"]
    }

    static let names: [String: [String]] = [
        "podcast": PodcastNamespace.tags.map(\.name),
        "itunes": [
            "applepodcastsverify", "author", "block", "category", "complete", "duration", "email", "episode",
            "episodeType", "explicit", "image", "isClosedCaptioned", "keywords", "name", "new-feed-url", "order",
            "owner", "season", "subtitle", "summary", "title", "type",
        ],
        "atom": ["author", "category", "contributor", "generator", "icon", "id", "link", "logo", "rights", "updated"],
        "content": ["encoded"],
        "psc": ["chapters", "chapter"],
        "fh": ["archive", "complete"],
    ]
}
