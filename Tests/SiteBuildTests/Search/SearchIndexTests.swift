import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("The index of a search")
struct SearchIndexTests {
    private let story = "=== Content/stories/court.md\n---\nid: k7f3\ntitle: Court\n---\n\nWords.\n"

    @Test(
        "It comes out with the pages, without what the page to search has no use for; Pagefind gets no variable of ours"
    )
    func published() async throws {
        let search = try TrySearch(story)
        let report = try await search.site.publish()
        #expect(report.isPublished, "\(search.site.lines(report.diagnostics))")
        #expect(search.site.page("pagefind/pagefind.js") == "// en\n")
        #expect(!search.site.output.paths.contains("pagefind/pagefind-ui.js"))
        #expect(search.site.page("search/index.html").contains("data-index=\"/pagefind/pagefind.js\""))
        #expect(search.runs == ["en "])
        #expect(!search.site.folder.files(in: ".kindred/search").contains { $0.hasSuffix(".html") })
    }

    @Test("Pages that are the same are not indexed again, and one that is not is; the site is that of a first build")
    func again() async throws {
        let search = try TrySearch(story)
        try await search.site.publish()
        let first = search.site.output
        #expect(try await search.site.publish().written?.commit.written == 0)
        #expect(search.runs.count == 1)
        try search.site.folder.write(
            "---\nid: k7f3\ntitle: Court\n---\n\nOther words.\n", to: "Content/stories/court.md")
        try await search.site.publish()
        #expect(search.runs.count == 2)
        #expect(search.site.output != first)
        let cold = try TrySearch(story.replacing("Words.", with: "Other words."))
        try await cold.site.publish()
        #expect(search.site.output.difference(from: cold.site.output) == [])
    }

    @Test(
        "Where Pagefind fails, that is said, and the site is published without search: what is taken back waits for nothing"
    )
    func failing() async throws {
        let search = try TrySearch(story, ending: "exit 3")
        let report = try await search.site.publish()
        #expect(report.isPublished)
        #expect(
            report.publication.missingSearch
                == "Pagefind ended with status 3: \(search.site.folder.path)/tool/pagefind. Install Pagefind 1.5 anew, or "
                + "write search: no in site.yaml. Search is left out until that is mended.")
        #expect(search.site.output.paths.contains("stories/court/index.html"))
        #expect(search.site.output.holding("/search/") == [])
        #expect(!search.site.output.paths.contains { $0.hasPrefix("pagefind/") || $0.hasPrefix("search/") })
        #expect(search.site.folder.files(in: ".kindred/search") == [])
    }

    @Test("An index that is not whole is not published, though Pagefind says that all went well")
    func cutOff() async throws {
        for ending in ["rm \"$5/pagefind.js\"", ": >\"$5/read.txt\""] {
            let search = try TrySearch(story, ending: ending)
            let said = try await search.site.publish().publication.missingSearch
            #expect(said?.hasPrefix("Pagefind ended without a whole index: ") == true, "\(said ?? "")")
            #expect(!search.site.output.paths.contains { $0.hasPrefix("pagefind/") })
            #expect(search.site.folder.files(in: ".kindred/search") == [])
        }
    }

    @Test("What a killed build left is not published and goes; what became of a kept index is not published either")
    func leftovers() async throws {
        let search = try TrySearch(story)
        let cold = try TrySearch(story)
        try await cold.site.publish()
        let kept = ["index", "made-from"].map { ".kindred/search/\($0)" }
        for path in ["index/stale.js", "run-gone/pages/stale.html", "run-gone/index/pagefind.js"] {
            try search.site.folder.write("stale", to: ".kindred/search/\(path)")
        }
        try await search.site.publish()
        #expect(search.site.output.difference(from: cold.site.output) == [])
        for path in ["index/stale.js", "index/pagefind.js", "index/read.txt"] {
            try search.site.folder.write("other", to: ".kindred/search/\(path)")
            try await search.site.publish()
            #expect(search.site.output.difference(from: cold.site.output) == [], "\(path)")
            #expect(
                search.site.folder.files(in: ".kindred/search").allSatisfy { file in
                    kept.contains { file.hasPrefix($0) } && !file.hasSuffix("stale.js")
                })
        }
        #expect(Set(search.places).count == search.runs.count, "no run writes where another may still be writing")
    }

    @Test("Without Pagefind the build says so in a line, and has no page to search, no link to it and no index")
    func missing() async throws {
        var search = try TrySearch(story)
        search.site.request.searchProgram = .missing
        let report = try await search.site.publish()
        #expect(report.isPublished)
        #expect(
            report.publication.missingSearch
                == "Search is left out: site.yaml asks for it, and Pagefind is not there. “make site” in Kindred's folder "
                + "installs it; or let KINDRED_PAGEFIND name the program.")
        #expect(search.site.output.holding("/search/") == [])
        #expect(search.site.output.holding("wasm-unsafe-eval") == [])
        #expect(!search.site.output.paths.contains { $0.hasPrefix("pagefind/") || $0.hasPrefix("search/") })
    }

    @Test("A site that does not ask for search has none and says nothing; what was kept of an index goes")
    func notAsked() async throws {
        let search = try TrySearch(story)
        try await search.site.publish()
        #expect(!search.site.folder.files(in: ".kindred/search").isEmpty)
        try search.site.folder.write(plainConfiguration, to: "Content/site.yaml")
        let report = try await search.site.publish()
        #expect(report.publication.missingSearch == nil)
        #expect(search.site.output.holding("/search/") == [])
        #expect(search.site.folder.files(in: ".kindred/search") == [])
    }

    @Test("Its places are taken, and nothing else may stand there")
    func taken() async throws {
        let search = try TrySearch(
            story + "=== Content/pages/search.md\n---\nid: p4ge\ntitle: Search\n---\n\nWords.\n"
                + "=== Content/static/pagefind/mine.js\n//\n")
        let report = try await search.site.check()
        #expect(
            search.site.lines(report.diagnostics.filter { $0.severity == .error }) == [
                "Content/pages/search.md:1:1 [address-taken] /search/ is already the address of the search of the site.",
                "Content/static/pagefind/mine.js:whole file [address-taken] /pagefind/mine.js is already the address of "
                    + "something that Kindred makes.",
            ])
    }

    @Test("Every host lets the page to search compile what Pagefind brings, and no other page")
    func policy() async throws {
        let search = try TrySearch(story)
        try await search.site.publish()
        let headers = search.site.page("_headers")
        #expect(
            headers.contains("/search/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'"))
        for path in ["_headers", ".htaccess", ".well-known/hosting/nginx.conf", ".well-known/hosting/Caddyfile"] {
            #expect(search.site.page(path).ranges(of: "script-src 'self' 'wasm-unsafe-eval'; ").count == 1, "\(path)")
        }
        #expect(search.site.page(".well-known/hosting/Caddyfile").contains("not path_regexp ^/search/\n"))
    }

    @Test("Every page leads to it, the page for what is not there too; search engines are asked to leave it out")
    func page() async throws {
        let search = try TrySearch(story)
        try await search.site.publish()
        for path in ["index.html", "stories/court/index.html", "404.html"] {
            #expect(search.site.page(path).contains("<a class=\"to-search\" href=\"/search/\">Search</a>"), "\(path)")
        }
        #expect(search.site.page("404.html").contains("<li><a href=\"/search/\">Search the site</a></li>"))
        let page = search.site.page("search/index.html")
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<li><a href=\"/stories/\">Stories</a></li>"))
        #expect(!search.site.page("sitemap.xml").contains("/search/"))
    }

    @Test("A site in two languages has a page to search it in each, and one index that finds both")
    func languages() async throws {
        let search = try TrySearch(
            "languages: [{language: cy, title: Lleisiau}]\n" + story
                + "=== Content/stories/court.cy.md\n---\nid: k7f4\ntitle: Llys\n---\n\nGeiriau.\n")
        let words = try await search.indexed()
        #expect(words.contains("<html lang=\"cy\">\n") && words.contains("<p data-pagefind-meta=\"kind\">Stori</p>"))
        #expect(words.contains("<h1>Court</h1>") && words.contains("<h1>Llys</h1>"))
        #expect(search.site.page("cy/search/index.html").contains("Geiriau i chwilio amdanynt"))
        #expect(search.site.page("cy/stories/court/index.html").contains("href=\"/cy/search/\">Chwilio</a>"))
        let headers = search.site.page("_headers")
        for path in ["/search/*", "/cy/search/*"] {
            #expect(headers.contains("\n\(path)\n  ! Content-Security-Policy\n"), "\(path)")
        }
        let caddy = search.site.page(".well-known/hosting/Caddyfile")
        #expect(caddy.contains("not path_regexp ^/search/|^/cy/search/\n"))
    }
}
