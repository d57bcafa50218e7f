import Podcast
import Testing

@Suite("Chapters")
struct ChapterTests {
    private func written(_ chapters: [Chapter]) -> String {
        String(decoding: writeJSONChapters(chapters), as: UTF8.self)
    }

    @Test("JSON chapters 1.2 stand in the order of time")
    func json() {
        #expect(
            written([
                Chapter(
                    startMilliseconds: 61_500, title: "Court \"2\"", endMilliseconds: 90_000,
                    url: "https://example.org/",
                    imageURL: "https://example.org/a.jpg"),
                Chapter(startMilliseconds: 0, title: "Home"), Chapter(startMilliseconds: 0, title: "", isListed: false),
            ]).filter { !$0.isWhitespace } == """
                {"version":"1.2.0","chapters":[{"startTime":0,"title":"Home"},{"startTime":0,"toc":false},\
                {"startTime":61.5,"title":"Court\\"2\\"","img":"https://example.org/a.jpg","url":"https://example.org/",\
                "endTime":90}]}
                """)
    }

    @Test("There may be none")
    func none() {
        #expect(written([]).filter { !$0.isWhitespace } == "{\"version\":\"1.2.0\",\"chapters\":[]}")
    }
}
