package import Podcast

/// A podcast's feed as it was found, its elements beside what they say.
package struct FeedSource: Sendable {
    /// The address that it was read from; of a file the address that it gives for itself, or else the file's name.
    package let from: String
    package let document: FeedDocument
    package private(set) var feed: ShowFeed
    let channel: FeedElement
    /// In the document's order; as many as there are items in `feed`.
    private(set) var items: [FeedElement]
    /// The page with the episodes before these, of which nothing is read yet.
    package private(set) var nextPage: String?
}

/// Why there is nothing to import, in sentences.
package struct ImportRefusal: Error, Sendable, Hashable {
    package let sentence: String

    package init(_ sentence: String) { self.sentence = sentence }
}

extension FeedSource {
    /// What makes relative addresses whole: where the feed was, or else the show's page.
    var base: String? { oldFeeds.first ?? absoluteAddress(feed.link, base: nil) }

    /// Takes a feed for what it is, well-formed or not.
    /// - Throws: when it is none, with what it is instead.
    /// - Parameter from: an address, or the name of a file.
    package init(_ bytes: [UInt8], from: String) throws(ImportRefusal) {
        if let sentence = Self.other(bytes) { throw ImportRefusal("\(from) \(sentence)") }
        document = readFeedDocument(bytes)
        guard document.format != .atom else {
            throw ImportRefusal(
                "\(from) is an Atom feed. Podcasts are RSS: look on the old host for the address of the RSS feed.")
        }
        guard let root = document.root else {
            throw ImportRefusal("\(from) is no feed: there is no element in it. A podcast's feed begins with <rss>.")
        }
        guard root.name != "html", !root.name.hasPrefix("html:") else { throw Self.page(bytes, from) }
        guard let channel = document.channel else {
            throw ImportRefusal(
                "\(from) is no podcast feed: its first element is <\(shortened(root.name))>, and there is no <channel> in it."
            )
        }
        self.channel = channel
        feed = readShowFeed(document)
        self.from = WebAddress(from) == nil ? absoluteAddress(feed.feedURL, base: nil) ?? from : from
        let beside = root.name == "rdf:RDF" ? root.children("item") : []
        items = channel.children("item") + beside
        nextPage = absoluteAddress(feed.paging?.next ?? feed.paging?.previousArchive ?? "", base: self.from)
        guard !feed.title.isEmpty || !feed.items.isEmpty else {
            throw ImportRefusal("\(from) is an empty feed: it has neither a title nor an episode.")
        }
    }

    /// Adds a page with the episodes before these. What stands on both counts once.
    package mutating func append(_ page: FeedSource) {
        let there = Set(feed.items.compactMap(\.guid))
        for (item, element) in zip(page.feed.items, page.items) where item.guid.map({ !there.contains($0) }) ?? true {
            feed.items.append(item)
            items.append(element)
        }
        nextPage = page.nextPage
    }

    /// Says that all pages have been read, wherever the last one leads.
    package mutating func endPages() { nextPage = nil }

    /// What the first bytes show to be no XML at all.
    private static func other(_ bytes: [UInt8]) -> String? {
        if bytes.allSatisfy({ $0 <= 0x20 }) { return "is empty." }
        if bytes.starts(with: [0x1F, 0x8B]) { return "is compressed: unpack it first, with gunzip." }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return "is a ZIP archive: unpack it first." }
        if bytes.starts(with: "%PDF".utf8) { return "is a PDF file, and no feed." }
        if bytes.starts(with: "ID3".utf8) { return "is an audio file, and no feed." }
        switch bytes.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return "is JSON. Look on the old host for the address of the RSS feed."
        default: return nil
        }
    }

    /// A web page often says where its feed is.
    private static func page(_ bytes: [UInt8], _ from: String) -> ImportRefusal {
        var tokens = HTMLTokens(String(decoding: bytes.prefix(1 << 20), as: UTF8.self))
        while let token = tokens.next() {
            guard case .start("link", let attributes) = token, attributes["type"] == "application/rss+xml",
                let address = absoluteAddress(attributes["href"] ?? "", base: from)
            else { continue }
            return ImportRefusal("\(from) is a web page, and no feed. It says that its feed is \(address).")
        }
        return ImportRefusal("\(from) is a web page, and no feed. Look on it for the address of its RSS feed.")
    }
}

/// A foreign text for a sentence: one line, and not long.
func shortened(_ text: String, to limit: Int = 80) -> String {
    let line = text.unicodeScalars.prefix(limit * 4).split { $0.value <= 0x20 || (0x7F..<0xA0).contains($0.value) }
        .map { String(Substring.UnicodeScalarView($0)) }.joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
}
