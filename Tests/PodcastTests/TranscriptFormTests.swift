import Podcast
import Testing

@Suite("Which form a transcript has")
struct TranscriptFormTests {
    @Test(
        "Its content tells, whatever its name",
        arguments: [
            ("WEBVTT\n\n00:00.000 --> 00:01.000\nA", "a.txt", TranscriptForm.webVTT),
            ("1\n00:00:00,000 --> 00:00:01,000\nA", "a.vtt", .subRip),
            ("1\n00:00:00.000 --> 00:00:01.000\nA", "a.vtt", .webVTT),
            ("1\n00:00:00.000 --> 00:00:01.000\nA", "a.txt", .subRip),
            ("\u{FEFF} {\"version\": \"1.0.0\"}", "a.vtt", .json), ("[\n {\"start\": 1}]", "a.txt", .json),
            ("[00:01] Amira: Hello", "a.vtt", .webVTT), ("[00:01] Amira: Hello", "a.txt", .text),
            ("{Amira} Hello", "a.txt", .text), ("He said --> there\n", "a.txt", .text), ("", "a.txt", .text),
            ("nonsense", "a.json", .json), ("nonsense", "a", .text),
        ])
    func content(source: String, path: String, form: TranscriptForm) {
        #expect(TranscriptForm(of: Array(source.utf8), named: path) == form)
    }
}
