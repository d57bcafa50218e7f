import Calendar
import Podcast
import SiteModel
import Templating

extension Publish {
    /// Where the media that published entries name will stand.
    static func media(
        of entries: PlannedEntries, media: MediaFacts, sources: Sources, addresses: Addresses,
        editions: [Edition], hasAVIF: Bool, into site: inout PublishedSite
    ) {
        for item in entries.all where item.hasPage {
            let entry = item.entry
            let isShown = { (directive: Int?) in !item.blocks.hidesEverywhere(directive, in: entry.body) }
            let gate = item.blocks.pictures
            for path in entry.namedPictures(where: isShown) where site.pictures[path] == nil {
                guard gate.shows(path, at: .page) || gate.shows(path, at: .feed), let facts = media.pictures[path]
                else { continue }
                site.pictures[path] = PictureFiles(path: path, facts: facts, hasAVIF: hasAVIF).published(addresses)
            }
            if let (path, image) = item.listedPicture, site.pictures[path] != nil, let facts = media.pictures[path],
                !facts.isDrawing
            {
                site.thumbnails[entry.path] = PictureFiles(
                    squareOf: path, facts: facts, at: image.focalPoint, hasAVIF: hasAVIF
                ).published(addresses)
            }
            for path in entry.namedFiles(where: isShown) where site.files[path] == nil {
                guard gate.shows(path, at: .page), let file = sources.files[path] else { continue }
                site.files[path] = PublishedFile(
                    url: addresses.link(DownloadFile.path(of: path)), type: DownloadFile.type(of: path),
                    size: sizeInWords(bytes: file.byteCount))
            }
            if let audio = media.audio[entry.path] {
                let url = audio.remoteURL ?? addresses.link(EpisodeFiles.audio(of: item, audio))
                site.audio[entry.path] = PublishedAudio(
                    record: record(of: audio, at: url, addresses, editions.words(for: entry)), url: url)
            }
            if let found = media.transcripts[entry.path] {
                let forms = TranscriptFile.all(of: found.transcript)
                site.transcripts[entry.path] = PublishedTranscript(
                    files: forms.map { ($0.words, addresses.link(EpisodeFiles.transcript(of: item, $0))) },
                    webVTT: forms.contains(.webVTT) ? addresses.link(EpisodeFiles.transcript(of: item, .webVTT)) : nil,
                    paragraphs: found.transcript.paragraphs)
            }
        }
        for item in entries.of("show") {
            guard let folder = item.entry.folder, let image = item.entry.image,
                let path = resolvePath(image.src.value, from: item.entry.parentFolder),
                let picture = site.pictures[path]
            else { continue }
            site.shows[folder]?.cover = picture.record(alt: image.alt, of: nil)
        }
        for item in entries.of("person") {
            guard let image = item.entry.image,
                let path = resolvePath(image.src.value, from: item.entry.parentFolder),
                item.blocks.pictures.shows(path, at: .feed)
            else { continue }
            site.people[item.entry.name]?.image = site.pictures[path]?.url
        }
    }

    /// The chapters of every episode that is out.
    static func chapters(
        of entries: PlannedEntries, media: MediaFacts, addresses: Addresses, editions: [Edition],
        into site: inout PublishedSite
    ) -> [String: EpisodeChapters] {
        var chapters: [String: EpisodeChapters] = [:]
        for item in entries.of("episode") {
            let words = editions.words(for: item.entry)
            guard
                let found = EpisodeChapters.of(item, media: media, site: site, addresses: addresses, words: words)
            else { continue }
            chapters[item.entry.path] = found
            site.chapters[item.entry.path] = found.chapters.filter(\.isListed).map { chapter in
                let picture = chapter.imageURL.flatMap { found.pictures[$0] }
                return PublishedChapter(chapter: chapter, picture: picture?.record(alt: nil, of: nil))
            }
        }
        return chapters
    }

    private static func record(
        of audio: MediaFacts.Audio, at url: String, _ addresses: Addresses, _ words: Phrasebook
    ) -> Record {
        let seconds = Int(audio.duration.rounded())
        return Record(
            "audio",
            [
                .url(url), .text(audio.mediaType), .text(audio.formatInWords),
                .text(words.duration(seconds: seconds)), .text(durationISO8601(seconds: seconds)),
                .text(sizeInWords(bytes: audio.byteCount)), .number(seconds),
                .url(audio.remoteURL ?? addresses.origin + url),
            ])
    }
}

/// A file's size for readers: `340 KB`, `4.2 MB`, in thousands as shops and phones count.
package func sizeInWords(bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) bytes" }
    if bytes < 1_000_000 { return "\((bytes + 500) / 1000) KB" }
    let tenths = (bytes + 50_000) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
}

extension MediaFacts.Audio {
    /// The format as a reader knows it.
    fileprivate var formatInWords: String {
        switch mediaType {
        case "audio/mpeg": "MP3"
        case "audio/x-m4a": "M4A"
        case "audio/ogg": "Ogg"
        case "audio/flac": "FLAC"
        case "audio/wav": "WAV"
        default: "MP4"
        }
    }
}
