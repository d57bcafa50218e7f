package import Podcast

/// What of an item or a show is other than it was, beside what apps go by.
extension FeedComparison {
    /// - Parameter told: elements of which is said already that they are not taken over.
    mutating func compareWhole(_ old: EpisodeItem, _ new: EpisodeItem, told: Set<FeedElement>, _ say: (String) -> Void)
    {
        func differ<Value: Equatable>(_ name: String, _ before: Value?, _ now: Value?) {
            guard let before, before != now else { return }
            say(
                "The \(name) was \(shortened("\(before)", to: 200)) and is \(now.map { shortened("\($0)", to: 200) } ?? "missing")."
            )
        }
        differ("duration in seconds", old.durationSeconds, new.durationSeconds)
        differ("mark for explicit words", old.isExplicit, new.isExplicit)
        if old.kind != new.kind { say("It was \(old.kind.rawValue) and is \(new.kind.rawValue).") }
        differ("number", old.episode, new.episode)
        differ("season", old.season, new.season)
        differ("season's name", old.seasonName, new.seasonName)
        differ("number as it is shown", old.episodeDisplay, new.episodeDisplay)
        differ("picture", old.imageURL, new.imageURL)
        differ("place", old.location?.name, new.location?.name)
        differ("licence", old.licence?.name.lowercased(), new.licence?.name.lowercased())
        compare(old.persons, new.persons, say)
        let transcripts = Set(new.transcripts.map(\.url))
        for transcript in old.transcripts where !transcripts.contains(transcript.url) {
            say("The transcript at \(shortened(transcript.url, to: 200)) is not in the new feed.")
        }
        if old.chapters.map(\.title) != new.chapters.map(\.title), !old.chapters.isEmpty {
            say(
                "There were \(old.chapters.count) chapters and are \(new.chapters.count), or their titles have changed."
            )
        }
        differ("chapters' address", old.chaptersURL, new.chaptersURL)
        let bites = Set(new.soundbites.map { [$0.startMilliseconds, $0.durationMilliseconds] })
        for bite in old.soundbites
        where (15_000...120_000).contains(bite.durationMilliseconds)
            && !bites.contains([bite.startMilliseconds, bite.durationMilliseconds])
        {
            say("The soundbite at \(bite.startMilliseconds / 1000) seconds is not in the new feed.")
        }
        compare(old.extra, new.extra, told: told, say)
    }

    /// The show's own elements.
    package mutating func compare(show old: ShowFeed, with new: ShowFeed, told: Set<FeedElement>) {
        var sentences: [String] = []
        func differ(_ name: String, _ before: String?, _ now: String?) {
            guard let before = before.map({ oneLine($0) }), !before.isEmpty, before != now.map({ oneLine($0) }) else {
                return
            }
            let after = now.map { oneLine($0) }.flatMap { $0.isEmpty ? nil : "“\(shortened($0, to: 120))”" }
            sentences.append("The \(name) was “\(shortened(before, to: 120))” and is \(after ?? "missing").")
        }
        differ("title", old.title, new.title)
        differ("language", old.language.lowercased().replacing("_", with: "-"), new.language.lowercased())
        differ("author", old.author, new.author)
        differ("owner's mail address", old.ownerEmail, new.ownerEmail)
        differ("copyright", old.copyright, new.copyright)
        differ("GUID", old.guid?.lowercased(), new.guid)
        differ("picture", old.imageURL, new.imageURL)
        differ("licence", old.licence?.name.lowercased(), new.licence?.name.lowercased())
        differ("place", old.location?.name, new.location?.name)
        differ("order", old.order.rawValue, new.order.rawValue)
        differ("owner of the lock", old.lockOwner, new.lockOwner ?? new.ownerEmail)
        if old.isComplete != new.isComplete { sentences.append("Whether it is complete has changed.") }
        if let isExplicit = old.isExplicit, isExplicit != new.isExplicit {
            sentences.append("Whether it is marked as explicit has changed.")
        }
        for category in old.categories where !new.categories.contains(category) {
            sentences.append("The category “\(category)” is not in the new feed.")
        }
        compare(old.persons, new.persons) { sentences.append($0) }
        compare(old.extra, new.extra, told: told) { sentences.append($0) }
        differences = sentences.map { FeedChange(title: old.title, line: nil, sentence: $0) } + differences
    }

    private func compare(_ old: [FeedPerson], _ new: [FeedPerson], _ say: (String) -> Void) {
        guard !old.isEmpty else { return }
        func key(_ person: FeedPerson) -> String {
            let role = person.role.map { asciiSlug($0) } ?? ""
            return "\(oneLine(person.name).lowercased())\u{0}\(role.isEmpty ? "host" : role)"
        }
        let (before, now) = (Set(old.map(key)), Set(new.map(key)))
        for person in old where !now.contains(key(person)) {
            say("“\(shortened(person.name))” is not named as \(shortened(person.role ?? "host")) any more.")
        }
        for person in new where !before.contains(key(person)) {
            say("“\(shortened(person.name))” is named as \(shortened(person.role ?? "host")), too.")
        }
    }

    private func compare(
        _ old: [FeedElement], _ new: [FeedElement], told: Set<FeedElement>, _ say: (String) -> Void
    ) {
        let there = Set(new.map(\.withoutBlanks))
        for element in old
        where !TakenElements.areTold.contains(element.name) && !told.contains(element)
            && !there.contains(element.withoutBlanks)
        {
            say("\(shortened(element.xml, to: 300)) is not in the new feed, or reads otherwise there.")
        }
    }
}

extension FeedElement {
    /// For comparing: indentation is no content, and the order of attributes says nothing.
    fileprivate var withoutBlanks: FeedElement {
        var element = FeedElement(name, attributes.sorted { $0.name < $1.name }, namespace: namespace)
        element.content = content.compactMap { node in
            switch node {
            case .text(let text):
                let line = oneLine(text)
                return line.isEmpty ? nil : .text(line)
            case .element(let child): return .element(child.withoutBlanks)
            }
        }
        return element
    }
}
