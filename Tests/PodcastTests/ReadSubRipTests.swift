import Diagnostics
import Podcast
import Testing

@Suite("Reading SubRip")
struct ReadSubRipTests {
    @Test("Numbers, commas, two lines, a speaker where the speaker changes")
    func whole() {
        let read = ReadCues(
            """
            1
            00:00:01,000 --> 00:00:04,000
            Amira: Hello.

            2
            00:00:04,000 --> 00:00:06,500
            And welcome
            to the show.

            3
            00:00:06,500 --> 01:00:08,250
            Dr. Riaz Khan: Thank you.
            """)
        #expect(
            read.cues == [
                "1000-4000 Amira: Hello.", "4000-6500 Amira: And welcome|to the show.",
                "6500-3608250 Dr. Riaz Khan: Thank you.",
            ])
        #expect(read.problems == [])
    }

    @Test(
        "What programs write otherwise is forgiven: byte order marks, CR LF, dots, no hours, no numbers, no empty line")
    func forgiven() {
        let cues = ["1000-2000 -: One.", "2000-3000 -: Two."]
        for source in [
            "\u{FEFF}1\r\n00:00:01,000 --> 00:00:02,000\r\nOne.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nTwo.\r\n",
            "00:01,000 --> 00:02,000\nOne.\n\n00:02,000 --> 00:03,000\nTwo.",
            "1\n0:00:01.000 --> 0:00:02.000\nOne.\n2\n0:00:02.000 --> 0:00:03.000\nTwo.\n\n\n",
            "1\n00:00:01,000-->00:00:02,000\nOne.\n00:00:02,000\t-->\t00:00:03,000\nTwo.",
            "1\n00:00:01 --> 00:00:02\nOne.\n\n2\n\n00:00:02 --> 00:00:03\nTwo.",
            "7\n00:00:01,000 --> 00:00:02,000 X1:10 X2:20 Y1:1 Y2:2\nOne.\n\n7\n00:00:02,000 --> 00:00:03,000\nTwo.",
        ] {
            #expect(ReadCues(source).cues == cues, "\(source)")
            #expect(ReadCues(source).problems == [], "\(source)")
        }
    }

    @Test("Tags of the format go; everything else is words, also what looks like a tag")
    func tags() {
        func text(_ payload: String) -> [String]? {
            ReadCues("1\n00:00:00,000 --> 00:00:01,000\n\(payload)\n").cues?.map {
                String($0.dropFirst("0-1000 ".count))
            }
        }
        #expect(text("<i>Hello</i> <b>you</b> {\\an8}there{i}") == ["-: Hello you there"])
        #expect(text("<font color=\"#fff\">White</font>") == ["-: White"])
        #expect(text("One<br>two<br/>three") == ["-: One|two|three"])
        #expect(text("a < b, <script>alert(1)</script> & &lt;") == ["-: a < b, <script>alert(1)</script> & &lt;"])
        #expect(text("<i>Amira:</i> Hello") == ["Amira: Hello"])
        #expect(text("unclosed <i") == ["-: unclosed <i"])
        #expect(text("a\u{0}b\u{7}c")?.count == 1)
    }

    @Test("Two speakers in one cue, sounds, and what is no name")
    func speakers() {
        func cues(_ payload: String) -> [String]? {
            ReadCues("1\n00:00:00,000 --> 00:00:01,000\nHost: Go.\n\n2\n00:00:01,000 --> 00:00:02,000\n\(payload)\n")
                .cues
                .map { Array($0.dropFirst()) }
        }
        #expect(
            cues("- Amira: Hello.\n- RIAZ KHAN: Hi.") == ["1000-2000 Amira: Hello.", "1000-2000 RIAZ KHAN: Hi."])
        #expect(cues(">> Amira: Hello.") == ["1000-2000 Amira: Hello."])
        #expect(cues("[Amira]: Hello.") == ["1000-2000 Amira: Hello."])
        #expect(cues("[music]") == ["1000-2000 -: [music]"])
        #expect(cues("Here is the thing: we went.") == ["1000-2000 Host: Here is the thing: we went."])
        #expect(cues("We met at 10:30 there.") == ["1000-2000 Host: We met at 10:30 there."])
        #expect(cues("https://example.org/") == ["1000-2000 Host: https://example.org/"])
        #expect(cues("Speaker 1: Hello") == ["1000-2000 Speaker 1: Hello"])
        #expect(cues("Amira:\nHello") == ["1000-2000 Amira: Hello"])
    }

    @Test("Cues may overlap; one that begins before the one above it is told")
    func order() {
        let overlap = ReadCues(
            "1\n00:00:01,000 --> 00:00:05,000\nA\n\n2\n00:00:02,000 --> 00:00:03,000\nB\n")
        #expect(overlap.cues?.count == 2)
        #expect(overlap.problems == [])
        let back = ReadCues("1\n00:00:05,000 --> 00:00:06,000\nA\n\n2\n00:00:02,000 --> 00:00:03,000\nB\n")
        #expect(back.cues?.count == 2)
        #expect(back.problems == ["6:1+29 This cue begins before the one above it."])
    }

    @Test(
        "Times that can't be read",
        arguments: [
            ("00:00:01,000 --> 00:00:0x,000", "2:18+12 “00:00:0x,000” is not a time."),
            ("00:00:01,00 --> 00:00:02,000", "2:1+11 “00:00:01,00” is not a time."),
            ("00:00:61,000 --> 00:01:02,000", "2:1+12 “00:00:61,000” is not a time."),
            ("00:00:01,000 -->", "2:1+16 A time is missing here."),
            ("00:00:02,000 --> 00:00:01,000", "2:18+12 This cue ends before it begins, or at once."),
            ("00:00:01,000 00:00:02,000", "2:1+25 There is no arrow between the times of this cue."),
        ])
    func times(_ line: String, _ problem: String) {
        let read = ReadCues("1\n\(line)\nLost\n\n2\n00:00:05,000 --> 00:00:06,000\nKept\n", named: "a.srt")
        #expect(read.problems == [problem])
        #expect(read.cues == ["5000-6000 -: Kept"])
    }

    @Test("No words are lost in silence")
    func loose() {
        #expect(
            ReadCues("1\n00:00:01,000 --> 00:00:02,000\nA\n\nsecond part\n\n2\n00:00:02,000 --> 00:00:03,000\nB\n")
                .problems
                == ["5:1+11 These words belong to no cue: no line with times stands above them."])
        #expect(
            ReadCues("1\n00:00:01,000 --> 00:00:02,000\n1984\n\n2\n00:00:02,000 --> 00:00:03,000\nB").cues?.first
                == "1000-2000 -: 1984")
        #expect(ReadCues("", named: "a.srt").problems == ["1:1+1 The transcript has no words."])
        #expect(
            ReadCues(Array("1\n00:00:01,000 --> 00:00:02,000\nCaf".utf8) + [0xE9, 0x0A], path: "a.srt").problems == [
                "3:4+1 The transcript is not UTF-8 from here on."
            ])
    }
}
