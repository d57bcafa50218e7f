import TestSupport
import Testing

@testable import SiteBuild
@testable import SiteModel

@Suite("Relations and their inverses")
struct RelationTests {
    private let page = """
        {{#relations}}{{name}}:{{#works}} {{title}} {{url}}{{/works}}; {{/relations}}
        """

    /// What one page says of others, in a site whose templates show nothing else.
    private func relations(of path: String, kind: String, _ text: String) async throws -> String {
        let output = try await published("\(text)\n=== Templates/\(kind).mustache\n\(page)\n")
        return output.text("\(path)/index.html").split(separator: "\n").joined()
    }

    @Test("An episode discusses a story, and the story is discussed in the episode")
    func discusses() async throws {
        let site = """
            === Content/shows/voices/show.md
            ---
            id: sh01
            title: Voices
            external: {by: trust, url: https://example.org/}
            ---
            === Content/shows/voices/001-one.md
            ---
            id: ep01
            title: One
            date: 2026-02-01
            audio: {url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: 0:10}
            transcript: {coming: 2031-01-01}
            discusses: court
            ---
            === Content/shows/voices/001-one.vtt
            WEBVTT

            00:00.000 --> 00:10.000
            <v Host>We speak.
            === Content/organisations/trust.md
            ---
            id: or01
            name: The Trust
            ---
            === Content/stories/court.md
            ---
            id: st01
            title: Court
            date: 2026-01-05
            organisations: {host: trust}
            ---
            """
        #expect(
            try await relations(of: "podcast/voices/one", kind: "episode", site) == "Discusses: Court /stories/court/; "
        )
        #expect(
            try await relations(of: "stories/court", kind: "story", site) == "Discussed in: One /podcast/voices/one/; ")
        #expect(
            try await relations(of: "organisations/trust", kind: "organisation", site)
                == "Podcasts: Voices /podcast/voices/; Hosted here: Court /stories/court/; ")
    }

    @Test("What takes another's place leads to it, and the other leads on; what is to be read next is told once")
    func supersedes() async throws {
        let site = """
            === Content/stories/new.md
            ---
            id: st01
            title: New
            date: 2026-02-05
            supersedes: old
            related: [old, other]
            ---
            === Content/stories/old.md
            ---
            id: st02
            title: Old
            date: 2026-01-05
            related: new
            ---
            === Content/stories/other.md
            ---
            id: st03
            title: Other
            date: 2026-01-04
            ---
            """
        #expect(try await relations(of: "stories/new", kind: "story", site) == "Supersedes: Old /stories/old/; ")
        #expect(try await relations(of: "stories/old", kind: "story", site) == "Superseded by: New /stories/new/; ")
        #expect(try await relations(of: "stories/other", kind: "story", site) == "Related: New /stories/new/; ")
    }

    @Test("A page in another form leads back to the work")
    func alternates() async throws {
        let site = """
            === Content/stories/court.md
            ---
            id: st01
            title: Court
            date: 2026-01-05
            alternates: [{type: easy-read, file: ../pages/court-easy.md}]
            ---
            === Content/pages/court-easy.md
            ---
            id: pa01
            title: Court, easy read
            ---
            """
        #expect(
            try await relations(of: "court-easy", kind: "page", site)
                == "The same in another form: Court /stories/court/; ")
        let output = try await published(site)
        #expect(output.text("stories/court/index.html").contains("<a href=\"/court-easy/\">Easy read</a>"))
    }

    @Test("A person's page names works by their part, but none in which they go by another name or by none")
    func people() async throws {
        let site = """
            === Content/people/amira.md
            ---
            id: pe01
            display_name: Amira Example
            ---
            === consent/open.yaml
            person: amira
            works: [court]
            given: 2026-01-01
            channels: [site, profile, search-engine]
            shown_as: Amira Example
            identify_as: full-name
            === consent/role.yaml
            person: amira
            works: [ward]
            given: 2026-01-01
            channels: [site, search-engine]
            shown_as: A mentor
            identify_as: role
            === Content/stories/court.md
            ---
            id: st01
            title: Court
            date: 2026-01-05
            people: {author: amira}
            ---
            :::voice person=amira
            My words.
            :::
            === Content/stories/ward.md
            ---
            id: st02
            title: Ward
            date: 2026-01-06
            ---
            :::voice person=amira
            Other words.
            :::
            === Content/stories/home.md
            ---
            id: st03
            title: Home
            date: 2026-01-07
            people: {author: amira}
            ---
            """
        #expect(
            try await relations(of: "people/amira", kind: "person", site)
                == "As author: Court /stories/court/; In their own words: Court /stories/court/; ")
    }

    @Test("Every relation is told on one page at least, under a name of its own")
    func names() {
        let words = RelationRegistry.all.flatMap { [$0.words, $0.inverse].compactMap { $0 } }
        #expect(Set(words).count == words.count)
        #expect(Set(RelationRegistry.all.map(\.name)).count == RelationRegistry.all.count)
    }
}
