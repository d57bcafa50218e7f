import Calendar
import Podcast

/// Goes through a feed once.
struct ImportPlanning {
    let source: FeedSource
    let ground: ImportGround
    let options: ImportOptions
    let place: ShowPlace
    let now: Instant
    var plan: ImportPlan
    private var people: PersonFiles
    /// Names of elements of items that are not written, with how many items have them.
    private var repeated: [String: Int] = [:]
    private var madeAnew: [String: Int] = [:]

    init(
        _ source: FeedSource, _ ground: ImportGround, _ options: ImportOptions, show: ShowPlace, now: Instant
    ) {
        self.source = source
        self.ground = ground
        self.options = options
        place = show
        self.now = now
        plan = ImportPlan(show: show.folder)
        people = PersonFiles(ground)
    }

    mutating func run(_ newID: () -> String) {
        sayOfDocument()
        var show = ShowText(source, ground, options, in: place, now: now)
        let credits = people.credits(of: source.channel.persons)
        let text = show.text(id: place.present?.id ?? newID(), credits: credits)
        plan.remarks += show.remarks
        plan.unkept.formUnion(show.unkept)
        plan.isLocked = source.feed.isLocked == true
        plan.oldFeeds = source.oldFeeds
        if let link = absoluteAddress(source.feed.link, base: source.base) {
            plan.oldPages.append((link, nil))
        }
        addShowArtwork()
        let episodes = self.episodes(newID)
        sayOfAll()
        let persons = people.new.map { person in
            ImportedFile(
                path: "Content/people/\(person.file).md", text: PersonText.text(person, id: newID()), fate: .new,
                what: "a person", title: person.name)
        }
        let path = "Content/shows/\(plan.show)/show.md"
        var file = ImportedFile(
            path: path, text: text, fate: fate(of: text, was: place.present?.text, at: path), what: "the show",
            title: show.title)
        if file.fate == .kept, let present = place.present {
            var earlier = show
            earlier.takesCover = false
            if let id = present.id, earlier.text(id: id, credits: credits) == present.text { file.fate = .updated }
        }
        if file.fate != .updated, episodes.contains(where: { $0.fate == .new }), let text = show.broughtUp,
            text != place.present?.text
        {
            file.text = text
            file.fate = .updated
        }
        plan.files = persons + [file] + episodes
        for file in plan.files where file.fate == .kept {
            plan.remarks.append(ImportRemark(topic: .kept, title: file.title, line: nil, detail: file.path))
        }
    }

    /// What is so of many items is said once.
    private mutating func sayOfAll() {
        for (topic, names) in [(ImportTopic.madeAnew, madeAnew), (.repeated, repeated)] where !names.isEmpty {
            let words = names.sorted { $0.key < $1.key }.map {
                $0.value > 1 ? "\($0.key) of \($0.value) items" : $0.key
            }
            plan.remarks.append(
                ImportRemark(topic: topic, title: showTitle, line: nil, detail: words.joined(separator: ", ")))
        }
    }

    var showTitle: String { ShowText(source, ground, options, in: place, now: now).title }

    private mutating func sayOfDocument() {
        let document = source.document
        let title = showTitle
        if document.isTruncated { plan.remarks.append(ImportRemark(topic: .truncated, title: title, line: nil)) }
        if let page = source.nextPage {
            plan.remarks.append(
                ImportRemark(topic: .paged, title: title, line: nil, detail: shortened(page, to: 200)))
        }
        for problem in document.problems {
            plan.remarks.append(
                ImportRemark(topic: .notWellFormed, title: title, line: problem.place.line, detail: problem.sentence))
        }
        if let moved = source.feed.newFeedURL, !source.oldFeeds.contains(moved) {
            plan.remarks.append(
                ImportRemark(
                    topic: .moved, title: title, line: nil,
                    detail: "To \(shortened(moved, to: 200)): import that one, unless this is the newer."))
        }
    }

    /// What becomes of a file that an import would write as `text`.
    private func fate(of text: String, was: String?, at path: String) -> ImportedFile.Fate {
        guard let was else { return ground.files.contains(path.lowercased()) ? .kept : .new }
        return was == text ? .unchanged : .kept
    }
}

extension ImportPlanning {
    /// The episodes' files, in the order of the feed.
    fileprivate mutating func episodes(_ newID: () -> String) -> [ImportedFile] {
        let chosen = chosenItems()
        let present = Dictionary(
            (place.present?.episodes ?? []).compactMap { episode in episode.guid.map { ($0, episode) } },
            uniquingKeysWith: { first, _ in first })
        var names = EpisodeNames(place.present?.episodes ?? [])
        let there = chosen.map { present[$0.guid] }
        let numbers = names.numbers(for: chosen.map(\.item), isPresent: there.map { $0 != nil })
        if numbers.contains(where: { $0 != nil }), !chosen.contains(where: { $0.item.episode != nil }) {
            plan.remarks.append(ImportRemark(topic: .numbered, title: showTitle, line: nil))
        }
        let ids = orderedIDs(for: chosen.map(\.item), there: there, newID)
        var files: [ImportedFile] = []
        files.reserveCapacity(chosen.count)
        for (index, entry) in chosen.enumerated() {
            let item = entry.item
            let stem: String
            if let path = there[index]?.path.split(separator: "/").last {
                stem = String(path.dropLast(3))
            } else {
                stem = names.stem(for: item, number: numbers[index])
                if item.kind == .full, item.episode != nil, numbers[index] == nil {
                    say(.number, item, "Episode \(item.episode.map(String.init) ?? "")")
                }
            }
            files.append(file(entry, stem: stem, id: ids[index], there: there[index]))
        }
        return files
    }

    private mutating func file(
        _ entry: ChosenItem, stem: String, id: String, there: ImportGround.Episode?
    ) -> ImportedFile {
        let item = entry.item
        var text = EpisodeText(
            item, entry.element, stem: stem, guid: entry.guid, base: source.base,
            alias: alias(of: item), credits: people.credits(of: entry.element.persons))
        let path = "Content/shows/\(plan.show)/\(stem).md"
        text.beside = beside(stem)
        let words = text.text(id: id)
        plan.remarks += text.remarks
        plan.unkept.formUnion(text.unkept)
        for name in text.repeated { repeated[name, default: 0] += 1 }
        for name in text.madeAnew { madeAnew[name, default: 0] += 1 }
        addDownloads(of: item, stem: stem)
        plan.items.append(
            ImportedItem(
                title: text.title, guid: entry.guid, writtenGUID: item.guid, published: item.published,
                enclosureURL: item.enclosure?.url ?? "", length: item.enclosure?.length ?? 0,
                type: item.enclosure?.type ?? "", path: path, line: item.place?.line, whole: item))
        var fate = fate(of: words, was: there?.text, at: path)
        if fate == .kept, let there, isEarlier(there.text, text, id: id) { fate = .updated }
        return ImportedFile(path: path, text: words, fate: fate, what: "an episode", title: text.title)
    }

    /// What lies beside an episode under its name.
    private func beside(_ stem: String) -> [MediaDownload.Kind: String] {
        var found: [MediaDownload.Kind: String] = [:]
        for kind in MediaDownload.Kind.allCases {
            let name = kind.endings.lazy.map { "\(stem).\($0)" }.first {
                ground.files.contains("content/shows/\(plan.show)/\($0)".lowercased())
            }
            if let name { found[kind] = name }
        }
        return found
    }

    /// Whether a file is as an import wrote it before some of what now lies beside it came.
    private func isEarlier(_ written: String, _ text: EpisodeText, id: String) -> Bool {
        let kinds = text.beside.keys.sorted { $0.rawValue < $1.rawValue }
        return (0..<(1 << kinds.count)).dropLast().contains { subset in
            var earlier = text
            for (bit, kind) in kinds.enumerated() where subset & (1 << bit) == 0 { earlier.beside[kind] = nil }
            return earlier.text(id: id) == written
        }
    }

    /// The old page's path, where it was on this site's host; where it was elsewhere, it goes into the map of redirects.
    private mutating func alias(of item: EpisodeItem) -> String? {
        guard let link = item.link, let whole = absoluteAddress(link, base: source.base),
            let address = WebAddress(whole)
        else { return nil }
        guard address.host == ground.host else {
            plan.oldPages.append((whole, item.guid ?? item.enclosure?.url))
            return nil
        }
        guard !address.hasQuery else {
            plan.oldPages.append((whole, item.guid ?? item.enclosure?.url))
            say(.alias, item, shortened(address.path))
            return nil
        }
        let path = address.path
        let parts = path.split(separator: "/")
        guard !parts.isEmpty, !parts.contains("."), !parts.contains(".."), !path.contains("//") else { return nil }
        return path
    }

    mutating func say(_ topic: ImportTopic, _ item: EpisodeItem, _ detail: String? = nil) {
        let title = plainTitle(item.title)
        plan.remarks.append(
            ImportRemark(
                topic: topic, title: title.isEmpty ? "Untitled" : title, line: item.place?.line, detail: detail))
    }
}
