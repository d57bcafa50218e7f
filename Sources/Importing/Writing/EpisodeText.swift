import Calendar
import Podcast

/// An episode's file, from the item that tells of it.
struct EpisodeText {
    let item: EpisodeItem
    let element: FeedElement
    /// Without extension.
    let stem: String
    /// What apps have known it by.
    let guid: String
    let base: String?
    /// The path on this site that its old page had.
    let alias: String?
    let credits: [(role: String, files: [String])]
    /// What lies beside it, by what it is: file names.
    var beside: [MediaDownload.Kind: String] = [:]
    private(set) var remarks: [ImportRemark] = []
    /// Elements of which `remarks` say that they are not taken over.
    private(set) var unkept: [FeedElement] = []
    /// Names of elements that say again what stands elsewhere in the item, and of those that Kindred makes.
    private(set) var repeated: [String] = []
    private(set) var madeAnew: [String] = []

    init(
        _ item: EpisodeItem, _ element: FeedElement, stem: String, guid: String, base: String?, alias: String?,
        credits: [(role: String, files: [String])]
    ) {
        self.item = item
        self.element = element
        self.stem = stem
        self.guid = guid
        self.base = base
        self.alias = alias
        self.credits = credits
    }

    /// Never empty.
    var title: String {
        let title = plainTitle(item.title)
        return title.isEmpty ? "Untitled" : title
    }

    mutating func text(id: String) -> String {
        (remarks, unkept, repeated, madeAnew) = ([], [], [], [])
        var matter = FrontMatterText()
        let notes = readNotes(longestNotes, base: item.link.flatMap { absoluteAddress($0, base: base) } ?? base)
        if oneLine(item.title).isEmpty { say(.noTitle, "“Untitled”") }
        if title != oneLine(item.title), !oneLine(item.title).isEmpty { say(.escaped, "“\(shortened(item.title))”") }
        matter.addPlain("id", id)
        matter.add("title", title)
        matter.addPlain("date", date)
        matter.add("guid", guid)
        addAudio(to: &matter)
        let untold = EpisodeNames.untold(of: item, in: stem)
        matter.addPlain("number", untold.number.map(String.init))
        matter.add("number_display", item.episodeDisplay.map { oneLine($0) }.flatMap { $0.count <= 32 ? $0 : nil })
        matter.addPlain("type", untold.type)
        if let season = item.season {
            if (1...1000).contains(season) {
                matter.addPlain("season", String(season))
            } else {
                say(.number, "Season \(season)")
            }
        }
        if let isExplicit = item.isExplicit { matter.addPlain("explicit", isExplicit ? "yes" : "no") }
        if let picture = beside[.artwork] {
            matter.addGroup("image", [("src", picture), ("alt", "The picture of \(title)")])
        }
        matter.addCredits(credits)
        for person in element.persons {
            if let url = person.imageURL { say(.person, "\(shortened(person.name)): \(shortened(url, to: 200))") }
        }
        addChapters(to: &matter)
        matter.addGroups("soundbites", soundbites)
        matter.addPlace(element.location)
        matter.add("licence", item.licence.flatMap { KnownLicence.id($0) })
        if let alias { matter.addList("aliases", [alias]) }
        matter.addXML(extra())
        for fault in notes.faults { say(fault.topic, fault.detail) }
        return matter.text(body: notes.markdown)
    }

    /// The instant, by the clocks that the feed was written by.
    private var date: String? {
        guard let published = item.published else { return nil }
        let zone = element.child("pubDate").flatMap { WrittenOffset($0.text) }
        guard let zone, zone.seconds != 0 else { return published.rfc3339() }
        return published.adding(seconds: zone.seconds).rfc3339().dropLast() + zone.text
    }

    private mutating func addAudio(to matter: inout FrontMatterText) {
        guard beside[.audio] == nil, let enclosure = item.enclosure else { return }
        let url = absoluteAddress(enclosure.url, base: base) ?? enclosure.url
        if url != enclosure.url {
            say(.address, "The enclosure's “\(shortened(enclosure.url))” is written as \(shortened(url, to: 200)).")
        }
        if url.lowercased().hasPrefix("http:") { say(.plainHTTP) }
        if enclosure.length <= 0 { say(.noLength) }
        if item.durationSeconds == nil {
            say(.noDuration, element.child("itunes:duration").map { "It says “\(shortened($0.text))”." })
        }
        var type = oneLine(enclosure.type)
        if !EnclosureType.isType(type) {
            let told = EnclosureType.told(by: url) ?? "audio/mpeg"
            say(.noType, type.isEmpty ? "\(told) is written." : "It says “\(shortened(type))”; \(told) is written.")
            type = told
        }
        matter.addGroup(
            "audio",
            [
                ("url", url), ("length", enclosure.length > 0 ? String(enclosure.length) : nil), ("type", type),
                ("duration", item.durationSeconds.map { durationOnClock(seconds: $0) }),
            ])
    }

    private mutating func addChapters(to matter: inout FrontMatterText) {
        matter.addGroups(
            "chapters",
            item.chapters.compactMap { chapter in
                let title = oneLine(chapter.title)
                guard !title.isEmpty else { return nil }
                return [
                    ("start", durationOnClock(seconds: chapter.startMilliseconds / 1000)), ("title", title),
                    ("url", chapter.url.flatMap { absoluteAddress($0, base: base) }),
                ]
            })
    }

    private var soundbites: [[(String, String?)]] {
        item.soundbites.filter { (15_000...120_000).contains($0.durationMilliseconds) }.map { bite in
            let title = bite.title.map { oneLine($0) }
            return [
                ("start", precise(bite.startMilliseconds)), ("duration", precise(bite.durationMilliseconds)),
                ("title", title.flatMap { $0.count <= 128 ? $0 : nil }),
            ]
        }
    }

    /// `1:13.5`
    private func precise(_ milliseconds: Int) -> String {
        let rest = milliseconds % 1000
        let digits = String(rest)
        return durationOnClock(seconds: milliseconds / 1000)
            + (rest == 0 ? "" : "." + String(repeating: "0", count: 3 - digits.utf8.count) + digits)
    }

    /// Most hosts fill one of them with the other's beginning.
    private var longestNotes: String {
        let (description, content) = (
            String(decoding: item.description, as: UTF8.self), String(decoding: item.content, as: UTF8.self)
        )
        if !content.isEmpty { return content }
        if !description.isEmpty { return description }
        return element.child("itunes:summary")?.rawText ?? ""
    }

    private mutating func extra() -> String {
        // A second text that says more than the notes is a summary.
        var texts = [longestNotes]
        var kept: [FeedElement] = []
        var fields = UnkeptElements()
        for child in element.children {
            switch child.name {
            case "itunes:image" where beside[.artwork] != nil: continue
            case "podcast:transcript" where beside[.transcript] != nil: continue
            case "podcast:chapters" where beside[.chapters] != nil: continue
            case "podcast:license" where item.licence.flatMap { KnownLicence.id($0) } != nil: continue
            case "itunes:title" where plainTitle(child.rawText) == title: repeated.append(child.name)
            case _ where TakenElements.summaries.contains(child.name):
                if TakenElements.repeats(child.rawText, texts) {
                    repeated.append(child.name)
                } else {
                    texts.append(child.rawText)
                    kept.append(child)
                }
            case "enclosure":
                if child["url"] != item.enclosure?.url { leave(child, "an episode has one recording.") }
            case _ where TakenElements.item.contains(child.name):
                if let reason = fields.reason(child) { leave(child, reason) }
            case _ where TakenElements.madeAnew.contains(child.name): madeAnew.append(child.name)
            default: kept.append(child)
            }
        }
        let description = String(decoding: item.description, as: UTF8.self)
        if !TakenElements.repeats(description, texts) {
            if kept.contains(where: { $0.name == "itunes:summary" }) {
                leave(
                    FeedElement("description", text: description), "the item has a longer text and a summary beside it."
                )
            } else {
                kept.append(FeedElement("itunes:summary", text: description))
            }
        }
        return kept.map { $0.kept(base: base).xml }.joined(separator: "\n")
    }

    private mutating func leave(_ element: FeedElement, _ reason: String) {
        unkept.append(element)
        say(.unkept, "\(shortened(element.xml, to: 300)): \(reason)")
    }

    private mutating func say(_ topic: ImportTopic, _ detail: String? = nil) {
        remarks.append(ImportRemark(topic: topic, title: title, line: item.place?.line, detail: detail))
    }
}

/// How far the clocks are from UTC by which a date was written: `+0100` at its end.
struct WrittenOffset {
    /// East of Greenwich.
    let seconds: Int
    /// `+01:00`
    let text: String

    init?(_ date: String) {
        let digits = date.utf8.suffix(6).filter { $0 != UInt8(ascii: ":") }.suffix(5)
        guard digits.count == 5, let sign = digits.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let number = Int(String(decoding: digits.dropFirst(), as: UTF8.self)), number >= 0, number / 100 < 15,
            number % 100 < 60
        else { return nil }
        seconds = (number / 100 * 3600 + number % 100 * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
        let words = Array(digits)
        text = String(decoding: words[..<3], as: UTF8.self) + ":" + String(decoding: words[3...], as: UTF8.self)
    }
}
