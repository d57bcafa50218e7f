import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Names in addresses")
struct NameInAddressTests {
    private let what = "holds the name of somebody of whom this page tells."

    private func site(
        _ record: String, body: String = ConsentSite.voice, path: String = "stories/court",
        channels: String = "site, feed, search-engine"
    ) -> String {
        ConsentSite.story(body, path: path) + ConsentSite.record(record, channels: channels, works: "k7f3")
    }

    @Test("A file's name, a typed place and a former address hold no name of a person of lived experience")
    func fires() async throws {
        let record = "identify_as: first-name\nshown_as: Riaz"
        try await expectFindings(
            site(record, path: "stories/what-riaz-saw"),
            ["Content/stories/what-riaz-saw.md:1:1 [name-in-address] This file's name \(what)"])
        try await expectFindings(
            site(record, path: "stories/the-tamarinds-court"),
            ["Content/stories/the-tamarinds-court.md:1:1 [name-in-address] This file's name \(what)"])
        try await expectFindings(
            site(record, body: "## A heading {1️⃣#riaz}\n\n:::voice person=riaz 2️⃣#riaz-said\nA loganberry.\n:::"),
            [
                "Content/stories/court.md:1️⃣ [name-in-address] This place \(what)",
                "Content/stories/court.md:2️⃣ [name-in-address] This place \(what)",
            ])
        try await expectFindings(
            ConsentSite.story(ConsentSite.voice, matter: "aliases: [1️⃣/riaz/]")
                + ConsentSite.record(record, channels: "site, feed, search-engine"),
            ["Content/stories/court.md:1️⃣ [name-in-address] This former address \(what)"])
        try await expectFindings(
            site("identify_as: pseudonym\nshown_as: Anna", path: "stories/annas-day"),
            ["Content/stories/annas-day.md:1:1 [name-in-address] This file's name \(what)"])
    }

    @Test("Roles, other people and other works are silent")
    func silent() async throws {
        let role = "identify_as: role\nshown_as: The Scriptwriter"
        try await expectFindings(site(role, path: "stories/how-the-scriptwriter-works"), [])
        try await expectFindings(
            site("identify_as: first-name\nshown_as: Riaz", body: "Words.", path: "stories/what-riaz-saw"), [])
        try await expectFindings(site("identify_as: first-name\nshown_as: Riaz", path: "stories/priazon"), [])
    }

    @Test("The page of a person holds no more of their name than they agreed to")
    func profile() async throws {
        try await expectFindings(
            site("identify_as: pseudonym\nshown_as: Anna", body: "", channels: ConsentSite.all),
            [
                "Content/people/riaz.md:1:1 [name-in-address] This file's name, which is its address, "
                    + "holds a name that they did not agree to."
            ])
        try await expectFindings(
            site("identify_as: first-name\nshown_as: Riaz", body: "", channels: ConsentSite.all), [])
    }
}
