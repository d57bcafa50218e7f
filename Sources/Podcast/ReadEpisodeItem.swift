import Calendar

/// The episode that an item tells of.
func readEpisodeItem(_ element: FeedElement) -> EpisodeItem {
    var item = EpisodeItem(title: "")
    item.marker.place = element.place
    var seen: Set<String> = []
    for child in element.children {
        if let field = EpisodeItem.fields[child.name] {
            if seen.insert(child.name).inserted { field(child, &item) }
        } else if !item.takePart(child) {
            item.extra.append(child)
        }
    }
    return item
}

extension EpisodeItem {
    /// Elements that stand once and always have their field.
    fileprivate static let fields: [String: @Sendable (FeedElement, inout EpisodeItem) -> Void] = [
        "title": { $1.title = $0.text },
        "guid": {
            $1.guid = $0.text.nonEmpty
            // RSS 2.0: true where nothing is said.
            $1.isGUIDPermalink = $1.guid != nil && $0["isPermaLink"].flatMap(FeedValue.isYes) != false
        },
        "link": { $1.link = $0.text.nonEmpty },
        "pubDate": { $1.published = Instant(rfc2822: $0.text) },
        "description": { $1.description = $0.html },
        "content:encoded": { $1.content = $0.html },
        "itunes:duration": { $1.durationSeconds = FeedValue.duration($0.text).flatMap { $0 > 0 ? $0 : nil } },
        "itunes:image": { $1.imageURL = $0["href"] ?? $0["url"] ?? $0.text.nonEmpty },
        "itunes:explicit": { $1.isExplicit = FeedValue.isExplicit($0.text) },
        "itunes:episodeType": { $1.kind = Kind(rawValue: $0.text.lowercased()) ?? .full },
        "itunes:season": { $1.season = FeedValue.number($0.text) },
        "itunes:episode": { $1.episode = FeedValue.number($0.text) },
        "itunes:block": { $1.isBlocked = FeedValue.isYes($0.text) == true },
    ]

    /// Elements that have a field when it can hold all they say.
    fileprivate mutating func takePart(_ element: FeedElement) -> Bool {
        switch element.name {
        case "enclosure":
            guard enclosure == nil, let url = element["url"] else { return false }
            enclosure = Enclosure(
                url: url, length: element["length"].flatMap(FeedValue.byteCount) ?? 0, type: element["type"] ?? "")
        case "podcast:season":
            guard element.holdsOnly(["name"]), let number = FeedValue.number(element.text),
                seasonName == nil, season ?? number == number
            else { return false }
            season = number
            seasonName = element["name"]
        case "podcast:episode":
            guard element.holdsOnly(["display"]), let number = FeedValue.number(element.text),
                episodeDisplay == nil, episode ?? number == number
            else { return false }
            episode = number
            episodeDisplay = element["display"]
        case "podcast:chapters":
            guard chaptersURL == nil, element.holdsOnly(["url", "type"]), let url = element["url"] else { return false }
            chaptersURL = url
        case "podcast:transcript": return transcripts.add(FeedTranscript(element))
        case "podcast:soundbite": return soundbites.add(FeedSoundbite(element))
        case "podcast:license": return licence.fill(FeedLicence(element))
        case "podcast:location": return location.fill(FeedLocation(element))
        case "podcast:person": return persons.add(FeedPerson(element))
        case "podcast:txt": return texts.add(FeedText(element))
        case "psc:chapters":
            guard chapters.isEmpty, let read = Chapter.readSimple(element) else { return false }
            chapters = read
        default: return false
        }
        return true
    }
}

extension FeedElement {
    /// The text as HTML, without white space around it.
    fileprivate var html: [UInt8] {
        let bytes = Array(rawText.utf8)
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return [] }
        return Array(bytes[first...last])
    }
}
