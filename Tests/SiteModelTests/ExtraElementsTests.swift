import Diagnostics
import Podcast
import Testing

@testable import SiteModel

@Suite("More elements of a feed")
struct ExtraElementsTests {
    private func show(_ lines: String) throws -> (elements: [FeedElement], found: [Diagnostic]) {
        let read = try TryFields("show", TryFields.lines("show", without: "") + "extra:\n" + lines)
        return (try #require(read.record as? Show).extra.map(\.value), read.found)
    }

    @Test("A key with a colon is an element, a plain one an attribute, `text` the text, a list several")
    func forms() throws {
        let read = try show(
            """
              podcast:txt: [{purpose: verify, text: a}, b]
              podcast:value:
                type: lightning
                method: keysend
                podcast:valueRecipient:
                  - {type: node, address: "02", split: 90}
                  - {type: node, address: "03", split: 10}
              ttl: 60
            """)
        #expect(read.found.map(\.message) == [])
        #expect(
            read.elements == [
                FeedElement("podcast:txt", [.init("purpose", "verify")], text: "a"),
                FeedElement("podcast:txt", text: "b"),
                FeedElement(
                    "podcast:value", [.init("type", "lightning"), .init("method", "keysend")],
                    content: ["02", "03"].map { address in
                        .element(
                            FeedElement(
                                "podcast:valueRecipient",
                                [
                                    .init("type", "node"), .init("address", address),
                                    .init("split", address == "02" ? "90" : "10"),
                                ]))
                    }), FeedElement("ttl", text: "60"),
            ])
    }

    @Test("XML is read with its namespaces, whatever prefix it gives to those that are known")
    func xml() throws {
        let read = try show(
            """
              xml: |
                <p:podping xmlns:p="https://podcastindex.org/namespace/1.0" usesPodping="true"/>
                <x:y xmlns:x="urn:z">1</x:y>
            """)
        #expect(read.found.map(\.message) == [])
        #expect(
            read.elements == [
                FeedElement("podcast:podping", [.init("usesPodping", "true")]),
                FeedElement("x:y", content: [.text("1")], namespace: "urn:z"),
            ])
    }

    @Test(
        "What is misspelt, written by Kindred itself, or not as its page has it is told at its place",
        arguments: [
            (
                "podcast:podpign: {usesPodping: true}", "feed-element", "No app knows an element “podcast:podpign”.",
                "Did you mean “podcast:podping”?"
            ),
            (
                "podcats:podping: {usesPodping: true}", "feed-element",
                "Kindred knows no elements that begin with “podcats:”.",
                "Did you mean “podcast:podping”? "
            ),
            (
                "itunes:keyword: a", "feed-element", "No app knows an element “itunes:keyword”.",
                "Did you mean “itunes:keywords”?"
            ),
            (
                "podcast:guid: a", "feed-element", "“podcast:guid” is written by Kindred, and can't stand here too.",
                "Write it as `guid`."
            ),
            (
                "itunes:owner: a", "feed-element", "“itunes:owner” is written by Kindred, and can't stand here too.",
                "Write it as `owner_name` and `owner_email`."
            ),
            ("podcast:podping: {usesPodping: perhaps}", "podcast-tag", "podcast:podping", ""),
            (
                "podcast:chapters: {url: \"https://a.example/\", type: application/json}", "podcast-tag",
                "in the channel", "in an item"
            ),
            ("podcast:value: {type: [lightning]}", "front-matter-type", "“extra.podcast:value.type” must be text", ""),
            ("\"a b\": c", "feed-element", "“a b” can't be the name of an element.", ""),
            ("xml: <a><b></a>", "feed-element", "This is not well-formed XML", ""),
            ("xml: <a/>words", "feed-element", "Text stands outside of any element here.", ""),
            ("xml: <title>A</title>", "feed-element", "“title” is written by Kindred", "`title`"),
        ])
    func faults(_ line: String, _ rule: String, _ message: String, _ help: String) throws {
        let found = try show("  \(line)").found
        #expect(found.first?.rule == rule, "\(found)")
        #expect(found.first?.message.contains(message) == true, "\(found)")
        #expect(help.isEmpty || found.first?.help.contains(help) == true, "\(found)")
        #expect(found.first?.span?.line == 10, "\(found)")
    }

    @Test("An episode has other fields than a show")
    func episode() throws {
        let read = try TryFields("episode", "title: T\nextra: {podcast:soundbite: {startTime: 1}, podcast:guid: x}")
        #expect(read.found.map(\.help).first == "Write it as `soundbites`.")
    }
}
