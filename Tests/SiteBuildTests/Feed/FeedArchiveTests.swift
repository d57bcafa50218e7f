import Podcast
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Archives of long feeds")
struct FeedArchiveTests {
    private func output(_ count: Int) async throws -> Published {
        let site = try TryFeed.site(Self.shows(count))
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics).prefix(3))")
        return site.output
    }

    /// Episodes one after the other, their audio elsewhere so that no files are needed.
    static func shows(_ count: Int) -> String {
        TryFeed.show()
            + (1...count).map { number in
                let minute = String(100 + number % 60).dropFirst()
                return """
                    === Content/shows/voices/\(number)-episode-\(number).md
                    ---
                    id: e\(1000 + number)
                    title: Episode \(number)
                    date: 2026-01-0\(1 + number / 600)T1\(number / 60 % 10):\(minute):00Z
                    audio: {url: https://a.example/\(number).mp3, length: 100, type: audio/mpeg, duration: 0:10}
                    transcript: {coming: 2027-01-01}
                    ---

                    """
            }.joined()
    }

    private func read(_ output: Published, _ path: String) -> ShowFeed {
        readShowFeed(readFeedDocument(output.files["podcast/voices/\(path)"] ?? []))
    }

    @Test("Fifty episodes are one document")
    func fifty() async throws {
        let output = try await output(50)
        #expect(output.paths.filter { $0.contains("/archive/") } == [])
        #expect(read(output, "feed.xml").items.count == 50 && read(output, "feed.xml").paging == nil)
    }

    @Test("Past fifty, the newest fifty are the feed, and archives are counted from the first episode on")
    func more() async throws {
        let output = try await output(120)
        #expect(
            output.paths.filter { $0.contains("/archive/") } == (1...3).map { "podcast/voices/archive/\($0).xml" })
        let base = "https://example.org/podcast/voices/"
        let feed = read(output, "feed.xml")
        #expect(feed.items.map(\.title) == (71...120).reversed().map { "Episode \($0)" })
        #expect(feed.paging == FeedPaging(previousArchive: base + "archive/2.xml"))
        let first = read(output, "archive/1.xml")
        #expect(first.items.map(\.title) == (1...50).reversed().map { "Episode \($0)" })
        #expect(
            first.paging
                == FeedPaging(current: base + "feed.xml", nextArchive: base + "archive/2.xml", isArchive: true))
        #expect(first.feedURL == base + "archive/1.xml" && first.guid == feed.guid)
        #expect(
            read(output, "archive/3.xml").items.count == 20 && read(output, "archive/3.xml").paging?.isArchive == false)
    }

    @Test("A new episode changes no closed archive")
    func stable() async throws {
        let (before, after) = try await (output(101), output(102))
        for path in ["archive/1.xml", "archive/2.xml"] {
            #expect(before.files["podcast/voices/\(path)"] == after.files["podcast/voices/\(path)"])
        }
    }
}
