import Calendar
import CommonMark
import SiteModel
import Templating

/// Entries as listings show them.
enum Cards {
    static func card(
        _ item: PlannedEntry, summary: String?, readingMinutes: Int?, language: Record?, plan: SitePlan,
        words: Phrasebook
    ) -> Record {
        let entry = item.entry
        let presenter = Presenter(site: plan.shared, entry: entry, words: words)
        let episode = entry.fields(as: Episode.self)
        let image = item.listedPicture
        let shown = { (picture: PublishedPicture?) -> Value in
            .record(picture?.record(alt: image?.reference.shownAlt, of: image?.reference))
        }
        let minutes = episode == nil ? readingMinutes : nil
        let picture = shown(image.flatMap { plan.published.pictures[$0.path] })
        let thumbnail = shown(plan.published.thumbnails[entry.path])
        return Record(
            "card",
            [
                .text(entry.kind.rawValue), .text(KindRegistry.kind(entry.kind).map { words.label(of: $0) }),
                .text(item.title), .url(plan.addresses.link(item.path)), .text(summary),
                .date(entry.common.date, words),
                .text(plan.media.audio[entry.path].map { words.duration(seconds: Int($0.duration.rounded())) }),
                .number(episode.flatMap { $0.number ?? FileStem(entry.path).number }),
                episode == nil ? .absent : presenter.showLink(of: entry), picture, thumbnail,
                .number(minutes), .text(item.mark?.word),
                .text(entry.fields(as: Show.self).flatMap { note(of: $0, plan, words) }),
                .text(minutes.map { words.counted("byline.reading_time", $0) }), .record(language),
            ])
    }

    /// That a show is still to come, and whose it is when it is another organisation's.
    private static func note(of show: Show, _ plan: SitePlan, _ words: Phrasebook) -> String? {
        let owner = show.external.flatMap { plan.published.organisations[$0.by.value] }.map {
            words("show.of", ["organisation": $0.name])
        }
        let notes = [show.state == "upcoming" ? words("show.upcoming") : nil, owner].compactMap { $0 }
        return notes.isEmpty ? nil : notes.joined(separator: ". ")
    }

    /// The same card, leading to a place on its page.
    static func card(_ card: Record, at anchor: String?) -> Record {
        guard let anchor, case .url(let url) = card.slots[urlSlot] else { return card }
        var slots = card.slots
        slots[urlSlot] = .url("\(url)#\(percentEncoded(anchor))")
        return Record(card.type, slots)
    }

    private static let urlSlot = 3
}

extension Value {
    /// The day of a publication date.
    static func date(_ moment: Moment?, _ words: Phrasebook) -> Value {
        .date(moment.map { WrittenDate.day($0.day) }, words)
    }
}

extension PlannedEntry {
    /// How long the text takes to read at 220 words a minute; nil where there is next to none.
    var readingMinutes: Int? {
        let words = entry.body.wordCount(including: { blocks.shows($0, on: .site) }, without: blocks.omission())
        return words < 60 ? nil : max(1, (words + 110) / 220)
    }
}
