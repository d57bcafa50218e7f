import Testing

@testable import Podcast

/// Every change that a feed's text can suffer, planted by itself.
@Suite("What a subscriber is told of a change in a feed's text")
struct PlantedChangeTests {
    private func told(_ old: String, _ new: String) -> [String] {
        differences(from: readFeedDocument(Array(old.utf8)), to: readFeedDocument(Array(new.utf8))).map {
            "\($0.effect.rawValue): \($0.subject.map { "\($0): " } ?? "")\($0.sentence)"
        }
    }

    @Test("Each by its label and in a sentence", arguments: PlantedChanges.items + PlantedChanges.shows)
    func planted(change: PlantedChanges.Change) {
        #expect(PlantedChanges.feed.ranges(of: change.old).count == 1)
        let found = told(PlantedChanges.feed, PlantedChanges.feed.replacing(change.old, with: change.new))
        #expect(found.count == change.told.count)
        for (line, wanted) in zip(found, change.told) {
            #expect(wanted.hasSuffix(":") ? line.hasPrefix(wanted) : line == wanted)
        }
    }

    private func episodes() -> (second: String, first: String) {
        let parts = PlantedChanges.feed.split(separator: "<item>").dropFirst().map { part in
            "<item>" + (part.firstRange(of: "</item>\n").map { part[..<$0.upperBound] } ?? part)
        }
        return (parts[0], parts[1])
    }

    @Test("Episodes that come, go and change places; a feed that is empty, or another show's")
    func several() {
        let (second, first) = episodes()
        #expect(
            told(PlantedChanges.feed, PlantedChanges.feed.replacing(second, with: "")) == [
                "visible: Second: It is not on this page of the feed any more: apps that read the archive pages find it "
                    + "there, others keep what they have."
            ])
        #expect(
            told(PlantedChanges.feed.replacing(second, with: ""), PlantedChanges.feed) == [
                "visible: Second: It is new: apps announce it, and download it where they do that by themselves."
            ])
        #expect(
            told(
                PlantedChanges.feed,
                PlantedChanges.feed.replacing(second, with: "").replacing(first, with: first + second)) == [
                    "harmless: The episodes stand in another order; apps go by their dates."
                ])
        #expect(
            told(PlantedChanges.feed, PlantedChanges.feed.replacing(second, with: "").replacing(first, with: "")) == [
                "breaks the subscription: There is no episode in the feed any more: apps empty the show."
            ])
        let another = PlantedChanges.feed.replacing(second, with: "").replacing(
            first, with: "<item><title>Else</title><guid>https://else.example/</guid></item>")
        #expect(
            told(PlantedChanges.feed, another).first
                == "breaks the subscription: No episode of before is in the feed any more: to apps it is another show, and "
                + "each of its episodes is new.")
    }

    @Test("What is no feed any more breaks the subscription")
    func noFeed() {
        let cases = [
            (
                "<!DOCTYPE html><html><body>Sign in</body></html>",
                "A web page stands where the feed was: apps get nothing new."
            ),
            ("  <!doctype HTML>\n<x-page></x-page>", "A web page stands where the feed was: apps get nothing new."),
            ("", "There is nothing that could be a feed any more: apps get nothing new."),
            ("Not found", "There is nothing that could be a feed any more: apps get nothing new."),
            (
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Talk</title></feed>",
                "It is an Atom feed now: podcast apps read RSS, and get nothing new from it."
            ),
            ("<urlset/>", "It is no feed any more, but a document of “urlset”: apps get nothing new."),
        ]
        for (text, sentence) in cases {
            #expect(told(PlantedChanges.feed, text) == ["breaks the subscription: \(sentence)"])
        }
        let half = String(PlantedChanges.feed.prefix(PlantedChanges.feed.count - 200))
        #expect(
            told(PlantedChanges.feed, half).first?.hasPrefix(
                "breaks the subscription: The feed breaks off before its end: many apps read nothing of it.") == true)
    }
}
