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
        let title = oneLine(item.title)
        return title.isEmpty ? "Untitled" : title
    }

    mutating func text(id: String) -> String {
        remarks = []
        var matter = FrontMatterText()
        let notes = readNotes(longestNotes, base: item.link.flatMap { absoluteAddress($0, base: base) } ?? base)
        if oneLine(item.title).isEmpty { say(.noTitle, "“Untitled”") }
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
        let pictures = item.persons.count { $0.imageURL != nil }
        if pictures > 0 { say(.person, pictures > 1 ? "\(pictures) pictures" : nil) }
        addChapters(to: &matter)
        matter.addGroups("soundbites", soundbites)
        matter.addPlace(item.location)
        matter.add("licence", item.licence.flatMap { KnownLicence.id($0) })
        if let alias { matter.addList("aliases", [alias]) }
        matter.addXML(extra())
        say(notes)
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
        let texts = [item.content, item.description].map { String(decoding: $0, as: UTF8.self) } + [longestNotes]
        var kept: [String] = []
        for child in element.children {
            switch child.name {
            case "itunes:image" where beside[.artwork] != nil: continue
            case "podcast:transcript" where beside[.transcript] != nil: continue
            case _ where TakenElements.summaries.contains(child.name):
                if !TakenElements.repeats(child.text, texts) { kept.append(child.xml) }
            case _ where TakenElements.item.contains(child.name) || TakenElements.madeAnew.contains(child.name):
                continue
            default: kept.append(child.xml)
            }
        }
        // What the model could not take of an element that has a field.
        let unkept = item.extra.filter { TakenElements.item.contains($0.name) }.map { "<\($0.name)>" }
        if !unkept.isEmpty { say(.unkept, Set(unkept).sorted().joined(separator: ", ")) }
        return kept.joined(separator: "\n")
    }

    private mutating func say(_ notes: ImportedNotes) {
        if !notes.leftOut.isEmpty { say(.notesLeftOut, notes.leftOut.map { "<\($0)>" }.joined(separator: ", ")) }
        if notes.refusedLinks > 0 { say(.notesLinks, notes.refusedLinks > 1 ? "\(notes.refusedLinks) links" : nil) }
        if notes.pictures > 0 { say(.notesPictures, notes.pictures > 1 ? "\(notes.pictures) pictures" : nil) }
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
