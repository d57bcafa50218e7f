import Calendar
import CommonMark
import Markup
import SiteModel

/// A body as feeds carry it: whole addresses, no identifiers, only words agreed for feeds, and the lines that a
/// listener needs who never sees the page.
enum FeedNotes {
    static func body(of item: PlannedEntry, _ pages: Pages) -> [UInt8] {
        var html: [UInt8] = []
        var host = PageHost(pages: pages, item: item, channel: .feed)
        var style = HTMLRendering.feed
        style.omitsTitle = true
        item.entry.body.render(style, host: &host, into: &html)
        return html
    }

    /// One block of a body, with what it closes by, which does not change with the day.
    static func part(_ directive: Directive, of item: PlannedEntry, _ pages: Pages) -> [UInt8] {
        var html: [UInt8] = []
        var host = PageHost(pages: pages, item: item, channel: .feed)
        item.entry.body.render(.feed, only: directive, host: &host, into: &html)
        if let closes = directive["closes"].flatMap({ try? WrittenDate.read($0) }) {
            let date = dateInWords(closes, zone: pages.plan.site.zone, in: pages.words.dates)
            paragraph(pages.words("feeds.closes", ["date": date]), to: &html)
        }
        return html
    }

    /// A body between what somebody may not want to meet unprepared and where to find help.
    static func guarded(_ item: PlannedEntry, _ pages: Pages) -> [UInt8] {
        var html: [UInt8] = []
        appendContentNotes(of: item, pages.words, to: &html)
        html += body(of: item, pages)
        pages.help.made(for: item)?.appendPlain(pages.words, to: &html)
        return html
    }

    /// What a reader may not want to meet unprepared.
    static func appendContentNotes(of item: PlannedEntry, _ words: Phrasebook, to html: inout [UInt8]) {
        for note in item.entry.common.contentNotes {
            let domain = words("domains.\(note.domain)").lowercased()
            paragraph(words("feeds.content_note", ["domain": domain, "note": note.note]), to: &html)
        }
    }

    /// How somebody whom it is about asks for a change.
    static func appendTakedown(_ pages: Pages, to html: inout [UInt8]) {
        guard let route = pages.plan.configuration.takedown else { return }
        paragraph(pages.words("feeds.takedown", ["email": route.email]), to: &html)
    }

    static func paragraph(_ text: String, to html: inout [UInt8]) {
        html += Array("<p>".utf8)
        appendHTMLEscaped(text, to: &html)
        html += Array("</p>\n".utf8)
    }

    static func link(_ text: String, _ address: String, to html: inout [UInt8]) {
        html += Array("<p><a href=\"".utf8)
        appendURLAttribute(address, to: &html)
        html += Array("\">".utf8)
        appendHTMLEscaped(text, to: &html)
        html += Array("</a></p>\n".utf8)
    }
}
