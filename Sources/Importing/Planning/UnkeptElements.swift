import Podcast

/// What of the elements that have a field here no field can hold: each is said, with the reason.
struct UnkeptElements {
    /// Of the names that stand once, what was read.
    private var first: [String: FeedElement] = [:]

    /// Why an element is not taken over, or not all of it; nil when nothing of it is lost.
    mutating func reason(_ element: FeedElement) -> String? {
        if Self.once.contains(element.name) {
            if let first = first[element.name] {
                return first == element ? nil : "it stands once in a feed, and the first counts."
            }
            first[element.name] = element
        }
        let text = oneLine(element.rawText)
        switch element.name {
        case "itunes:explicit":
            return text.isEmpty || FeedValue.isExplicit(text) != nil ? nil : "it says neither yes nor no."
        case "itunes:complete", "podcast:locked":
            return FeedValue.isYes(text) != nil ? nil : "it says neither yes nor no."
        case "itunes:type":
            return ["", "episodic", "serial"].contains(text.lowercased()) ? nil : "it is neither episodic nor serial."
        case "itunes:episodeType":
            return ["", "full", "trailer", "bonus"].contains(text.lowercased())
                ? nil : "it is neither full, trailer nor bonus."
        case "podcast:guid": return ShowText.isUUID(text) ? nil : "it is no UUID."
        case "podcast:medium":
            return ShowText.media.contains(text.lowercased()) ? nil : "`medium` knows no such medium."
        case "podcast:funding":
            return element["url"] == nil ? "it leads nowhere." : unknown(in: element, besides: ["url"])
        case "podcast:person":
            return FeedPerson(found: element) == nil
                ? "it names nobody." : unknown(in: element, besides: ["role", "group", "img", "href", "name"])
        case "podcast:location": return place(element)
        case "podcast:soundbite": return soundbite(element)
        case "podcast:season": return number(element, "name", upTo: 128)
        case "podcast:episode": return number(element, "display", upTo: 32)
        case "psc:chapters": return chapters(element)
        default: return nil
        }
    }

    private func unknown(in element: FeedElement, besides known: [String]) -> String? {
        let names = element.attributes.filter { !known.contains($0.name) && !oneLine($0.value).isEmpty }.map(\.name)
        return names.isEmpty ? nil : "there is no field for its \(names.joined(separator: ", "))."
    }

    private func place(_ element: FeedElement) -> String? {
        guard let place = FeedLocation(found: element) else { return "it names no place." }
        guard place.name.count <= 128 else { return "its name is longer than 128 characters." }
        if let geo = place.geo, !FeedPoint.isPoint(geo) { return "its geo is no point on the earth." }
        if let osm = place.osm, !FeedPoint.isOSM(osm) { return "its osm is no place of OpenStreetMap." }
        return unknown(in: element, besides: ["geo", "osm", "osmid", "name"])
    }

    private func soundbite(_ element: FeedElement) -> String? {
        guard element["startTime"].flatMap(FeedValue.milliseconds) != nil,
            let duration = element["duration"].flatMap(FeedValue.milliseconds)
        else { return "it has no start and duration in seconds." }
        guard (15_000...120_000).contains(duration) else { return "it lasts less than 15 or more than 120 seconds." }
        guard oneLine(element.rawText).count <= 128 else { return "its title is longer than 128 characters." }
        return unknown(in: element, besides: ["startTime", "duration"])
    }

    private func number(_ element: FeedElement, _ words: String, upTo limit: Int) -> String? {
        guard FeedValue.number(element.rawText) != nil else { return "it is no whole number." }
        if let text = element[words], text.count > limit { return "its \(words) is longer than \(limit) characters." }
        return unknown(in: element, besides: [words])
    }

    private func chapters(_ element: FeedElement) -> String? {
        let all = element.children("psc:chapter")
        if all.contains(where: { $0["start"] == nil || $0["title"] == nil }) {
            return "a chapter in it has no start or no title."
        }
        return all.contains { $0["image"] != nil } ? "there is no field for the pictures of its chapters." : nil
    }

    private static let once: Set<String> = [
        "title", "link", "description", "language", "copyright", "guid", "pubDate", "content:encoded",
        "itunes:explicit",
        "itunes:type", "itunes:author", "itunes:owner", "itunes:complete", "itunes:duration", "itunes:episodeType",
        "itunes:season", "itunes:episode", "podcast:guid", "podcast:locked", "podcast:medium", "podcast:location",
        "podcast:season", "podcast:episode", "psc:chapters",
    ]
}

extension FeedPerson {
    /// As feeds have them: the namespace's first drafts had the name in an attribute.
    init?(found element: FeedElement) {
        let text = oneLine(element.rawText)
        let name = text.isEmpty ? oneLine(element["name"] ?? "") : text
        guard !name.isEmpty else { return nil }
        self.init(
            name: name, role: element["role"], group: element["group"], imageURL: element["img"], url: element["href"])
    }
}

extension FeedLocation {
    /// As feeds have them: the namespace's first drafts had the name in an attribute, and `osmid`.
    init?(found element: FeedElement) {
        let text = oneLine(element.rawText)
        let name = text.isEmpty ? oneLine(element["name"] ?? "") : text
        guard !name.isEmpty else { return nil }
        self.init(name: name, geo: element["geo"], osm: element["osm"] ?? element["osmid"])
    }
}

extension FeedElement {
    var persons: [FeedPerson] { children("podcast:person").compactMap { FeedPerson(found: $0) } }
    var location: FeedLocation? { child("podcast:location").flatMap { FeedLocation(found: $0) } }

    /// As it goes into `extra`: addresses whole, since the new feed stands elsewhere.
    func kept(base: String?) -> FeedElement {
        if name == "itunes:image", self["href"] == nil, let url = absoluteAddress(self["url"] ?? rawText, base: base) {
            return FeedElement(name, [Attribute("href", url)])
        }
        // What attributes of foreign elements mean, nobody knows here.
        return namespace == nil ? withAddressesResolved(against: base) : self
    }
}
