import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

/// The gate beside the voices themselves: names, pictures, messages, audio.
extension ConsentTests {
    @Test("Somebody who agreed to a profile has a page, under the name agreed")
    func profile() async throws {
        let output = try await output(
            site(record: Self.record.replacing("search-engine]", with: "search-engine, profile]")))
        #expect(output.text("people/riaz/index.html").contains("Riaz T."))
        #expect(output.holding("Tamarind") == [])
    }

    @Test("The name agreed stands wherever a link names the person: text, summary, headings, contents, anchors")
    func links() async throws {
        let block = """

            As [Riaz Tamarind](../people/riaz.md) said.

            ## What [Riaz Tamarind](../people/riaz.md) saw

            More words.

            ## A third

            Words.

            ## A fourth

            Words.
            """
        let agreed = try await output(site(record: Self.record, block: block))
        #expect(agreed.text("stories/court/index.html").contains("As Riaz T. said."))
        #expect(agreed.holding("Tamarind") == [])
        #expect(agreed.holding("tamarind") == [])

        let unknown = try await output(
            site(record: Self.record.replacing("[court]", with: "[other]"), block: block))
        #expect(unknown.text("stories/court/index.html").contains("As a contributor said."))
        for mark in ["Riaz", "riaz", "amarind"] { #expect(unknown.holding(mark) == [], "\(mark)") }
    }

    @Test("A title that is a heading of the text has no words of a voice, and no name of whoever it links to")
    func titles() async throws {
        func story(_ text: String) -> String {
            "=== Content/people/riaz.md\n---\nid: per1\ndisplay_name: Riaz Tamarind\n---\n"
                + "=== consent/riaz.yaml\nperson: riaz\n=== Content/stories/court.md\n---\nid: k7f3\n---\n\n\(text)\n"
        }
        let linked = try await published(story("# [Riaz Tamarind](../people/riaz.md) at court\n\nWords."))
        #expect(linked.text("stories/court/index.html").contains("a contributor at court"))
        #expect(linked.holding("Tamarind") == [])
        let voiced = try await TrySite(story(":::voice person=riaz\n# A loganberry\n:::")).check()
        #expect(voiced.diagnostics.contains { $0.rule == "front-matter-missing" })
    }

    @Test("A person and a record that is not theirs is no consent")
    func recordOfSomebodyElse() async throws {
        let output = try await output(
            site(
                record: Self.record.replacing("person: riaz", with: "person: amira"),
                block: Self.voice.replacing("person=riaz", with: "person=riaz consent=riaz")))
        #expect(output.holding("loganberry") == [])
    }

    @Test(
        "Anonymous words are shown by their record, under its description",
        arguments: ["vignette", "testimonies", "voice"])
    func anonymous(directive: String) async throws {
        let block = "\n:::\(directive) consent=riaz\nA loganberry in brief.\n:::"
        let record = "described_as: A man of 26\nworks: [k7f3]\ngiven: 2026-02-01\nchannels: [site, feed]"
        #expect(
            try await output(site(record: record, block: block)).text("stories/court/index.html").contains("loganberry")
        )
        #expect(try await output(site(record: nil, block: block)).holding("loganberry") == [])
        // A block that names nobody is nobody's to show.
        let nobodys = block.replacing(" consent=riaz", with: "")
        #expect(try await output(site(record: record, block: nobodys)).holding("loganberry") == [])
    }

    @Test("A picture with somebody who did not agree to photographs is not shown")
    func photo() async throws {
        func picture(_ record: String) throws -> TrySite {
            try site(record: record, block: "").rewriting(
                "Content/stories/court.md", "people: {author",
                "image: {src: ../media/medlar.png, alt: A desk with two chairs, people: [riaz]}\npeople: {author")
        }
        #expect(try await output(picture(Self.record)).holding("medlar") == [])
        #expect(try await output(picture(Self.record)).holding("two chairs") == [])
        let agreed = Self.record.replacing("[site", with: "[photo, site")
        #expect(try await !output(picture(agreed)).holding("medlar").isEmpty)
    }

    @Test("A work that may not name somebody is not on their page")
    func notOnTheirPage() async throws {
        let record = Self.record.replacing("[site", with: "[profile, site").replacing("[court]", with: "[other]")
        let output = try await output(site(record: record, block: ""))
        #expect(!output.text("people/riaz/index.html").contains("At the court"))
        #expect(!output.text("stories/court/index.html").contains("Riaz"))
    }

    @Test(
        "A faulty record withholds, and is told without a word of it",
        arguments: [
            "person: riaz\nshown_as: Riaz T.\nworks: [court]\ngiven: the Tamarind day\nchannels: [site]",
            "person: riaz\nshown_as: \"Riaz T.\nworks: [court]\ngiven: 2026-02-01\nchannels: [site]",
            "person: riaz\nshown_as: Riaz T.\nTamarind\nworks: [court]\ngiven: 2026-02-01\nchannels: [site]",
            "person: riaz\nTamarind: Riaz T.\nworks: [court]\ngiven: 2026-02-01\nchannels: [site]",
            "person: riaz\nshown_as: &Tamarind Riaz\nworks: [court]\ngiven: 2026-02-01\nchannels: [site]",
            "person: riaz\nperson: Tamarind\nworks: [court]\ngiven: 2026-02-01\nchannels: [site]",
            "- Tamarind", "Tamarind", "\0",
        ])
    func faultyRecord(record: String) async throws {
        var site = try site(record: record)
        let found = try await site.publish().diagnostics
        #expect(found.map(\.path) == ["consent/riaz.yaml"])
        for finding in found {
            for word in ["Riaz", "Tamarind", "court"] {
                #expect(!finding.message.contains(word) && !finding.help.contains(word), "\(finding)")
            }
        }
        #expect(site.output.paths == [])

        site.request.leavesOutErrors = true
        #expect(try await site.publish().isPublished)
        for mark in Self.marks { #expect(site.output.holding(mark) == [], "\(mark)") }
    }

    @Test("What is said of consent shows no line of the page, and no name")
    func findings() async throws {
        let site = try site(record: Self.record.replacing("[court]", with: "[other]"))
        let report = try await site.check()
        assertSnapshot(
            site.lines(report.diagnostics).joined(separator: "\n"),
            "Content/stories/court.md:12:4 [consent-missing] This block is withheld: the record does not name this work."
        )
        #expect(!report.hasErrors)
        let shown = DiagnosticReport(report.diagnostics).text { site.folder.read($0) }
        #expect(!shown.contains("riaz"), "\(shown)")
    }

    @Test("Words of lived experience need a way to ask for a change")
    func takedown() async throws {
        let site = try site(record: Self.record).rewriting(
            "Content/site.yaml", "takedown: {email: ask@example.org}", "summary: Words")
        let found = try await site.check().diagnostics
        #expect(found.map(\.rule) == ["takedown-missing"])
    }

    @Test("An episode is withheld, with its audio, when somebody heard in it does not agree to that")
    func episode() async throws {
        func site(_ channels: String, speakers: String) throws -> TrySite {
            var site = try TryFeed.site(
                """
                === Content/people/riaz.md
                ---
                id: per1
                display_name: Riaz Tamarind
                ---
                \(TryFeed.show(title: "Voices"))
                === Content/shows/voices/001-first.md
                ---
                id: epi1
                title: The persimmon episode
                \(speakers)
                ---
                === Content/shows/voices/001-first.vtt
                WEBVTT

                00:00.000 --> 00:01.000
                <v Host>We speak of a damson.
                === consent/riaz.yaml
                person: riaz
                shown_as: Riaz T.
                identify_as: full-name
                works: [001-first]
                given: 2026-02-01
                channels: \(channels)
                """, holding: ["001-first": "medlar"])
            site.request.ledger = PublishedLedger(works: ["epi1"])
            return site
        }
        for speakers in ["people: {guest: [riaz]}", "speakers: {Guest: riaz}"] {
            let heard = try await output(site("[site, audio, transcript]", speakers: speakers))
            #expect(!heard.holding("medlar").isEmpty)
            #expect(!heard.holding("damson").isEmpty)
            let unheard = try await output(site("[site]", speakers: speakers))
            for mark in ["persimmon", "medlar", "damson", "Riaz"] { #expect(unheard.holding(mark) == [], "\(mark)") }
            let unwritten = try await output(site("[site, audio]", speakers: speakers))
            #expect(!unwritten.holding("medlar").isEmpty)
            #expect(unwritten.holding("damson") == [])
        }
    }
}
