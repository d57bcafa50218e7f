import Testing

@testable import Calendar

@Suite("The pattern of dates")
struct WrittenDatePatternTests {
    private func matches(_ text: String, hasDay: Bool) throws -> Bool {
        try Regex(WrittenDate.pattern(hasDay: hasDay)).wholeMatch(in: text) != nil
    }

    private static let days = [
        "2026-10-01", "1 October 2026", "01 Oct 2026", "1 oct. 2026", "12 SEPT 2026", "3 may 2026", "2026-10-01 09:30",
        "2026-10-01T09:30:15.25", "2026-10-01T09:30:00+01:00", "2026-10-01t09:30Z", "1 October 2026 9:30",
    ]
    private static let longer = ["2026-10", "October 2026", "Sep 2026", "2012", "about 2012", "About 2012"]
    private static let none = [
        "soon", "01/10/2026", "2026-13", "2026-10-32", "2026-1-1", "32 October 2026", "1 Octember 2026", "2026-10-01 9",
        "about", "October", "12", "20261001", "2026-10-01x", "Septo 2026", "",
    ]

    @Test("It takes what the reader takes, and refuses what it refuses", arguments: days + longer + none)
    func agrees(text: String) throws {
        let isDate = (try? WrittenDate.read(text)) != nil
        #expect(try matches(text, hasDay: false) == isDate)
        #expect(isDate == !Self.none.contains(text))
    }

    @Test("Where a day is needed, it takes those with one alone", arguments: days + longer + none)
    func day(text: String) throws {
        #expect(try matches(text, hasDay: true) == Self.days.contains(text))
    }
}
