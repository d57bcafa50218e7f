import Calendar
import Markup
import SiteModel

/// Shows and episodes in schema.org's words: PodcastSeries and PodcastEpisode.
extension LinkedData {
    static func show(_ index: Int, _ pages: Pages) -> JSON {
        let item = pages.plan.entries[index]
        let more: Members = [
            ("description", summary(index, pages)), ("inLanguage", language(item, pages)),
            ("image", image(of: item, pages)), ("publisher", publisher(pages)), ("license", licence(of: item)),
            ("copyrightNotice", item.entry.fields(as: Show.self)?.copyright.map(JSON.string)),
        ]
        return object([("@context", context)] + series(item, pages) + more + people(item, pages))
    }

    static func episode(_ index: Int, _ pages: Pages) -> JSON {
        let item = pages.plan.entries[index]
        let fields = item.entry.fields(as: Episode.self) ?? Episode()
        let show = pages.show(of: item)
        let hasTranscript = pages.plan.published.transcripts[item.entry.path] != nil
        let members: Members = [
            ("@context", context), ("@type", .string("PodcastEpisode")), ("name", .string(item.title)),
            ("url", .string(pages.addresses.absolute(item.path))), ("description", summary(index, pages)),
            ("datePublished", published(item, pages)), ("inLanguage", language(item, pages)),
            ("duration", duration(item, pages)), ("image", image(of: item, pages)),
            ("episodeNumber", (fields.number ?? FileStem(item.entry.path).number).map(JSON.int)),
            ("partOfSeason", fields.season.map { season($0, of: show) }),
            ("partOfSeries", show.map { object(series($0, pages)) }),
            ("associatedMedia", audio(item, hasTranscript: hasTranscript, pages)),
            ("accessibilityFeature", hasTranscript ? .string("transcript") : nil), ("license", licence(of: item)),
            ("publisher", publisher(pages)),
        ]
        return object(members + people(item, pages))
    }

    private typealias Members = [(name: String, value: JSON?)]

    private static func object(_ members: Members) -> JSON {
        .object(members.compactMap { member in member.value.map { JSON.Member(member.name, $0) } })
    }

    /// A show as it names itself, and as its episodes name it.
    private static func series(_ item: PlannedEntry, _ pages: Pages) -> Members {
        let isListed = item.entry.fields(as: Show.self)?.state != "upcoming"
        let feed = isListed ? pages.plan.published.feeds[item.entry.path] : nil
        return [
            ("@type", .string("PodcastSeries")), ("name", .string(item.title)),
            ("url", .string(pages.addresses.absolute(item.path))),
            ("webFeed", feed.map { .string(pages.addresses.origin + $0) }),
        ]
    }

    private static func season(_ number: Int, of show: PlannedEntry?) -> JSON {
        let name = show?.entry.fields(as: Show.self)?.seasons.first { $0.number == number }?.name
        return .object([
            "@type": .string("PodcastSeason"), "seasonNumber": .int(number), "name": name.map(JSON.string),
        ])
    }

    /// The recording. Its transcript is too long to stand here, and so is named by its address.
    private static func audio(_ item: PlannedEntry, hasTranscript: Bool, _ pages: Pages) -> JSON? {
        guard let audio = pages.plan.media.audio[item.entry.path] else { return nil }
        let page = pages.addresses.absolute(item.path)
        return .object([
            "@type": .string("AudioObject"),
            "contentUrl": .string(audio.remoteURL ?? pages.addresses.absolute(EpisodeFiles.audio(of: item, audio))),
            "encodingFormat": .string(audio.mediaType), "duration": duration(item, pages),
            "contentSize": .string(String(audio.byteCount)),
            "embedUrl": item.isEmbeddable(pages.plan)
                ? .string(pages.addresses.absolute(EpisodeFiles.embed(of: item))) : nil,
            "transcript": hasTranscript ? .string(page + "#transcript") : nil,
        ])
    }

    private static func duration(_ item: PlannedEntry, _ pages: Pages) -> JSON? {
        pages.plan.media.audio[item.entry.path].map {
            .string(durationISO8601(seconds: Int($0.duration.rounded())))
        }
    }

    private static func image(of item: PlannedEntry, _ pages: Pages) -> JSON? {
        pages.cover(of: item).map { .string(pages.addresses.origin + $0.url) }
    }

    private static func licence(of item: PlannedEntry) -> JSON? {
        item.entry.common.licence.flatMap(\.address).map(JSON.string)
    }

    /// Those credited who may be named here, by what schema.org calls their part.
    private static func people(_ item: PlannedEntry, _ pages: Pages) -> Members {
        var named: [String: [JSON]] = [:]
        for group in item.entry.common.people {
            for credit in group.credits {
                guard let shown = pages.plan.published.shownPerson(credit.subject.value, in: item.entry) else {
                    continue
                }
                named[property(of: group.role), default: []].append(
                    .object([
                        "@type": .string("Person"), "name": .string(shown.name),
                        "url": shown.url.map { .string(pages.addresses.origin + $0) },
                    ]))
            }
        }
        return ["actor", "author", "contributor", "editor", "producer"].compactMap { name in
            named[name].map { (name, .array($0)) }
        }
    }

    private static func property(of role: String) -> String {
        switch role {
        case "host", "co-host", "guest", "narrator", "reporter", "presenter", "speaker", "voice": "actor"
        case "author", "writer", "scriptwriter": "author"
        case "editor", "managing-editor", "audio-editor": "editor"
        case "producer", "executive-producer", "senior-producer": "producer"
        default: "contributor"
        }
    }
}
