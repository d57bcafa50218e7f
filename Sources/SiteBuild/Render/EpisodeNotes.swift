import Markup
import Podcast
import SiteModel

/// An episode's notes, as apps show them: content notes, its text, its chapters, where to find help, the transcript's
/// address, and how to ask for a change. In full, and reduced to what every app shows.
struct EpisodeNotes {
    /// Apple: bytes of an item's description.
    static let limit = 4000

    /// What somebody may not want to meet unprepared.
    private let opening: [UInt8]
    private let body: [UInt8]
    private let chapters: [UInt8]
    /// Where to find help, where the text doesn't say so itself.
    private let help: [UInt8]
    /// The same where it does, for notes in which that part of the text has no room.
    private let helpOfText: [UInt8]
    private let closing: [UInt8]
    private let address: String
    /// What the link to the episode's page says.
    private let moreWords: String

    init(_ item: PlannedEntry, chapters: [Chapter], _ pages: Pages) {
        address = pages.addresses.absolute(item.path)
        moreWords = pages.words("feeds.more")
        var opening: [UInt8] = []
        FeedNotes.appendContentNotes(of: item, pages.words, to: &opening)
        self.opening = opening
        body = FeedNotes.body(of: item, pages)
        self.chapters = Self.list(chapters)
        var help: [UInt8] = []
        var helpOfText: [UInt8] = []
        pages.help.made(for: item)?.appendPlain(pages.words, to: &help)
        if item.saysWhereToFindHelp { pages.help.asked(for: item).appendPlain(pages.words, to: &helpOfText) }
        self.help = help
        self.helpOfText = helpOfText
        closing = Self.closing(item, pages)
    }

    /// As HTML, with everything that feeds may carry.
    var full: [UInt8] { opening + body + chapters + help + closing }

    /// In the few elements that every app shows, in at most 4000 bytes. The text has what room the rest leaves, and ends
    /// with a whole paragraph; what stands around it is whole always.
    var reduced: [UInt8] {
        var opening = ReducedHTML(self.opening).bytes
        let chapters = ReducedHTML(self.chapters)
        let body = ReducedHTML(self.body, limit: Self.limit)
        var end = help + closing
        if opening.count + body.bytes.count + chapters.bytes.count + end.count <= Self.limit {
            return opening + body.bytes + chapters.bytes + end
        }
        var more: [UInt8] = []
        FeedNotes.link(moreWords, address, to: &more)
        end = more + helpOfText + end
        // Content notes longer than that are told by `feed-notes`.
        opening = ReducedHTML(self.opening).beginning(in: max(0, Self.limit - end.count))
        let room = max(0, Self.limit - opening.count - end.count)
        let list = chapters.beginning(in: min(room / 2, chapters.bytes.count))
        return opening + body.beginning(in: room - list.count) + list + end
    }

    /// The chapters as apps know to link them: by minutes and seconds at a line's beginning.
    private static func list(_ chapters: [Chapter]) -> [UInt8] {
        let listed = chapters.filter { $0.isListed && !$0.title.isEmpty }.sorted {
            $0.startMilliseconds < $1.startMilliseconds
        }
        if listed.isEmpty { return [] }
        var html = Array("<ul>\n".utf8)
        for chapter in listed {
            html += Array("<li>\(timestamp(chapter.startMilliseconds / 1000)) ".utf8)
            appendHTMLEscaped(chapter.title, to: &html)
            html += Array("</li>\n".utf8)
        }
        return html + Array("</ul>\n".utf8)
    }

    /// `00:42`, `1:02:03`
    private static func timestamp(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return (hours > 0 ? "\(hours):" : "") + "\(two(minutes)):\(two(seconds % 60))"
    }

    /// The lines by which notes end.
    private static func closing(_ item: PlannedEntry, _ pages: Pages) -> [UInt8] {
        var html: [UInt8] = []
        if pages.plan.media.transcripts[item.entry.path] != nil {
            FeedNotes.link(
                pages.words("transcript.read"), pages.addresses.absolute(item.path) + "#transcript", to: &html)
        }
        FeedNotes.appendTakedown(pages, to: &html)
        return html
    }
}
