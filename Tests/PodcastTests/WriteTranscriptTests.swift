import Diagnostics
import Podcast
import Testing

@Suite("Writing transcripts in other forms")
struct WriteTranscriptTests {
    private let hostile = Transcript(cues: [
        Cue(
            start: 0, end: 2000, speaker: "A <b> & --> C",
            text: "</v> --> <i>x</i> {\\an8} ]]> </script><!-- \u{202E}rtl \u{1F600}\0"),
        Cue(start: 2000, end: 4000, speaker: "A <b> & --> C", text: "more"), Cue(start: 4000, end: 4000, text: "gone"),
    ])

    @Test("SubRip: a name on change, at most two lines of 32 characters, long cues divided in time")
    func subRip() {
        let file = writeSubRip(
            Transcript(cues: [
                Cue(start: 0, end: 1500, speaker: "Amira", text: "Hello."),
                Cue(
                    start: 1500, end: 11_500, speaker: "Amira",
                    text: "It stood in the corridor, and everybody who came by stopped there for a while,\nevery day."),
                Cue(start: 3_661_005, end: 3_662_000, speaker: "Riaz", text: "Yes."),
            ]))
        #expect(
            String(decoding: file, as: UTF8.self) == """
                1
                00:00:00,000 --> 00:00:01,500
                Amira: Hello.

                2
                00:00:01,500 --> 00:00:08,166
                It stood in the corridor, and
                everybody who came by stopped

                3
                00:00:08,166 --> 00:00:11,500
                there for a while, every day.

                4
                01:01:01,005 --> 01:01:02,000
                Riaz: Yes.


                """)
    }

    @Test("SubRip holds no tag, no arrow and no instruction that somebody wrote")
    func hostileSubRip() {
        let text = String(decoding: writeSubRip(hostile), as: UTF8.self)
        #expect(!text.contains("<i>") && !text.contains("</") && !text.contains("{\\") && !text.contains("<!--"))
        #expect(
            text.split(separator: "\n").count { $0.contains("-->") }
                == text.split(separator: "\n").count { $0.hasPrefix("00:") })
        #expect(!text.contains("gone"))
    }

    @Test("JSON: version 1.0.0, seconds, a speaker where there is one")
    func json() {
        let file = writeJSONTranscript(
            Transcript(cues: [
                Cue(start: 0, end: 1500, speaker: "Amira", text: "Hello,\nyou."),
                Cue(start: 2000, end: 3000, text: "[music]"),
            ]))
        #expect(
            String(decoding: file, as: UTF8.self).filter { !$0.isNewline && $0 != " " } == """
                {"version":"1.0.0","segments":[{"speaker":"Amira","startTime":0,"endTime":1.5,"body":"Hello,you."},\
                {"startTime":2,"endTime":3,"body":"[music]"}]}
                """)
    }

    @Test("HTML: cite, time and p, everything escaped")
    func html() {
        var html: [UInt8] = []
        appendHTMLTranscript(hostile.paragraphs, to: &html)
        #expect(
            String(decoding: html, as: UTF8.self)
                == """
                <cite>A &lt;b&gt; &amp; --&gt; C:</cite>
                <time datetime="PT0S">0:00</time>
                <p>&lt;/v&gt; --&gt; &lt;i&gt;x&lt;/i&gt; {\\an8} ]]&gt; &lt;/script&gt;&lt;!-- \u{202E}rtl \u{1F600} more</p>
                <cite></cite>
                """.replacing("\n<cite></cite>", with: "\n<time datetime=\"PT4S\">0:04</time>\n<p>gone</p>\n"))
        html = []
        appendHTMLTranscript(
            Transcript(cues: [Cue(start: 0, end: 0, speaker: "A", text: "Words.")], isTimed: false).paragraphs,
            to: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<cite>A:</cite>\n<p>Words.</p>\n")
    }

    @Test("Every form that has times is read back with the same speakers, words and, but for SubRip's parts, times")
    func roundTrip() {
        let transcript = Transcript(cues: [
            Cue(start: 0, end: 1500, speaker: "Amira", text: "Hello."),
            Cue(
                start: 1500, end: 4000, speaker: "Amira",
                text: "Welcome, both of you, to a show about kettles & corridors."),
            Cue(start: 3900, end: 6000, speaker: "Riaz Khan", text: "Thank you."),
            Cue(start: 9000, end: 9500, speaker: "Riaz Khan", text: "It is “good”."),
        ])
        for (write, path) in [(writeWebVTT, "a.vtt"), (writeJSONTranscript, "a.json"), (writeSubRip, "a.srt")] {
            var diagnostics: [Diagnostic] = []
            let again = readTranscript(write(transcript), path: path, diagnostics: &diagnostics)
            #expect(diagnostics == [])
            #expect(again?.paragraphs.map(\.text) == transcript.paragraphs.map(\.text), "\(path)")
            #expect(again?.paragraphs.map(\.speaker) == transcript.paragraphs.map(\.speaker), "\(path)")
            #expect(again?.paragraphs.map(\.start) == transcript.paragraphs.map(\.start), "\(path)")
            if path != "a.srt" { #expect(again == transcript) }
        }
    }
}
