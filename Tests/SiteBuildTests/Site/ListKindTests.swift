import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Terms, references and help lines, each kind in one file")
struct ListKindTests {
    @Test("What is wrong in a list is said at its line and column, all in one run")
    func findings() async throws {
        try await expectFindings(
            """
            === Content/references.yaml
            - key: mead-2005
              type: report
              title: Peer support
              author: [{family: Mead, given: Shery}]
              container-title: A series
              URL: https://example.org/
            - key: 1️⃣mead-2005
              type: book
              title: Another
            - 8️⃣key: bagley-2012
              2️⃣titel: Learning
              type: 3️⃣pamflet
            - 4️⃣only words
            === Content/glossary.yaml
            - term: peer support worker
              definition: Somebody who helps from experience.
            - 5️⃣definition: A word without its word.
            - term: 6️⃣Peer Support Worker
              definition: The same again.
            === Content/helplines.yaml
            7️⃣key: samaritans
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            helplines: samaritans
            ---
            [@mead-2005]

            """,
            [
                "Content/references.yaml:1️⃣ [list-duplicate] “mead-2005” stands on line 1 already.",
                "Content/references.yaml:2️⃣ [front-matter-unknown] “titel” is not a field of a reference.",
                "Content/references.yaml:3️⃣ [front-matter-range] “pamflet” is not a value of “type”.",
                "Content/references.yaml:4️⃣ [front-matter-type] This is not a reference with its fields.",
                "Content/references.yaml:8️⃣ [reference-uncited] No page cites “bagley-2012” or lists it.",
                "Content/glossary.yaml:5️⃣ [front-matter-missing] A term needs “term”, and it isn't here.",
                "Content/glossary.yaml:6️⃣ [list-duplicate] “Peer Support Worker” stands on line 1 already.",
                "Content/helplines.yaml:7️⃣ [front-matter-type] helplines.yaml must be a list, and it is something else.",
            ])
    }

    @Test("A menu leads to the page of terms, whichever of them comes last")
    func footer() async throws {
        let output = try await published(
            """
            === Content/site.yaml
            \(plainConfiguration)footer: [{title: Our words, url: /glossary/}]
            === Content/glossary.yaml
            - {term: peer support, definition: Help between equals.}
            - {term: retelling, definition: A story told again.}

            """)
        #expect(output.text("index.html").contains("<a href=\"/glossary/\">Our words</a>"))
    }

    @Test("A page that names a help line which is not in the list is told which one is meant")
    func unknown() async throws {
        try await expectFindings(
            """
            === Content/helplines.yaml
            \(samaritans)
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            helplines: [samaritans, 1️⃣samaritan, 2️⃣mind]
            related: [3️⃣samaritans]
            ---
            """,
            [
                "Content/pages/about.md:1️⃣ [relation-unknown] There is no help line “samaritan”.",
                "Content/pages/about.md:2️⃣ [relation-unknown] There is no help line “mind”.",
                "Content/pages/about.md:3️⃣ [relation-unknown] There is no page “samaritans”.",
            ])
    }

    @Test("Without its errors a list is published without the faulty entry, and what names that one says so")
    func leftOut() async throws {
        var site = try TrySite(
            """
            === Content/helplines.yaml
            \(samaritans)
            - key: shout
              name: Shout
              text: "85258"
              hours: always
              nations: [Cornwall]
              verified: {on: 2026-06-01, source: https://example.org/}
            === Content/glossary.yaml
            - term: "unclosed
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            helplines: [samaritans, shout]
            ---
            """)
        site.request.leavesOutErrors = true
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))")
        #expect(report.leftOut == ["Content/glossary.yaml:1", "Content/helplines.yaml:7"])
        #expect(
            site.lines(report.diagnostics) == [
                "Content/glossary.yaml:1:9 [yaml-syntax] The quotation mark that opens here is never closed.",
                "Content/helplines.yaml:11:13 [front-matter-range] “Cornwall” is not a value of “nations”.",
                "Content/pages/about.md:4:25 [link-to-removed] Content/helplines.yaml:7 is left out because of its errors.",
            ])
    }

    @Test("`kindred list` has them by their keys, and consent records by path and id alone")
    func listed() async throws {
        let survey = try await withSite(
            """
            === Content/helplines.yaml
            \(samaritans)
            === Content/glossary.yaml
            - {term: peer support worker, definition: A person}
            === Content/references.yaml
            - {key: mead-2005, type: book, title: Peer support}
            === consent/riaz.yaml
            id: c0n5
            person: riaz
            shown_as: Riaz

            """
        ) { try await Build.survey($0.request) }
        #expect(
            survey.items.map { "\($0.kind.rawValue) \($0.id ?? "-") \($0.title) \($0.path) \($0.address ?? "-")" } == [
                "help-line samaritans Samaritans Content/helplines.yaml -",
                "reference mead-2005 Peer support Content/references.yaml -",
                "term peer support worker peer support worker Content/glossary.yaml "
                    + "https://example.org/glossary/#peer-support-worker",
                "consent c0n5  consent/riaz.yaml -",
            ])
    }

    @Test("In a preview, a list that can't be read stays as it was, and its entries can still be named")
    func preview() async throws {
        let trial = try TryPreview(
            """
            === Content/helplines.yaml
            \(samaritans)
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            helplines: [samaritans]
            ---
            """)
        _ = try await trial.next()
        try trial.folder.write("- key: \"samaritans\n", to: "Content/helplines.yaml")
        let broken = try await trial.next()
        #expect(broken.diagnostics.map(\.path) == ["Content/helplines.yaml"])
        try trial.folder.write("", to: "Content/helplines.yaml")
        let empty = try await trial.next()
        #expect(empty.diagnostics.map(\.rule) == ["relation-unknown"])
    }

    private let samaritans = """
        - key: samaritans
          name: Samaritans
          phone: 116 123
          hours: day and night
          nations: [England, Wales]
          verified: {on: 2026-06-01, source: https://example.org/}
        """
}
