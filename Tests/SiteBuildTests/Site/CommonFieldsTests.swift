import TestSupport
import Testing

@testable import SiteBuild

/// What every page shows of the fields that every page may have, whatever its kind.
@Suite("Common fields on pages")
struct CommonFieldsTests {
    static let kinds: [(folder: String, fields: String, place: String)] = [
        ("pages", "title: X", "x"), ("stories", "title: X", "stories/x"),
        ("case-studies", "title: X", "case-studies/x"),
        ("collections", "title: X\npurpose: P\nmembers: other", "collections/x"),
        ("bulletins", "title: X", "news/x"), ("materials", "title: X", "materials/x"),
        ("organisations", "name: X", "organisations/x"), ("people", "display_name: X", "people/x"),
        ("shows/x", "title: X\nexternal: {by: trust, url: https://example.org/}", "podcast/x"),
    ]

    @Test("Each kind's page shows them", arguments: kinds)
    func shown(folder: String, fields: String, place: String) async throws {
        let output = try await published(
            """
            === Content/\(folder)/\(folder == "shows/x" ? "show" : "x").md
            ---
            id: pg01
            \(fields)
            date: 2026-01-05
            retold_from: {publisher: A press, title: A book, url: https://example.org/book, date: about 2012}
            changes: [{date: 2026-02-01, kind: substantive, note: A whole chapter}]
            disclosure: Paid for by nobody
            content_notes: {abuse: violence in childhood}
            waive: {helplines-missing: {why: Another test's, until: 2099-01-01}}
            alternates:
              - {type: easy-read, file: ../media/easy.pdf}
              - {type: translation, language: cy, href: https://example.org/cy}
            ---
            Words.
            === Content/stories/other.md
            ---
            id: ot01
            title: Newer
            date: 2026-01-06
            supersedes: x
            ---
            === Content/organisations/trust.md
            ---
            id: or01
            name: The Trust
            ---
            === Content/\(folder == "shows/x" ? "shows/" : "")media/easy.pdf
            x

            """)
        let page = output.text("\(place)/index.html")
        for line in [
            "Told again by the editors, from <a href=\"https://example.org/book\">“A book”</a> by A press, about 2012</p>",
            "<strong>Changed <time class=\"stamp\" datetime=\"2026-02-01\">1 February 2026</time>:</strong> A whole chapter",
            "Paid for by nobody", "violence in childhood",
            "<a href=\"https://example.org/cy\" hreflang=\"cy\">Translation, Cymraeg</a>",
            ">Easy read (PDF, 2 bytes)</a>",
            "<strong>There is something newer:</strong> <a href=\"/stories/other/\">Newer</a>",
        ] {
            #expect(page.contains(line), "\(line)")
        }
    }

    @Test("When a page was reviewed and what changed in it stands at its foot")
    func facts() async throws {
        let page = try await published(
            """
            === Content/stories/court.md
            ---
            id: st01
            title: Court
            date: 2026-01-05
            reviewed: 2026-02-03
            review_by: 2027-02
            changes:
              - {date: 2026-02-01, kind: correction, note: The year}
              - {kind: minor, note: A comma}
            ---

            """
        ).text("stories/court/index.html")
        let facts = page.split(separator: "<dl>").last ?? ""
        for line in [
            "<dt>Correction</dt>\n<dd>The year (<time", "<dt>Minor change</dt>\n<dd>A comma</dd>",
            "<dt>Last reviewed</dt>\n<dd><time class=\"stamp\" datetime=\"2026-02-03\">3 February 2026</time></dd>",
            "<dt>Next review</dt>\n<dd><time class=\"stamp\" datetime=\"2027-02\">February 2027</time></dd>",
        ] {
            #expect(facts.contains(line), "\(line)")
        }
        #expect(!page.contains("There is something newer"))
    }

    @Test("An organisation's page names those of its staff who have a page, and nobody of lived experience")
    func staff() async throws {
        let page = try await published(
            """
            === Content/organisations/trust.md
            ---
            id: or01
            name: The Trust
            ---
            === Content/people/amira.md
            ---
            id: pe01
            display_name: Amira
            roles: [{role: tutor, organisation: trust, from: 2012, to: 2014}]
            ---
            === Content/people/bo.md
            ---
            id: pe02
            display_name: Bo
            roles: [{role: mentor, organisation: trust}]
            ---
            === consent/bo.yaml
            person: bo
            works: [court]
            given: 2026-01-01
            channels: [site, profile, search-engine]
            shown_as: Bo
            identify_as: full-name

            """
        ).text("organisations/trust/index.html")
        #expect(page.contains("<h2>People here</h2>"))
        #expect(page.contains("<a href=\"/people/amira/\">Amira</a>"))
        #expect(!page.contains("Bo"))
    }
}
