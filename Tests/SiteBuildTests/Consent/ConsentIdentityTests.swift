import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Nobody is shown as more than they agreed to")
struct ConsentIdentityTests {
    private let rule = "[consent-identity]"

    private func site(_ record: String, body: String = ConsentSite.voice, matter: String = "") -> String {
        ConsentSite.story(body, matter: matter)
            + ConsentSite.record(record, channels: "site, feed, search-engine, photo")
    }

    @Test(
        "A record's shown name keeps to what it says",
        arguments: [
            ("identify_as: first-name\nshown_as: 1️⃣Riaz T.", "A first name is one word, and this is more."),
            ("identify_as: initials\nshown_as: 1️⃣R. Tamarind", "Initials are letters alone, and this is more."),
            ("identify_as: role\nshown_as: 1️⃣Mentor Riaz", "A role holds no name."),
            ("identify_as: role\nshown_as: 1️⃣Anna Lamp", "A role holds no name."),
            ("identify_as: pseudonym\nshown_as: 1️⃣Riaz Lamp", "A pseudonym holds nothing of the real name."),
            ("identify_as: anonymous\ndescribed_as: 1️⃣Riaz, 26", "A description holds no name."),
        ])
    func record(lines: String, message: String) async throws {
        try await expectFindings(site(lines), ["consent/riaz.yaml:1️⃣ \(rule) \(message)"])
    }

    @Test(
        "What says no more is silent",
        arguments: [
            "identify_as: full-name\nshown_as: Riaz Tamarind", "identify_as: first-name\nshown_as: Riaz",
            "identify_as: initials\nshown_as: R. T.", "identify_as: initials\nshown_as: RT",
            "identify_as: role\nshown_as: A peer mentor", "identify_as: role\nshown_as: The Scriptwriter",
            "identify_as: role\nshown_as: Peer Support Worker", "identify_as: pseudonym\nshown_as: Anna Lamp",
            "identify_as: anonymous\ndescribed_as: a man of 26",
        ])
    func silent(lines: String) async throws {
        try await expectFindings(site(lines), [])
    }

    @Test("What stands beside the words holds no name, nor a role at a named organisation")
    func beside() async throws {
        let trust = "=== Content/organisations/trust.md\n---\nid: org1\nname: The Lamp Trust\nshort_name: TLT\n---\n"
        func voice(_ role: String) -> String { ":::voice person=riaz role=\"1️⃣\(role)\"\nA loganberry.\n:::" }
        let record = "identify_as: first-name\nshown_as: Riaz"
        try await expectFindings(
            site(record, body: voice("Riaz Tamarind, a mentor")),
            ["Content/stories/court.md:1️⃣ \(rule) This holds a name that the contributor did not agree to."])
        for role in ["A mentor at the Lamp Trust", "Mentor, TLT"] {
            try await expectFindings(
                trust + site(record, body: voice(role)),
                [
                    "Content/stories/court.md:1️⃣ \(rule) "
                        + "A role at a named organisation says more than the contributor agreed to."
                ])
        }
        try await expectFindings(trust + site(record, body: voice("Riaz, a mentor")), [])
        try await expectFindings(
            trust + site("identify_as: full-name\nshown_as: Riaz Tamarind", body: voice("Mentor, TLT")), [])
    }

    @Test("No text of a work holds a name that was not agreed to; a link to the person's file may")
    func text() async throws {
        let message = "\(rule) This holds a name that the contributor did not agree to."
        let body = """
            As [Riaz Tamarind](../people/riaz.md) said, and Mr *1️⃣Tamarind* knew, tamarinds and Tamarinda are fruit.

            \(ConsentSite.voice)
            """
        try await expectFindings(
            site("identify_as: first-name\nshown_as: Riaz", body: body),
            ["Content/stories/court.md:1️⃣ \(message)"])
        try await expectFindings(site("identify_as: full-name\nshown_as: Riaz Tamarind", body: body), [])
        try await expectFindings(
            site(
                "identify_as: role\nshown_as: A mentor", body: ConsentSite.voice,
                matter: "summary: What 1️⃣Riaz saw\nrelated: []"),
            ["Content/stories/court.md:1️⃣ \(message)"])
        let alt =
            "![1️⃣Mr Tamarind at a desk](2️⃣../media/desk.png)\n\n:::figure caption=\"3️⃣A day of Riaz\"\nWords.\n:::\n\n"
        let pictured = try TrySite(site("identify_as: role\nshown_as: A mentor", body: alt + ConsentSite.voice))
        try pictured.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        #expect(
            pictured.lines(try await pictured.check().diagnostics) == [
                "Content/stories/court.md:2️⃣ \(message)", "Content/stories/court.md:3️⃣ \(message)",
            ])
        // Another Tamarind, in a work that does not name this one.
        try await expectFindings(
            site("identify_as: role\nshown_as: A mentor", body: "Ms Tamarind is our treasurer."), [])
    }

    @Test("Somebody anonymous is not heard with their own voice")
    func voice() async throws {
        func site(_ lines: String, matter: String = "") -> String {
            """
            === Content/people/riaz.md
            ---
            id: per1
            display_name: Riaz Tamarind
            ---
            === Content/shows/voices/show.md
            ---
            id: sho1
            title: Voices
            external: {by: trust, url: "https://example.org/show/"}
            ---
            === Content/organisations/trust.md
            ---
            id: org1
            name: Trust
            ---
            === Content/shows/voices/001-first.md
            ---
            id: epi1
            title: First
            audio: {url: "https://example.org/a.mp3", length: 1, type: audio/mpeg, duration: 1:00}
            speakers: {Guest: 1️⃣riaz}
            waive: {transcript-missing: {why: Another test's, until: 2099-01-01}}
            \(matter)
            ---

            """
                + ConsentSite.record(
                    lines, channels: "site, feed, audio, transcript, search-engine", works: "001-first")
        }
        try await expectFindings(
            site("identify_as: anonymous"),
            [
                "Content/shows/voices/001-first.md:1️⃣ \(rule) "
                    + "Somebody who is to stay anonymous is heard here with their own voice."
            ])
        try await expectFindings(site("identify_as: anonymous", matter: "voice: altered"), [])
        try await expectFindings(site("identify_as: role\nshown_as: A mentor"), [])
        try await expectFindings(
            site("identify_as: role\nshown_as: A mentor\nmedia: {voice: altered}"),
            [
                "Content/shows/voices/001-first.md:1️⃣ [consent-asset] This episode is withheld: "
                    + "face or voice are not as it was agreed."
            ])
    }

    @Test("A page of their own names no organisation unless they are known by their full name")
    func profile() async throws {
        func site(_ record: String) -> String {
            ConsentSite.story("").replacing(
                "display_name: Riaz Tamarind",
                with: "display_name: Riaz Tamarind\nroles: [{role: Mentor, organisation: trust}]")
                + "=== Content/organisations/trust.md\n---\nid: org1\nname: Trust\n---\n" + ConsentSite.record(record)
        }
        try await expectFindings(site("identify_as: full-name\nshown_as: Riaz Tamarind"), [])
        try await expectFindings(
            site("identify_as: first-name\nshown_as: Riaz"),
            [
                "Content/people/riaz.md:1:1 \(rule) A role at a named organisation says more than the contributor agreed to."
            ])
    }
}
