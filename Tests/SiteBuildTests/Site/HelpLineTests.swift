import TestSupport
import Testing

@testable import SiteBuild

@Suite("Help lines on pages and in feeds")
struct HelpLineTests {
    private let lines = """
        === Content/helplines.yaml
        - key: samaritans
          name: Samaritans
          phone: 116 123
          url: https://example.org/samaritans
          hours: day and night, every day
          nations: [England, Scotland, Wales, Northern Ireland]
          topics: [suicide, mental-health]
          verified: {on: 2026-01-02, source: https://example.org/contact}
          order: 2
        - key: shout
          name: Shout
          text: Text SHOUT to 85258
          hours: always
          nations: [England]
          topics: [mental-health]
          verified: {on: 2026-01-02, source: https://example.org/shout}
          order: 1
        - key: call
          name: C.A.L.L.
          phone: 0800 132 737
          text: "81066"
          hours: always
          nations: [Wales]
          topics: [mental-health]
          verified: {on: 2026-01-02, source: https://example.org/call}
        - key: general
          name: General
          phone: "111"
          hours: always
          nations: [England]
          verified: {on: 2026-01-02, source: https://example.org/111}
        - key: refuge
          name: Refuge
          phone: 0808 2000 247
          hours: always
          nations: [England]
          topics: [abuse]
          verified: {on: 2026-01-02, source: https://example.org/refuge}

        """
    private func site(_ more: String = "") -> String {
        """
        === Content/site.yaml
        format: 1
        title: Voices
        base_url: https://example.org/
        takedown: {email: ask@example.org}
        nations: [England]
        \(more)

        """
    }
    private func story(_ fields: String, _ text: String = "Words.") -> String {
        "=== Content/stories/court.md\n---\nid: k7f3\ntitle: Court\ndate: 2026-06-01\n\(fields)\n---\n\(text)\n"
    }
    /// The names of the help lines on a page, with 999 where it is named.
    private func shown(_ page: String) -> [String] {
        let found = page.split(separator: "<strong>").compactMap { part in
            part.firstRange(of: "</strong>").map { String(part[..<$0.lowerBound]) }
        }
        return found.compactMap { $0.contains("tel:999") ? "999" : $0.contains(":") ? nil : $0 }
    }
    private func names(_ fields: String, _ text: String = "Words.", site more: String = "") async throws -> [String] {
        shown(try await published(site(more) + lines + story(fields, text)).text("stories/court/index.html"))
    }

    @Test(
        "A page with notes of what endangers shows 999, then those for its subject in the site's nations, at most three"
    )
    func chosen() async throws {
        #expect(
            try await names("content_notes: {mental-health: being unwell}") == [
                "999", "Shout", "Samaritans", "General",
            ])
        #expect(try await names("content_notes: {abuse: at home}") == ["999", "Refuge", "General"])
        #expect(
            try await names("content_notes: {abuse: at home, mental-health: after it}")
                == ["999", "Shout", "Samaritans", "Refuge"])
        #expect(
            try await names("content_notes: {death: a death}\ntopics: [Suicide]") == ["999", "Samaritans", "General"])
        #expect(try await names("content_notes: {language: swearing}") == [])
        #expect(try await names("topics: [Suicide]") == [])
    }

    @Test("Those that the front matter names come before site.yaml's, and these before those for the subject")
    func named() async throws {
        let defaults = "defaults: {story: {helplines: [general]}}"
        #expect(
            try await names("content_notes: {abuse: at home}\nhelplines: [call, samaritans]") == [
                "999", "C.A.L.L.", "Samaritans",
            ])
        #expect(try await names("helplines: [call]") == ["C.A.L.L."])
        #expect(try await names("content_notes: {abuse: at home}", site: defaults) == ["999", "General"])
        #expect(try await names("helplines: [call]", site: defaults) == ["C.A.L.L."])
        #expect(try await names("quick_exit: no", site: defaults) == ["General"])
    }

    @Test("A block without content stands for them, and one with content for itself")
    func block() async throws {
        #expect(
            try await names("content_notes: {abuse: at home}", "Words.\n\n:::helplines\n:::\n")
                == ["999", "Refuge", "General"])
        #expect(try await names("content_notes: {abuse: at home}", "Words.\n\n:::helplines\nOurs.\n:::\n") == [])
        #expect(
            try await names("summary: Help", ":::helplines\n:::\n") == [
                "999", "Shout", "Samaritans", "General", "Refuge",
            ])
    }

    @Test("Each is told with number, website, hours, and when and where that was checked")
    func page() async throws {
        let output = try await published(
            site() + lines + story("content_notes: {mental-health: being unwell}\nhelplines: [samaritans, call]"))
        let page = output.text("stories/court/index.html")
        #expect(
            page.contains(
                "<li><strong>Samaritans</strong>: <a href=\"tel:116123\">ring 116 123</a>, "
                    + "<a href=\"https://example.org/samaritans\">website of Samaritans</a>. day and night, every day. "
                    + "<small>Checked on <time class=\"stamp\" datetime=\"2026-01-02\">2 January 2026</time>, "
                    + "<a href=\"https://example.org/contact\">source of these details</a>.</small></li>"))
        #expect(page.contains("<a href=\"sms:81066\">text 81066</a>"))
        #expect(page.contains("being unwell. <a href=\"#find-help\">Where to find help</a></p>"))
        #expect(page.contains("id=\"find-help\""))
    }

    @Test("Feeds and notes of episodes tell them in plain words")
    func feed() async throws {
        let output = try await published(
            site() + lines + story("content_notes: {mental-health: being unwell}\nhelplines: [samaritans, shout]"))
        let feed = output.text("feeds/stories.xml")
        for line in [
            "Content note: mental health. being unwell", "If somebody’s life is in danger, ring 999.",
            "Samaritans: ring 116 123, https://example.org/samaritans. Day and night, every day. "
                + "Checked on 2 January 2026: https://example.org/contact", "Shout: Text SHOUT to 85258. Always.",
        ] {
            #expect(feed.contains(line), "\(line)")
        }
    }

    @Test("A help line that nobody can reach is found, and one that site.yaml names and the list lacks")
    func findings() async throws {
        try await expectFindings(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/
            nations: [England, 3️⃣Cornwall]
            defaults: {story: {helplines: [2️⃣samaritan]}, 4️⃣storey: {quick_exit: no}}
            === Content/helplines.yaml
            - 1️⃣key: samaritans
              name: Samaritans
              hours: always
              nations: [England]
              verified: {on: 2026-01-02, source: https://example.org/contact}
            - key: reached
              name: Reached
              url: https://example.org/
              hours: always
              nations: [England]
              verified: {on: 2026-01-02, source: https://example.org/contact}
            """,
            [
                "Content/helplines.yaml:1️⃣ [helpline-contact] “Samaritans” has no number to ring or text, and no website.",
                "Content/site.yaml:2️⃣ [relation-unknown] There is no help line “samaritan”.",
                "Content/site.yaml:3️⃣ [front-matter-range] “Cornwall” is not a value of “nations”.",
                "Content/site.yaml:4️⃣ [front-matter-unknown] “storey” is not a field of “defaults”.",
            ])
    }
}
