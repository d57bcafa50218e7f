import Calendar
import Markup

/// The feed as RSS 2.0 (rssboard.org/rss-specification) with the itunes, podcast, atom and content namespaces.
///
/// No clock: `lastBuildDate` is the newest item's date, so equal content gives equal bytes.
package func writeRSS(_ feed: ShowFeed) -> [UInt8] {
    var xml = XMLWriter()
    let namespaces = namespacesNeeded(by: feed)
    let scope = Dictionary(namespaces.map { ($0.prefix, $0.uri) }, uniquingKeysWith: { a, _ in a })
    let declarations = namespaces.map { ("xmlns:\($0.prefix)", $0.uri) }
    xml.element(named: "rss", [("version", "2.0")] + declarations) { xml in
        xml.element("channel") { xml in
            writeChannel(feed, to: &xml)
            for element in feed.extra { xml.element(element, in: scope) }
            for item in feed.items { writeItem(item, of: feed, in: scope, to: &xml) }
        }
    }
    return xml.finish()
}

/// What every podcast's feed declares, and what else stands in it.
private func namespacesNeeded(by feed: ShowFeed) -> [FeedNamespace] {
    var prefixes: Set = ["atom", "content", "itunes", "podcast"]
    if feed.items.contains(where: { !$0.chapters.isEmpty }) { prefixes.insert("psc") }
    if let paging = feed.paging, paging.isArchive || paging.isComplete { prefixes.insert("fh") }
    for element in feed.extra { element.addPrefixes(to: &prefixes) }
    for item in feed.items { for element in item.extra { element.addPrefixes(to: &prefixes) } }
    return FeedNamespace.all.filter { prefixes.contains($0.prefix) && $0.prefix != "xml" }
}

/// Where the feed is, and the other documents of it (RFC 4287, RFC 5005).
private func writeLinks(of feed: ShowFeed, to xml: inout XMLWriter) {
    let type = "application/rss+xml"
    if let url = feed.feedURL.nonEmpty { xml.element("atom:link", [("href", url), ("rel", "self"), ("type", type)]) }
    guard let paging = feed.paging else { return }
    for (relation, field) in FeedPaging.relations {
        guard let url = paging[keyPath: field]?.nonEmpty else { continue }
        xml.element("atom:link", [("href", url), ("rel", relation), ("type", type)])
    }
    if paging.isArchive { xml.element("fh:archive") }
    if paging.isComplete { xml.element("fh:complete") }
}

/// What Apple, PSP-1 and RSS know of a show.
private func writeChannel(_ feed: ShowFeed, to xml: inout XMLWriter) {
    writeLinks(of: feed, to: &xml)
    xml.value("title", feed.title)
    xml.value("link", feed.link)
    xml.value("description", shortened(feed.description.trimmed, toBytes: FeedLimit.description))
    xml.value("language", feed.language)
    xml.value("copyright", feed.copyright)
    xml.value("lastBuildDate", feed.items.compactMap(\.published).max()?.rfc2822(in: feed.zone))
    if let image = feed.imageURL.nonEmpty { xml.element("itunes:image", [("href", image)]) }
    for category in feed.categories { xml.category(category) }
    xml.value("itunes:explicit", feed.isExplicit.map { $0 ? "true" : "false" })
    // A publisher's feed has no episodes to be in an order.
    if feed.medium != "publisher" { xml.value("itunes:type", feed.order.rawValue) }
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
        xml.value(
            "podcast:locked", isLocked ? "yes" : "no",
            [("owner", feed.lockOwner?.nonEmpty ?? feed.ownerEmail?.nonEmpty)])
    }
    xml.value("podcast:medium", feed.medium)
    xml.licence(feed.licence)
    xml.location(feed.location)
    for person in feed.persons { xml.person(person) }
    for funding in feed.funding { xml.value("podcast:funding", funding.text, [("url", funding.url)]) }
    if let frequency = feed.updateFrequency {
        xml.value(
            "podcast:updateFrequency", frequency.text,
            [
                ("rrule", frequency.rule?.nonEmpty), ("dtstart", frequency.start?.nonEmpty),
                ("complete", frequency.isComplete ? "true" : nil),
            ])
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
    if let publisher = feed.publisher {
        xml.element("podcast:publisher") { $0.element("podcast:remoteItem", publisher.attributes) }
    }
    for reference in feed.references { xml.element("podcast:remoteItem", reference.attributes) }
}
