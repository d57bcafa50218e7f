import Podcast

extension ImportPlanning {
    mutating func addShowArtwork() {
        guard let url = absoluteAddress(source.feed.imageURL, base: source.oldFeeds.first) else { return }
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
        let base = source.oldFeeds.first
        let path = "Content/shows/\(plan.show)/\(stem)"
        func add(_ kind: MediaDownload.Kind, _ url: String?, _ length: Int? = nil, _ topic: ImportTopic? = nil) {
            guard let url, let whole = absoluteAddress(url, base: base) else { return }
            plan.downloads.append(
                MediaDownload(kind: kind, url: whole, stem: path, length: length, title: oneLine(item.title)))
            if let topic, !options.isDownloading { say(topic, item, shortened(whole, to: 200)) }
        }
        add(.audio, item.enclosure?.url, item.enclosure?.length)
        if item.imageURL != source.feed.imageURL { add(.artwork, item.imageURL, nil, .artwork) }
        let best = ["text/vtt", "application/x-subrip", "application/srt", "application/json", "text/html"]
        let transcript = item.transcripts.min { a, b in
            (best.firstIndex(of: a.type) ?? 9) < (best.firstIndex(of: b.type) ?? 9)
        }
        add(.transcript, transcript?.url, nil, .transcript)
        if let url = item.chaptersURL { say(.chapters, item, shortened(url, to: 200)) }
    }
}
