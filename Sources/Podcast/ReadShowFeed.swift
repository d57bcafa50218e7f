import Calendar

/// The show that a feed tells of, whoever wrote it. What is missing or cannot be read is empty or nil; every element that
/// has no field of its own is in `extra`, in order. Of elements that stand once the first counts.
///
/// Only RSS has shows: of any other document the show is empty.
/// - Parameter base: the address against which relative ones are resolved, in notes too; without it only those below an
///   xml:base are. Guids are never touched.
package func readShowFeed(_ document: FeedDocument, relativeTo base: String? = nil) -> ShowFeed {
    var reading = ShowFeedReading()
    let root = document.root?.withAddressesResolved(against: base)
    guard let root, let channel = root.name == "channel" ? root : root.child("channel") else { return reading.feed }
    for element in channel.children { reading.take(element) }
    // RSS 1.0 has its items beside the channel.
    if root.name == "rdf:RDF" {
        for element in root.children("item") { reading.take(element) }
    }
    return reading.finish()
}

/// A show as far as its elements have been read.
private struct ShowFeedReading {
    var feed = ShowFeed(
        feedURL: "", title: "", description: "", link: "", language: "", categories: [], isExplicit: nil, imageURL: "")
    /// The names of the elements read that stand once.
    private var seen: Set<String> = []

    mutating func take(_ element: FeedElement) {
        if element.name == "item" {
            feed.items.append(readEpisodeItem(element))
        } else if let field = Self.fields[element.name] {
            if seen.insert(element.name).inserted { field(element, &feed) }
        } else if !takePart(element) {
            feed.extra.append(element)
        }
    }

    mutating func finish() -> ShowFeed {
        if feed.lockOwner == feed.ownerEmail { feed.lockOwner = nil }
        return feed
    }

    /// Elements that stand once and always have their field.
    private static let fields: [String: @Sendable (FeedElement, inout ShowFeed) -> Void] = [
        "title": { $1.title = $0.text },
        "link": { $1.link = $0.text },
        "description": { $1.description = $0.text },
        "language": { $1.language = $0.text },
        "copyright": { $1.copyright = $0.text.nonEmpty },
        // Written anew from the items' dates.
        "lastBuildDate": { _, _ in },
        // Some write the address as text.
        "itunes:image": { $1.imageURL = $0["href"] ?? $0["url"] ?? $0.text },
        "itunes:explicit": { $1.isExplicit = FeedValue.isExplicit($0.text) },
        "itunes:type": { $1.order = ShowFeed.Order(rawValue: $0.text.lowercased()) ?? .episodic },
        "itunes:author": { $1.author = $0.text.nonEmpty },
        "itunes:owner": {
            $1.ownerName = $0.child("itunes:name")?.text.nonEmpty
            $1.ownerEmail = $0.child("itunes:email")?.text.nonEmpty
        },
        "itunes:complete": { $1.isComplete = FeedValue.isYes($0.text) == true },
        "itunes:block": { $1.isBlocked = FeedValue.isYes($0.text) == true },
        "itunes:new-feed-url": { $1.newFeedURL = $0.text.nonEmpty },
        "podcast:guid": { $1.guid = $0.text.nonEmpty },
        "podcast:medium": { $1.medium = $0.text.nonEmpty },
        "fh:archive": {
            $1.paging = $1.paging ?? FeedPaging(); $1.paging?.isArchive = true
        },
        "fh:complete": {
            $1.paging = $1.paging ?? FeedPaging(); $1.paging?.isComplete = true
        },
    ]

    /// Elements that have a field when it can hold all they say.
    private mutating func takePart(_ element: FeedElement) -> Bool {
        switch element.name {
        case "atom:link": return takeLink(element)
        case "itunes:category":
            guard let categories = AppleCategory.read(element) else { return false }
            feed.categories += categories
        case "podcast:locked":
            guard feed.isLocked == nil, element.holdsOnly(["owner"]), let isLocked = FeedValue.isYes(element.text)
            else {
                return false
            }
            feed.isLocked = isLocked
            feed.lockOwner = element["owner"]
        case "podcast:license": return feed.licence.fill(FeedLicence(element))
        case "podcast:location": return feed.location.fill(FeedLocation(element))
        case "podcast:person": return feed.persons.add(FeedPerson(element))
        case "podcast:funding": return feed.funding.add(FeedFunding(element))
        case "podcast:updateFrequency": return feed.updateFrequency.fill(FeedUpdateFrequency(element))
        case "podcast:trailer": return feed.trailers.add(FeedTrailer(element))
        case "podcast:publisher": return feed.publisher.fill(FeedReference(publisher: element))
        case "podcast:remoteItem": return feed.references.add(FeedReference(element))
        case "podcast:txt": return feed.texts.add(FeedText(element))
        default: return false
        }
        return true
    }

    private mutating func takeLink(_ element: FeedElement) -> Bool {
        guard let url = element["href"], let relation = element["rel"]?.lowercased() else { return false }
        if relation == "self" {
            if feed.feedURL.isEmpty { feed.feedURL = url }
            return true
        }
        // Some write “prev” for “previous”.
        let name = relation == "prev" ? "previous" : relation
        guard let field = FeedPaging.relations.first(where: { $0.0 == name })?.1 else { return false }
        var paging = feed.paging ?? FeedPaging()
        if paging[keyPath: field] == nil { paging[keyPath: field] = url }
        feed.paging = paging
        return true
    }
}
