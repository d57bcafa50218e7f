import TestSupport
import Testing

@Suite("kindred publish")
struct PublishTests {
    private let day = "--date 2026-06-15"

    private func site() async throws -> TemporaryFolder {
        let site = try await newSite()
        try site.write("---\nid: abcd\ntitle: Court\ndate: 2026-01-05\n---\nWords.\n", to: "Content/stories/court.md")
        return site
    }

    @Test("It says in which order the site goes to a host, and records only when it is asked to")
    func plan() async throws {
        let site = try await site()
        let planned = try await shell("\"$KINDRED\" publish \(day) --plan", in: site)
        #expect(planned.status == 0)
        let steps = planned.output.split(separator: "\n").filter { $0.hasPrefix("put ") }.map {
            $0.split(separator: " ")
        }
        let stages = steps.map { String($0[1]) }
        #expect(
            stages
                == stages.sorted {
                    ["media", "pages", "feeds"].firstIndex(of: $0) ?? 0 < ["media", "pages", "feeds"].firstIndex(of: $1)
                        ?? 0
                })
        #expect(steps.last?[2] == "sitemap.xml")
        #expect(steps.allSatisfy { $0.count == 5 && $0[4].utf8.count == 64 })
        #expect(planned.output.contains("To a host, in this order: media ("))
        #expect(site.text("Content/published.lock") == nil)

        let recorded = try await shell("\"$KINDRED\" publish \(day) --record", in: site)
        #expect(recorded.status == 0)
        #expect(recorded.output.contains("Recorded in Content/published.lock: "))
        #expect(site.text("Content/published.lock")?.contains("\npage abcd story stories/court/\n") == true)
    }

    @Test("As JSON it tells the build, the plan and whether it recorded; with errors it publishes and records nothing")
    func json() async throws {
        let site = try await site()
        let told = try await shell("\"$KINDRED\" publish \(day) --record --format json", in: site)
        #expect(told.output.contains("\"recorded\": true"))
        #expect(told.output.contains("\"step\": \"put\""))
        #expect(told.output.contains("\"stage\": \"feeds\""))
        let before = site.text("Content/published.lock")
        try site.write("---\nid: abcd\n---\n", to: "Content/stories/court.md")
        let refused = try await shell("\"$KINDRED\" publish \(day) --record --format json", in: site)
        #expect(refused.status == 1)
        #expect(refused.output.contains("\"recorded\": false") && refused.output.contains("\"plan\": []"))
        #expect(site.text("Content/published.lock") == before)
    }

    @Test("Two at once: one waits for the other")
    func together() async throws {
        let site = try await site()
        let told = try await shell(
            """
            ("$KINDRED" publish \(day) --record >one 2>&1; echo $? >status) &
            "$KINDRED" publish \(day) --record >two 2>&1; echo $?
            until [ -s status ]; do sleep 0.05; done; cat status
            """, in: site)
        #expect(told.output == "0\n0\n")
        let both = (site.text("one") ?? "") + (site.text("two") ?? "")
        #expect(both.contains("nothing has changed"))
        #expect(site.text("Content/published.lock")?.contains("page abcd ") == true)
    }
}
