import Calendar

/// Parts of shows and episodes from their elements: nil when the part could not hold all that the element says.

extension FeedElement {
    /// Whether there is nothing in it but text, and no attributes but these.
    func holdsOnly(_ attributes: [String]) -> Bool {
        self.attributes.allSatisfy { attributes.contains($0.name) } && children.isEmpty
    }
}

extension FeedPerson {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["role", "group", "img", "href"]), let name = element.text.nonEmpty else { return nil }
        self.init(
            name: name, role: element["role"], group: element["group"], imageURL: element["img"], url: element["href"])
    }
}

extension FeedFunding {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["url"]), let text = element.text.nonEmpty, let url = element["url"] else { return nil }
        self.init(url: url, text: text)
    }
}

extension FeedLocation {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["rel", "geo", "osm", "country"]), let name = element.text.nonEmpty else { return nil }
        self.init(
            name: name, geo: element["geo"], osm: element["osm"], relation: element["rel"], country: element["country"])
    }
}

extension FeedLicence {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["url"]), let name = element.text.nonEmpty else { return nil }
        self.init(name: name, url: element["url"])
    }
}

extension FeedUpdateFrequency {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["rrule", "complete", "dtstart"]), let text = element.text.nonEmpty else { return nil }
        self.init(
            text: text, rule: element["rrule"], isComplete: element["complete"].flatMap(FeedValue.isYes) == true,
            start: element["dtstart"])
    }
}

extension FeedTrailer {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["url", "pubdate", "length", "type", "season"]), let title = element.text.nonEmpty,
            let url = element["url"], let published = element["pubdate"].flatMap({ Instant(rfc2822: $0) })
        else { return nil }
        self.init(
            title: title, url: url, published: published, length: element["length"].flatMap(FeedValue.byteCount),
            type: element["type"], season: element["season"].flatMap(FeedValue.number))
    }
}

extension FeedText {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["purpose"]), let text = element.text.nonEmpty else { return nil }
        self.init(purpose: element["purpose"], text: text)
    }
}

extension FeedTranscript {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["url", "type", "language", "rel"]), let url = element["url"], element.text.isEmpty,
            ["captions", nil].contains(element["rel"])
        else { return nil }
        self.init(
            url: url, type: element["type"] ?? "", language: element["language"], isCaptions: element["rel"] != nil)
    }
}

extension FeedSoundbite {
    init?(_ element: FeedElement) {
        guard element.holdsOnly(["startTime", "duration"]),
            let start = element["startTime"].flatMap(FeedValue.milliseconds),
            let duration = element["duration"].flatMap(FeedValue.milliseconds)
        else { return nil }
        self.init(startMilliseconds: start, durationMilliseconds: duration, title: element.text.nonEmpty)
    }
}

extension AppleCategory {
    /// The categories that an element and those in it name; nil when one of them is none of Apple's.
    static func read(_ element: FeedElement) -> [AppleCategory]? {
        guard let name = element["text"] else { return nil }
        let inside = element.children("itunes:category")
        guard inside.count == element.children.count else { return nil }
        let names = inside.isEmpty ? [name] : inside.map { "\(name) > \($0["text"] ?? "")" }
        let categories = names.compactMap { AppleCategory($0) }
        return categories.count == names.count ? categories : nil
    }
}

extension Chapter {
    /// Podlove Simple Chapters.
    static func readSimple(_ element: FeedElement) -> [Chapter]? {
        let chapters = element.children.map { Chapter(simple: $0) }
        let read = chapters.compactMap(\.self)
        return read.isEmpty || read.count < chapters.count ? nil : inOrder(read)
    }

    private init?(simple element: FeedElement) {
        guard element.name == "psc:chapter", element.holdsOnly(["start", "title", "href", "image"]),
            let title = element["title"], let start = element["start"].flatMap(MediaTime.milliseconds)
        else { return nil }
        self.init(startMilliseconds: start, title: title, url: element["href"], imageURL: element["image"])
    }
}

extension Array {
    /// Adds a part that could be read.
    mutating func add(_ part: Element?) -> Bool {
        guard let part else { return false }
        append(part)
        return true
    }
}

extension Optional {
    /// Takes a part that could be read, once.
    mutating func fill(_ part: Wrapped?) -> Bool {
        guard self == nil, let part else { return false }
        self = part
        return true
    }
}
