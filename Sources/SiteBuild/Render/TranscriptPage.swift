import Markup
import Podcast
import SiteModel

/// A transcript as a document of its own, which podcast apps show: what a reader may not want to meet unprepared, the
/// words, and where to find help. Search engines are led to the episode's page.
enum TranscriptPage {
    static func append(_ transcript: Transcript, of item: PlannedEntry, _ pages: Pages, to html: inout [UInt8]) {
        let address = pages.addresses.absolute(item.path)
        html += "<!DOCTYPE html>\n<html lang=\"".utf8
        appendHTMLEscaped(item.entry.common.language ?? pages.plan.configuration.language, to: &html)
        html += "\">\n<head>\n<meta charset=\"utf-8\">\n".utf8
        html += "<meta name=\"viewport\" content=\"width=device-width\">\n".utf8
        html += "<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"".utf8
        appendURLAttribute(address, to: &html)
        html += "\">\n<title>".utf8
        appendHTMLEscaped(item.title, to: &html)
        html += "</title>\n</head>\n<body>\n<main>\n<h1>".utf8
        appendHTMLEscaped(item.title, to: &html)
        html += "</h1>\n".utf8
        FeedNotes.link(pages.words("feeds.episode_page"), address, to: &html)
        FeedNotes.appendContentNotes(of: item, pages.words, to: &html)
        // The episode's page has them already.
        let published = pages.plan.published.transcripts[item.entry.path]
        appendHTMLTranscript(published?.paragraphs ?? transcript.paragraphs, to: &html)
        pages.help.made(for: item)?.appendPlain(pages.words, to: &html)
        FeedNotes.appendTakedown(pages, to: &html)
        html += "</main>\n</body>\n</html>\n".utf8
    }
}
