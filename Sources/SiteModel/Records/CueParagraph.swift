import Calendar
package import Podcast
package import Templating

extension TranscriptParagraph {
    /// What one speaker says, with its place in the audio.
    /// - Parameter page: the address of the episode's page, for records that stand on another.
    package func record(on page: String = "") -> Record {
        Record(
            "cue_paragraph",
            [
                .text(speaker), .text(isTimed ? durationOnClock(seconds: start / 1000) : nil), .text(text),
                .text(anchor), .url("\(page)#\(anchor)"), .text(isTimed ? MediaTime.seconds(start) : nil),
                .list(parts.map { $0.record(isTimed: isTimed, on: page) }),
            ])
    }

    /// The place on the page of what is said at a time: of the cue, or of the paragraph where its beginning has none.
    package func anchor(at milliseconds: Int) -> String {
        parts.last { $0.start <= milliseconds && $0.anchor != nil }?.anchor ?? anchor
    }
}

extension TranscriptParagraph.Part {
    fileprivate func record(isTimed: Bool, on page: String) -> Record {
        Record(
            "cue",
            [
                .text(page.isEmpty ? anchor : nil), .text(isTimed ? MediaTime.seconds(start) : nil),
                .text(isTimed ? MediaTime.seconds(end) : nil), .text(text),
            ])
    }
}

extension [TranscriptParagraph] {
    /// The place on the page of what is said at a time, or last before it; nil where nothing is, or no times are known.
    package func anchor(at milliseconds: Int) -> String? {
        // Speakers may overlap, so the first beginning after the time need not end the search.
        last { $0.isTimed && $0.start <= milliseconds }?.anchor(at: milliseconds)
    }
}
