import Media
package import Podcast
package import SiteModel

/// An episode's chapters: one list, of which every form of them is made.
package struct EpisodeChapters: Sendable {
    /// Where they were given.
    package enum Source: Sendable, Hashable {
        case frontMatter
        /// A file beside the episode, from the site's root.
        case file(String)
        /// The recording itself.
        case audio
        /// Content notes with times alone.
        case notes
    }

    package let source: Source
    /// In the order of time. Addresses of pictures are absolute.
    package let chapters: [Chapter]
    /// Pictures of the site's own, by the absolute address that chapters name.
    package let pictures: [String: PublishedPicture]

    /// - Returns: nil where there are none.
    static func of(
        _ item: PlannedEntry, media: MediaFacts, site: PublishedSite, addresses: Addresses, words: Phrasebook
    ) -> EpisodeChapters? {
        guard let fields = item.entry.fields(as: Episode.self) else { return nil }
        let skips = item.entry.skips
        var pictures: [String: PublishedPicture] = [:]
        var source = Source.frontMatter
        var given = fields.chapters.map { field in
            var chapter = Chapter(
                startMilliseconds: field.start.value, title: field.title.value, endMilliseconds: field.end?.value,
                url: field.url, isListed: field.isListed ?? true)
            switch field.image {
            case .address(let address): chapter.imageURL = address
            case .file(let file):
                guard let path = resolvePath(file.value, from: item.entry.parentFolder),
                    let picture = site.pictures[path]
                else { break }
                let address = addresses.origin + picture.url
                chapter.imageURL = address
                pictures[address] = picture
            case nil: break
            }
            return chapter
        }
        if given.isEmpty, let file = media.chapters[item.entry.path]?.first {
            source = .file(file.path)
            given = file.chapters.map(\.chapter)
        }
        if given.isEmpty, let audio = media.audio[item.entry.path] {
            source = .audio
            // Some programs number chapters and name none.
            given = audio.chapters.enumerated().map { index, chapter in
                Chapter(
                    startMilliseconds: chapter.start,
                    title: chapter.title ?? words("feeds.chapter", ["number": String(index + 1)]),
                    endMilliseconds: chapter.end, url: chapter.url.flatMap { $0.isWebAddress ? $0 : nil })
            }
        }
        let chapters = marking(skips, in: inOrder(given), of: item.title, words)
        if chapters.isEmpty { return nil }
        return EpisodeChapters(source: given.isEmpty ? .notes : source, chapters: chapters, pictures: pictures)
    }

    /// The same with chapters where noted stretches begin and end, so that every player's “next chapter” skips one.
    private static func marking(
        _ skips: [NotedStretch], in chapters: [Chapter], of title: String, _ words: Phrasebook
    ) -> [Chapter] {
        if skips.isEmpty { return chapters }
        var marks: [Chapter] = []
        if chapters.isEmpty, skips.allSatisfy({ $0.start >= near }) {
            marks.append(Chapter(startMilliseconds: 0, title: title))
        }
        func add(_ time: Int, _ title: String) {
            let isTaken = (chapters + marks).contains { abs($0.startMilliseconds - time) < near }
            if !isTaken { marks.append(Chapter(startMilliseconds: time, title: title)) }
        }
        for skip in skips {
            add(skip.start, words("feeds.note_begins", ["domain": words("domains.\(skip.domain)").lowercased()]))
        }
        // Where another noted stretch is still going on, skipping to here would lead into it.
        for skip in skips where !skips.contains(where: { $0.start <= skip.end && skip.end < $0.end }) {
            add(skip.end, words("feeds.note_ends"))
        }
        return inOrder(chapters + marks)
    }

    /// A chapter that begins within this many milliseconds of a noted stretch's border serves for it.
    private static let near = 2000
}
