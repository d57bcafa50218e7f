import Calendar
import Markup

/// The feed as Atom (RFC 4287).
///
/// No clock: it was updated when its newest entry was; one without entries, at the beginning of 1970.
package func writeAtom(_ feed: AtomFeed) -> [UInt8] {
    var xml = XMLWriter()
    let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.language?.nonEmpty)]
    xml.element("feed", attributes) { xml in
        xml.value("id", feed.id)
        xml.value("title", feed.title)
        xml.value("subtitle", feed.subtitle)
        let updated = feed.entries.map(\.updated).max() ?? Instant(seconds: 0)
        xml.value("updated", updated.rfc3339(in: feed.zone))
        xml.element("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", feed.selfURL)])
        xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", feed.url)])
        xml.author(feed.author)
        xml.value("rights", feed.rights)
        for entry in feed.entries { xml.entry(entry, zone: feed.zone) }
    }
    return xml.finish()
}

extension XMLWriter {
    fileprivate mutating func author(_ author: AtomFeed.Author) {
        guard author.name.nonEmpty != nil else { return }
        element("author") { xml in
            xml.value("name", author.name)
            xml.value("uri", author.url)
        }
    }

    fileprivate mutating func entry(_ entry: AtomFeed.Entry, zone: Zone) {
        element("entry") { xml in
            xml.value("id", entry.id)
            xml.value("title", entry.title)
            xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", entry.url)])
            xml.value("published", entry.published?.rfc3339(in: zone))
            xml.value("updated", entry.updated.rfc3339(in: zone))
            for author in entry.authors { xml.author(author) }
            for topic in entry.topics where topic.nonEmpty != nil {
                xml.element("category", [("term", topic.trimmed)])
            }
            xml.value("summary", entry.summary)
            if entry.content.contains(where: { !isBlank($0) }) {
                xml.element("content", [("type", "html")], text: String(decoding: entry.content, as: UTF8.self))
            }
        }
    }
}
