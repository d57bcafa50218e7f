import Testing

@testable import SiteBuild

@Suite("How hard a text is to read")
struct ReadingGradeTests {
    func expect(_ body: String, _ expected: [String], fields: String = "") async throws {
        try await expectFindings(
            of: "reading-grade", page("pages", fields, body), expected.map { "Content/pages/a.md:\($0)" })
    }

    static func words(_ count: Int) -> String { String(repeating: "one ", count: count - 1) + "end" }

    @Test("A sentence of more than forty words is found at its beginning")
    func long() async throws {
        try await expect("Short. 1️⃣\(Self.words(41)). Short.", ["1️⃣ warning: This sentence has 41 words."])
    }

    @Test("Forty words, two sentences, quotations and other languages are silent")
    func silent() async throws {
        try await expect("\(Self.words(40)).", [])
        try await expect("\(Self.words(30)). \(Self.words(30))! \(Self.words(30))?", [])
        try await expect("“\(Self.words(50)),” she said.\n\n> \(Self.words(50)).", [])
        try await expect("\(Self.words(50)).", [], fields: "language: cy")
        try await expect("It was said by Dr. \(Self.words(30)) e.g. here.", [])
    }

    @Test("A page of long words is found once")
    func smog() async throws {
        let hard = "The organisation’s intermediary facilitated multidisciplinary collaboration. "
        try await expect(
            String(repeating: hard, count: 20),
            ["0️⃣ warning: This page takes about 16 years of school to read (SMOG)."])
        try await expect(String(repeating: hard, count: 10), [])
        try await expect(String(repeating: "They sat in the kitchen and spoke of the day. ", count: 30), [])
    }

    @Test(
        "Syllables are counted by vowels",
        arguments: [
            ("the", 1), ("peer", 1), ("support", 2), ("make", 1), ("asked", 1), ("organisation", 5), ("recovery", 4),
            ("people", 2), ("likes", 1),
        ])
    func syllables(word: String, expected: Int) {
        var syllables = Syllables()
        for byte in word.utf8 { syllables.add(byte) }
        #expect(syllables.count == expected)
    }
}
