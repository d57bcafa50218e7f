import Testing

@testable import SiteBuild

@Suite("Languages of pages and their parts")
struct LanguageTests {
    static let welsh = """
        Mae pobl yn gallu gofyn am newid ar unrhyw adeg, ac nid oes rhaid iddyn nhw ddweud pam. Rydyn ni wedi gweithio gyda
        phobl sydd wedi cael profiad o hyn.
        """
    static let english = String(
        repeating: "People can ask for a change at any time, and they do not have to say why they want it. ", count: 6)

    func expect(_ body: String, _ expected: [String], fields: String = "") async throws {
        try await expectFindings(
            of: "language", page("pages", fields, body), expected.map { "Content/pages/a.md:\($0)" })
    }

    @Test("A page in Welsh says so")
    func wholePage() async throws {
        try await expect(
            Self.welsh, ["0️⃣ error: This page is in Welsh, and says that it is in another language."])
        try await expect(Self.welsh, [], fields: "language: cy")
    }

    @Test("So does a paragraph of an English page")
    func part() async throws {
        try await expect(
            "\(Self.english)\n\n1️⃣\(Self.welsh)", ["1️⃣ error: This paragraph is in Welsh, and nothing says so."])
        try await expect("\(Self.english)\n\n:::excerpt language=cy\n\(Self.welsh)\n:::", [])
    }

    @Test("A Welsh page with a paragraph in English says so")
    func englishPart() async throws {
        let many = String(repeating: Self.welsh + "\n\n", count: 6)
        try await expect(
            many + "1️⃣" + Self.english, ["1️⃣ error: This paragraph is in English, and nothing says so."],
            fields: "language: cy")
    }

    @Test(
        "Names, titles and a few words of another language are silent",
        arguments: [
            "Ysgol Gyfun Gŵyr and Cymorth i Ferched Cymru work in Wales. “Diolch yn fawr,” she said, and meant it.",
            "They met at the Café des Amis, sur le pont, and ate pain au chocolat and pommes de terre together.",
            "The Eisteddfod is held ar lan y môr.",
        ])
    func silent(body: String) async throws { try await expect(body, []) }

    @Test("The language of a part stands in the page")
    func shown() async throws {
        let output = try await published(page("pages", "", ":::excerpt language=cy\nMae.\n:::"))
        #expect(output.text("a/index.html").contains("<blockquote lang=\"cy\">"))
    }
}
