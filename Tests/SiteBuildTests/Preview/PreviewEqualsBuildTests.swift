import Calendar
import TestSupport
import Testing

@testable import SiteBuild

@Suite("A preview is what a build would publish")
struct PreviewEqualsBuildTests {
    @Test("Where everything is out, every file is the build's, byte for byte, and there is no other")
    func equal() async throws {
        let trial = TryPreview(try .whole())
        let version = try await trial.next()
        #expect(trial.lines(version) == [])
        #expect(try version.everything().difference(from: try await trial.built()) == [])
    }

    @Test("Where something is not, feeds, the sitemap and the files for hosts are the build's all the same")
    func feeds() async throws {
        let trial = TryPreview(
            try .whole(
                """
                === Content/stories/letter.md
                ---
                id: let1
                title: A quince letter
                date: 2099-01-01
                aliases: [/old/letter/]
                people: {author: [amira]}
                ---

                See [rain](rain.md).
                === Content/stories/damson.md
                ---
                id: dam1
                title: A damson
                status: draft
                ---
                === Content/people/medlar.md
                ---
                id: med1
                display_name: Medlar
                status: draft
                ---
                === Content/shows/voices/002-second.md
                ---
                id: epi2
                title: The quince episode
                date: 2026-02-01
                status: review
                audio: {url: "https://example.org/2.mp3", length: 100, type: audio/mpeg, duration: 0:10}
                chapters: [{start: 0:00, title: Two}]
                ---
                === Content/shows/draft/show.md
                ---
                id: sho2
                title: The quince show
                status: draft
                description: About quinces.
                author: The project
                categories: [Education]
                explicit: no
                owner_email: hello@example.org
                ---
                """))
        let built = try await trial.built()
        let version = try await trial.next()
        let shown = try version.everything()
        let machines = { (path: String) in
            path.hasPrefix("feeds/") || path.hasSuffix("feed.xml") || path.hasSuffix("chapters.json")
                || ["sitemap.xml", "robots.txt", "_headers", "_redirects", ".htaccess"].contains(path)
                || path.hasPrefix(".well-known/")
        }
        #expect(shown.files.keys.filter(machines).sorted() == built.files.keys.filter(machines).sorted())
        #expect(built.files.keys.filter(machines).count == 11)
        for path in built.files.keys.sorted() where machines(path) {
            #expect(shown.files[path] == built.files[path], "\(path)")
        }
        #expect(shown.text("stories/index.html").contains("A quince letter"))
        #expect(!shown.text("podcast/draft/index.html").contains("podcast/draft/feed.xml"))
    }

    @Test("It is planned for the address that it is seen at, and says the headers that hosts are told")
    func headers() async throws {
        let trial = TryPreview(try .whole())
        let version = try await trial.next()
        #expect(version.root == "/")
        let names = { (path: String) in version.headers(for: path).map(\.name) }
        let common = [
            "Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options", "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
        ]
        #expect(names("stories/court/index.html") == common)
        #expect(names("media/a.webp") == common + ["Cache-Control"])
        #expect(names("podcast/voices/feed.xml") == common + ["Access-Control-Allow-Origin", "Content-Type"])
        #expect(version.headers(for: "feeds/stories.xml").last?.value == "application/atom+xml; charset=utf-8")
    }

    @Test("Folders, short addresses and former addresses are known, and nothing else")
    func places() async throws {
        let version = try await TryPreview(try .whole()).next()
        #expect(try version.text("sto1/index.html") == version.text("stories/court/index.html"))
        #expect(["", "stories", "stories/court", "feeds", "sto1"].allSatisfy(version.hasFolder))
        #expect(!["storie", "stories/", "stories/court/index.html", "/"].contains(where: version.hasFolder))
        #expect(version.redirect(from: "old/court/") == "stories/court/")
        #expect(version.redirect(from: "old/court") == "stories/court/")
        #expect(version.redirect(from: "old/") == nil)
        for path in [
            "stories/none/index.html", "stories/court", "stories/court/", "/index.html", "../x", "Content/site.yaml",
        ] {
            #expect(try version.resource(at: path) == nil, "\(path)")
        }
    }

    @Test("Nothing in the site's folder is written, locked or touched, and a build may run beside it")
    func touchesNothing() async throws {
        let trial = TryPreview(try .whole())
        let before = FolderState(of: [trial.folder.path])
        var version = try await trial.next()
        _ = try version.everything()
        try trial.folder.write("More.\n", to: "Content/static/humans.txt")
        let after = FolderState(of: [trial.folder.path])
        version = try await trial.next()
        _ = try version.everything()
        #expect(FolderState(of: [trial.folder.path]) == after && before != after)
        #expect(trial.folder.files(in: "Output") == [] && trial.folder.files(in: ".kindred") == [])
        async let built = trial.built()
        async let shown = trial.next().everything()
        #expect(try await shown.difference(from: try await built) == [])
    }

    @Test("A picture that can't be made fails by itself")
    func picture() async throws {
        let trial = TryPreview(try .whole())
        let version = try await trial.next()
        trial.remove("Content/media/desk.png")
        let picture = try #require(version.paths.first { $0.hasSuffix(".webp") })
        #expect(throws: OutsideFailure.self) { try version.resource(at: picture) }
        #expect(try version.text("stories/court/index.html").contains(picture))
    }
}
