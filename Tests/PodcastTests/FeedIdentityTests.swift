import Markup
import Podcast
import Testing

@Suite("Reading what was written")
struct FeedIdentityTests {
    @Test("Random feeds with hostile text in every field are read as they were", arguments: 0..<8)
    func identity(seed: UInt64) {
        var feeds = RandomFeeds(seed: seed)
        for _ in 0..<8 {
            let feed = feeds.show()
            let bytes = writeRSS(feed)
            let document = readFeedDocument(bytes)
            #expect(document.problems.isEmpty)
            let read = readShowFeed(document)
            #expect(read == feed)
            #expect(writeRSS(read) == bytes)
        }
    }

    @Test("Every one of Apple's 110 categories is written and read")
    func categories() {
        var show = smallShow()
        show.categories = AppleCategory.all
        #expect(show.categories.count == 110)
        #expect(readShowFeed(readFeedDocument(writeRSS(show))).categories == AppleCategory.all)
    }

    @Test(
        "Whatever a feed has become, what is written of it is sound, and is read and written again as it was",
        arguments: 0..<4)
    func damaged(seed: UInt64) {
        var chance = RandomFeeds(seed: seed)
        let whole = seed.isMultiple(of: 2) ? Array(everyTag.utf8) : writeRSS(chance.show())
        for _ in 0..<15 {
            var bytes = whole
            for _ in 0..<(1 + chance.number(12)) {
                let place = chance.number(bytes.count)
                switch chance.number(4) {
                case 0: bytes[place] = UInt8(chance.number(256))
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(Array("<>&;:/\"' x".utf8)[chance.number(10)], at: place)
                default: bytes.removeSubrange(place..<min(place + chance.number(60), bytes.count - 1))
                }
            }
            let written = writeRSS(readShowFeed(readFeedDocument(bytes)))
            let document = readFeedDocument(written)
            #expect(document.problems.isEmpty)
            let again = readShowFeed(document)
            #expect(writeRSS(again) == written)
            #expect(readShowFeed(readFeedDocument(writeRSS(again))) == again)
        }
    }

    @Test("What no element can say is left out, and nothing else with it")
    func hostileElements() {
        var show = smallShow()
        show.extra = [
            FeedElement("", [.init("", "1"), .init("a b", "2"), .init("a b", "3"), .init("xmlns", "4")], text: "x"),
            FeedElement("xmlns:a", [.init("xmlns:b", "5")]), FeedElement("a:b:c<d", text: "\u{0}]]>"),
            FeedElement("podcast:value", content: [.text("\n "), .element(FeedElement("podcast:source"))]),
        ]
        let document = readFeedDocument(writeRSS(show))
        #expect(document.problems.isEmpty)
        #expect(
            readShowFeed(document).extra == [
                FeedElement("_", [.init("_", "1"), .init("a_b", "2")], text: "x"),
                FeedElement("xmlns_a", [.init("xmlns_b", "5")]),
                FeedElement("a:b_c_d", content: [.text("]]>")], namespace: "urn:x-undeclared:a"),
                FeedElement("podcast:value", content: [.element(FeedElement("podcast:source"))]),
            ])
    }
}
