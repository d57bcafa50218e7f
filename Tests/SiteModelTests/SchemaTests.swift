import Diagnostics
import FrontMatter
import Markup
import SiteBuild
import TestSupport
import Testing

@testable import SiteModel

@Suite("Schemas")
struct SchemaTests {
    /// The faults of some lines of front matter by the schema of a kind.
    private func faults(_ kind: String, _ lines: String, own: ExtraFields = ExtraFields()) throws -> [String] {
        var diagnostics: [Diagnostic] = []
        let text = "---\n\(lines)\n---\n"
        let matter = try #require(readFrontMatter(Array(text.utf8), path: "a.md", diagnostics: &diagnostics))
        return SchemaJudge.faults(of: JSON(matter.root), by: try #require(Schemas.schema(kind, own: own)))
    }

    @Test("What a field takes, its schema takes", arguments: EveryFieldTests.all)
    func accepted(_ one: EveryFieldTests.Case) throws {
        for form in acceptedForms(one) ?? [] where !Self.onlyKindredTakes.contains(form) {
            let lines = TryFields.lines(one.kind, without: one.field) + "\(one.field): \(form)"
            #expect(try faults(one.kind.rawValue, lines) == [], "\(form)")
        }
    }

    @Test("What a field refuses, its schema refuses, as far as words can tell it", arguments: EveryFieldTests.all)
    func refused(_ one: EveryFieldTests.Case) throws {
        for form in refusedForms(one) where !Self.onlyKindredRefuses.contains(form) {
            let lines = TryFields.lines(one.kind, without: one.field) + "\(one.field): \(form)"
            #expect(try faults(one.kind.rawValue, lines) != [], "\(form)")
        }
    }

    /// Other spellings of names that a schema lists as they are written best, and a colon that YAML takes for a field.
    private static let onlyKindredTakes: Set<String> = [
        "\n  - recovery\n  - courts: a view",
        "cc-by-4.0", "[Education > How To, \"Society & Culture > Documentary\"]",
    ]

    /// Days that no month has: a pattern can't count. Fields of which one of two is needed.
    private static let onlyKindredRefuses: Set<String> = [
        "31/02/2026", "2026-02-30", "31 February 2026", "{given: Shery}", "{}",
        "{title: One}", "{podcast:person: Amira}", "{podcast:prson: Amira}", "{foo:bar: 1}", "{xml: '<a:b/>'}",
        "{xml: words}", "{ttll: 60}", "{one: In custody}", "{0: A}", "[{start: 0:10}]",
        "[{start: 0:10, duration: 0:14}]",
        "[{start: 0:10, end: 0:05}]",
    ]

    @Test("A misspelt field is refused", arguments: EveryFieldTests.all)
    func misspelt(_ one: EveryFieldTests.Case) throws {
        guard let form = acceptedForms(one)?.first else { return }
        let lines = TryFields.lines(one.kind, without: one.field) + "\(one.field)z: \(form)"
        #expect(try faults(one.kind.rawValue, lines).contains(": additionalProperties"))
    }

    @Test("A required field is required, but where another stands for it")
    func required() throws {
        #expect(try faults("story", "id: k7f3") == [": required"])
        #expect(try faults("person", "display_name: Amira") == [])
        #expect(try faults("person", "title: Amira") == [": required"])
        #expect(try faults("episode", "title: One") == [])
        #expect(try faults("show", "title: Voices") == [": anyOf"])
        #expect(try faults("show", "title: Voices\nexternal: {by: trust, url: https://example.org/}") == [])
        #expect(try faults("show", "external: {by: trust, url: https://example.org/}") == [": required"])
    }

    @Test("A site's own fields are known to its schemas, and to no others")
    func own() throws {
        var own = ExtraFields()
        own.declarations = [.init(name: "ward", kind: "story", reader: .number)]
        #expect(try faults("story", "title: T\nward: 7", own: own) == [])
        #expect(try faults("story", "title: T\nward: seven", own: own) == [".ward: type"])
        #expect(try faults("story", "title: T\nward: 7") == [": additionalProperties"])
        #expect(try faults("page", "title: T\nward: 7", own: own) == [": additionalProperties"])
    }

    @Test("site.yaml and consent records have schemas too")
    func others() throws {
        let site = "format: 1\ntitle: Voices\nbase_url: https://example.org/"
        #expect(try faults("site", site + "\nnavigation: [{title: Stories, url: /stories/}]") == [])
        #expect(try faults("site", site + "\nnavigation: [{titel: Stories, url: /stories/}]") == [".navigation: anyOf"])
        #expect(try faults("site", "title: Voices") == [": required"])
        #expect(
            try faults("consent", "person: bo\nchannels: [site, feed]\nwithdrawal: {on: 2026-06-01, scope: all}") == [])
        #expect(try faults("consent", "person: bo\nchannels: [sight]") == [".channels: anyOf"])
    }

    @Test("A list's file is a list of its entries, which may be written as CSL-JSON writes them")
    func lists() throws {
        func judged(_ name: String, _ value: JSON) throws -> [String] {
            SchemaJudge.faults(of: value, by: try #require(Schemas.schema(name)))
        }
        let entry = JSON.object([
            "key": .string("mead-2005"), "type": .string("book"), "title": .string("Peer support"),
            "container-title": .string("A journal"), "DOI": .string("10.1000/182"),
        ])
        #expect(try judged("references", .array([entry])) == [])
        #expect(try judged("reference", entry) == [])
        #expect(try judged("references", entry) == [": type"])
        #expect(try judged("glossary", .array([entry])) == ["[]: required", "[]: additionalProperties"])
    }

    @Test("No field is without a form", arguments: Schemas.names)
    func said(name: String) throws {
        let schema = try #require(Schemas.schema(name))
        #expect(Self.unsaid(schema, at: name) == [])
    }

    /// The places of a schema at which any value would do.
    private static func unsaid(_ schema: JSON, at place: String) -> [String] {
        guard case .object(let members) = schema else { return [] }
        let names = Set(members.map(\.name))
        if names.isDisjoint(with: ["type", "enum", "anyOf", "required", "pattern"]) { return [place] }
        return members.flatMap { member -> [String] in
            switch (member.name, member.value) {
            case ("properties", .object(let fields)): fields.flatMap { unsaid($0.value, at: "\(place).\($0.name)") }
            case ("items", let items), ("additionalProperties", let items): unsaid(items, at: "\(place)[]")
            case ("anyOf", .array(let forms)): forms.flatMap { unsaid($0, at: place) }
            default: []
            }
        }
    }
}
