import Diagnostics
import Podcast
import Testing

@Suite("Writing WebVTT")
struct WriteWebVTTTests {
    private func written(_ cues: [Cue]) -> String {
        String(decoding: writeWebVTT(Transcript(cues: cues)), as: UTF8.self)
    }

    @Test("Speakers are voices, times have hours, a line has at most 65 characters")
    func cues() {
        #expect(
            written([
                Cue(start: 0, end: 1500, speaker: "Amira", text: "Hello."),
                Cue(
                    start: 3_661_005, end: 360_000_000,
                    text: "This is a rather long line, which no player would show as one line.\nNext."),
            ]) == """
                WEBVTT

                00:00:00.000 --> 00:00:01.500
                <v Amira>Hello.

                01:01:01.005 --> 100:00:00.000
                This is a rather long line, which no player would show as one
                line.
                Next.

                """)
    }

    @Test("Text can hold anything, and reads back as it was")
    func hostileText() {
        let cue = Cue(start: 0, end: 1, speaker: "A <b> & --> C", text: "</v> --> <i> &amp; & \u{1F600}\nsecond")
        let file = written([cue])
        #expect(
            file == """
                WEBVTT

                00:00:00.000 --> 00:00:00.001
                <v A &lt;b&gt; &amp; --&gt; C>&lt;/v&gt; --&gt; &lt;i&gt; &amp;amp; &amp; \u{1F600}
                second

                """)
        var diagnostics: [Diagnostic] = []
        #expect(readWebVTT(Array(file.utf8), path: "", diagnostics: &diagnostics)?.cues == [cue])
        #expect(diagnostics == [])
    }

    @Test("A name that ends in two hyphens makes no arrow with its tag")
    func arrow() {
        let cue = Cue(start: 0, end: 1, speaker: "A --", text: "b")
        let file = written([cue])
        #expect(file == "WEBVTT\n\n00:00:00.000 --> 00:00:00.001\n<v A -&#45;>b\n")
        var diagnostics: [Diagnostic] = []
        #expect(readWebVTT(Array(file.utf8), path: "", diagnostics: &diagnostics)?.cues == [cue])
        #expect(diagnostics == [])
    }

    @Test("Spaces that do not break are left out at the ends of lines, where no reader keeps them")
    func noBreakSpaces() {
        let file = written([Cue(start: 0, end: 1, text: "\u{A0} a\u{A0}b \u{A0}\n\u{A0}")])
        #expect(file == "WEBVTT\n\n00:00:00.000 --> 00:00:00.001\na\u{A0}b\n")
    }

    @Test("Blank lines, controls and line ends of other kinds do not end a cue")
    func blankLines() {
        let file = written([Cue(start: 0, end: 1, speaker: "A\nB", text: "a\n\n\r\n b\u{2028}\u{85}c\0\u{7}\n")])
        #expect(file == "WEBVTT\n\n00:00:00.000 --> 00:00:00.001\n<v A B>a\nb c\n")
    }

    @Test("Cues that nobody would see are left out")
    func invisible() {
        #expect(
            written([
                Cue(start: 5, end: 5, text: "a"), Cue(start: 5, end: 2, text: "a"), Cue(start: -5, end: 2, text: "a"),
                Cue(start: 0, end: 2, text: " \n\t"),
            ]) == "WEBVTT\n")
    }
}
