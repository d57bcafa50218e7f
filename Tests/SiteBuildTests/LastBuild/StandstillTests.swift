import Calendar
import TestSupport
import Testing

@testable import SiteBuild

/// Content with a time in it, and that time on 15 June 2026.
struct TimedContent: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let time: String

    var testDescription: String { name }

    private static func story(_ matter: String, _ body: String = "It rained.") -> String {
        """
        === Content/stories/timed.md
        ---
        id: tim1
        title: Timed
        \(matter)
        ---
        \(body)

        """
    }

    private static func record(_ lines: String) -> String {
        story("date: 2026-01-05", ConsentSite.voice)
            + "=== Content/people/riaz.md\n---\nid: per1\ndisplay_name: Riaz\n---\n"
                + """
                === consent/riaz.yaml
                person: riaz
                works: [timed]
                channels: [\(ConsentSite.all)]
                \(lines)

                """
    }

    static let all: [TimedContent] = [
        TimedContent(name: "a date", text: story("date: 2026-06-15T14:30:00Z"), time: "2026-06-15T14:30:00Z"),
        TimedContent(
            name: "an end", text: story("date: 2026-01-05\nexpires: 2026-06-15T14:30:00Z"), time: "2026-06-15T14:30:00Z"
        ),
        TimedContent(name: "given", text: record("given: 2026-06-15T14:30:00Z"), time: "2026-06-15T14:30:00Z"),
        TimedContent(
            name: "a consent's end", text: record("given: 2026-02-01\nexpires: 2026-06-15T14:30:00Z"),
            time: "2026-06-15T14:30:00Z"),
        TimedContent(
            name: "a time to think", text: record("given: 2026-02-01\ncooling_off: 2026-06-15T14:30:00Z"),
            time: "2026-06-15T14:30:00Z"),
        TimedContent(
            name: "a withdrawal",
            text: record("given: 2026-02-01\nwithdrawal:\n  on: 2026-06-15T14:30:00Z\n  scope: all"),
            time: "2026-06-15T14:30:00Z"),
        TimedContent(
            name: "a notice",
            text:
                "=== Content/site.yaml\nformat: 1\ntitle: Voices\nbase_url: https://example.org/\nnotice:\n  text: Closed\n  from: 2026-06-15T14:30:00Z\n",
            time: "2026-06-15T14:30:00Z"),
        TimedContent(
            name: "a notice's end",
            text:
                "=== Content/site.yaml\nformat: 1\ntitle: Voices\nbase_url: https://example.org/\nnotice:\n  text: Closed\n  until: 2026-06-15T14:30:00Z\n",
            time: "2026-06-15T14:30:00Z"),
        TimedContent(
            name: "a tombstone",
            text: story("date: 2026-01-05")
                + "=== Content/gone/tim1.md\n---\nid: tim1\non: 2026-06-15T14:30:00Z\n---\n",
            time: "2026-06-15T14:30:00Z"),
        TimedContent(name: "a day's end", text: story("date: 2026-01-05"), time: "2026-06-15T23:00:00Z"),
    ]
}

@Suite("Until when time changes nothing", .enabled(if: UnchangedSite.isPossible))
struct StandstillTests {
    @Test("A build goes by the last one until the time comes of which the content speaks", arguments: TimedContent.all)
    func turns(_ content: TimedContent) async throws {
        let site = try UnchangedSite(content.text)
        let time = Instant.test(content.time)
        func at(_ seconds: Int) -> (inout BuildRequest) -> Void {
            { $0.date = .instant(time.adding(seconds: seconds)) }
        }
        _ = try await site.build(at(-3600))
        #expect(try await site.wentByLast(at(-1)))
        #expect(site.trial.output.difference(from: try await site.cold(at(-1)).output) == [])
        #expect(try await !site.wentByLast(at(0)))
        #expect(site.trial.output.difference(from: try await site.cold(at(0)).output) == [])
        // Time runs one way, but dates are arguments.
        #expect(try await !site.wentByLast(at(-3600)))
    }

    @Test("Nothing holds past midnight in UTC either")
    func midnight() {
        let stretch = Standstill(from: .test("2026-06-15T10:00:00Z"), until: .test("2026-06-15T12:00:00Z"))
        #expect(stretch.holds(at: .test("2026-06-15T10:00:00Z")))
        #expect(stretch.holds(at: .test("2026-06-15T11:59:59Z")))
        #expect(!stretch.holds(at: .test("2026-06-15T12:00:00Z")))
        #expect(!stretch.holds(at: .test("2026-06-15T09:59:59Z")))
    }
}
