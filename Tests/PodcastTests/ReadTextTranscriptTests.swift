import Diagnostics
import Podcast
import Testing

@Suite("Reading a typed transcript")
struct ReadTextTranscriptTests {
    @Test(
        "The usual shapes of names and times",
        arguments: [
            "[00:01] Amira: Hello.\n\n[00:05] Riaz: Hi.", "[00:00:01] Amira: Hello.\n[00:00:05] Riaz: Hi.",
            "00:01 Amira: Hello.\n00:05 Riaz: Hi.", "(0:01) Amira: Hello.\n(0:05) Riaz: Hi.",
            "Amira 00:01\nHello.\n\nRiaz 00:05\nHi.", "Amira (0:01)\nHello.\n\nRiaz (0:05)\nHi.",
            "Amira (0:01): Hello.\nRiaz (0:05): Hi.", "Amira [0:01] Hello.\nRiaz [0:05] Hi.",
            "Amira: [0:01] Hello.\nRiaz: [0:05] Hi.", "Amira, 0:01\nHello.\n\nRiaz, 0:05\nHi.",
            "0:01 Amira\nHello.\n\n0:05 Riaz\nHi.", "[0:01]\nAmira: Hello.\n\n[0:05]\nRiaz: Hi.",
            "**Amira** (0:01): Hello.\n**Riaz** (0:05): Hi.", "0:01 - Amira: Hello.\r\n0:05 - Riaz: Hi.\r\n",
            "\u{FEFF}00:00:01.000 **Amira:** Hello.\n00:00:05,000 **Riaz**: Hi.",
            "Amira  0:01  \nHello.\nRiaz  0:05  \nHi.",
        ])
    func shapes(source: String) {
        let read = ReadCues(source)
        #expect(read.cues?.map { $0.dropFirst(5) } == ["5000 Amira: Hello.", "6000 Riaz: Hi."], "\(read)")
        #expect(read.problems == [])
    }

    @Test("Times with ends, names without times between, the same speaker going on")
    func more() {
        #expect(
            ReadCues("[00:01.500 --> 00:04.000] Hello.\n[00:04.000 --> 00:06.000] More.").cues == [
                "1500-4000 -: Hello.", "4000-6000 -: More.",
            ])
        #expect(
            ReadCues("[0:00] Amira: One.\n[0:10] Two.\n\nThree.\n[0:20] [music]\n[0:30] Four.").cues == [
                "0-10000 Amira: One.", "10000-20000 Amira: Two. Three.", "20000-30000 -: [music]",
                "30000-31000 Amira: Four.",
            ])
        let read = ReadCues("[0:00] Amira: One two.\nRiaz: One two.\n[0:10] Amira: End.")
        #expect(read.cues == ["0-5000 Amira: One two.", "5000-10000 Riaz: One two.", "10000-11000 Amira: End."])
        #expect(
            ReadCues("Speaker 1  0:03\nHello.\n\nSpeaker 2  0:08\nHi.").cues == [
                "3000-8000 Speaker 1: Hello.", "8000-9000 Speaker 2: Hi.",
            ])
    }

    @Test("Without any times there are words alone")
    func untimed() {
        let read = ReadCues(
            "Amira: Hello.\nYou there.\n\nRiaz: At 10:30 we went. Listen:\nit was late.\nhost: Yes.\nhost: No.")
        #expect(
            read.cues == [
                "0-0 Amira: Hello. You there.", "0-0 Riaz: At 10:30 we went. Listen: it was late.", "0-0 host: Yes.",
                "0-0 host: No.",
            ])
        #expect(!read.isTimed)
        #expect(read.problems == [])
    }

    @Test("A long speech is divided at ends of sentences, each with its part of the time")
    func long() {
        let sentence = "This is one sentence of some sixty letters, and it goes on. "
        let read = ReadCues("[0:00] Amira: \(String(repeating: sentence, count: 8))\n[1:20] Riaz: Oh.")
        #expect(read.cues?.count == 9)
        #expect(read.cues?.first == "0-10000 Amira: \(sentence.dropLast())")
        #expect(read.cues?[7].hasPrefix("70000-80000 Amira: ") == true)
    }

    @Test("Times within words, surnames first, headings")
    func found() {
        #expect(
            ReadCues("[0:09] Riaz: Hello. [0:12] More [0:05] words [sigh].").cues == [
                "9000-12000 Riaz: Hello.", "12000-13625 Riaz: More [0:05] words [sigh].",
            ])
        #expect(
            ReadCues("## Part one\n\nKhan, Amira   0:03\nHello.\n\nKhan, Amira   0:09\nAnd so.").cues == [
                "0-3000 -: Part one", "3000-9000 Khan, Amira: Hello.", "9000-10000 Khan, Amira: And so.",
            ])
    }

    @Test("A time that is none is told, and so is one before the one above it")
    func problems() {
        #expect(ReadCues("[0:01] A: B.\n[00:61] A: C.").problems == ["2:2+5 “00:61” is not a time."])
        #expect(ReadCues("[0:01] A: B.\n[00:61] A: C.").cues?.last?.contains("[00:61] A: C.") == true)
        #expect(ReadCues("[0:09] A: B.\n[0:05] A: C.").problems == ["2:1+12 This cue begins before the one above it."])
        #expect(ReadCues("").problems == ["1:1+1 The transcript has no words."])
        #expect(
            ReadCues([0xFF, 0xFE, 0x41, 0x00], path: "a.txt").problems == ["1:1+1 The transcript is saved as UTF-16."])
    }

    @Test("Text of any kind is words: brackets, braces, markup, other scripts")
    func hostile() {
        let read = ReadCues("[0:00] A: </script><b>{x} --> ]]> \u{202E}abc\n[0:05] أميرة: مرحبا")
        #expect(read.cues == ["0-5000 A: </script><b>{x} --> ]]> \u{202E}abc", "5000-6000 أميرة: مرحبا"])
    }
}
