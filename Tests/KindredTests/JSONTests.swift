import Markup
import TestSupport
import Testing

@Suite("--format json")
struct JSONTests {
    @Test("A check prints an array of findings, and nothing else")
    func check() async throws {
        let site = try await newSite()
        try site.write("---\ntitle: x\nid: abcd\ndate: 31/02/2026\n---\n", to: "Content/stories/x.md")
        let checked = try await kindred("check", "--format", "json", in: site)
        #expect(checked.status == 1)
        #expect(checked.errors.isEmpty)
        assertSnapshot(
            checked.output,
            """
            [
              {"rule": "front-matter-date", "severity": "error", "path": "Content/stories/x.md", "line": 4, "column": 7, \
            "message": "“31/02/2026” is not a date.", \
            "help": "February 2026 has 28 days. Write it as 2026-03-03 or 3 March 2026."}
            ]

            """)
    }

    @Test("Without findings the array is empty; elsewhere than in a site it holds that one")
    func ends() async throws {
        let site = try await newSite()
        #expect(try await kindred("check", "--format", "json", in: site).output == "[]\n")
        #expect(try await kindred("check", "--format", "json", "--fix", in: site).output == "[]\n")
        let none = try await kindred("check", "--format", "json", in: try TemporaryFolder())
        guard case .array(let found) = try JSON.parse(Array(none.output.utf8)) else {
            Issue.record("no array: \(none.output)")
            return
        }
        #expect(found.count == 1)
        #expect(found.first?["rule"] == .string("site-missing"))
        #expect(found.first?["line"] == .int(1))
    }

    @Test("A build tells what it did, and its findings as a check does")
    func build() async throws {
        let site = try await newSite()
        _ = try await kindred("new", "story", "Unfinished", in: site)
        let built = try JSON.parse(Array(try await kindred("build", "--format", "json", in: site).output.utf8))
        #expect(built["published"] == .bool(true))
        #expect(built["pages"] == .int(6))
        #expect(built["problems"] == .array([]))
        guard case .array(let drafts)? = built["drafts"] else {
            Issue.record("no drafts")
            return
        }
        #expect(drafts.first?["path"] == .string("Content/stories/unfinished.md"))
        try site.write("---\ntitle: x\nid: abcd\ndate: 31/02/2026\n---\n", to: "Content/stories/x.md")
        let failed = try await kindred("build", "--format", "json", in: site)
        #expect(failed.status == 1)
        let report = try JSON.parse(Array(failed.output.utf8))
        #expect(report["published"] == .bool(false))
        guard case .array(let problems)? = report["problems"] else {
            Issue.record("no problems")
            return
        }
        #expect(problems.first?["line"] == .int(4))
    }

    @Test("Lists and turns are arrays too")
    func lists() async throws {
        let site = try await newSite()
        try site.write("---\ntitle: Later\nid: abcd\ndate: 2099-01-01\n---\n", to: "Content/stories/later.md")
        let listed = try await kindred("list", "story", "--scheduled", "--format", "json", in: site)
        guard case .array(let items) = try JSON.parse(Array(listed.output.utf8)) else {
            Issue.record("no array")
            return
        }
        #expect(items.count == 1)
        #expect(items.first?["state"] == .string("scheduled"))
        #expect(
            items.first?["date"] == .string("2099-01-01T09:00:00+00:00")
                || items.first?["date"] == .string("2099-01-01T09:00:00Z"))
        let next = try await kindred("next", "--format", "json", in: site)
        guard case .array(let turns) = try JSON.parse(Array(next.output.utf8)) else {
            Issue.record("no array")
            return
        }
        #expect(turns.first?["why"] == .string("Content/stories/later.md is published."))
    }
}
