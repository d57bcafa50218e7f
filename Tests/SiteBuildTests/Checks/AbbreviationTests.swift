import Testing

@testable import SiteBuild

@Suite("Short forms")
struct AbbreviationTests {
    func expect(_ body: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "abbreviation", page("pages", "", body), expected.map { "Content/pages/a.md:\($0)" })
    }

    @Test("One that isn't told in full is found once, where it is used first, its plural and L&D too")
    func found() async throws {
        try await expect(
            "Three 1️⃣CMHTs and a CMHT. The 2️⃣L&D team.\n\nThe CMHT again.",
            [
                "1️⃣ warning: “CMHTs” is not told in full where it is used first.",
                "2️⃣ warning: “L&D” is not told in full where it is used first.",
            ])
    }

    @Test("The glossary tells it in full, since its terms are expanded on the page")
    func glossary() async throws {
        let glossary = """
            === Content/glossary.yaml
            - term: peer support worker
              definition: Somebody who has been there.
              abbreviation: PSW

            """
        try await expectFindings(
            of: "abbreviation", page("pages", "", "The PSWs and a PSW.") + glossary, [])
    }

    @Test(
        "Told in brackets before or after, known to everybody, or no short form",
        arguments: [
            "Peer support workers (PSWs) help. A PSW listens.", "The PCT (primary care trust) paid. The PCT left.",
            "The NHS, the BBC and two GPs in the UK sent a PDF.", "Part II, chapter IV.", "PLEASE NOTE: closed.",
            "`HTTP` and https://example.org/PSW.", "She said: “The PSW came.”", "> The PSW came.", "NToW117 and 2QT.",
            "Room B, plan A. I am.",
        ])
    func silent(body: String) async throws { try await expect(body, []) }
}
