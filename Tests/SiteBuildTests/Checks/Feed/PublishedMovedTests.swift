import Calendar
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Dates that were published")
struct PublishedMovedTests {
    private let path = LedgerSite.episode
    private let moved =
        "[published-moved] This episode was published on 10 January 2026: with another date, apps put it elsewhere, or "
        + "announce it again."

    @Test(
        "Up to a day is a correction, more is refused, and so is a date to come",
        arguments: [
            ("2026-01-10T23:00:00Z", nil), ("2026-01-09T09:00:00Z", nil), ("2026-01-11T09:00:01Z", true),
            ("2025-12-10", true),
        ] as [(String, Bool?)])
    func far(date: String, isFound: Bool?) async throws {
        let site = try await LedgerSite.recorded()
        try site.change(path, "date: 2026-01-10", "date: \(date)")
        try await site.expect((isFound == true ? ["\(path):4:7 \(moved)"] : []))
    }

    @Test("Into the future, even by an hour")
    func future() async throws {
        var site = try await LedgerSite.recorded()
        site.trial.request.date = .instant(Instant(seconds: 1_768_035_600 + 60))  // A minute after it came out.
        try site.change(path, "date: 2026-01-10", "date: 2026-01-10T10:00:00Z")
        try await site.expect([
            "\(path):4:7 [published-moved] This episode was published on 10 January 2026: its date is now to come, "
                + "so it would vanish from apps until then."
        ])
    }

    @Test("A site built for a day before moves nothing, and what ends or is a draft again is a removal")
    func silent() async throws {
        var site = try await LedgerSite.recorded()
        site.trial.request.date = .day(Day(daysSince1970: 20_458))
        try await site.expect([])
        site.trial.request.date = .day(TrySite.today ?? .latest)
        try site.change(path, "date: 2026-01-10", "date: 2026-03-10\nstatus: draft")
        try await site.expect([])
    }
}
