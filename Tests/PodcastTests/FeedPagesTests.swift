import Podcast
import Testing

@Suite("A long feed in pages")
struct FeedPagesTests {
    private func show(_ count: Int) -> ShowFeed {
        var show = smallShow()
        show.items = (1...max(count, 1)).reversed().prefix(count).map { smallEpisode($0) }
        return show
    }

    private func pages(_ count: Int) -> FeedPages {
        show(count).pages(of: 50) { "https://example.org/podcast/court/feed-\($0).xml" }
    }

    @Test("What fits into one document is one, without a word about pages", arguments: [0, 1, 50])
    func small(count: Int) {
        #expect(pages(count).current == show(count) && pages(count).archives.isEmpty)
    }

    @Test("The newest are in the document that people subscribe to, and everything is in the archives once")
    func large() {
        let pages = pages(120)
        #expect(pages.current.items.map(\.title) == show(120).items.prefix(50).map(\.title))
        #expect(pages.current.feedURL == smallShow().feedURL)
        #expect(pages.archives.map(\.items.count) == [50, 50, 20])
        #expect(pages.archives.reversed().flatMap(\.items) == show(120).items)
    }

    @Test("They are linked as RFC 5005 has it; the last archive is open")
    func links() {
        let pages = pages(120)
        let current = String(decoding: writeRSS(pages.current), as: UTF8.self)
        #expect(
            current.contains(
                """
                    <atom:link href="https://example.org/podcast/court/feed.xml" rel="self" type="application/rss+xml"/>
                    <atom:link href="https://example.org/podcast/court/feed-2.xml" rel="prev-archive" type="application/rss+xml"/>
                    <title>
                """))
        let second = String(decoding: writeRSS(pages.archives[1]), as: UTF8.self)
        #expect(second.contains("xmlns:fh=\"http://purl.org/syndication/history/1.0\""))
        #expect(
            second.contains(
                """
                    <atom:link href="https://example.org/podcast/court/feed-2.xml" rel="self" type="application/rss+xml"/>
                    <atom:link href="https://example.org/podcast/court/feed.xml" rel="current" type="application/rss+xml"/>
                    <atom:link href="https://example.org/podcast/court/feed-1.xml" rel="prev-archive" type="application/rss+xml"/>
                    <atom:link href="https://example.org/podcast/court/feed-3.xml" rel="next-archive" type="application/rss+xml"/>
                    <fh:archive/>
                    <title>
                """))
        #expect(pages.archives.map { $0.paging?.isArchive } == [true, true, false])
        #expect(pages.archives[0].paging?.previousArchive == nil && pages.archives[2].paging?.nextArchive == nil)
        for page in [pages.current] + pages.archives { #expect(readShowFeed(readFeedDocument(writeRSS(page))) == page) }
    }

    @Test(
        "From the archive before it, the document that people subscribe to misses nothing",
        arguments: [51, 99, 100, 101])
    func gapless(count: Int) {
        let pages = pages(count)
        let before = pages.archives.last { $0.feedURL == pages.current.paging?.previousArchive }
        let guids = Set(pages.current.items.map(\.guid)).union(before?.items.map(\.guid) ?? [])
        #expect(guids.count == min(count, guids.count) && guids.count >= 50)
        let oldest = count - guids.count
        #expect(oldest.isMultiple(of: 50))
    }

    @Test("An archive that is closed keeps its address and every byte when episodes come")
    func stable() {
        let before = pages(51)
        for count in [52, 100, 101, 170] {
            let after = pages(count)
            #expect(writeRSS(after.archives[0]) == writeRSS(before.archives[0]))
        }
        #expect(writeRSS(pages(170).archives[1]) == writeRSS(pages(101).archives[1]))
    }
}
