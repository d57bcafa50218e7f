import Calendar
package import Podcast
package import Templating

/// A chapter as an episode's page shows it.
package struct PublishedChapter: Sendable {
    package var chapter: Chapter
    /// Its picture, where that is one of the site's own.
    package var picture: Record?

    package init(chapter: Chapter, picture: Record?) {
        self.chapter = chapter
        self.picture = picture
    }

    /// - Parameter paragraphs: the transcript on its page, which tells where its words begin.
    func record(beside paragraphs: [TranscriptParagraph]) -> Record {
        let start = chapter.startMilliseconds
        let place = paragraphs.anchor(at: start) ?? "t=\(MediaTime.seconds(start))"
        return Record(
            "chapter",
            [
                .text(chapter.title), .text(durationOnClock(seconds: start / 1000)), .url("#\(place)"),
                .text(MediaTime.seconds(start)), .text(chapter.endMilliseconds.map(MediaTime.seconds)),
                .url(chapter.url), .record(picture),
            ])
    }
}
