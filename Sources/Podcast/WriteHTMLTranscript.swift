import Calendar
import Markup

/// The transcript in the podcast namespace’s HTML form: for each paragraph its speaker as `cite`, its time as `time`, and
/// its words as `p`. A part of a page, with every name and word escaped.
package func appendHTMLTranscript(_ paragraphs: [TranscriptParagraph], to output: inout [UInt8]) {
    for paragraph in paragraphs {
        if let speaker = paragraph.speaker, paragraph.isNewSpeaker {
            output.append("<cite>")
            appendHTMLEscaped(visible(speaker), to: &output)
            output.append(":</cite>\n")
        }
        if paragraph.isTimed {
            let seconds = paragraph.start / 1000
            output += "<time datetime=\"\(durationISO8601(seconds: seconds))\">".utf8
            output += "\(durationOnClock(seconds: seconds))</time>\n".utf8
        }
        output.append("<p>")
        appendHTMLEscaped(paragraph.text.visibleLine, to: &output)
        output.append("</p>\n")
    }
}
