import Podcast

extension ImportPlanning {
    mutating func addShowArtwork() {
        guard let url = absoluteAddress(source.feed.imageURL, base: source.base) else { return }
        plan.downloads.append(
            MediaDownload(
                kind: .artwork, url: url, stem: "Content/shows/\(plan.show)/cover", length: nil,
                title: showTitle))
        if !options.isDownloading {
            plan.remarks.append(
                ImportRemark(
                    topic: .artwork, title: showTitle, line: nil,
                    detail: shortened(url, to: 200)))
        }
    }

    mutating func addDownloads(of item: EpisodeItem, stem: String) {
        let base = source.base
        let path = "Content/shows/\(plan.show)/\(stem)"
        func add(_ kind: MediaDownload.Kind, _ url: String?, _ length: Int? = nil, _ topic: ImportTopic? = nil) {
            guard let url, let whole = absoluteAddress(url, base: base) else { return }
            plan.downloads.append(
                MediaDownload(kind: kind, url: whole, stem: path, length: length, title: plainTitle(item.title)))
            if let topic, !options.isDownloading { say(topic, item, shortened(whole, to: 200)) }
        }
        add(.audio, item.enclosure?.url, item.enclosure?.length)
        if item.imageURL != source.feed.imageURL { add(.artwork, item.imageURL, nil, .artwork) }
        add(.transcript, transcript(of: item)?.url, nil, .transcript)
        if item.chapters.isEmpty { add(.chapters, item.chaptersURL, nil, .chapters) }
    }

    /// The one that says most: with times and speakers before without, and none that is a web page where there is another.
    private func transcript(of item: EpisodeItem) -> FeedTranscript? {
        let best = ["vtt", "subrip", "srt", "json", "plain"]
        func rank(_ transcript: FeedTranscript) -> Int {
            best.firstIndex { transcript.type.lowercased().contains($0) } ?? best.count
        }
        return item.transcripts.min { rank($0) < rank($1) }
    }
}
