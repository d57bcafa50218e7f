import Diagnostics
import Testing

@testable import SiteBuild

@Suite("People named in somebody else's words")
struct ThirdPersonNamedTests {
    static let message = "Somebody is named here who may not have agreed to it."

    func expect(_ words: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "third-person-named", page("stories", "", ":::voice person=riaz\n\(words)\n:::"),
            expected.map { "Content/stories/a.md:\($0) warning: \(Self.message)" })
    }

    @Test("A first name, and a name after a title, are found")
    func found() async throws {
        try await expect(
            "Today 1️⃣Nick was supportive. 2️⃣Tony too. Then Dr. 3️⃣Okafor came, and Mrs 4️⃣Lee.", ["1️⃣", "2️⃣", "3️⃣", "4️⃣"])
    }

    @Test(
        "The speaker's own name, places, organisations, words and months are silent",
        arguments: [
            "I'm Paul, and my name is Riaz.", "Riaz never gave up.", "I’m Richard, I have these thoughts.",
            "St Thomas and the Ruth Ellis House, Helen Street, King George.",
            "Will it help? Mark my words. Grace helped.",
            "In May and June, in Victoria, in the nick of time.", "My mentor was supportive. [They] replied.",
            "The Nightline helped. God bless.",
        ])
    func silent(words: String) async throws { try await expect(words, []) }

    @Test("Names that are words are found within a sentence")
    func within() async throws { try await expect("I spoke to 1️⃣Will about it.", ["1️⃣"]) }

    @Test(
        "The editors' text and quotations of people at work are not a testimony",
        arguments: [
            "Nick was supportive.", ":::quote by=\"Sadie\"\nWe wanted Richard in the team.\n:::",
            ":::retold\nPaul came.\n:::",
        ])
    func elsewhere(body: String) async throws {
        try await expectFindings(of: "third-person-named", page("stories", "", body), [])
    }

    @Test("Feedback in a bulletin is a testimony, in its block or as a paragraph between quotation marks")
    func feedback() async throws {
        try await expectFindings(
            of: "third-person-named",
            """
            === Content/bulletins/2020-08.md
            ---
            id: bul1
            ---

            “I could not have done it alone. 1️⃣Nick was supportive.”

            Congratulations to Tony and Sean, who said: “Nick helped.”

            :::item type=feedback title="From a family"
            2️⃣Tony was very kind.
            :::

            :::item type=congratulations title="New posts"
            Tony and Sean have new posts.
            :::
            """, ["1️⃣", "2️⃣"].map { "Content/bulletins/2020-08.md:\($0) warning: \(Self.message)" })
    }

    @Test("Nobody's line is shown with the finding")
    func confidential() async throws {
        let site = try TrySite(page("stories", "", ":::voice role=A\nThen Nick came.\n:::"))
        let found = try await site.check().diagnostics.filter { $0.rule == "third-person-named" }
        #expect(found.map(\.isConfidential) == [true])
        #expect(!found.contains { ($0.message + $0.help).contains("Nick") })
    }
}
