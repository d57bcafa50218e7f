import Calendar
import Markup

/// The feed as RSS 2.0 (rssboard.org/rss-specification) with the itunes, podcast, atom and content namespaces.
///
/// No clock: `lastBuildDate` is the newest item's date, so equal content gives equal bytes.
package func writeRSS(_ feed: ShowFeed) -> [UInt8] {
    var xml = XMLWriter()
    let hasChapters = feed.items.contains { !$0.chapters.isEmpty }
    xml.element("rss", Namespace.attributes(withChapters: hasChapters)) { xml in
        xml.element("channel") { xml in
            writeChannel(feed, to: &xml)
            for item in feed.items { writeItem(item, of: feed, to: &xml) }
        }
    }
    return xml.finish()
}

private enum Namespace {
    static func attributes(withChapters: Bool) -> [(String, String?)] {
        [
            ("version", "2.0"),
            ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
            ("xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
            ("xmlns:podcast", "https://podcastindex.org/namespace/1.0"),
            ("xmlns:psc", withChapters ? "http://podlove.org/simple-chapters" : nil),
        ]
    }
}

/// What Apple, PSP-1 and RSS know of a show.
private func writeChannel(_ feed: ShowFeed, to xml: inout XMLWriter) {
    xml.element("atom:link", [("href", feed.feedURL), ("rel", "self"), ("type", "application/rss+xml")])
    xml.value("title", feed.title)
    xml.value("link", feed.link)
    xml.value("description", shortened(feed.description.trimmed, toBytes: FeedLimit.description))
    xml.value("language", feed.language)
    xml.value("copyright", feed.copyright)
    xml.value("lastBuildDate", feed.items.map(\.published).max()?.rfc2822(in: feed.zone))
    xml.element("itunes:image", [("href", feed.imageURL)])
    for category in feed.categories { xml.category(category) }
    xml.value("itunes:explicit", feed.isExplicit ? "true" : "false")
    xml.value("itunes:type", feed.order.rawValue)
    xml.value("itunes:author", feed.author)
    if let email = feed.ownerEmail, !email.trimmed.isEmpty {
        xml.element("itunes:owner") { xml in
            xml.value("itunes:name", feed.ownerName)
            xml.value("itunes:email", email)
        }
    }
    if feed.isComplete { xml.value("itunes:complete", "Yes") }
    if feed.isBlocked { xml.value("itunes:block", "Yes") }
    xml.value("itunes:new-feed-url", feed.newFeedURL)
    writeNamespaceTags(of: feed, to: &xml)
}

/// What the podcast namespace adds.
private func writeNamespaceTags(of feed: ShowFeed, to xml: inout XMLWriter) {
    xml.value("podcast:guid", feed.guid)
    if let isLocked = feed.isLocked {
        xml.value("podcast:locked", isLocked ? "yes" : "no", [("owner", feed.ownerEmail?.nonEmpty)])
    }
    xml.value("podcast:medium", feed.medium)
    xml.licence(feed.licence)
    xml.location(feed.location)
    for person in feed.persons { xml.person(person) }
    for funding in feed.funding { xml.value("podcast:funding", funding.text, [("url", funding.url)]) }
    if let frequency = feed.updateFrequency {
        xml.value(
            "podcast:updateFrequency", frequency.text,
            [("rrule", frequency.rule?.nonEmpty), ("complete", frequency.isComplete ? "true" : nil)])
    }
    for trailer in feed.trailers {
        xml.value(
            "podcast:trailer", trailer.title,
            [
                ("pubdate", trailer.published.rfc2822(in: feed.zone)), ("url", trailer.url),
                ("length", trailer.length.map(String.init)), ("type", trailer.type?.nonEmpty),
                ("season", trailer.season.map(String.init)),
            ])
    }
    for text in feed.texts { xml.text(text) }
}
