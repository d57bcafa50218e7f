import TestSupport
import Testing

@testable import SiteBuild

@Suite("Collections")
struct CollectionTests {
    private let works = """
        === Content/case-studies/sutton.md
        ---
        id: cs01
        title: Sutton
        date: 2026-01-05
        topics: Peer support
        collection: models
        ---
        === Content/case-studies/leeds.md
        ---
        id: cs02
        title: Leeds
        date: 2026-02-05
        topics: [Peer support, Training]
        ---
        === Content/case-studies/york.md
        ---
        id: cs03
        title: York
        date: 2026-12-05
        topics: Peer support
        collection: models
        ---
        === Content/stories/court.md
        ---
        id: st01
        title: Court
        date: 2026-03-05
        topics: peer support
        ---

        """

    @Test("Its members are those that it names, those that its query finds and those that name it, each once")
    func union() async throws {
        let output = try await published(
            works + """
                === Content/collections/models.md
                ---
                id: co01
                title: Models of support
                purpose: How others do it.
                members: [court, court]
                query: {kind: case-study, topic: peer support}
                ---
                === Templates/collection.mustache
                {{#items}}{{title}} {{/items}}

                """)
        #expect(output.text("collections/models/index.html") == "Court Leeds Sutton \n")
        #expect(
            output.text("collections/index.html").contains("<a href=\"/collections/models/\">Models of support</a>"))
        #expect(output.text("collections/index.html").contains("<p>How others do it.</p>"))
    }

    @Test("One in order leads each member to the one before and after it; what is not out leaves no gap")
    func ordered() async throws {
        let output = try await published(
            works + """
                === Content/collections/models.md
                ---
                id: co01
                title: Models
                purpose: How others do it.
                ordered: yes
                members: [york, court]
                query: {topic: Peer support}
                ---
                === Templates/collection.mustache
                {{#items}}{{title}} {{/items}}
                === Templates/case-study.mustache
                {{#part_of}}{{title}} {{number}}/{{count}}{{#previous}} < {{title}}{{/previous}}{{#next}} > {{url}}{{/next}}{{/part_of}}

                """)
        #expect(output.text("collections/models/index.html") == "Court Sutton Leeds \n")
        #expect(
            output.text("case-studies/sutton/index.html")
                == "Models 2/3 < Court > /case-studies/leeds/\n")
        #expect(output.text("case-studies/leeds/index.html") == "Models 3/3 < Sutton\n")
    }

    @Test("A member's page says what it is part of; without an order it leads to no neighbour")
    func partOf() async throws {
        let output = try await published(
            works + """
                === Content/collections/models.md
                ---
                id: co01
                title: Models
                purpose: How others do it.
                ---

                """)
        let page = output.text("case-studies/sutton/index.html")
        #expect(page.contains("<li>Part of <a href=\"/collections/models/\">Models</a></li>"))
        #expect(!page.contains("rel=\"next\""))
        #expect(output.text("collections/models/index.html").contains("<h3><a href=\"/case-studies/sutton/\">"))
    }

    @Test("What it names has to be there, and its query has to ask for something")
    func mistakes() async throws {
        try await expectFindings(
            works + """
                === Content/collections/models.md
                ---
                id: co01
                title: Models
                purpose: How others do it.
                members: [1️⃣cuort, court]
                query: 2️⃣{}
                ---
                === Content/collections/empty.md
                ---
                id: co02
                title: Empty
                query: {topic: Gardening}
                ---
                === Content/case-studies/bath.md
                ---
                id: cs04
                title: Bath
                collection: 4️⃣modles
                ---

                """,
            [
                "Content/collections/models.md:1️⃣ [relation-unknown] There is no page “cuort”.",
                "Content/collections/models.md:2️⃣ [front-matter-missing] A query needs “kind” or “topic”, and neither is here.",
                "Content/collections/empty.md:1:1 [front-matter-missing] A collection needs “purpose”, and it isn't here.",
                "Content/collections/empty.md:1:1 [collection-empty] Nothing is in this collection on this date.",
                "Content/case-studies/bath.md:4️⃣ [relation-unknown] There is no collection “modles”.",
            ])
    }
}
