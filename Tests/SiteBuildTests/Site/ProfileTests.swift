import Diagnostics
import Testing

@testable import SiteBuild

@Suite("Profiles")
struct ProfileTests {
    /// Two stories of which one has all that files can show.
    private static let site = """
        === Content/site.yaml
        format: 1
        title: Voices
        base_url: https://example.org/
        licence: read-and-link
        navigation: [{title: Stories, url: /stories/}]
        takedown: {email: ask@example.org, reply_within: two working days}
        === Content/pages/accessibility.md
        ---
        id: acc1
        title: Accessibility
        ---
        === Content/stories/full.md
        ---
        id: sto1
        title: Full
        summary: A day in June.
        publisher: The Voices project
        date: 2026-05-01
        reviewed: 2026-05-01
        review_by: 2028-05-01
        signed_off: {role: clinical lead, on: 2026-04-20}
        ---
        === Content/stories/bare.md
        ---
        id: sto2
        title: Bare
        date: 2026-05-02
        ---
        """

    private func evidence(_ number: String, of name: String) async throws -> [String] {
        let site = try TrySite(Self.site)
        let profile = try #require(ProfileRegistry.profile(name))
        let report = try #require(try await Build.check(site.request, for: profile).profile)
        return try #require(report.clauses.first { $0.clause.number == number }).evidence.map(\.words)
    }

    @Test("A clause is counted work by work, and names those that lack what it asks")
    func counted() async throws {
        #expect(
            try await evidence("1.3", of: "nhs-content") == [
                "1 of 3 name their publisher; not: Content/pages/accessibility.md, Content/stories/bare.md"
            ])
        #expect(
            try await evidence("1.6", of: "nhs-content") == [
                "1 of 3 show when they were last checked; not: Content/pages/accessibility.md, "
                    + "Content/stories/bare.md",
                "1 of 3 show when they are checked next; not: Content/pages/accessibility.md, "
                    + "Content/stories/bare.md",
            ])
    }

    @Test("What the whole site has once is told as there or not")
    func facts() async throws {
        #expect(
            try await evidence("1.10", of: "nhs-content") == [
                "yes: readers can write to a mailbox that site.yaml names, or a page says how"
            ])
        #expect(try await evidence("6.4", of: "nhs-content").contains("yes: an accessibility statement"))
        #expect(try await evidence("3.2", of: "nhs-content").contains("no: a page about privacy"))
    }

    @Test("What files can't show is said plainly, and counts neither as shown nor as missing")
    func beyond() async throws {
        #expect(
            try await evidence("4.2", of: "nhs-content") == [
                "not in files: Notes of who was asked, and what they said."
            ])
        #expect([Evidence.beyondFiles("A test.")].standing == .beyondFiles)
        #expect([Evidence.beyondFiles("A test."), .fact("a menu", isThere: true)].standing == .shown)
        #expect([Evidence.fact("a menu", isThere: true), .fact("a page", isThere: false)].standing == .missing)
        #expect([Evidence.count("have it", met: 0, of: 0, missing: [])].standing == .beyondFiles)
    }

    @Test("A rule that is not there shows nothing, and one that found nothing does")
    func rules() async throws {
        let tried = try TrySite(Self.site)
        let planned = try await Build.plan(tried.request)
        let site = ProfiledSite(plan: try #require(planned.plan), diagnostics: planned.diagnostics)
        #expect(
            site.clean("are never dull", of: ["dull-page"])
                == .beyondFiles("No check of Kindred tells how many are never dull."))
        #expect(
            site.clean("have alternative texts", of: ["missing-alt-text", "dull-page"])
                == .count("have alternative texts", met: 3, of: 3, missing: []))
    }

    @Test("Of many that lack something three are named")
    func many() {
        let missing = ["a", "b", "c", "d", "e"]
        #expect(
            Evidence.count("have it", met: 1, of: 6, missing: missing).words
                == "1 of 6 have it; not: a, b, c and 2 more")
    }

    @Test("The text names the document, each clause with its standing, and the sum")
    func text() async throws {
        let site = try TrySite(Self.site)
        let profile = try #require(ProfileRegistry.profile("nhs-content"))
        let text = try #require(try await Build.check(site.request, for: profile).profile).text
        #expect(
            text.hasPrefix(
                """
                Standard for creating health content, NHS England, NHS digital service manual
                https://service-manual.nhs.uk/content/standard-for-creating-health-content (published May 2022, read 2026-11-27)

                A clear process
                  1.1 Content is checked and approved before it is published: something is missing
                """))
        #expect(text.contains("\n  1.7 The team is trained and supported (recommended): not to be seen in files\n"))
        #expect(text.split(separator: "\n").last?.hasPrefix("Of 35 clauses: ") == true)
    }

    @Test(
        "Every profile has a name of its own, and clauses with numbers of their own",
        arguments: ProfileRegistry.all.map(\.name))
    func named(name: String) throws {
        let profile = try #require(ProfileRegistry.profile(name))
        let numbers = profile.clauses.map(\.number)
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.isEmpty == false)
        #expect(ProfileRegistry.all.count { $0.name == name } == 1)
    }

    @Test("A show's feed is held to what directories ask")
    func podcast() async throws {
        let site = try TrySite(
            """
            === Content/shows/voices/show.md
            ---
            id: sho1
            title: Voices
            description: Each episode answers one question.
            author: The Voices project
            categories: [Education]
            explicit: no
            owner_email: podcast@example.org
            ---
            """)
        let profile = try #require(ProfileRegistry.profile("podcast"))
        let report = try #require(try await Build.check(site.request, for: profile).profile)
        let standings = report.clauses.filter { $0.clause.number.hasPrefix("1.") }.map(\.evidence.standing)
        #expect(standings == [.shown, .missing, .shown, .shown, .shown, .shown])
    }
}
