import Calendar
import Testing

@testable import Podcast

@Suite("What a subscriber sees of a feed that changed")
struct FeedComparisonTests {
    private let old: ShowFeed = {
        var feed = ShowFeed(
            feedURL: "https://example.org/feed.xml", title: "Talk", description: "About talking.",
            link: "https://example.org/", language: "en-GB", categories: [], isExplicit: false,
            imageURL: "https://example.org/cover.1.jpg")
        feed.guid = "917393e3-1b1e-5cef-ace4-edaa54e1f810"
        feed.items = [item(3), item(2), item(1)]
        return feed
    }()

    private static func item(_ number: Int) -> EpisodeItem {
        var item = EpisodeItem(
            title: "Number \(number)", guid: "g\(number)",
            enclosure: EpisodeItem.Enclosure(
                url: "https://example.org/\(number).mp3", length: 1_000_000 + number, type: "audio/mpeg"),
            published: Instant(seconds: 1_700_000_000 + number * 604_800))
        item.durationSeconds = 600
        return item
    }

    private func told(_ change: (inout ShowFeed) -> Void) -> [String] {
        var new = old
        change(&new)
        return differences(from: old, to: new).map {
            "\($0.effect.rawValue): \($0.subject.map { "\($0): " } ?? "")\($0.sentence)"
        }
    }

    @Test("An unchanged feed has no difference, whatever the case of its guid and the zone of its dates")
    func same() {
        #expect(
            told {
                $0.guid = $0.guid?.uppercased()
                $0.zone = .utc
            } == [])
    }

    @Test("Another guid is a new episode to every app, found by its audio, or by title and date")
    func guids() {
        #expect(
            told { $0.items[0].guid = "https://example.org/?p=3" } == [
                "downloads again: Number 3: Its GUID is “https://example.org/?p=3”, before “g3”: apps take it for a new "
                    + "episode, and download it again."
            ])
        let both = told {
            $0.items[1].guid = nil
            $0.items[1].enclosure?.url = "https://cdn.example/2.mp3"
        }
        #expect(
            both == [
                "downloads again: Number 2: Its GUID is nothing, before “g2”: apps take it for a new episode, and "
                    + "download it again.",
                "downloads again: Number 2: Its audio is at https://cdn.example/2.mp3, before at "
                    + "https://example.org/2.mp3: some apps go by the address and download it again, others keep what they "
                    + "have.",
            ])
    }

    @Test("Other bytes under one address are told; a length that no episode has was wrong before")
    func audio() {
        #expect(
            told { $0.items[0].enclosure?.length = 5 }.first?.hasPrefix(
                "downloads again: Number 3: Under the same address")
                == true)
        var before = old
        before.items[0].enclosure?.length = 0
        #expect(
            differences(from: before, to: old).map(\.sentence) == [
                "Its audio is said to have 1000003 bytes; before, 0, which no episode has."
            ])
        #expect(
            told { $0.items[0].enclosure = nil }.first?.hasPrefix("visible: Number 3: It has no audio any more") == true
        )
    }

    @Test("A feed at another address breaks the subscription unless apps are led over, and so does another show's guid")
    func moves() {
        let address = "https://voices.example/feed.xml"
        #expect(
            told { $0.feedURL = address }.map { String($0.prefix(42)) } == [
                "breaks the subscription: The feed says tha"
            ])
        #expect(
            told {
                $0.feedURL = address
                $0.newFeedURL = address
            } == [
                "harmless: The feed is at https://voices.example/feed.xml now, before at https://example.org/feed.xml, and "
                    + "says so (itunes:new-feed-url). The old address must go on leading to the new one."
            ])
        #expect(
            told { $0.guid = "9b024349-ccf0-5f69-a609-6b82873eab3c" } == [
                "breaks the subscription: Its podcast:guid is 9b024349-ccf0-5f69-a609-6b82873eab3c, before "
                    + "917393e3-1b1e-5cef-ace4-edaa54e1f810: directories and apps take it for another show."
            ])
        #expect(
            told { $0.items = [] } == [
                "breaks the subscription: There is no episode in the feed any more: apps empty the show."
            ])
    }

    @Test("What comes and goes, dates and order")
    func items() {
        #expect(
            told { $0.items.removeFirst() } == [
                "visible: Number 3: It is not in the feed any more: apps take it out, or keep what was downloaded."
            ])
        #expect(
            told {
                $0.items.insert(Self.item(4), at: 0)
                $0.items.append(Self.item(0))
            } == [
                "visible: Number 4: It is new: apps announce it, and download it where they do that by themselves.",
                "visible: Number 0: It is new, with a date before others that are out: it stands among these, and some apps "
                    + "announce it, some don't.",
            ])
        #expect(
            told { $0.items.swapAt(0, 2) } == ["harmless: The episodes stand in another order; apps go by their dates."]
        )
        #expect(
            told { $0.items[0].published = Instant(seconds: 1_700_000_000 + 3 * 604_800 + 3600) }.map {
                String($0.prefix(40))
            } == ["harmless: Number 3: Its date is 2023-12-"])
        #expect(
            told { $0.items[0].published = Instant(seconds: 1_600_000_000) }.first?.hasSuffix(
                ": apps list it elsewhere, and some announce it again.") == true)
    }

    @Test("What apps show and do not fetch anew is visible; what nobody sees is harmless")
    func words() {
        let told = told {
            $0.title = "Talking"
            $0.imageURL = "https://example.org/cover.2.jpg"
            $0.isExplicit = true
            $0.order = .serial
            $0.medium = "course"
            $0.copyright = "© Us"
            $0.items[0].title = "The third"
            $0.items[0].content = Array("<p>More.</p>".utf8)
            $0.items[0].episode = 3
        }
        #expect(
            told == [
                "visible: The show is called “Talking”; before, “Talk”.",
                "visible: The artwork has another address, “https://example.org/cover.2.jpg”: apps load it anew.",
                "visible: It is marked as explicit now: some apps and countries hide it.",
                "visible: It is a serial now: apps list the oldest episode first.",
                "visible: Its medium is “course”; before, “podcast”. Apps may put it elsewhere.",
                "harmless: Its copyright line has changed.",
                "visible: The third: It is called “The third”; before, “Number 3”.",
                "visible: The third: Its notes have changed.",
                "visible: The third: Its number has changed: 3; before, none.",
            ])
    }

    @Test("Two thousand episodes, each with another guid, are compared at once")
    func many() {
        var before = old
        before.items = (0..<2000).map { Self.item($0) }
        var now = before
        for index in now.items.indices { now.items[index].guid = "new-\(index)" }
        #expect(differences(from: before, to: now).count == 2000)
    }
}
