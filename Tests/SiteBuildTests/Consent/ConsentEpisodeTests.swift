import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("People heard in episodes")
struct ConsentEpisodeTests {
    private func site(
        _ channels: String, record: String = "identify_as: first-name\nshown_as: Riaz",
        matter: String = "speakers: {Guest: riaz, Speaker 1: amira}", transcript: String = Self.transcript
    ) throws -> TrySite {
        var site = try TryFeed.site(
            """
            === Content/people/riaz.md
            ---
            id: per1
            display_name: Riaz Tamarind
            ---
            === Content/people/amira.md
            ---
            id: per2
            display_name: Amira Khan
            ---
            \(TryFeed.show(title: "Voices"))
            === Content/shows/voices/001-first.md
            ---
            id: epi1
            title: The persimmon episode
            date: 2026-01-05
            \(matter)
            ---

            The notes of it.
            === Content/shows/voices/001-first.vtt
            \(transcript)

            """ + ConsentSite.record(record, channels: channels, works: "epi1"),
            holding: ["001-first": "medlar"])
        site.request.ledger = PublishedLedger(works: ["epi1"])
        return site
    }

    private static let transcript = """
        WEBVTT

        00:00.000 --> 00:00.300
        <v Speaker 1>We speak of a damson.

        00:00.300 --> 00:00.600
        <v Guest>And of a kumquat.

        00:00.600 --> 00:00.900
        <v Riaz Tamarind>Again.
        """

    private let page = "podcast/voices/first/index.html"
    private let file = "podcast/voices/first/transcript.vtt"
    private let all = "site, feed, audio, transcript, search-engine"

    private func output(_ site: TrySite) async throws -> Published {
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        return site.output
    }

    @Test("Speakers stand in transcripts under the names that they agreed to, and staff under theirs")
    func speakers() async throws {
        let output = try await output(site(all))
        #expect(output.text(file).contains("<v Amira Khan>"))
        #expect(output.text(file).contains("<v Riaz>And of a kumquat."))
        #expect(output.text(page).contains("Amira Khan"))
        for mark in ["Tamarind", "Guest", "Speaker 1"] { #expect(output.holding(mark) == [], "\(mark)") }

        let role = try await self.output(site(all, record: "identify_as: role\nshown_as: A mentor"))
        #expect(role.text(file).contains("<v A mentor>And of a kumquat."))
        for mark in ["Riaz", "Tamarind"] { #expect(role.holding(mark) == [], "\(mark)") }

        let nameless = try await self.output(
            site(all, record: "shown_as: Riaz\nidentify_as: first-name\nwithdrawal: {on: 2026-06-01, scope: name}"))
        #expect(nameless.text(file).contains("<v A contributor>And of a kumquat."))
        #expect(nameless.holding("Riaz") == [])
    }

    @Test("Without agreement to feeds an episode has its page, and is not in the podcast")
    func feed() async throws {
        let output = try await output(site("site, audio, transcript, search-engine"))
        #expect(!output.text("podcast/voices/feed.xml").contains("persimmon"))
        #expect(output.text(page).contains("persimmon"))
        #expect(try await self.output(site(all)).text("podcast/voices/feed.xml").contains("persimmon"))
    }

    @Test("Without agreement to search engines its page asks not to be listed")
    func search() async throws {
        let output = try await output(site("site, feed, audio, transcript"))
        #expect(output.text(page).contains("noindex"))
        #expect(!output.text("sitemap.xml").contains("first"))
        #expect(try await self.output(site(all)).text("sitemap.xml").contains("first"))
    }

    @Test("A voice that is to be altered is heard only where it is")
    func altered() async throws {
        let record = "identify_as: first-name\nshown_as: Riaz\nmedia: {voice: altered}"
        let natural = try site(all, record: record)
        let report = try await natural.publish()
        #expect(report.publication.withheld.map(\.thing) == [.episode])
        #expect(report.diagnostics.map(\.rule) == ["consent-asset"])
        for mark in ["persimmon", "medlar", "damson"] { #expect(natural.output.holding(mark) == [], "\(mark)") }
        let altered = try await output(
            site(all, record: record, matter: "speakers: {Guest: riaz, Speaker 1: amira}\nvoice: altered"))
        #expect(!altered.holding("medlar").isEmpty)
    }

    @Test("A transcript that was not agreed to is left out, and said")
    func transcript() async throws {
        let site = try site("site, feed, audio, search-engine")
        let report = try await site.publish()
        #expect(report.publication.withheld.map(\.thing) == [.transcript])
        #expect(report.diagnostics.map(\.rule) == ["consent-channel"])
        for mark in ["damson", "kumquat", "transcript.vtt"] { #expect(site.output.holding(mark) == [], "\(mark)") }
        #expect(site.page(page).contains("persimmon"))
    }

    @Test("The notes say how to ask for a change, in the words of the page")
    func takedown() async throws {
        let notes = try await output(site(all)).text("podcast/voices/feed.xml")
        #expect(
            notes.contains(
                "Is this about you? You can ask us to change it or take it down, at any time, without giving a reason.")
        )
    }

    @Test("Somebody who speaks in a voice elsewhere, without a record, is not heard here either")
    func elsewhere() async throws {
        var site = try site(all)
        try site.folder.write(
            ConsentSite.record(channels: "site").replacing("riaz", with: "amira"), to: "consent/riaz.yaml")
        try site.folder.write(
            "---\nid: k7f3\ntitle: At the court\n---\n\n\(ConsentSite.voice)\n", to: "Content/stories/court.md")
        try site.folder.write("person: amira\nworks: [epi1]\nchannels: [site]", to: "consent/riaz.yaml")
        site.request.ledger = PublishedLedger(works: ["epi1", "k7f3"])
        let output = try await output(site)
        for mark in ["medlar", "damson", "Riaz"] { #expect(output.holding(mark) == [], "\(mark)") }
    }
}
