import Calendar
import Diagnostics
import FrontMatter
import TestSupport
import Testing

@testable import SiteModel

/// What comes of some lines of front matter, read as one kind.
struct TryFields {
    let record: any ContentKind
    let references: [TypedReference]
    let found: [Diagnostic]

    init(_ kind: KindName, _ lines: String, extra: ExtraFields = ExtraFields()) throws {
        let kind = try #require(KindRegistry.kind(kind))
        var diagnostics: [Diagnostic] = []
        let text = "---\n\(lines)\n---\n"
        let matter = try #require(readFrontMatter(Array(text.utf8), path: "a.md", diagnostics: &diagnostics))
        var reading = FieldReading(path: "a.md", zone: .utc)
        record = kind.read(matter.root.entries, SourceSpan(line: 1, column: 1), extra, &reading).record
        references = reading.references
        found = diagnostics + reading.diagnostics
    }

    /// The findings as `line:column [rule] message`.
    var lines: [String] {
        DiagnosticReport(found).diagnostics.map {
            "\($0.span?.line ?? 0):\($0.span?.column ?? 0) [\($0.rule)] \($0.message)"
        }
    }

    /// The lines that a kind can't do without.
    static func required(_ kind: KindName) -> [(name: String, line: String)] {
        switch kind {
        case "show":
            [
                ("title", "title: T"), ("description", "description: D"), ("author", "author: A"),
                ("categories", "categories: [Education]"), ("explicit", "explicit: no"),
                ("owner_email", "owner_email: a@example.org"), ("image", "image: {src: a.png, alt: A}"),
            ]
        case "pack":
            [
                ("title", "title: T"), ("audience", "audience: A"), ("outcomes", "outcomes: [O]"),
                ("uses", "uses: [{work: w}]"),
            ]
        case "term": [("term", "term: T"), ("definition", "definition: D")]
        case "reference": [("key", "key: k"), ("type", "type: book"), ("title", "title: T")]
        case "help-line":
            [
                ("key", "key: k"), ("name", "name: N"), ("hours", "hours: H"), ("nations", "nations: [Wales]"),
                ("verified", "verified: {on: 2026-01-02, source: https://example.org/}"),
            ]
        case "person": [("display_name", "display_name: D")]
        case "organisation": [("name", "name: N")]
        case "tombstone": [("id", "id: k7f3"), ("on", "on: 2026-06-01")]
        case "bulletin": [("title", "title: T"), ("date", "date: 2026-10-01")]
        case "collection": [("title", "title: T"), ("purpose", "purpose: P")]
        default: [("title", "title: T")]
        }
    }

    /// The required lines, without that of one field.
    static func lines(_ kind: KindName, without name: String) -> String {
        required(kind).filter { $0.name != name }.map { "\($0.line)\n" }.joined()
    }
}
