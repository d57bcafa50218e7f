/// podcast:remoteItem: another feed, or an item of it.
package struct FeedReference: Sendable, Hashable {
    /// The other feed's podcast:guid.
    package var guid: String
    /// Where the other feed is.
    package var url: String?
    /// The guid of the item that is meant.
    package var itemGUID: String?
    /// What the other feed is, where it is no podcast: `music`, `publisher`.
    package var medium: String?
    package var title: String?

    package init(
        guid: String, url: String? = nil, itemGUID: String? = nil, medium: String? = nil, title: String? = nil
    ) {
        self.guid = guid
        self.url = url
        self.itemGUID = itemGUID
        self.medium = medium
        self.title = title
    }
}

extension FeedReference {
    init?(_ element: FeedElement) {
        guard element.name == "podcast:remoteItem", element.text.isEmpty, let guid = element["feedGuid"],
            element.holdsOnly(["feedGuid", "feedUrl", "itemGuid", "medium", "title"])
        else { return nil }
        self.init(
            guid: guid, url: element["feedUrl"], itemGUID: element["itemGuid"], medium: element["medium"],
            title: element["title"])
    }

    /// The publisher's feed in a show's podcast:publisher.
    init?(publisher element: FeedElement) {
        guard element.holdsNothingButElements, element.attributes.isEmpty, element.children.count == 1,
            let only = element.children.first
        else { return nil }
        self.init(only)
    }

    var attributes: [(String, String?)] {
        [
            ("medium", medium?.nonEmpty), ("feedGuid", guid.trimmed), ("feedUrl", url?.nonEmpty),
            ("itemGuid", itemGUID?.nonEmpty), ("title", title?.nonEmpty),
        ]
    }
}

extension FeedElement {
    fileprivate var holdsNothingButElements: Bool { text.isEmpty }
}

extension ShowFeed {
    /// The feed of who publishes these shows: a podcast:remoteItem for each (docs/examples/publishers of the namespace).
    ///
    /// The link holds when both sides have it: each show's `publisher` is this feed's `reference`.
    package static func publisher(
        feedURL: String, title: String, description: String, link: String, language: String, imageURL: String = "",
        shows: [ShowFeed]
    ) -> ShowFeed {
        var feed = ShowFeed(
            feedURL: feedURL, title: title, description: description, link: link, language: language, categories: [],
            isExplicit: nil, imageURL: imageURL)
        feed.medium = "publisher"
        feed.guid = PodcastGUID.forFeed(feedURL)
        feed.references = shows.compactMap(\.reference)
        return feed
    }

    /// This feed as others refer to it; nil without a guid.
    package var reference: FeedReference? {
        guid?.nonEmpty.map { FeedReference(guid: $0, url: feedURL.nonEmpty, medium: medium ?? "podcast", title: title) }
    }
}
