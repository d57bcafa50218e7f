import TestSupport
import Testing

@testable import SiteBuild

@Suite("The glossary, and its words in running text")
struct GlossaryTests {
    private let glossary = """
        === Content/glossary.yaml
        - term: peer support worker
          definition: Somebody who helps from experience.
          abbreviation: PSW
        - {term: peer support, definition: Help between equals., source: "Mead & others", url: https://example.org/}
        - {term: child in need, definition: A child., plural: children in need}
        - {term: mental health trust, definition: A trust., abbreviation: MHT}
        === Templates/page.mustache
        {{{body}}}

        """

    private func body(_ text: String, _ fields: String = "") async throws -> String {
        try await published(
            glossary + "=== Content/pages/about.md\n---\nid: ab2c\ntitle: About\n\(fields)---\n\(text)\n"
        ).text("about/index.html").trimmed.replacing(" class=\"term\" href=\"/glossary/#", with: "=").replacing(
            "\">", with: ">")
    }

    @Test("The first use of a term leads to its entry: whole words, in plural too, over the end of a line")
    func terms() async throws {
        #expect(
            try await body("Peer\nsupport works, peer support does.")
                == "<p><a=peer-support>Peer\nsupport</a> works, peer support does.</p>")
        #expect(
            try await body("All Peer Support Workers.") == "<p>All <a=peer-support-worker>Peer Support Workers</a>.</p>"
        )
        #expect(try await body("Two children in need.") == "<p>Two <a=child-in-need>children in need</a>.</p>")
        #expect(
            try await body("A non-peer support and peer support-led thing, peers support, a childin need.")
                == "<p>A non-peer support and peer support-led thing, peers support, a childin need.</p>")
    }

    @Test("The first use of an abbreviation says in words what it stands for")
    func abbreviations() async throws {
        #expect(
            try await body("PSWs help. The PSW came; psw.")
                == "<p><a=peer-support-worker>Peer support workers</a> (<abbr>PSWs</abbr>) help. The PSW came; psw.</p>"
        )
        #expect(
            try await body("It was an MHT.\n\nThe MHT.")
                == "<p>It was an <abbr>MHT</abbr> (<a=mental-health-trust>mental health trust</a>).</p>\n<p>The MHT.</p>"
        )
        #expect(
            try await body("At the PSW’s.")
                == "<p>At the <a=peer-support-worker>peer support worker</a> (<abbr>PSW</abbr>)’s.</p>")
    }

    @Test("Where its words stand beside it already, they are not said again")
    func explained() async throws {
        #expect(
            try await body("The peer support worker (PSW) and the PSW.")
                == "<p>The <a=peer-support-worker>peer support worker</a> (<abbr>PSW</abbr>) and the PSW.</p>")
        #expect(
            try await body("The PSW (peer support worker) and the PSW.")
                == "<p>The <abbr>PSW</abbr> (<a=peer-support-worker>peer support worker</a>) and the PSW.</p>")
        #expect(
            try await body("The *peer support worker* (PSW).")
                == "<p>The <em><a=peer-support-worker>peer support worker</a></em> (<abbr>PSW</abbr>).</p>")
        #expect(
            try await body("A peer support worker came. So did another PSW.")
                == "<p>A <a=peer-support-worker>peer support worker</a> came. So did another peer support worker "
                + "(<abbr>PSW</abbr>).</p>")
    }

    @Test("Headings, links, quotations, other people's words, code and pages in other languages stay as they are")
    func excepted() async throws {
        let text = """
            ## Peer support

            [peer support](https://example.org/) `PSW`

            > PSW

            :::quote by=Bo
            peer support
            :::

            :::retold
            PSW
            :::
            """
        let page = try await body(text)
        #expect(page.contains("<h2 id=\"peer-support>Peer support</h2>\n"))
        #expect(page.contains("<p><a href=\"https://example.org/>peer support</a> <code>PSW</code></p>\n"))
        #expect(page.contains("<blockquote>\n<p>PSW</p>"))
        #expect(!page.contains("<a=peer-support>"))
        #expect(page.contains("<a=peer-support-worker>Peer support worker</a> (<abbr>PSW</abbr>)"))
        #expect(try await body("PSW", "language: cy\n") == "<p>PSW</p>")
        #expect(try await body("PSW", "language: en\n").contains("<abbr>"))
    }

    @Test("A feed has the words, without the links")
    func feed() async throws {
        let output = try await published(
            glossary + """
                === Content/stories/court.md
                ---
                id: k7f3
                title: Court
                date: 2026-06-01
                ---
                Peer support by PSWs.
                """)
        #expect(output.text("feeds/stories.xml").contains("Peer support by peer support workers (&lt;abbr&gt;PSWs"))
        #expect(!output.text("feeds/stories.xml").contains("glossary"))
    }

    @Test("The glossary has a page, and links to its file lead there")
    func page() async throws {
        let output = try await published(
            glossary + """
                === Content/pages/about.md
                ---
                id: ab2c
                title: About
                ---
                [A word](../glossary.yaml#peer-support).
                """)
        let page = output.text("glossary/index.html")
        #expect(page.contains("<dt id=\"peer-support-worker\"><dfn>peer support worker</dfn> (<abbr>PSW</abbr>)</dt>"))
        #expect(
            page.contains(
                "<dd>Help between equals. <small>(Mead &amp; others)</small> "
                    + "<a href=\"https://example.org/\">More on “peer support”</a></dd>"))
        #expect(output.text("about/index.html").contains("<a href=\"/glossary/#peer-support\">A word</a>"))
        #expect(output.text("sitemap.xml").contains("https://example.org/glossary/"))
    }

    @Test("A site without terms has no such page, and no page may stand at its address where there are terms")
    func address() async throws {
        #expect(try await published("").files["glossary/index.html"] == nil)
        try await expectFindings(
            """
            === Content/glossary.yaml
            - {term: a, definition: b}
            === Content/pages/glossary.md
            1️⃣---
            id: ab2c
            title: Glossary
            ---
            """,
            [
                "Content/pages/glossary.md:1️⃣ [address-taken] /glossary/ is already the address of the page of the glossary."
            ])
    }
}

extension String {
    /// Without the lines that end it.
    var trimmed: String { String(reversed().drop { $0.isNewline }.reversed()) }
}
