import TestSupport
import Testing

@testable import SiteBuild

@Suite("Where audio was out and is no more")
struct FormerAudioTests {
    private let first = "podcast/talk/first/001-first.wav"
    private let hosts = ["_redirects", ".htaccess", ".well-known/hosting/nginx.conf", ".well-known/hosting/Caddyfile"]

    /// A recorded site whose one episode then got other audio, told of in its changes.
    private func replaced() async throws -> (site: LedgerSite, now: String) {
        let site = try await LedgerSite.recorded()
        try site.trial.folder.write(TryMedia.silence(holding: "cut again"), to: "Content/shows/talk/001-first.wav")
        try site.change(
            LedgerSite.episode, "title: The first", "title: The first\nchanges: [{kind: correction, note: Cut.}]")
        try await publish(site)
        return (site, try #require(site.trial.output.paths.first { $0.hasSuffix(".wav") }))
    }

    private func publish(_ site: LedgerSite) async throws {
        let report = try await site.trial.publish()
        #expect(report.isPublished, "\(site.trial.lines(report.diagnostics))")
    }

    @Test("Whoever queued audio that other took the place of is led to that, by every host, for as long as it is out")
    func led() async throws {
        let (site, now) = try await replaced()
        for _ in 1...2 {
            let output = site.trial.output
            #expect(output.text("_redirects").contains("/\(first) /\(now) 302\n"))
            #expect(
                output.text(".htaccess").contains(
                    "RedirectMatch 302 \"^/podcast/talk/first/001-first\\.wav$\" \"/\(now)\"\n"))
            #expect(output.text(hosts[2]).contains("location = /\(first) { return 302 /\(now); }\n"))
            #expect(output.text(hosts[3]).contains("redir /\(first) /\(now) 302\n"))
            for host in hosts { #expect(!output.text(host).contains("410"), "\(host)") }
            try await site.record()
        }
    }

    @Test("Once the episode is taken down, every address that its audio had is gone, before it is recorded and after")
    func gone() async throws {
        let (site, _) = try await replaced()
        try await site.record()
        try site.trial.folder.write("---\nid: epi1\non: 2026-02-01\n---\n", to: "Content/gone/epi1.md")
        try await publish(site)
        #expect(site.trial.output.text("_redirects").contains("/\(first) /410.html 410!\n"))
        // A live host is asked for it too.
        let asked = try await Build.goneAddresses(site.trial.request, of: "https://example.org/podcast/talk/feed.xml")
        #expect(asked.contains("https://example.org/\(first)") && asked.contains("https://example.org/epi1/"))
        for _ in 1...2 {
            let output = site.trial.output
            for host in hosts { #expect(!output.text(host).contains(" 302 "), "\(host)") }
            #expect(output.text("_redirects").contains("/podcast/talk/first/* /410.html 410!\n"))
            #expect(output.text(".htaccess").contains("RedirectMatch 410 \"^/podcast/talk/first/\"\n"))
            #expect(
                output.text(hosts[2]).contains(
                    "location ^~ /podcast/talk/first/ { error_page 410 /410.html; return 410; }\n"))
            #expect(output.text(hosts[2]).contains("location = /podcast/talk/first/index.html {\n    add_header "))
            #expect(output.text(hosts[3]).contains("error /podcast/talk/first/* 410\n"))
            #expect(
                output.text(hosts[3]).contains(
                    "\t\t@below {\n\t\t\tpath /podcast/talk/first/*\n\t\t\tnot path /podcast/talk/first/\n\t\t}\n"))
            try await site.record()
            #expect(!site.ledger.contains("first"))
        }
    }

    @Test("With its files thrown away too: the ledger tells of its audio, and the tombstone of its folder")
    func thrownAway() async throws {
        let site = try await LedgerSite.recorded()
        let wanted = "\(first) /410.html 410!\n"
        for file in ["001-first.md", "001-first.vtt", "001-first.wav"] { try site.remove("Content/shows/talk/\(file)") }
        try site.trial.folder.write("---\nid: epi1\non: 2026-02-01\n---\n", to: "Content/gone/epi1.md")
        try await publish(site)
        #expect(site.trial.output.text("_redirects").contains("/\(wanted)"))
        try await site.record()
        #expect(!site.trial.output.text("_redirects").contains("/podcast/talk/first/*"))
        try site.trial.folder.write(
            "---\nid: epi1\non: 2026-02-01\naliases: [/podcast/talk/first/, /old/one.mp3]\n---\n",
            to: "Content/gone/epi1.md")
        try await publish(site)
        #expect(site.trial.output.text("_redirects").contains("/podcast/talk/first/* /410.html 410!\n"))
        #expect(site.trial.output.text("_redirects").contains("/old/one.mp3 /410.html 410!\n"))
        #expect(site.trial.output.files["old/one.mp3/index.html"] == nil)
    }

    @Test(
        "What has ended, or is a draft again, leads nowhere either",
        arguments: ["expires: 2026-03-01", "status: draft"])
    func ended(field: String) async throws {
        let (site, _) = try await replaced()
        try await site.record()
        try site.change(LedgerSite.episode, "id: epi1", "id: epi1\n\(field)")
        try await publish(site)
        let text = site.trial.output.text("_redirects")
        #expect(text.contains("/\(first) /410.html 410!\n") && !text.contains("302"))
        #expect(site.trial.output.files["410.html"] != nil)
    }

    @Test("Audio of another kind is nothing to be led to: apps go by the ending of the address that they have")
    func otherEnding() async throws {
        let site = try await LedgerSite.recorded()
        try site.change(
            LedgerSite.episode, "title: The first",
            """
            title: The first
            changes: [{kind: correction, note: Cut.}]
            audio: {url: https://cdn.example/a.mp3, length: 900000, type: audio/mpeg, duration: 0:01}
            """)
        try await publish(site)
        #expect(site.trial.output.text("_redirects").contains("/\(first) /410.html 410!\n"))
        try site.change(LedgerSite.episode, "a.mp3", "a.wav?x=1")
        try site.change(LedgerSite.episode, "audio/mpeg", "audio/wav")
        try await publish(site)
        #expect(site.trial.output.text("_redirects").contains("/\(first) https://cdn.example/a.wav?x=1 302\n"))
    }

    @Test("A show that is gone takes its folder with it, but not what is out in it")
    func show() async throws {
        let site = try await LedgerSite.recorded()
        try site.trial.folder.write("---\nid: sho1\non: 2026-02-01\n---\n", to: "Content/gone/sho1.md")
        try await publish(site)
        #expect(site.trial.output.text("_redirects").hasSuffix("\n/podcast/talk/* /410.html 410!\n"))
        #expect(!site.trial.output.text("_redirects").contains("first/*"))
        // Its episode goes on in another show, its audio at the address that it has.
        let show = try #require(site.trial.folder.text("Content/shows/talk/show.md"))
        try site.trial.folder.write(
            show.replacing("sho1", with: "sho2").replacing("title: Talk", with: "title: More"),
            to: "Content/shows/more/show.md")
        try site.trial.folder.write(TryMedia.picture, to: "Content/shows/more/cover.png")
        for file in ["001-first.md", "001-first.vtt"] {
            let text = try #require(site.trial.folder.text("Content/shows/talk/\(file)"))
            try site.trial.folder.write(
                text.replacing("id: epi1", with: "id: epi1\naliases: [/podcast/talk/first/]"),
                to: "Content/shows/more/\(file)")
            try site.remove("Content/shows/talk/\(file)")
        }
        try site.trial.folder.write(TryMedia.silence(), to: "Content/shows/more/001-first.wav")
        try await publish(site)
        let text = site.trial.output.text("_redirects")
        #expect(site.trial.output.paths.contains(first))
        #expect(!text.contains("*") && !text.contains("/\(first) "))
        #expect(text.contains("/podcast/talk/feed.xml /410.html 410!\n"))
    }

    @Test("A trial under another address is held to the same record, moves nothing, and can't be recorded")
    func trial() async throws {
        var (site, now) = try await replaced()
        try await site.record()
        let before = site.ledger
        site.trial.request.baseURL = "http://127.0.0.1:8000/"
        try await publish(site)
        let output = site.trial.output
        #expect(output.paths.contains(now) && output.text("_redirects").contains("/\(first) /\(now) 302\n"))
        #expect(output.text("podcast/talk/feed.xml").contains("url=\"http://127.0.0.1:8000/\(now)\""))
        let seen = try await Build.recordedDifferences(site.trial.request)
        #expect(seen.feeds.map(\.differences) == [[]])
        await #expect(throws: OutsideFailure.self) { try await site.record() }
        #expect(site.ledger == before)
    }
}
