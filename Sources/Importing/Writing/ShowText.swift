import Calendar
import Podcast

/// A show's own file, from what its feed says of it.
struct ShowText {
    let source: FeedSource
    let ground: ImportGround
    let options: ImportOptions
    private let feed: ShowFeed
    private let folder: String
    private let now: Instant
    private let present: ImportGround.Show?
    private(set) var remarks: [ImportRemark] = []
    /// Elements of which `remarks` say that they are not taken over.
    private(set) var unkept: [FeedElement] = []

    init(_ source: FeedSource, _ ground: ImportGround, _ options: ImportOptions, in place: ShowPlace, now: Instant) {
        self.source = source
        self.ground = ground
        self.options = options
        folder = place.folder
        self.now = now
        present = place.present
        feed = source.feed
    }

    /// Where and when it came from, as an earlier import wrote it.
    private var writtenOrigin: String? {
        present?.text?.split(separator: "\n").first { $0.hasPrefix("imported: {") }.map { String($0.dropFirst(10)) }
    }

    /// Without it, the file is as an import wrote it before the cover came.
    var takesCover = true

    private var cover: String? {
        guard takesCover else { return nil }
        return ["jpg", "png"].map { "cover.\($0)" }.first { ground.files.contains("content/shows/\(folder)/\($0)") }
    }

    mutating func text(id: String, credits: [(role: String, files: [String])]) -> String {
        var matter = FrontMatterText()
        (remarks, unkept) = ([], [])
        let notes = readNotes(feed.description, base: source.base)
        let title = title
        matter.addPlain("id", id)
        matter.add("title", title)
        matter.add("language", language())
        matter.add("description", description(title))
        matter.add("author", author(title))
        matter.addList("categories", feed.categories.map(\.description))
        matter.addPlain("explicit", feed.isExplicit == true ? "yes" : "no")
        addOwner(to: &matter)
        if feed.order == .serial { matter.addPlain("type", "serial") }
        if feed.isComplete { matter.addPlain("state", "complete") }
        matter.add("guid", guid)
        matter.addList("previous_feeds", source.oldFeeds)
        let isLocked = source.channel.child("podcast:locked").flatMap { FeedValue.isYes($0.text) }
        if let isLocked { matter.addPlain("locked", isLocked ? "yes" : "no") }
        matter.add("licence", feed.licence.flatMap { KnownLicence.id($0) })
        matter.add("medium", medium)
        matter.addGroups("funding", funding)
        matter.addPlace(source.channel.location)
        matter.addNames("seasons", seasons)
        if let cover { matter.addGroup("image", [("src", cover), ("alt", "The cover of \(title)")]) }
        matter.add("copyright", feed.copyright.map { oneLine($0) })
        matter.addCredits(credits)
        for person in source.channel.persons {
            if let url = person.imageURL { say(.person, "\(shortened(person.name)): \(shortened(url, to: 200))") }
        }
        if let written = writtenOrigin {
            matter.addPlain("imported", written)
        } else {
            matter.addGroup("imported", [("from", shortened(source.from, to: 2000)), ("on", day)])
        }
        matter.addXML(extra())
        for fault in notes.faults { say(fault.topic, fault.detail) }
        return matter.text(body: notes.markdown)
    }

    /// Episodes of before are held to warnings alone: the day, or a later moment where one came on it, or is still to come.
    private var day: String {
        guard let newest = feed.items.compactMap(\.published).max(), newest >= options.dayMeans else {
            return options.day.description
        }
        return newest < now ? now.rfc3339() : newest.adding(seconds: 1).rfc3339()
    }

    /// The show's file with today as the day of its import and nothing else changed, for episodes that came since.
    var broughtUp: String? {
        guard let present, let text = present.text, let written = writtenOrigin,
            let start = written.firstRange(of: ", on: "), written.hasSuffix("}")
        else { return nil }
        return text.replacing(
            "\nimported: \(written)\n", with: "\nimported: \(written[..<start.upperBound])\(day)}\n", maxReplacements: 1
        )
    }

    private var medium: String? {
        guard let medium = feed.medium.map({ oneLine($0).lowercased() }), medium != "podcast" else { return nil }
        return Self.media.first { $0 == medium }
    }

    /// What `medium` can say.
    static let media = ["podcast", "course", "audiobook", "music", "video", "film", "newsletter", "blog"]

    private var funding: [[(String, String?)]] {
        source.channel.children("podcast:funding").compactMap { link in
            guard let url = absoluteAddress(link["url"] ?? "", base: source.base) else { return nil }
            let title = oneLine(link.rawText)
            return [("title", title.isEmpty ? "Support the show" : title), ("url", url)]
        }
    }

    /// Names that items give their seasons.
    private var seasons: [(Int, String)] {
        var names: [Int: String] = [:]
        for item in feed.items {
            guard let season = item.season, (1...1000).contains(season),
                let name = item.seasonName.map({ oneLine($0) }),
                !name.isEmpty, name.count <= 128
            else { continue }
            names[season] = names[season] ?? name
        }
        return names.sorted { $0.key < $1.key }
    }

    /// Never empty.
    var title: String {
        let title = plainTitle(feed.title)
        return title.isEmpty ? "A podcast" : title
    }

    private mutating func language() -> String? {
        guard !feed.language.isEmpty else { return nil }
        let tag = feed.language.replacing("_", with: "-")
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.allSatisfy {
            (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(NotesText.isASCIIWordByte)
        }
        guard isTag, let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy({ $0 >= 0x41 })
        else {
            say(.language, "It says “\(shortened(feed.language))”; the site's is taken.")
            return nil
        }
        return tag.lowercased() == ground.language.lowercased() ? nil : tag
    }

    private mutating func description(_ title: String) -> String {
        let words = plainText(feed.description).replacing("\n", with: " ")
        if words.isEmpty {
            say(.description, "“\(shortened(title))” is written in its place.")
            return title
        }
        guard words.count > 4000 else { return words }
        say(
            .description,
            "It has \(words.count) characters; the first 4000 are written, and all of it is on the show's page.")
        return String(words.prefix(4000))
    }

    private func author(_ title: String) -> String {
        let named = [feed.author, feed.ownerName, source.channel.child("managingEditor")?.text]
        return named.compactMap { $0.map { oneLine($0) } }.first { !$0.isEmpty } ?? title
    }

    private mutating func addOwner(to matter: inout FrontMatterText) {
        let mail = feed.ownerEmail.map { oneLine($0) } ?? ""
        let parts = mail.split(separator: "@", omittingEmptySubsequences: false)
        let isMail =
            parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
            && !mail.utf8.contains { $0 <= 0x20 || $0 == 0x7F || "<>()\",;:".utf8.contains($0) }
        if isMail {
            matter.add("owner_email", mail)
        } else {
            say(.owner, mail.isEmpty ? nil : "It says “\(shortened(mail))”.")
        }
        matter.add("owner_name", feed.ownerName.map { oneLine($0) })
    }

    /// The show's own, or the one that directories have made from the old address.
    private var guid: String? {
        if let guid = feed.guid {
            if Self.isUUID(guid) { return guid.lowercased() }
        }
        return source.oldFeeds.first.map { PodcastGUID.forFeed($0) }
    }

    static func isUUID(_ text: String) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count) == [8, 4, 4, 4, 12]
            && text.utf8.allSatisfy { "-0123456789abcdefABCDEF".utf8.contains($0) }
    }

    private mutating func extra() -> String {
        var kept: [FeedElement] = []
        var anew: Set<String> = []
        var fields = UnkeptElements()
        for element in source.channel.children {
            if isTaken(element) {
                if element.name != "item", let reason = fields.reason(element) {
                    unkept.append(element)
                    say(.unkept, "\(shortened(element.xml, to: 300)): \(reason)", element.place?.line)
                }
            } else if TakenElements.madeAnew.contains(element.name) {
                anew.insert(element.name)
            } else if TakenElements.summaries.contains(element.name),
                TakenElements.repeats(element.rawText, [feed.description])
            {
                say(.repeated, element.name, element.place?.line)
            } else {
                if element.name == "itunes:category" { say(.category, categoryWords(element), element.place?.line) }
                kept.append(element)
            }
        }
        if !anew.isEmpty { say(.madeAnew, anew.sorted().joined(separator: ", ")) }
        return kept.map { $0.kept(base: source.base).xml }.joined(separator: "\n")
    }

    private func isTaken(_ element: FeedElement) -> Bool {
        switch element.name {
        case "itunes:category": !feed.extra.contains(element)
        case "itunes:image": cover != nil
        case "podcast:license": feed.licence.flatMap { KnownLicence.id($0) } != nil
        // A trailer that is an episode, too, is told of anew.
        case "podcast:trailer": element["url"].map { source.trailers.contains($0) } ?? false
        default: TakenElements.channel.contains(element.name)
        }
    }

    private func categoryWords(_ element: FeedElement) -> String {
        let names = [element["text"] ?? ""] + element.children.compactMap { $0["text"] }
        return "“\(shortened(names.joined(separator: " > ")))”"
    }

    private mutating func say(_ topic: ImportTopic, _ detail: String? = nil, _ line: Int? = nil) {
        remarks.append(ImportRemark(topic: topic, title: title, line: line, detail: detail))
    }
}

extension FeedSource {
    /// The addresses of the recordings of items that are trailers.
    fileprivate var trailers: Set<String> {
        Set(feed.items.filter { $0.kind == .trailer }.compactMap { $0.enclosure?.url })
    }

    /// The addresses at which apps have known the feed: its own and the one that it was read from.
    package var oldFeeds: [String] {
        var addresses: [String] = []
        for address in [feed.feedURL, from].compactMap({ absoluteAddress($0, base: nil) })
        where !addresses.contains(address) {
            addresses.append(address)
        }
        return addresses
    }
}
