import Testing

@testable import SiteBuild

@Suite("Chapters that can be right")
struct ChaptersTests {
    private func expect(_ rule: String, _ text: String, _ expected: [String]) async throws {
        try await expectFindings(of: rule, text, expected, writing: showMedia)
    }

    private func episode(_ chapters: String, duration: String = "1:00") -> String {
        show(
            "audio: {url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: \(duration)}\nchapters: [\(chapters)]"
        )
    }

    private static let file = "Content/shows/voices/001-first.md"

    @Test("Times: in order, each once, within the recording, from the beginning")
    func times() async throws {
        try await expect(
            "chapter-times",
            episode("{start: 0:00, title: A}, {start: 0:30, title: B}, {start: 0:59.9, title: C, end: 1:00}"), [])
        try await expect(
            "chapter-times",
            episode(
                "{start: 0:00, title: A}, {start: 0:30, title: B}, {start: 1️⃣0:20, title: C}, {start: 2️⃣0:30, title: D}, {start: 3️⃣1:00, title: E}, {start: 0:40, title: F, end: 4️⃣0:40}"
            ),
            [
                "\(Self.file):1️⃣ warning: This chapter begins before the one above it. Apps get it in its place.",
                "\(Self.file):2️⃣ error: Another chapter begins at 0:30 too.",
                "\(Self.file):3️⃣ error: This chapter begins at 1:00, and the recording ends at 1:00.",
                "\(Self.file):4️⃣ error: This chapter ends before it begins, or at once.",
            ])
        try await expect(
            "chapter-times", episode("{start: 1️⃣0:05, title: A}"),
            ["\(Self.file):1️⃣ info: The first chapter begins at 0:05, so what is before it is in none."])
    }

    @Test("Titles: there is one, of a few words")
    func titles() async throws {
        let long = String(repeating: "kettle ", count: 15)
        try await expect(
            "chapter-title", episode("{start: 0:00, title: A}, {start: 0:10, title: 1️⃣\(long)}"),
            ["\(Self.file):1️⃣ warning: This title has 104 characters; apps show some 100."])
        try await expect(
            "chapter-title",
            show() + "=== Content/shows/voices/001-first.chapters.txt\n0:00 Welcome\n\n1️⃣0:00.5\n",
            ["Content/shows/voices/001-first.chapters.txt:1️⃣ error: This chapter has no title."])
    }

    @Test("Of several sources the front matter is used, then the lines, and the others are named")
    func sources() async throws {
        let lines = "=== Content/shows/voices/001-first.chapters.txt\n1️⃣0:00 Welcome\n"
        let json = """
            === Content/shows/voices/001-first.chapters.json
            2️⃣{"version":"1.2.0","chapters":[{"startTime":0,"title":"Welcome"}]}

            """
        try await expect(
            "chapter-sources", episode("{start: 0:00, title: A}") + lines + json,
            [
                "Content/shows/voices/001-first.chapters.json:2️⃣ warning: These chapters are not used: those in 001-first.md are.",
                "Content/shows/voices/001-first.chapters.txt:1️⃣ warning: These chapters are not used: those in 001-first.md are.",
            ])
        try await expect(
            "chapter-sources", show() + lines + json,
            [
                "Content/shows/voices/001-first.chapters.json:2️⃣ warning: These chapters are not used: those in 001-first.chapters.txt are."
            ])
        try await expect("chapter-sources", show() + lines, [])
    }

    @Test("A line without a time, and JSON that can't be read, are told at their place")
    func syntax() async throws {
        try await expect(
            "chapter-syntax", show() + "=== Content/shows/voices/001-first.chapters.txt\n0:00 Welcome\n1️⃣The kettle\n",
            ["Content/shows/voices/001-first.chapters.txt:1️⃣ error: This line does not begin with a time."])
        try await expect(
            "chapter-syntax", show() + "=== Content/shows/voices/001-first.chapters.json\n{\"chapters\": 1️⃣}\n",
            ["Content/shows/voices/001-first.chapters.json:1️⃣ error: A value is missing here."])
    }
}
