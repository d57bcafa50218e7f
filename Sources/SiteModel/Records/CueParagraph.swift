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
                .text(speaker), .text(durationOnClock(seconds: start / 1000)), .text(text), .text(anchor),
                .url("\(page)#\(anchor)"),
            ])
    }

    /// Its anchor on the episode's page.
    package var anchor: String { "t\(start / 1000)" }
}
