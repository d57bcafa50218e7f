import Calendar
import Markup

/// The feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), each recording as an attachment.
///
/// No clock, no order but the feed's: equal content gives equal bytes.
/// - Parameters:
///   - url: where this document is.
///   - next: where the one with the older episodes is.
package func writeJSONFeed(_ feed: ShowFeed, at url: String, next: String? = nil) -> [UInt8] {
    let authors = people(feed.persons, or: feed.author)
    return JSON.object([
        "version": .string("https://jsonfeed.org/version/1.1"),
        "title": .string(feed.title.trimmed),
        "home_page_url": text(feed.link),
        "feed_url": text(url),
        "description": text(feed.description),
        "next_url": text(next),
        "icon": text(feed.imageURL),
        "authors": authors,
        "language": text(feed.language),
        "expired": feed.isComplete ? .bool(true) : nil,
        "items": .array(feed.items.map { item($0, of: feed) }),
    ]).encoded(pretty: true)
}

private func item(_ item: EpisodeItem, of feed: ShowFeed) -> JSON {
    let html = item.content.isEmpty ? item.description : item.content
    // Every item has an identity and something to read: the specification asks for both.
    let identity = item.guid?.nonEmpty ?? item.link?.nonEmpty ?? item.enclosure?.url.nonEmpty ?? item.title.trimmed
    return JSON.object([
        "id": .string(identity),
        "url": text(item.link),
        "title": text(item.title),
        "content_html": html.isEmpty ? nil : .string(String(decoding: html, as: UTF8.self)),
        "content_text": html.isEmpty ? .string(item.title.trimmed) : nil,
        "image": text(item.imageURL),
        "date_published": item.published.map { .string($0.rfc3339(in: feed.zone)) },
        "authors": people(item.persons, or: nil),
        "attachments": item.enclosure.map { .array([attachment($0, of: item)]) },
    ])
}

private func attachment(_ enclosure: EpisodeItem.Enclosure, of item: EpisodeItem) -> JSON {
    JSON.object([
        "url": .string(enclosure.url.trimmed),
        "mime_type": .string(enclosure.type.trimmed),
        "size_in_bytes": enclosure.length > 0 ? .int(enclosure.length) : nil,
        "duration_in_seconds": item.durationSeconds.flatMap { $0 > 0 ? .int($0) : nil },
    ])
}

private func people(_ persons: [FeedPerson], or author: String?) -> JSON? {
    let list =
        persons.isEmpty
        ? author?.nonEmpty.map { [JSON.object(["name": .string($0)])] } ?? []
        : persons.map { person in
            JSON.object(["name": text(person.name), "url": text(person.url), "avatar": text(person.imageURL)])
        }
    return list.isEmpty ? nil : .array(list)
}

private func text(_ text: String?) -> JSON? { text?.nonEmpty.map(JSON.string) }
