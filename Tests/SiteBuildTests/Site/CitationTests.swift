import TestSupport
import Testing

@testable import SiteBuild

@Suite("Citations and their reference list")
struct CitationTests {
    private let references = """
        === Content/references.yaml
        - key: mead-2005
          type: report
          title: "Peer support: an alternative approach"
          author: [{family: Mead, given: Shery}]
          issued: 2005
          publisher: Shery Mead Consulting
          url: https://example.org/mead
          archived: {url: https://archive.example.org/mead, on: 2026-11-20}
        - key: mead-2005-b
          type: article-journal
          title: Crisis & connection
          author: [{family: Mead, given: Shery}, {family: Hilton, given: David Paul}]
          issued: 2005-03
          container_title: Psychiatric Rehabilitation Journal
          volume: 27
          issue: 1
          page: 87-94
        - key: mead-2005-c
          type: book
          title: Alone
          author: [{family: Mead, given: Shery}]
          issued: 2005
          edition: 2
        - key: england
          type: webpage
          title: What is peer support?
          author: NHS England
          url: https://example.org/nhs
          accessed: 2026-11-20
        - key: four
          type: chapter
          title: Many
          author: [{family: A}, {family: B}, {family: C}, {family: D}]
          editor: [{family: Ed, given: Jo-Ann}]
          container_title: The book
          issued: about 2012
          page: "7"
        - {key: nobody, type: report, title: Unsigned, issued: 2001}

        """
    private let bare = """
        === Templates/page.mustache
        {{{body}}}{{#contents}}[{{title}} {{url}}]{{/contents}}

        """

    @Test("A citation is author and year, and leads to the list, which leads back to each place that cites")
    func page() async throws {
        let output = try await published(
            references + bare + """
                === Content/pages/about.md
                ---
                id: ab2c
                title: About
                references: [nobody]
                ---
                One [@mead-2005, p. 15; @four] and two [@mead-2005].

                > Three [@mead-2005-c].[^1]

                [^1]: Note [@england].
                """)
        assertSnapshot(
            output.text("about/index.html").trimmed,
            """
            <p>One (<a href="#ref-mead-2005" id="cite-mead-2005-1" role="doc-biblioref">Mead, 2005b, p. 15</a>; \
            <a href="#ref-four" id="cite-four-1" role="doc-biblioref">A et al., c. 2012</a>) and two \
            (<a href="#ref-mead-2005" id="cite-mead-2005-2" role="doc-biblioref">Mead, 2005b</a>).</p>
            <blockquote>
            <p>Three (<a href="#ref-mead-2005-c" id="cite-mead-2005-c-1" role="doc-biblioref">Mead, 2005a</a>).\
            <sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup></p>
            </blockquote>
            <section class="references" role="doc-bibliography" aria-labelledby="references">
            <h2 id="references">References</h2>
            <ul>
            <li id="ref-four">A, B, C and D (c. 2012) ‘Many’, in Ed, J.-A. (ed.) <em>The book</em>. p. 7. \
            <span class="cited">Cited: <a href="#cite-four-1" role="doc-backlink" \
            aria-label="a: back to where A et al., c. 2012 is cited">a</a></span></li>
            <li id="ref-mead-2005-c">Mead, S. (2005a) <em>Alone</em>. 2nd edn. \
            <span class="cited">Cited: <a href="#cite-mead-2005-c-1" role="doc-backlink" \
            aria-label="a: back to where Mead, 2005a is cited">a</a></span></li>
            <li id="ref-mead-2005">Mead, S. (2005b) <em>Peer support: an alternative approach</em>. Shery Mead Consulting. \
            Available at: <a href="https://example.org/mead">https://example.org/mead</a> \
            (<a href="https://archive.example.org/mead" \
            aria-label="archived 20 November 2026: a copy of Peer support: an alternative approach">archived 20 November \
            2026</a>). \
            <span class="cited">Cited: <a href="#cite-mead-2005-1" role="doc-backlink" \
            aria-label="a: back to where Mead, 2005b is cited">a</a> \
            <a href="#cite-mead-2005-2" role="doc-backlink" \
            aria-label="b: back to where Mead, 2005b is cited">b</a></span></li>
            <li id="ref-england">NHS England (no date) <em>What is peer support?</em> Available at: \
            <a href="https://example.org/nhs">https://example.org/nhs</a> (accessed 20 November 2026). \
            <span class="cited">Cited: <a href="#cite-england-1" role="doc-backlink" \
            aria-label="a: back to where NHS England, no date is cited">a</a></span></li>
            <li id="ref-nobody"><em>Unsigned</em> (2001).</li>
            </ul>
            </section>
            <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
            <ol>
            <li id="fn-1">
            <p>Note (<a href="#ref-england" id="cite-england-1" role="doc-biblioref">NHS England, no date</a>). \
            <a href="#fnref-1" role="doc-backlink" aria-label="Back to the text">↩</a></p>
            </li>
            </ol>
            </section>
            [References #references]
            """)
    }

    @Test("The list stands at the end of the section that its author called References, before the next")
    func section() async throws {
        let output = try await published(
            references + bare + """
                === Content/pages/about.md
                ---
                id: ab2c
                title: About
                ---
                One [@mead-2005-b].

                ## References

                Besides, a film.

                ## Contacts

                Nobody.
                """)
        let page = output.text("about/index.html")
        assertSnapshot(
            String(page[(page.firstRange(of: "<h2")?.lowerBound ?? page.startIndex)...]).trimmed,
            """
            <h2 id="references">References</h2>
            <p>Besides, a film.</p>
            <section class="references" role="doc-bibliography" aria-label="References">
            <ul>
            <li id="ref-mead-2005-b">Mead, S. and Hilton, D.P. (2005) ‘Crisis &amp; connection’, \
            <em>Psychiatric Rehabilitation Journal</em>, 27(1), pp. 87–94. \
            <span class="cited">Cited: <a href="#cite-mead-2005-b-1" role="doc-backlink" \
            aria-label="a: back to where Mead and Hilton, 2005 is cited">a</a></span></li>
            </ul>
            </section>
            <h2 id="contacts">Contacts</h2>
            <p>Nobody.</p>
            [References #references][Contacts #contacts]
            """)
    }

    @Test("In a feed a citation and the list are plain text")
    func feed() async throws {
        let output = try await published(
            references + """
                === Content/stories/court.md
                ---
                id: k7f3
                title: Court
                date: 2026-06-01
                ---
                One [@mead-2005, p. 15].
                """)
        let feed = output.text("feeds/stories.xml")
        #expect(feed.contains("One (Mead, 2005, p. 15)."))
        #expect(feed.contains("archived 20 November 2026 at https://archive.example.org/mead"))
        #expect(!feed.contains("ref-mead"))
    }

    @Test("What a withheld voice cites is not listed")
    func withheld() async throws {
        let output = try await published(
            references + bare + """
                === Content/pages/about.md
                ---
                id: ab2c
                title: About
                ---
                One [@mead-2005].

                :::voice person=riaz
                Two [@england].
                :::
                === Content/people/riaz.md
                ---
                id: r1az
                display_name: Riaz
                ---
                """)
        #expect(output.text("about/index.html").contains("ref-mead-2005"))
        #expect(!output.text("about/index.html").contains("england"))
    }

    @Test("A citation that names no reference is found at its key, and a reference that nothing cites at its entry")
    func findings() async throws {
        try await expectFindings(
            """
            === Content/references.yaml
            - {key: mead-2005, type: book, title: A}
            - 3️⃣{key: repper-2013, type: book, title: B}
            - {key: listed, type: book, title: C}
            - {key: drafted, type: book, title: D}
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            references: [listed, 4️⃣unlisted]
            ---
            [@mead-2005; @1️⃣mead-2006, p. 3] and [@2️⃣nobody], `[@code]`, mail@example.org and [a](https://example.org/).
            === Content/pages/draft.md
            ---
            id: dr4f
            title: Draft
            status: draft
            ---
            [@drafted]
            """,
            [
                "Content/pages/about.md:1️⃣ [citation-unknown] There is no reference “mead-2006”.",
                "Content/pages/about.md:2️⃣ [citation-unknown] There is no reference “nobody”.",
                "Content/references.yaml:3️⃣ [reference-uncited] No page cites “repper-2013” or lists it.",
                "Content/pages/about.md:4️⃣ [relation-unknown] There is no reference “unlisted”.",
            ])
    }
}
