import Podcast
import Testing

@Suite("A transcript on a page")
struct TranscriptTests {
    @Test("Cues of one speaker in a row are one paragraph")
    func paragraphs() {
        let transcript = Transcript(cues: [
            Cue(start: 0, end: 10, speaker: "A", text: "One\ntwo,"),
            Cue(start: 10, end: 20, speaker: "A", text: " three. "),
            Cue(start: 20, end: 30, speaker: "B", text: "Four."), Cue(start: 30, end: 40, text: "Five."),
            Cue(start: 40, end: 50, text: "Six."), Cue(start: 50, end: 60, speaker: "A", text: " "),
            Cue(start: 60, end: 70, speaker: "A", text: "Seven."),
        ])
        #expect(
            transcript.paragraphs.map { "\($0.start)-\($0.end) \($0.speaker ?? "-"): \($0.text)" } == [
                "0-20 A: One two, three.", "20-30 B: Four.", "30-50 -: Five. Six.", "60-70 A: Seven.",
            ])
        #expect(transcript.paragraphs.map(\.isNewSpeaker) == [true, true, true, true])
        #expect(Transcript(cues: []).paragraphs.isEmpty)
    }

    @Test("A long speech is divided at the end of a sentence")
    func long() {
        let cues = (0..<40).map {
            Cue(
                start: $0, end: $0 + 1, speaker: "A",
                text: $0 % 3 == 2 ? "and so it ended, “finally.”" : "some words of a long speech,")
        }
        let paragraphs = Transcript(cues: cues).paragraphs
        #expect(paragraphs.count == 2)
        #expect(paragraphs.map(\.isNewSpeaker) == [true, false])
        #expect(paragraphs[0].text.hasSuffix("“finally.”"))
        #expect(paragraphs[0].text.utf8.count < 900)
    }

    @Test("Each second has one place: the paragraph's, or that of the first cue which begins in it")
    func anchors() {
        let paragraphs = Transcript(cues: [
            Cue(start: 42_000, end: 43_000, speaker: "A", text: "One."),
            Cue(start: 42_900, end: 44_000, speaker: "A", text: "Two."),
            Cue(start: 44_100, end: 45_000, speaker: "A", text: "Three."),
            Cue(start: 44_200, end: 46_000, speaker: "B", text: "Four."),
            Cue(start: 44_300, end: 46_000, speaker: "C", text: "Five."),
        ]).paragraphs
        #expect(paragraphs.map(\.anchor) == ["t42", "t44-2", "t44-3"])
        #expect(paragraphs[0].parts.map(\.anchor) == [nil, nil, "t44"])
        #expect(paragraphs[0].parts.map(\.text) == ["One.", "Two.", "Three."])
        let untimed = Transcript(
            cues: [
                Cue(start: 0, end: 0, speaker: "A", text: "One."), Cue(start: 0, end: 0, speaker: "B", text: "Two."),
            ],
            isTimed: false
        ).paragraphs
        #expect(untimed.map(\.anchor) == ["p1", "p2"])
        #expect(untimed.allSatisfy { !$0.isTimed && $0.parts.allSatisfy { $0.anchor == nil } })
    }
}
