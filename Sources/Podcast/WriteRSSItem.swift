import Calendar
import Markup

/// An episode as an item: RSS first, then itunes, then the podcast namespace.
func writeItem(
    _ item: EpisodeItem, of feed: ShowFeed, in scope: [String: String], to xml: inout XMLWriter
) {
    xml.element("item") { xml in
        xml.value("title", item.title)
        xml.value("guid", item.guid, [("isPermaLink", item.isGUIDPermalink ? "true" : "false")])
        xml.value("link", item.link)
        xml.value("pubDate", item.published?.rfc2822(in: feed.zone))
        xml.html("description", shortenedHTML(item.description, toBytes: FeedLimit.description))
        xml.html("content:encoded", item.content)
        if let enclosure = item.enclosure {
            let length = String(max(enclosure.length, 0))
            xml.element(
                "enclosure", [("url", enclosure.url.trimmed), ("length", length), ("type", enclosure.type.trimmed)])
        }
        writeItunesTags(of: item, to: &xml)
        writeNamespaceTags(of: item, to: &xml)
        writeSimpleChapters(item.chapters, to: &xml)
        for element in item.extra { xml.element(element, in: scope) }
    }
}

private func writeItunesTags(of item: EpisodeItem, to xml: inout XMLWriter) {
    if let seconds = item.durationSeconds, seconds > 0 { xml.value("itunes:duration", String(seconds)) }
    if let image = item.imageURL?.nonEmpty { xml.element("itunes:image", [("href", image)]) }
    xml.value("itunes:explicit", item.isExplicit.map { $0 ? "true" : "false" })
    xml.value("itunes:episodeType", item.kind.rawValue)
    xml.value("itunes:season", item.season.map(String.init))
    xml.value("itunes:episode", item.episode.map(String.init))
    if item.isBlocked { xml.value("itunes:block", "Yes") }
}

private func writeNamespaceTags(of item: EpisodeItem, to xml: inout XMLWriter) {
    if let season = item.season {
        xml.value("podcast:season", String(season), [("name", item.seasonName?.nonEmpty)])
    }
    if let episode = item.episode {
        xml.value("podcast:episode", String(episode), [("display", item.episodeDisplay?.nonEmpty)])
    }
    for transcript in item.transcripts {
        xml.element(
            "podcast:transcript",
            [
                ("url", transcript.url), ("type", transcript.type), ("language", transcript.language?.nonEmpty),
                ("rel", transcript.isCaptions ? "captions" : nil),
            ])
    }
    if let url = item.chaptersURL?.nonEmpty {
        xml.element("podcast:chapters", [("url", url), ("type", "application/json+chapters")])
    }
    xml.licence(item.licence)
    xml.location(item.location)
    for person in item.persons { xml.person(person) }
    for bite in item.soundbites {
        xml.element(
            "podcast:soundbite",
            [
                ("startTime", MediaTime.seconds(bite.startMilliseconds)),
                ("duration", MediaTime.seconds(bite.durationMilliseconds)),
            ], text: bite.title?.nonEmpty)
    }
    for text in item.texts { xml.text(text) }
}

/// Podlove Simple Chapters 1.2.
private func writeSimpleChapters(_ chapters: [Chapter], to xml: inout XMLWriter) {
    let chapters = inOrder(chapters).filter { $0.isListed && !$0.title.trimmed.isEmpty }
    if chapters.isEmpty { return }
    xml.element("psc:chapters", [("version", "1.2")]) { xml in
        for chapter in chapters {
            xml.element(
                "psc:chapter",
                [
                    ("start", MediaTime.clock(chapter.startMilliseconds)), ("title", chapter.title.trimmed),
                    ("href", chapter.url?.nonEmpty), ("image", chapter.imageURL?.nonEmpty),
                ])
        }
    }
}
