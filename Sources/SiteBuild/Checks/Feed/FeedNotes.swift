import Diagnostics
import Podcast
import SiteModel

extension Check {
    /// Whoever meets an episode in an app is told beforehand what may be hard to hear, and where to find help.
    static let feedNotes = Check(.feedNotes) { site, diagnostics in
        let noted = site.plan.entries.filter {
            $0.entry.kind == "episode" && $0.isInPodcastFeed && !$0.entry.common.contentNotes.isEmpty
        }
        if noted.isEmpty { return }
        for item in noted {
            let pages = site.pages.of(item)
            let notes = EpisodeNotes(item, chapters: PodcastFeedValues.chapters(of: item, pages), pages)
            let text = plainText(notes.reduced)
            let missing = item.entry.common.contentNotes.first {
                text.firstRange(of: plainText(escaped($0.note))) == nil
            }
            if let missing {
                diagnostics.append(
                    Rule.feedNotes.finding(
                        path: item.entry.path, span: missing.span ?? item.entry.anchor,
                        message: "There is no room for this content note in the episode's description in the feed.",
                        help: "Shorten the content notes: a line each of at most 120 characters."))
            }
            guard
                let help = pages.help.made(for: item) ?? (item.saysWhereToFindHelp ? pages.help.asked(for: item) : nil)
            else { continue }
            var words: [UInt8] = []
            help.appendPlain(pages.words, to: &words)
            if text.firstRange(of: plainText(words)) == nil && !item.saysWhereToFindHelp {
                diagnostics.append(
                    Rule.feedNotes.finding(
                        path: item.entry.path, span: item.entry.anchor,
                        message: "There is no room for where to find help in the episode's description in the feed.",
                        help: "Shorten the content notes, or name fewer help lines under `helplines`."))
            }
        }
    }

    private static func escaped(_ text: String) -> [UInt8] {
        var html: [UInt8] = []
        FeedNotes.paragraph(text, to: &html)
        return html
    }

    /// The words of some HTML, with one space between them.
    private static func plainText(_ html: [UInt8]) -> [UInt8] {
        var words: [UInt8] = []
        var reader = TagReader(html)
        while let piece = reader.next() {
            guard case .text(let range) = piece else { continue }
            for byte in html[range] where !isBlank(byte) { words.append(byte) }
        }
        return words
    }
}

extension Rule {
    static let feedNotes = Rule(
        "feed-notes", .error,
        why: "Most listeners never see the page: what warns them and where they find help has to be in the feed.",
        mend: "Shorten the content notes, so that they and the help lines fit into the 4000 bytes of a description.")
}
