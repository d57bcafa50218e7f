import Calendar
@testable import Importing
import Podcast
import Testing

@Suite("The new feed held against the old")
struct FeedComparisonTests {
    private let items = [
        ImportedItem(
            title: "Two", guid: "2", writtenGUID: "2", published: Instant(seconds: 200),
            enclosureURL: "https://cdn.example.org/2.mp3", length: 20, type: "audio/mpeg", path: "", line: 9),
        ImportedItem(
            title: "One", guid: "1", writtenGUID: nil, published: Instant(seconds: 100),
            enclosureURL: "https://cdn.example.org/1.mp3", length: 10, type: "audio/mpeg", path: "", line: 14),
    ]

    private func built(_ guid: String, _ seconds: Int, length: Int) -> EpisodeItem {
        EpisodeItem(
            title: guid == "1" ? "One" : "Two", guid: guid,
            enclosure: .init(url: "https://cdn.example.org/\(guid).mp3", length: length, type: "audio/mpeg"),
            published: Instant(seconds: seconds))
    }

    @Test("Where nothing differs, everything is counted and nothing told")
    func same() {
        let comparison = FeedComparison(items, with: [built("2", 200, length: 20), built("1", 100, length: 10)])
        #expect([comparison.count, comparison.guids, comparison.dates, comparison.enclosures] == [2, 2, 2, 2])
        #expect(comparison.isInOrder && comparison.differences.isEmpty)
    }

    @Test("Every difference is a sentence")
    func different() {
        var one = built("1", 101, length: 11)
        one.enclosure?.url = "https://new.example.org/1.mp3"
        one.enclosure?.type = "audio/x-m4a"
        one.title = "Won"
        let comparison = FeedComparison(items, with: [one])
        #expect([comparison.count, comparison.guids, comparison.dates, comparison.enclosures] == [2, 1, 0, 0])
        #expect(
            comparison.differences.map { "\($0.line ?? 0) \($0.sentence)" } == [
                "9 It is not in the new feed: no item there has the GUID “2”.",
                "14 The date was Thu, 01 Jan 1970 00:01:40 +0000 and is Thu, 01 Jan 1970 00:01:41 +0000.",
                "14 The enclosure was at https://cdn.example.org/1.mp3 and is at https://new.example.org/1.mp3: the GUID is "
                    + "kept, so no app downloads it again.",
                "14 The enclosure's length was 10 and is 11 bytes.",
                "14 The enclosure's type was “audio/mpeg” and is audio/x-m4a.",
                "14 The title is “Won” now.",
            ])
    }

    @Test("Another order is seen")
    func order() {
        #expect(!FeedComparison(items, with: [built("1", 100, length: 10), built("2", 200, length: 20)]).isInOrder)
    }
}
