import TestSupport
import Testing

@Suite("kindred check --fix")
struct FixTests {
    @Test("Missing ids are given, the copy of a page gets its own, and the original keeps its id")
    func ids() async throws {
        let site = try await newSite()
        try site.write("---\ntitle: None\ndate: 2026-01-01\n---\n", to: "Content/stories/none.md")
        try site.write("---\nid: abcd\ntitle: Court\ndate: 2026-01-01\n---\n", to: "Content/stories/court.md")
        try site.write(
            "---\nid: abcd\ntitle: Court again\ndate: 2026-01-01\n---\n", to: "Content/stories/court-copy.md")
        let fixed = try await kindred("check", "--fix", in: site)
        #expect(fixed.status == 0)
        #expect(fixed.output.contains("Content/stories/none.md: given the id "))
        #expect(fixed.output.contains("Content/stories/court-copy.md: had the id of Content/stories/court.md, given "))
        #expect(site.text("Content/stories/court.md") == "---\nid: abcd\ntitle: Court\ndate: 2026-01-01\n---\n")
        #expect(try await kindred("check", "--fix", in: site).output.hasPrefix("Nothing could be mended.\n"))
    }

    @Test(
        "A date with one meaning is written in a form that is read",
        arguments: [
            ("1st October 2026", "2026-10-01"), ("2026.10.01", "2026-10-01"), ("2026/10/01", "2026-10-01"),
            ("October 3, 2026", "2026-10-03"), ("31.12.2026", "2026-12-31"), ("\"1st October 2026\"", "2026-10-01"),
        ])
    func dates(written: String, mended: String) async throws {
        let site = try await newSite()
        try site.write(
            "\u{FEFF}---\r\nid: abcd\r\ntitle: X\r\ndate: \(written) # day\r\n---\r\n", to: "Content/stories/x.md")
        let fixed = try await kindred("check", "--fix", in: site)
        #expect(fixed.status == 0)
        assertSnapshot(
            try #require(site.text("Content/stories/x.md")),
            "\u{FEFF}---\r\nid: abcd\r\ntitle: X\r\ndate: \(mended) # day\r\n---\r\n")
    }

    @Test(
        "A date that could mean another day, or no day, is left to its author",
        arguments: ["01/10/2026", "31/02/2026", "2026-02-30", "1 Oct 26", "soon", "2026-10-01 25:00", "10/11/12"])
    func doubtfulDates(written: String) async throws {
        let site = try await newSite()
        let text = "---\nid: abcd\ntitle: X\ndate: \(written)\n---\n"
        try site.write(text, to: "Content/stories/x.md")
        #expect(try await kindred("check", "--fix", in: site).status == 1)
        #expect(site.text("Content/stories/x.md") == text)
    }

    @Test("Several mends in one file, and in site.yaml, each at its place")
    func several() async throws {
        let site = try await newSite()
        try site.write(
            "---\ntitle: X\ndate: 2026-01-01\nchanges: [{date: 2026/10/01, kind: minor, note: a}, {date: 2026/10/02, kind: minor, note: b}]\n---\n",
            to: "Content/stories/x.md")
        try site.write(
            (site.text("Content/site.yaml") ?? "") + "notice: {text: Hello, from: 1st May 2026}\n",
            to: "Content/site.yaml")
        #expect(try await kindred("check", "--fix", in: site).status == 0)
        let text = try #require(site.text("Content/stories/x.md"))
        #expect(
            text.hasSuffix(
                "\ntitle: X\ndate: 2026-01-01\nchanges: [{date: 2026-10-01, kind: minor, note: a}, {date: 2026-10-02, kind: minor, note: b}]\n---\n"
            ))
        #expect(site.text("Content/site.yaml")?.hasSuffix("notice: {text: Hello, from: 2026-05-01}\n") == true)
    }
}
