import TestSupport
import Testing

@Suite("Serving the site while it is written")
struct ServeTests {
    private let story = """
        ---
        id: k7f3
        title: Court
        summary: A day in June.
        date: 2026-06-01
        ---
        It was a Monday.
        """

    @Test("It says where the site is, shows it, and ends well on Ctrl-C, with nothing written")
    func shown() async throws {
        let site = try await newSite()
        try site.write(story, to: "Content/stories/court.md")
        let before = site.files()
        let serving = try await Serving(site, "--date", "2026-07-01")
        #expect(
            serving.output.hasSuffix(
                "The site is shown at http://127.0.0.1:\(serving.port)/, to this machine alone. Ctrl-C ends it.\n"))
        let page = try await serving.get("/stories/court/")
        #expect(page.hasPrefix("HTTP/1.1 200 OK\n"))
        #expect(page.contains("It was a Monday."))
        #expect(page.contains("href=\"http://127.0.0.1:\(serving.port)/stories/court/\""))
        #expect(try await serving.interrupt() == 0)
        #expect(site.files() == before)
    }

    @Test("Every page has the headers that hosts are told")
    func headers() async throws {
        let site = try await newSite()
        _ = try await kindred("build", in: site)
        let told = (site.text("Output/_headers") ?? "").split(separator: "\n").dropFirst()
            .prefix { $0.hasPrefix("  ") }.map { $0.dropFirst(2) }
        #expect(told.contains { $0.hasPrefix("Content-Security-Policy: default-src 'none';") })
        let page = try await Serving(site).get("/")
        for header in told { #expect(page.contains("\n\(header)\n")) }
    }

    @Test("A mistake stands over the pages with its line, and goes when it is put right")
    func mistake() async throws {
        let site = try await newSite()
        try site.write(story, to: "Content/stories/court.md")
        let serving = try await Serving(site, "--date", "2026-07-01")
        #expect(!(try await serving.get("/").contains("kindred-errors")))

        let listener = try await serving.listen()
        try site.write(story.replacing("2026-06-01", with: "31/06/2026"), to: "Content/stories/court.md")
        #expect(try await listener.text(until: "data").contains("event: reload\ndata"))
        let page = try await serving.get("/")
        #expect(page.contains("<summary>1 error: nothing can be published</summary>"))
        #expect(page.contains("<p class=\"kindred-place\">Content/stories/court.md:5:7</p>"))
        #expect(page.contains("<p class=\"kindred-message\">“31/06/2026” is not a date.</p>"))
        #expect(page.contains("date: 31/06/2026\n<span aria-hidden=\"true\">      ^~~~~~~~~~</span>"))
        try await serving.says("Content/stories/court.md:5:7: error: “31/06/2026” is not a date.", toErrors: true)
        try await serving.says("ms: 1 error.\n")

        let again = try await serving.listen()
        try site.write(story, to: "Content/stories/court.md")
        #expect(try await again.text(until: "data").contains("event: reload\ndata"))
        #expect(!(try await serving.get("/").contains("kindred-errors")))
    }

    @Test("A site.yaml that can't be read is said on every address until it can be")
    func unreadable() async throws {
        let site = try await newSite()
        let sound = site.text("Content/site.yaml") ?? ""
        try site.write("title: [\n", to: "Content/site.yaml")
        let serving = try await Serving(site)
        let page = try await serving.get("/")
        #expect(page.contains("<p class=\"kindred-place\">Content/site.yaml:"))
        let listener = try await serving.listen()
        try site.write(sound, to: "Content/site.yaml")
        #expect(try await listener.text(until: "data").contains("event: reload\ndata"))
        // The first event may be of a file that is only half written.
        var answer = ""
        for _ in 0..<100 where !answer.hasPrefix("HTTP/1.1 200 OK\n") { answer = try await serving.get("/") }
        #expect(answer.hasPrefix("HTTP/1.1 200 OK\n"))
    }

    @Test("A folder that is no site is 1 with a sentence")
    func noSite() async throws {
        let ended = try await kindred("serve", "--port", "0", in: try TemporaryFolder())
        #expect(ended.status == 1)
        #expect(ended.errors.contains("this is not a Kindred site. [site-missing]\n"))
    }

    @Test("A port that is taken is 70 with one that is free")
    func taken() async throws {
        let site = try await newSite()
        let serving = try await Serving(site)
        let ended = try await kindred("serve", "--port", String(serving.port), in: site)
        #expect(ended.status == 70)
        let sentence = try Regex(
            #"kindred: Port \#(serving.port) is in use by another program; --port (\d+) is free\.\n"#)
        let match = try #require(try sentence.wholeMatch(in: ended.errors))
        let free = try #require(match.output[1].substring.flatMap { Int($0) })
        #expect(free > serving.port && free <= serving.port + 100)
    }

    @Test("Wrong usage is 64", arguments: ["--port 65536", "--port -1", "--port x", "--jobs 0", "--output x"])
    func usage(arguments: String) async throws {
        let ended = try await shell("exec \"$KINDRED\" serve \(arguments)", in: try await newSite())
        #expect(ended.status == 64)
    }

    @Test("A build writes nothing of the preview's")
    func notPublished() async throws {
        let site = try await newSite()
        _ = try await kindred("build", in: site)
        for file in site.files(in: "Output") {
            #expect(!(site.text(file) ?? "").contains("/.kindred/"), "\(file)")
        }
    }
}
