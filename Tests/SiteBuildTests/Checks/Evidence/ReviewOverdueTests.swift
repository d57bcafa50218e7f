import Testing

@Suite("Reviews that are due")
struct ReviewOverdueTests {
    func page(_ fields: String) -> String {
        """
        === Content/pages/a.md
        1️⃣---
        id: k7f3
        title: A
        \(fields)
        ---
        Text.

        """
    }

    @Test("The day after the day, month or year that was named, the page is found")
    func overdue() async throws {
        for (date, words) in [("2026-06-14", "14 June 2026"), ("2026-05", "May 2026"), ("2025", "2025")] {
            try await expectFindings(
                page("review_by: \(date)"),
                ["Content/pages/a.md:1️⃣ [review-overdue] This was to be looked at again by \(words)."])
        }
    }

    @Test("Until then, and once it is archived, it is left alone", arguments: ["2026-06-15", "2026-06", "2026"])
    func silent(_ date: String) async throws {
        try await expectFindings(page("review_by: \(date)"), [])
        try await expectFindings(page("review_by: 2020\nstatus: archived"), [])
    }
}
