import Diagnostics
import Podcast
import Testing

@Suite("Reading WebVTT")
struct ReadWebVTTTests {
    /// Cues as `start-end speaker: text`, and problems as `line:column+length message`.
    private func read(_ source: String) -> (cues: [String]?, problems: [String]) { read(Array(source.utf8)) }

    private func read(_ source: [UInt8]) -> (cues: [String]?, problems: [String]) {
        var diagnostics: [Diagnostic] = []
        let transcript = readWebVTT(source, path: "a.vtt", diagnostics: &diagnostics)
        let cues = transcript?.cues.map { "\($0.start)-\($0.end) \($0.speaker ?? "-"): \($0.text)" }
        return (
            cues,
            diagnostics.map { diagnostic in
                let place = diagnostic.span.map { "\($0.line):\($0.column)+\($0.length)" } ?? ""
                return "\(place) \(diagnostic.message)"
            }
        )
    }

    @Test("Header, cue names, settings, notes, styles, regions")
    func whole() {
        let (cues, problems) = read(
            """
            WEBVTT - A title
            Kind: captions

            STYLE
            ::cue { color: red }

            REGION
            id:a

            NOTE one line

            NOTE
            several --> lines

            intro
            00:01.000 --> 00:04.000 align:start line:0
            <v Amira>Hello.

            2
            01:00:04.500 --> 100:00:08.250
            No speaker,
            two lines
            """)
        #expect(cues == ["1000-4000 Amira: Hello.", "3604500-360008250 -: No speaker,\ntwo lines"])
        #expect(problems == [])
    }

    @Test("A byte order mark, CR LF, CR, tabs and blank lines anywhere are forgiven")
    func forgiven() {
        #expect(
            read("\u{FEFF}WEBVTT\r\n\r\n\r\n00:01.000\t-->\t00:02.000\r\nA\r\n \r\n00:02.000-->00:03.000\r\nB").cues
                == [
                    "1000-2000 -: A", "2000-3000 -: B",
                ])
        #expect(read("WEBVTT\r\r00:01.000 --> 00:02.000\rA\r").cues == ["1000-2000 -: A"])
        #expect(read("WEBVTT\n00:01.000 --> 00:02.000\nA\n00:02.000 --> 00:03.000\nB").cues?.count == 2)
        #expect(read("WEBVTT\n\n1:00:01.000 --> 1:00:02.000\nA").cues == ["3601000-3602000 -: A"])
    }

    @Test("Tags go, what they say of the speaker stays")
    func tags() {
        func text(_ payload: String) -> [String]? {
            read("WEBVTT\n\n00:00.000 --> 00:01.000\n\(payload)\n").cues?.map { String($0.dropFirst("0-1000 ".count)) }
        }
        #expect(text("<v Amira Khan>Hello</v>") == ["Amira Khan: Hello"])
        #expect(text("<v.loud.far Amira>Hello <i>there</i>") == ["Amira: Hello there"])
        #expect(text("<v\tA &amp;  B>Hello") == ["A & B: Hello"])
        #expect(text("<v>Hello") == ["-: Hello"])
        #expect(
            text("Before <v A>one</v> between <v B>two\nlines") == [
                "-: Before", "A: one", "-: between", "B: two\nlines",
            ])
        #expect(text("<c.x>a</c> <b>b</b> <u>c</u> <lang en>d</lang> 1<00:00:00.500>2") == ["-: a b c d 12"])
        #expect(text("<ruby>漢<rt>kan</rt></ruby>字") == ["-: 漢字"])
        #expect(
            text("a &lt;b&gt; &amp;amp; &nbsp;&#8217;&#x1F600; &bogus; & &#0; AT&T") == [
                "-: a <b> &amp; \u{A0}’\u{1F600} &bogus; & &#0; AT&T"
            ])
        #expect(text("a\u{7F}\u{8}b &#133;") == ["-: a  b"])
        #expect(text("<v A\u{0}&#133;B\n\u{301} &amp;\u{301}>c") == ["A B \u{301} &\u{301}: c"])
        #expect(text("\u{1}") == [])
        #expect(text("broken <i") == ["-: broken"])
        #expect(text("1 > 0") == ["-: 1 > 0"])
        #expect(text("<i></i>") == [])
    }

    @Test("Where a file knows no voices, names before words are the speakers")
    func names() {
        let cues = [
            ("00:00.000", "Amira Khan: Hello."), ("00:01.000", "And more."), ("00:02.000", "[music]"),
            ("00:03.000", "Riaz: Hi,\nBo: yes."),
        ]
        let text = "WEBVTT\n\n" + cues.map { "\($0.0) --> 00:09.000\n\($0.1)\n\n" }.joined()
        #expect(
            read(text).cues == [
                "0-9000 Amira Khan: Hello.", "1000-9000 Amira Khan: And more.", "2000-9000 -: [music]",
                "3000-9000 Riaz: Hi,", "3000-9000 Bo: yes.",
            ])
        #expect(
            read(text + "00:04.000 --> 00:09.000\n<v Bo>Oh.").cues?.first == "0-9000 -: Amira Khan: Hello.")
    }

    @Test("Blanks in a row are one before a name, too")
    func blanksInNames() {
        let gap = String(repeating: " ", count: 150)
        #expect(
            read("WEBVTT\n\n00:00.000 --> 00:09.000\nAmira\(gap)Khan: Hello.\n").cues == ["0-9000 Amira Khan: Hello."])
    }

    @Test("A file that doesn't begin with WEBVTT")
    func header() {
        let problem = "A WebVTT file begins with the word WEBVTT, and this one does not."
        #expect(read("").problems == ["1:1+1 \(problem)"])
        #expect(read("").cues == nil)
        #expect(read("webvtt\n").problems == ["1:1+6 \(problem)"])
        #expect(read("WEBVTTX\n").problems == ["1:1+7 \(problem)"])
        #expect(read("00:01.000 --> 00:02.000\nA\n\n00:03.000 --> 00:02.000\nB\n").problems.count == 2)
        #expect(
            read("1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:02,000 --> 00:00:03,000\nB\n").problems == [
                "1:1+1 This is a SubRip file (.srt), not WebVTT."
            ])
        #expect(read([0xFF, 0xFE, 0x57, 0x00]).problems == ["1:1+1 The transcript is saved as UTF-16."])
    }

    @Test(
        "Times that can't be read",
        arguments: [
            ("00:01.000 --> 00:0x.000", "3:15+9 “00:0x.000” is not a time."),
            ("00:01 --> 00:02.000", "3:1+5 “00:01” is not a time."),
            ("00:01.00 --> 00:02.000", "3:1+8 “00:01.00” is not a time."),
            ("00:61.000 --> 00:62.000", "3:1+9 “00:61.000” is not a time."),
            ("61:00.000 --> 62:00.000", "3:1+9 “61:00.000” is not a time."),
            ("1.000 --> 2.000", "3:1+5 “1.000” is not a time."),
            ("00:01,000 --> 00:02.000", "3:1+9 There is a comma in this time, as SubRip files have it."),
            ("00:01.000 -->", "3:1+13 A time is missing here."),
            ("--> 00:01.000", "3:1+13 A time is missing here."),
            ("00:01.000 00:02.000", "3:1+19 There is no arrow between the times of this cue."),
            ("00:01.000 -> 00:02.000", "3:1+22 There is no arrow between the times of this cue."),
            ("00:01.000 – 00:02.000", "3:1+23 There is no arrow between the times of this cue."),
            ("00:02.000 --> 00:01.000", "3:15+9 This cue ends before it begins, or at once."),
            ("00:02.000 --> 00:02.000", "3:15+9 This cue ends before it begins, or at once."),
            ("00:01.000 x --> 00:02.000", "3:1+11 “00:01.000 x” is not a time."),
            ("99999999999999999999:00:01.000 --> 00:02.000", "3:1+30 “99999999999999999999:00:01.000” is not a time."),
        ])
    func times(_ line: String, _ problem: String) {
        let (cues, problems) = read("WEBVTT\n\n\(line)\nLost\n\n00:05.000 --> 00:06.000\nKept\n")
        #expect(problems == [problem])
        #expect(cues == ["5000-6000 -: Kept"])
    }

    @Test("Words without a line of times, cues out of order, no words at all")
    func others() {
        #expect(
            read("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\nsecond part\nof it\n").problems == [
                "6:1+11 These words belong to no cue: no line with times stands above them."
            ])
        let (cues, problems) = read("WEBVTT\n\n00:05.000 --> 00:06.000\nA\n\n00:01.000 --> 00:02.000\nB\n")
        #expect(cues?.count == 2)
        #expect(problems == ["6:1+23 This cue begins before the one above it."])
        #expect(read("WEBVTT\n").problems == ["1:1+6 The transcript has no words."])
    }

    @Test("Bytes that are no UTF-8, and zero bytes")
    func bytes() {
        #expect(
            read(Array("WEBVTT\n\n00:01.000 --> 00:02.000\nCaf".utf8) + [0xE9, 0x0A]).problems == [
                "4:4+1 The transcript is not UTF-8 from here on."
            ])
        #expect(
            read("WEBVTT\n\n00:01.000 --> 00:02.000\na\0b\n").problems == [
                "4:2+1 There is a zero byte here, which no text has."
            ])
    }

    @Test("No input crashes")
    func fuzz() {
        let pieces = [
            "WEBVTT", "\n", "\n\n", "\r", "00:01.000", " --> ", "-->", "00:02.000", "<v A>", "<", ">", "&", "&amp;",
            ";", "#", "NOTE",
            "STYLE", "é", "\u{1F600}", "\0", ",", "--", "</v>", "<rt>", " ", "\t", "99999999999:",
        ]
        var state: UInt64 = 5
        for _ in 0..<3000 {
            var source: [UInt8] = Array("WEBVTT\n\n".utf8)
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                source += pieces[Int((state >> 33) % UInt64(pieces.count))].utf8
            }
            if state % 7 == 0 { source.append(0xFF) }
            var diagnostics: [Diagnostic] = []
            guard let transcript = readWebVTT(source, path: "", diagnostics: &diagnostics) else { continue }
            var again: [Diagnostic] = []
            let rewritten = readWebVTT(writeWebVTT(transcript), path: "", diagnostics: &again)
            #expect(rewritten?.cues.count == transcript.cues.count)
        }
    }
}
