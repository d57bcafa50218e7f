import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Episodes and their show")
struct EpisodePublicationTests {
    private func site(show: String = "", episode: String = "", with withEpisode: Bool = true) throws -> TrySite {
        try TryFeed.site(
            """
            \(TryFeed.show(show, title: "The persimmon show"))
            === Content/shows/voices/001-first.md
            ---
            id: epi1
            title: The firstling
            date: 2026-01-10
            ---
            === Content/shows/voices/001-first.vtt
            WEBVTT

            00:00.000 --> 00:01.000
            <v Host>We begin.
            """
                + (withEpisode
                    ? """

                    === Content/shows/voices/002-quince.md
                    ---
                    id: zq9x
                    title: The quince episode
                    date: 2026-01-20
                    chapters: [{start: 0:00, title: A medlar chapter}]
                    \(episode)
                    ---

                    Notes about a kumquat.
                    === Content/shows/voices/002-quince.vtt
                    WEBVTT

                    00:00.000 --> 00:10.000
                    <v Host>We speak of a damson.
                    """ : ""),
            holding: ["002-quince": "gooseberry"])
    }

    private static let marks = ["quince", "zq9x", "medlar", "kumquat", "damson", "gooseberry"]

    @Test("An episode that is out has its page, audio, transcript, chapters and its item in the feed")
    func isOut() async throws {
        let site = try site()
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        for mark in Self.marks { #expect(!site.output.holding(mark).isEmpty, "\(mark)") }
        let feed = site.page("podcast/voices/feed.xml")
        #expect(feed.contains("length=\"8044\""))
        #expect(feed.contains("<itunes:duration>1</itunes:duration>"))
    }

    @Test(
        "A scheduled or expired episode leaves not a byte, audio, transcript and chapters included",
        arguments: ["date: 2099-01-01", "expires: 2026-02-01", "status: draft"])
    func isNotOut(state: String) async throws {
        let without = try site(with: false)
        try await without.publish()
        let lines = state.hasPrefix("date") ? state : "date: 2026-01-20\n\(state)"
        let with = try site(episode: "").rewriting(
            "Content/shows/voices/002-quince.md", "date: 2026-01-20", lines)
        let report = try await with.publish()
        #expect(report.isPublished, "\(with.lines(report.diagnostics))")
        #expect(with.output.difference(from: without.output) == [])
        for mark in Self.marks { #expect(with.output.holding(mark) == [], "\(mark)") }
    }

    @Test("Where an episode's audio comes from is told only when the episode is out", arguments: [true, false])
    func remoteHost(isOut: Bool) async throws {
        let date = isOut ? "2026-01-20" : "2099-01-01"
        let site = try site().rewriting(
            "Content/shows/voices/002-quince.md", "date: 2026-01-20",
            "date: \(date)\naudio: {url: https://mulberry.example/2.mp3, length: 100, type: audio/mpeg, duration: 0:10}"
        )
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        #expect(site.output.holding("mulberry").contains("_headers") == isOut)
        if !isOut { #expect(site.output.holding("mulberry") == []) }
    }

    @Test(
        "An episode is never out before its show, nor after it",
        arguments: ["date: 2099-01-01", "date: 2026-01-01\nexpires: 2026-02-01", "date: 2026-01-01\nstatus: draft"])
    func followsItsShow(state: String) async throws {
        let site = try site().rewriting("Content/shows/voices/show.md", "date: 2026-01-01", state)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        for mark in Self.marks + ["persimmon", "firstling", "epi1"] {
            #expect(site.output.holding(mark) == [], "\(mark)")
        }
        #expect(site.output.paths.filter { $0.hasPrefix("podcast/") || $0.hasPrefix("media/") } == [])
    }
}

extension TrySite {
    /// The same site with a part of one file replaced.
    func rewriting(_ path: String, _ part: String, _ other: String) throws -> TrySite {
        try folder.write((folder.text(path) ?? "").replacing(part, with: other), to: path)
        return self
    }
}
