import Podcast
import TestSupport
import Testing

@testable import SiteBuild

@Suite("A site against what subscribers have")
struct RecordedFeedsTests {
    private let show = "Content/shows/talk/show.md"

    /// Each difference with its label.
    private func told(_ site: LedgerSite) async throws -> [String] {
        try await Build.recordedDifferences(site.trial.request).feeds.flatMap { feed in
            feed.differences.map { "\($0.effect.rawValue): \($0.subject.map { "\($0): " } ?? "")\($0.sentence)" }
        }
    }

    @Test("Unchanged there is no difference; a word that is not recorded is none either")
    func same() async throws {
        let site = try await LedgerSite.recorded()
        #expect(try await told(site) == [])
        try site.change(LedgerSite.episode, "title: The first", "title: The very first")
        #expect(try await told(site) == [])
        #expect(try await Build.recordedDifferences(site.trial.request).feeds.map(\.path) == [show])
    }

    @Test("A GUID, a date and audio that are others")
    func item() async throws {
        let site = try await LedgerSite.recorded()
        try site.change(LedgerSite.episode, "title: The first", "title: The first\nguid: another")
        #expect(
            try await told(site) == [
                "downloads again: The first: Its GUID is “another”, before “kindred:epi1”: apps take it for a new episode, "
                    + "and download it again."
            ])
        try site.change(LedgerSite.episode, "\nguid: another", "")
        try site.change(LedgerSite.episode, "2026-01-10", "2026-01-11")
        #expect(
            try await told(site) == [
                "visible: The first: Its date is 2026-01-11T09:00:00Z, before 2026-01-10T09:00:00Z: apps list it elsewhere, "
                    + "and some announce it again."
            ])
        try site.change(LedgerSite.episode, "2026-01-11", "2026-01-10")
        try site.trial.folder.write(TryMedia.silence(holding: "cut again"), to: "Content/shows/talk/001-first.wav")
        let audio = try await told(site)
        #expect(audio.count == 1)
        #expect(
            audio.first?.hasPrefix(
                "downloads again: The first: Its audio is at https://example.org/podcast/talk/first/001-first.") == true
        )
    }

    @Test("An episode that comes, and one that goes")
    func episodes() async throws {
        let site = try await LedgerSite.recorded()
        try site.trial.folder.write(
            """
            ---
            id: epi2
            title: The second
            date: 2026-02-10
            audio: {url: https://cdn.example/b.mp3, length: 900000, type: audio/mpeg, duration: 0:30}
            transcript: {coming: 2027-01-01}
            ---
            Text.

            """, to: "Content/shows/talk/002-second.md")
        #expect(
            try await told(site) == [
                "visible: The second: It is new: apps announce it, and download it where they do that by themselves."
            ])
        try await site.record()
        try site.trial.folder.write("---\nid: epi1\non: 2026-02-01\n---\n", to: "Content/gone/epi1.md")
        #expect(
            try await told(site) == [
                "visible: epi1: It is not in the feed any more: apps take it out, or keep what was downloaded."
            ])
    }

    @Test("A feed that moves, becomes another show's, or goes breaks the subscription")
    func feed() async throws {
        let site = try await LedgerSite.recorded()
        try site.change(show, "title: Talk", "title: Talk\nguid: 9b024349-ccf0-5f69-a609-6b82873eab3c")
        #expect(
            try await told(site) == [
                "breaks the subscription: Its podcast:guid is 9b024349-ccf0-5f69-a609-6b82873eab3c, before "
                    + "d502eb90-f074-5a6d-b012-7f8e91799e2a: directories and apps take it for another show."
            ])
        try site.change(show, "\nguid: 9b024349-ccf0-5f69-a609-6b82873eab3c", "")
        try site.trial.folder.write(
            plainConfiguration.replacing("example.org/", with: "voices.example/"), to: "Content/site.yaml")
        #expect(try await told(site).first?.hasPrefix("breaks the subscription: The feed says that it is at ") == true)
        try site.trial.folder.write(plainConfiguration, to: "Content/site.yaml")
        try site.trial.folder.write("---\nid: sho1\non: 2026-02-01\n---\n", to: "Content/gone/sho1.md")
        #expect(
            try await told(site) == [
                "breaks the subscription: The feed is not there any more: who subscribed gets nothing new."
            ])
    }
}
