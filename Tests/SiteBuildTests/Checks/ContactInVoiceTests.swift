import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Numbers and addresses in somebody's own words")
struct ContactInVoiceTests {
    func expect(_ words: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "contact-in-voice", page("stories", "", ":::voice role=\"A mentor\"\n\(words)\n:::"),
            expected.map { "Content/stories/a.md:\($0) stands in somebody's own words." })
    }

    @Test("A phone number, a mail address, a postcode and an NHS number are found")
    func found() async throws {
        try await expect(
            "Ring 1️⃣07700 900123 or 2️⃣+44 20 7946 0018, write to 3️⃣riaz99@example.org, come to 4️⃣L8 4XX; I am 5️⃣943 476 5919.",
            [
                "1️⃣ error: A phone number", "2️⃣ error: A phone number", "3️⃣ error: A mail address",
                "4️⃣ error: A postcode", "5️⃣ error: An NHS number",
            ])
    }

    @Test(
        "Years, sums, help lines, motorways and mailboxes of tasks are none",
        arguments: [
            "From 1990 to 2017, 22 years.", "£1,757,843.73 in 2010.", "I rang 116 123, 111 and 0800 1111.",
            "The M25, the A5 2AM shift, COVID19.", "Write to info@example.org.", "Number 943 476 5918.",
            "Flat 3B on floor 2.", "12345678901 sheep.",
        ])
    func silent(words: String) async throws { try await expect(words, []) }

    @Test("The editors may say how to reach a service")
    func editorial() async throws {
        try await expectFindings(of: "contact-in-voice", page("stories", "", "Ring 020 7946 0018, L8 4XX."), [])
    }

    @Test("It is found in a transcript, and the line is not shown")
    func transcript() async throws {
        let site = try TrySite(show(transcript: "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Guest>I live at L8 4XX."))
        for (path, bytes) in showMedia { try site.folder.write(bytes, to: path) }
        let found = try await site.check().diagnostics.filter { $0.rule == "contact-in-voice" }
        #expect(found.map(\.path) == ["Content/shows/voices/001-first.vtt"])
        #expect(found.map { "\($0.span?.line ?? 0):\($0.span?.column ?? 0)" } == ["4:20"])
        #expect(found.map(\.isConfidential) == [true])
    }
}
