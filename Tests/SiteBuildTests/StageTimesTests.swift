import TestSupport
import Testing

@testable import SiteBuild

@Suite("What the stages of a build take")
struct StageTimesTests {
    /// A second goes by between two readings, and two processors work.
    private static func stopwatch() -> Stopwatch {
        let readings = Counter()
        return Stopwatch {
            let number = Double(readings.take(below: .max) ?? 0)
            return Stopwatch.Reading(wall: number, processors: number * 2)
        }
    }

    private static let site = """
        === Content/stories/court.md
        ---
        id: k7f3
        title: Court
        summary: A day in June.
        date: 2026-06-01
        ---
        It rained.
        """

    @Test("Each stage is told in its order, with what it had to do")
    func stages() async throws {
        var site = try TrySite(Self.site)
        site.request.stopwatch = Self.stopwatch()
        let report = try await site.publish()
        #expect(report.stages.map(\.stage) == [.load, .read, .plan, .check, .render, .commit])
        #expect(report.stages.allSatisfy { $0.wall == 1 && $0.processors == 2 })
        let files = site.output.files
        let render = try #require(report.stages.first { $0.stage == .render })
        #expect(render.files == files.count)
        #expect(render.bytes == files.values.reduce(0) { $0 + $1.count })
        let read = try #require(report.stages.first { $0.stage == .read })
        #expect(read.files == 1)
        #expect(read.bytes == site.folder.read("Content/stories/court.md")?.count)
        #expect(report.stages.last?.files == files.count)
    }

    @Test("Where nothing has changed, as much is rendered and nothing is changed")
    func unchanged() async throws {
        var site = try TrySite(Self.site)
        site.request.stopwatch = Self.stopwatch()
        let first = try await site.publish()
        let second = try await site.publish()
        #expect(second.stages.dropLast() == first.stages.dropLast())
        #expect(second.stages.last?.files == 0)
    }

    @Test("A check that leaves entries out counts as one")
    func leavingOut() async throws {
        var site = try TrySite(
            Self.site + "\n=== Content/stories/rain.md\n---\nid: r4nv\ntitle: Rain\ndate: 31/02\n---\n")
        site.request.stopwatch = Self.stopwatch()
        site.request.leavesOutErrors = true
        let report = try await site.publish()
        #expect(report.stages.map(\.stage) == [.load, .read, .plan, .check, .render, .commit])
        #expect(report.stages[3].wall == 2)
    }

    @Test("What is not published has no more than the checks, and what is not measured has nothing")
    func without() async throws {
        var site = try TrySite(
            Self.site + "\n=== Content/stories/rain.md\n---\nid: r4nv\ntitle: Rain\ndate: 31/02\n---\n")
        #expect(try await site.publish().stages.isEmpty)
        site.request.stopwatch = Self.stopwatch()
        #expect(try await site.publish().stages.map(\.stage) == [.load, .read, .plan, .check])
    }

    @Test("It reaches no output")
    func output() async throws {
        let plain = try TrySite(Self.site)
        try await plain.publish()
        var timed = try TrySite(Self.site)
        timed.request.stopwatch = Self.stopwatch()
        try await timed.publish()
        #expect(timed.output.files == plain.output.files)
    }

    @Test("It is told as a table")
    func table() {
        let stages = [
            StageTime(stage: .load, wall: 0.0021, processors: 0.002, files: 74, bytes: nil),
            StageTime(stage: .read, wall: 0.25, processors: 0.498, files: 68, bytes: 123_456),
            StageTime(stage: .check, wall: 0.7479, processors: 1.5, files: nil, bytes: nil),
        ]
        #expect(
            stages.table == """
                Stage          wall              CPU        files   bytes
                Load         2.1 ms   0 %     2.0 ms   0 %     74
                Read       250.0 ms  25 %   498.0 ms  25 %     68  123456
                Check      747.9 ms  75 %  1500.0 ms  75 %
                Together  1000.0 ms        2000.0 ms
                """)
    }
}
