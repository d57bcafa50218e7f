import Markup
import TestSupport
import Testing

@Suite("kindred schema")
struct SchemaCommandTests {
    @Test("A schema is JSON, and has the fields of its own that the site declares")
    func own() async throws {
        let site = try await newSite()
        let text = try #require(site.text("Content/site.yaml"))
        try site.write(text + "extra:\n  - {name: ward, type: number, kind: story}\n", to: "Content/site.yaml")
        let told = try await kindred("schema", "story", in: site)
        #expect(told.status == 0)
        let schema = try JSON.parse(Array(told.output.utf8))
        #expect(schema["title"] == .string("Story"))
        #expect(schema["properties"]?["ward"]?["description"] == .string("A field of this site's own."))
        #expect(schema["properties"]?["title"]?["description"] == .string("The page's title."))
    }

    @Test("Outside of a site it is given all the same, without fields of anybody's own")
    func outside() async throws {
        let told = try await kindred("schema", "site", in: try TemporaryFolder())
        #expect(told.status == 0)
        #expect(told.output.contains("\"base_url\""))
    }

    @Test("All are written to a folder, and again over themselves")
    func all() async throws {
        let site = try await newSite()
        for _ in 1...2 {
            let told = try await kindred("schema", "--all", ".vscode/kindred", in: site)
            #expect(told.status == 0)
            #expect(told.output.hasPrefix(".vscode/kindred/page.schema.json\n"))
        }
        #expect(site.files(in: ".vscode/kindred").contains(".vscode/kindred/consent.schema.json"))
    }

    @Test("A site whose own fields can't be read gets no schema without them")
    func unreadable() async throws {
        let site = try await newSite()
        let text = try #require(site.text("Content/site.yaml"))
        try site.write(text + "extra:\n  - {name: ward, type: letters, kind: story}\n", to: "Content/site.yaml")
        let told = try await kindred("schema", "story", in: site)
        #expect(told.status == 1)
        #expect(told.output.isEmpty)
        #expect(told.errors.contains("“letters” is not a value of “extra.type”."))
    }

    @Test("A schema that there is none of is refused with the nearest name")
    func unknown() async throws {
        let told = try await kindred("schema", "storey", in: try TemporaryFolder())
        #expect(told.status == 64)
        #expect(told.errors.contains("There is no schema “storey”. Did you mean “story”?"))
        #expect(try await kindred("schema", in: try TemporaryFolder()).status == 64)
    }
}
