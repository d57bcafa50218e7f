import Testing

@testable import SiteBuild

@Suite("The order in which a site goes to a host")
struct PublishPlanTests {
    @Test("Media, pages, feeds; settings of hosts after pages, the sitemap after feeds; what is gone at the very end")
    func order() {
        let paths = [
            "sitemap.xml", "index.html", "podcast/talk/feed.xml", "podcast/talk/001/001.mp3", "_redirects", "404.html",
            "podcast/talk/001/transcript.vtt", "podcast/talk/001/chapters.json", "feeds/stories.xml", "feed.json",
            "podcasts.opml", ".htaccess", "assets/site.css", "robots.txt", ".well-known/hosting/nginx.conf",
            "feeds/shows.json",
        ]
        let plan = PublishPlan(
            paths.map { ($0, FileDigest.Facts(byteCount: 1, sha256: "00")) }, removals: ["z/index.html", "a.mp3"])
        #expect(
            plan.uploads.map { "\($0.stage) \($0.path)" } == [
                "media assets/site.css", "media podcast/talk/001/001.mp3", "media podcast/talk/001/chapters.json",
                "media podcast/talk/001/transcript.vtt", "pages 404.html", "pages index.html", "pages robots.txt",
                "pages .htaccess", "pages .well-known/hosting/nginx.conf", "pages _redirects", "feeds feed.json",
                "feeds feeds/shows.json", "feeds feeds/stories.xml", "feeds podcast/talk/feed.xml",
                "feeds podcasts.opml", "feeds sitemap.xml",
            ])
        #expect(plan.removals == ["a.mp3", "z/index.html"])
    }

    @Test("Of a site it holds every file, with what it weighs, and what the build took away")
    func site() async throws {
        let site = try LedgerSite()
        try await site.trial.publish()
        try site.remove("Content/stories/court.md")
        let plan = try #require(try await Build.release(site.trial.request, records: false).plan)
        #expect(plan.uploads.map(\.path).sorted() == site.trial.output.paths)
        #expect(
            plan.uploads.reduce(0) { $0 + $1.byteCount } == site.trial.output.files.values.reduce(0) { $0 + $1.count })
        #expect(plan.removals.contains("stories/court/index.html") && plan.removals.contains("k7f3/index.html"))
        #expect(site.ledger.isEmpty)
    }
}
