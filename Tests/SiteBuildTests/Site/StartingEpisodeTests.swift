import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Beginning an episode")
struct StartingEpisodeTests {
    /// A fortnightly show with one episode at seven in the morning, and those who take part.
    private static func show(_ cadence: String) -> String {
        """
        === Content/shows/voices/show.md
        ---
        id: sho1
        title: Voices
        cadence: \(cadence)
        description: Each episode answers one question.
        author: The Voices project
        categories: [Education]
        explicit: no
        owner_email: podcast@example.org
        ---
        === Content/shows/voices/004-one.md
        ---
        id: epi1
        title: One
        date: 2026-06-11 07:00
        season: 2
        people: {host: [amira], sound editor: [bo]}
        speakers: {"Speaker 1, left": amira}
        status: review
        ---
        === Content/shows/voices/bonus-later.md
        ---
        id: epi2
        title: Later
        date: 2026-06-13
        type: bonus
        people: {guest: [bo]}
        status: review
        ---
        === Content/people/amira.md
        ---
        id: per1
        display_name: Amira
        ---
        === Content/people/bo.md
        ---
        id: per2
        display_name: Bo
        ---
        """
    }

    private func begun(
        _ cadence: String = "fortnightly", title: String? = nil, recording: String? = nil,
        beside files: String = ""
    ) async throws -> StartingEpisode {
        let site = try TrySite(Self.show(cadence) + files)
        var path: String?
        if let recording {
            try site.folder.write(TryMedia.silence(), to: recording)
            path = "\(site.folder.path)/\(recording)"
        }
        var found: [Diagnostic] = []
        let point = try #require(try await StartingPoint.find(site.request, into: &found))
        let episode = try point.episode(
            title.map { try StartingTitle($0) }, show: nil, recording: path, randomness: StartingTests.Counting())
        try episode.write(below: site.folder.path)
        let lines = site.lines(try await site.check().diagnostics)
        // A gap before its number is told, since only its maker knows whether it is meant.
        let others = lines.filter { !$0.contains("[episode-number]") }
        #expect(others.filter { $0.contains(episode.file.path) } == [])
        return episode
    }

    @Test("A recording without a title or a number is named by its file, and comes next")
    func fromTheFile() async throws {
        let episode = try await begun(recording: "talk about courts.wav")
        #expect(episode.file.path == "Content/shows/voices/005-talk-about-courts.md")
        #expect(episode.recording?.to == "Content/shows/voices/005-talk-about-courts.wav")
        assertSnapshot(
            episode.file.text,
            """
            ---
            # The page's short address for ever: it never changes, whatever becomes of the title.
            id: hry7
            title: Talk about courts
            # Nothing of a draft is published. Take this line out when the page is ready.
            status: draft
            # One or two sentences for listings and apps:
            # summary: What it is about, and why it matters.
            # The day on which it is published: the show is fortnightly, and its newest episode is of 11 June 2026.
            date: 25 June 2026 07:00
            # The audio, beside this file, 0:01 long; its length and type are read from it.
            audio: 005-talk-about-courts.wav
            # The transcript, beside this file; a file 005-talk-about-courts.vtt, .srt, .json or .txt is found by itself.
            # transcript: 005-talk-about-courts.vtt
            season: 2
            # Who takes part, as in the last episode:
            people: {host: [amira], sound editor: [bo]}
            # Who the transcript's speakers are, as in the last episode:
            speakers: {"Speaker 1, left": amira}
            # chapters:
            #   - {start: 0:00, title: Welcome}
            ---

            <!-- The notes to this episode, in Markdown. Notes like this one are not published. -->

            """)
    }

    @Test("The number in its file's name is its own, unless another episode has it")
    func number() async throws {
        #expect(try await begun(recording: "007 In custody.wav").file.path == "Content/shows/voices/007-in-custody.md")
        #expect(try await begun(recording: "004_custody.wav").file.path == "Content/shows/voices/005-custody.md")
    }

    @Test("A day in its file's name is the day on which it was recorded")
    func day() async throws {
        let episode = try await begun(recording: "2026-05-30 In custody.wav")
        #expect(episode.file.path == "Content/shows/voices/005-in-custody.md")
        #expect(episode.file.text.contains("\nrecorded_on: 2026-05-30\n"))
    }

    @Test("A trailer has no number and no place in the rhythm")
    func trailer() async throws {
        let episode = try await begun(recording: "trailer-welcome.wav")
        #expect(episode.file.path == "Content/shows/voices/trailer-welcome.md")
        #expect(episode.file.text.contains("\n# date: "))
        #expect(episode.file.text.contains("\ntitle: Welcome\n"))
    }

    @Test(
        "The next day of the show's rhythm is not in the past",
        arguments: [
            ("weekly", "date: 18 June 2026 07:00"), ("fortnightly", "date: 25 June 2026 07:00"),
            ("monthly", "date: 11 July 2026 07:00"), ("irregular", "# date: 1 October 2026"),
        ])
    func rhythm(cadence: String, line: String) async throws {
        #expect(try await begun(cadence, title: "Two").file.text.contains("\n\(line)\n"))
    }

    @Test("A title that is typed is taken, and a recording that tells none is refused without one")
    func title() async throws {
        let titled = try await begun(title: "In custody", recording: "005.wav")
        #expect(titled.file.path == "Content/shows/voices/005-in-custody.md")
        await #expect(throws: StartingRefusal.self) { _ = try await begun(recording: "---.wav") }
    }

    @Test("A transcript and chapters beside the recording come with it")
    func companions() async throws {
        let episode = try await begun(
            recording: "talk.wav",
            beside: """

                === talk.vtt
                WEBVTT

                00:00.000 --> 00:01.000
                <v Speaker 1, left>Hello.
                === talk.txt
                Amira: Hello.
                === talk.chapters.txt
                0:00 Welcome
                """)
        #expect(
            episode.companions.map(\.to) == [
                "Content/shows/voices/005-talk.vtt", "Content/shows/voices/005-talk.chapters.txt",
            ])
        #expect(episode.file.text.contains("\n# The transcript is 005-talk.vtt, which is found by itself.\n"))
        #expect(
            episode.file.text.contains("\n# The chapters are in 005-talk.chapters.txt, which is found by itself.\n"))
        #expect(!episode.file.text.contains("title: Welcome"))
    }
}
