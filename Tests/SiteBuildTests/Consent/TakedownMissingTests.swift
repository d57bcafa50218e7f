import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("A way to ask for a change")
struct TakedownMissingTests {
    private let without = """
        === Content/site.yaml
        format: 1
        title: Voices
        base_url: https://example.org/
        publisher: The Voices project

        """
    private let message =
        "Content/site.yaml:1:1 [takedown-missing] Content/stories/court.md tells what somebody lived through, "
        + "and site.yaml says no way to ask for a change."
    private let line =
        "You can ask us to change it or take it down, at any time, without giving a reason."

    @Test("Voices, checked examples and retellings need one; editors' pages do not")
    func fires() async throws {
        let record = ConsentSite.record("identify_as: first-name\nshown_as: Riaz")
        try await expectFindings(without + ConsentSite.story(ConsentSite.voice) + record, [message])
        try await expectFindings(
            without + ConsentSite.story(":::vignette checked=\"1 March 2026, lead, age removed\"\nA day.\n:::"),
            [message])
        try await expectFindings(
            without + ConsentSite.story("", matter: "retold_from: {publisher: A, title: B}"), [message])
        try await expectFindings(without + ConsentSite.story(":::retold\nTold again.\n:::"), [message])
        try await expectFindings(without + ConsentSite.story(":::quote by=\"A manager\"\nWords.\n:::"), [])
    }

    @Test("The line stands on each such page, and on no other")
    func line() async throws {
        for body in [
            ":::retold\nTold again.\n:::", ":::vignette checked=\"1 March 2026, lead, age removed\"\nA day.\n:::",
        ] {
            #expect(
                try await published(ConsentSite.story(body)).text("stories/court/index.html").contains(line), "\(body)")
        }
        #expect(try await !published(ConsentSite.story("")).text("stories/court/index.html").contains(line))
    }
}
