import Glibc
import Testing

@testable import SiteBuild

@Suite("The lock")
struct OutputLockTests {
    let site = StagedSite()

    @Test("A second build waits, then gives up and names the process")
    func busy() throws {
        let first = try site.open()
        defer { first.abandon() }
        let clock = ContinuousClock()
        let start = clock.now
        let failure = #expect(throws: OutsideFailure.self) { try site.open(patience: .seconds(1)) }
        #expect(clock.now - start >= .seconds(1))
        let message = failure?.message ?? ""
        #expect(message.hasPrefix("Another Kindred is writing this site (process \(getpid()): "))
        #expect(message.hasSuffix("); waited 1 second for it."))
    }

    @Test("A second build goes on when the first is done")
    func waits() async throws {
        let first = try site.stage(["a.html": "1"])
        let site = site
        async let second = Task.detached { try site.open(patience: .seconds(30)).abandon() }.value
        try await Task.sleep(for: .milliseconds(100))
        _ = try first.commit()
        try await second
        #expect(site.tree == ["a.html": "1"])
    }

    @Test("A lock file that a killed build left is no obstacle")
    func stale() throws {
        site.folder.folder(".kindred")
        site.folder.write(".kindred/lock", "1: kindred build\n")
        try site.build(["a.html": "1"])
        #expect(site.folder.text(".kindred/lock")?.hasPrefix("\(getpid())") == true)
    }

    @Test("A lock file with a strange text is shown safely")
    func strange() throws {
        let first = try site.open()
        defer { first.abandon() }
        site.folder.write(".kindred/lock", "7: \u{1B}[31mred\n\u{7}")
        let failure = #expect(throws: OutsideFailure.self) { try site.open() }
        #expect(
            failure?.message
                == "Another Kindred is writing this site (process 7: \\u{1B}[31mred\\u{7}); waited 0 seconds for it.")
    }

    @Test("After a commit, a refusal, a failure and a stage that was dropped the lock is free")
    func released() throws {
        try site.build(["a.html": "1"])
        site.folder.write("Output/b.html", "theirs")
        _ = try site.refused(["b.html": "ours"])
        _ = try site.stage(["a.html": "2"])
        try site.build(["a.html": "3"])
        #expect(site.tree["a.html"] == "3")
    }
}
