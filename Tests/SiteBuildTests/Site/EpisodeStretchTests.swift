import TestSupport
import Testing

@testable import SiteBuild

@Suite("Clips and transcripts of episodes")
struct EpisodeStretchTests {
    private func site(
        _ body: String, episode: String = "",
        consent: String = "site, feed, audio, transcript, quote-reuse, search-engine",
        own: String = ""
    ) throws -> TrySite {
        let site = try TrySite(
            """
            === Content/shows/voices/show.md
            ---
            id: sho1
            title: Voices
            date: 2026-01-01
            description: About voices.
            author: The project
            categories: [Education]
            explicit: no
            owner_email: hello@example.org
            image: {src: cover.png, alt: A cover}
            ---
            === Content/people/riaz.md
            ---
            id: r1az
            display_name: Riaz
            ---
            === consent/riaz.yaml
            id: c0n1
            person: riaz
            shown_as: Riaz
            identify_as: first-name
            works: [001-in-custody, about]
            given: 2026-01-01
            review: 2030-01-01
            channels: [\(consent)]
            === Content/shows/voices/001-in-custody.md
            ---
            id: epi1
            title: In custody
            date: 2026-01-10
            audio: {url: "https://cdn.example.org/a.mp3", length: 9000000, type: audio/mpeg, duration: 20:00}
            people: {guest: [riaz]}
            \(episode)
            ---
            \(own)
            === Content/shows/voices/001-in-custody.vtt
            WEBVTT

            00:00.000 --> 12:20.000
            <v Host>We begin.

            12:20.000 --> 12:50.000
            <v Riaz>The door was open.

            12:50.000 --> 20:00.000
            <v Host>Thank you.
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            ---
            \(body)
            """)
        try site.folder.write(TryMedia.picture, to: "Content/shows/voices/cover.png")
        return site
    }

    private static let clip = """
        Before.

        ## What he said

        :::clip episode=001-in-custody from=12:30 to=13:05
        The door was ajar.
        :::
        """

    @Test(
        "A clip holds the words, the stretch of the recording, and the way to it; the episode says where its clips are")
    func clip() async throws {
        let site = try site(Self.clip)
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let page = site.page("about/index.html")
        #expect(
            page.contains(
                """
                <figure class="quote clip">
                <blockquote>
                <p>The door was ajar.</p>

                </blockquote>
                <kindred-player data-clip data-spoken="
                """))
        #expect(
            page.contains(
                """
                 data-title="In custody" data-show="Voices">
                <audio controls preload="none" src="https://cdn.example.org/a.mp3#t=750,785"></audio>
                """))
        #expect(page.contains("<script type=\"module\" src=\"/assets/player."))
        #expect(
            page.contains(
                """
                </kindred-player>
                <figcaption><a href="/podcast/voices/in-custody/#t740">In custody</a>, 12:30 to 13:05, from \
                <a href="/podcast/voices/">Voices</a></figcaption>
                </figure>
                """))
        #expect(site.page("podcast/voices/in-custody/index.html").contains("Clips in"))
    }

    @Test(
        "A clip leaves no trace while its episode is not out, or what is said there may not be repeated",
        arguments: [
            ("date: 2099-01-01", "site, feed, audio, transcript, quote-reuse, search-engine"),
            ("", "site, feed, audio, transcript, search-engine"), ("", "site, feed, audio, quote-reuse, search-engine"),
            ("", "site, feed, transcript, quote-reuse, search-engine"),
        ])
    func absent(date: String, channels: String) async throws {
        var site = try site(Self.clip, consent: channels)
        // It is out already, so that a channel less is a warning.
        site.request.ledger = PublishedLedger(works: ["epi1", "ab2c"])
        if !date.isEmpty {
            let path = "Content/shows/voices/001-in-custody.md"
            let text = String(decoding: site.folder.read(path) ?? [], as: UTF8.self).replacing(
                "date: 2026-01-10", with: date)
            try site.folder.write(text, to: path)
        }
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let page = site.page("about/index.html")
        #expect(page.contains("Before."))
        for word in ["ajar", "What he said", "a.mp3", "In custody"] { #expect(!page.contains(word), "\(word)") }
        let isOut = !site.output.holding("Riaz").isEmpty && date.isEmpty && channels.contains("audio")
        #expect(site.lines(report.diagnostics).contains { $0.contains("[link-to-removed]") } == !isOut)
    }

    @Test("A transcript shows what is said in a stretch, with the way to each paragraph, and all of it without times")
    func transcript() async throws {
        let site = try site(
            """
            :::transcript episode=001-in-custody from=12:30 to=12:40
            :::
            """, own: ":::transcript to=1:00\n:::")
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        let page = site.page("about/index.html")
        #expect(
            page.contains(
                "<p><cite>Riaz</cite> <a class=\"clock\" href=\"/podcast/voices/in-custody/#t740\">12:20</a>"
                    + " The door was open.</p>"))
        #expect(!page.contains("We begin."))
        #expect(
            site.page("podcast/voices/in-custody/index.html").contains(
                "<p><cite>Host</cite> <a class=\"clock\" href=\"#t0\">0:00</a> We begin.</p>"))
    }

    @Test("Episodes and times that are not there are said where they stand")
    func problems() async throws {
        try await expectFindings(
            """
            === Content/organisations/smhf.md
            ---
            id: n6rg
            name: SMHF
            ---
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            ---
            :::clip episode=1️⃣001-in-custody from=2️⃣12:75
            One
            :::

            :::3️⃣clip episode=4️⃣smhf to=1:00
            Two
            :::

            :::5️⃣transcript from=2:00 to=6️⃣1:00
            :::
            """,
            [
                "Content/pages/about.md:1️⃣ [relation-unknown] There is no episode “001-in-custody”.",
                "Content/pages/about.md:2️⃣ [directive-parameter] “12:75” is not a time in audio.",
                "Content/pages/about.md:3️⃣ [directive-parameter] “clip” needs “from”, and it isn't here.",
                "Content/pages/about.md:4️⃣ [relation-unknown] There is no episode “smhf”.",
                "Content/pages/about.md:5️⃣ [stretch-unresolved] This transcript doesn't say of which episode.",
                "Content/pages/about.md:6️⃣ [directive-parameter] This stretch ends before it begins.",
            ])
    }

    @Test("A stretch after the recording's end is refused")
    func ended() async throws {
        let site = try site(":::clip episode=001-in-custody from=19:59 to=21:00\nWords\n:::")
        let report = try await site.publish()
        #expect(!report.isPublished)
        #expect(
            site.lines(report.diagnostics).contains {
                $0.contains("[stretch-unresolved] Content/shows/voices/001-in-custody.md has ended by then.")
            }, "\(site.lines(report.diagnostics))")
    }
}
