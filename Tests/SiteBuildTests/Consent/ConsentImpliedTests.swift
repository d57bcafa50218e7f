import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Roles that say what somebody lived through")
struct ConsentImpliedTests {
    private let message =
        "[consent-implied] This role says what somebody lived through, and who is named here has no consent record."

    @Test(
        "A name beside such a role is found at the role",
        arguments: [
            "Finally, congratulations to Tony and Sean, two Staffordshire 1️⃣peer workers, who have posts.",
            "Two 1️⃣Peer Mentors, Riaz and Paul, shared their story.",
            "Tony is a 1️⃣peer support worker in Leeds.",
            "We asked 1️⃣peer worker Sean about it.",
            "We asked Sean Lamp, an 1️⃣expert by experience.",
        ])
    func named(text: String) async throws {
        try await expectFindings(
            ConsentSite.story(text), ["Content/stories/court.md:1️⃣ \(message)"])
    }

    @Test(
        "Roles alone, places, organisations and services are silent",
        arguments: [
            "Two peer workers, who have posts.", "In Leeds, two peer workers have posts.",
            "At Leeds Mind, peer support workers are employed.", "The Peer Mentors in the team work only with adults.",
            "Finally, peer workers came. Tony came as well.", "Peer workers at Leeds Mind have posts.",
            "Tony met many peer workers.", "They are, as experts by experience, paid.",
            "The peer worker role is new. Richard likes it.", "She is a peer worker.", "A peer review, Tony said.",
            "Each of the Peer Support Workers Theory and Practice papers is online.",
        ])
    func silent(text: String) async throws {
        try await expectFindings(ConsentSite.story(text), [])
    }

    @Test("Credits, people's own files and quotations are looked at too; whoever has a record is silent")
    func fields() async throws {
        let body = ":::quote by=Sean role=\"3️⃣Peer worker\"\nWords.\n:::\n\n:::quote by=Sean role=Manager\nWords.\n:::"
        let site = ConsentSite.story(body, matter: "people: {peer mentor: [2️⃣riaz], editor: [riaz]}").replacing(
            "display_name: Riaz Tamarind", with: "display_name: Riaz Tamarind\nroles: [{role: Peer support worker}]")
        try await expectFindings(
            site,
            [
                "Content/people/riaz.md:1:1 \(message)", "Content/stories/court.md:2️⃣ \(message)",
                "Content/stories/court.md:3️⃣ \(message)",
            ])
        try await expectFindings(
            site + ConsentSite.record("identify_as: first-name\nshown_as: Riaz", channels: "site, search-engine"),
            ["Content/stories/court.md:3️⃣ \(message)"])
    }

    @Test("A name that its bearer agreed to beside the role is silent")
    func agreed() async throws {
        try await expectFindings(
            ConsentSite.story("Riaz, a peer mentor, came.\n\n\(ConsentSite.voice)")
                + ConsentSite.record("identify_as: first-name\nshown_as: Riaz"), [])
    }
}
