import Diagnostics
import Podcast
import Testing

@Suite("Reading chapters beside an episode")
struct ReadChaptersTests {
    private func read(_ source: String) -> (chapters: [String], problems: [String]) {
        var diagnostics: [Diagnostic] = []
        let chapters = readChapters(Array(source.utf8), path: "a.chapters.txt", diagnostics: &diagnostics)
        return (
            chapters.map { placed in
                let chapter = placed.chapter
                return "\(placed.span.line) \(chapter.startMilliseconds) \(chapter.title)"
                    + (chapter.endMilliseconds.map { " -\($0)" } ?? "") + (chapter.url.map { " \($0)" } ?? "")
                    + (chapter.isListed ? "" : " hidden")
            },
            diagnostics.map { "\($0.span?.line ?? 0):\($0.span?.column ?? 0)+\($0.span?.length ?? 0) \($0.message)" }
        )
    }

    @Test(
        "A time and a title, in the shapes in which people write them",
        arguments: [
            "0:42 The kettle", "00:00:42 The kettle", "00:00:42.000 The kettle", "- 0:42 – The kettle",
            "* 0:42 - The kettle",
            "[0:42] The kettle", "(0:42): The kettle", "\u{FEFF}# Chapters\n\n0:42\tThe  kettle\r\n",
        ])
    func shapes(source: String) {
        let read = read(source)
        #expect(read.chapters.map { $0.drop { $0 != " " } } == [" 42000 The kettle"], "\(read)")
        #expect(read.problems == [])
    }

    @Test("Thousandths are kept, hours counted, an address at the end is the page about it")
    func more() {
        #expect(
            read("0:00 A\n1:02:03.045 B <https://example.org/b>\n0:05 C <b> --> \n").chapters == [
                "1 0 A", "2 3723045 B https://example.org/b", "3 5000 C <b> -->",
            ])
    }

    @Test("JSON chapters, with ends, pages, pictures and those that are not listed")
    func json() {
        let read = read(
            """
            {"version": "1.2.0", "chapters": [
              {"startTime": 0, "title": "A", "endTime": 9.5},
              {"startTime": "1:02", "title": "B", "toc": false, "url": "https://example.org/"},
              {"title": "C"}, {"startTime": 70, "title": "D", "img": "d.png"}
            ]}
            """)
        #expect(read.chapters == ["2 0 A -9500", "3 62000 B https://example.org/ hidden", "4 70000 D"])
        #expect(
            read.problems == [
                "4:3+1 This chapter has no “startTime” that is a time.",
                "4:19+1 The “img” of this chapter is not a whole web address.",
            ])
    }

    @Test("What can't be read is told at its place")
    func problems() {
        #expect(
            read("0:00 A\nkettle\n0:99 B\n").problems == [
                "2:1+6 This line does not begin with a time.", "3:1+6 This line does not begin with a time.",
            ])
        #expect(read("").problems == ["1:1+1 There are no chapters in this file."])
        #expect(read("{\"a\": 1}").problems == ["1:1+8 There are no “chapters” in this JSON."])
    }
}
