import Calendar
import Testing

@Suite("Days")
struct DayTests {
    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        try #require(Day(year: year, month: month, day: day))
    }

    @Test(
        "Only days that the calendar has are days",
        arguments: [
            (2026, 2, 29), (2100, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
            (2026, 1, 32), (-1, 1, 1), (10_000, 1, 1), (.max, .max, .max), (.min, .min, .min),
        ])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test("Leap days", arguments: [2000, 2024, 2400, 0, 4])
    func leapDays(year: Int) throws {
        #expect(try day(year, 2, 29).adding(days: 1) == day(year, 3, 1))
    }

    @Test("Days are counted from 1970")
    func count() throws {
        #expect(try day(1970, 1, 1).daysSince1970 == 0)
        #expect(try day(1969, 12, 31).daysSince1970 == -1)
        #expect(try day(2000, 3, 1).daysSince1970 == 11_017)
        #expect(try day(2026, 10, 1).daysSince1970 == 20_727)
        #expect(Day.earliest.daysSince1970 == -719_528)
        #expect(Day.latest.daysSince1970 == 2_932_896)
    }

    @Test("Every day of the 400 years that repeat follows the one before")
    func everyDay() throws {
        var expected = try day(1800, 1, 1)
        for count in expected.daysSince1970..<(expected.daysSince1970 + 146_097) {
            let found = Day(daysSince1970: count)
            guard found == expected, found.daysSince1970 == count else {
                Issue.record("\(found) is not \(expected)")
                return
            }
            let (year, month) = (expected.year, expected.month)
            expected = try #require(
                Day(year: year, month: month, day: expected.day + 1) ?? Day(year: year, month: month + 1, day: 1)
                    ?? Day(year: year + 1, month: 1, day: 1))
        }
        #expect(try expected == day(2200, 1, 1))
    }

    @Test("Adding stops at the first and the last day there are")
    func ends() throws {
        #expect(Day.latest.adding(days: 1) == .latest)
        #expect(Day.earliest.adding(days: -1) == .earliest)
        #expect(Day.latest.adding(days: .max) == .latest)
        #expect(Day.earliest.adding(days: .min) == .earliest)
        #expect(try day(2026, 1, 1).adding(days: .min) == .earliest)
        #expect(Day(daysSince1970: .max) == .latest)
        #expect(Day(daysSince1970: .min) == .earliest)
        #expect(Day.latest.adding(months: .max) == .latest)
        #expect(Day.latest.adding(months: 1) == .latest)
        #expect(Day.earliest.adding(months: .min) == .earliest)
        #expect(Day.earliest.adding(months: -1) == .earliest)
    }

    @Test("Adding months keeps to the month")
    func months() throws {
        #expect(try day(2026, 1, 31).adding(months: 1) == day(2026, 2, 28))
        #expect(try day(2024, 1, 31).adding(months: 1) == day(2024, 2, 29))
        #expect(try day(2026, 10, 1).adding(months: 36) == day(2029, 10, 1))
        #expect(try day(2026, 3, 31).adding(months: -13) == day(2025, 2, 28))
        #expect(try day(2026, 1, 15).adding(months: -1) == day(2025, 12, 15))
        #expect(try day(2026, 12, 15).adding(months: 1) == day(2027, 1, 15))
    }

    @Test("Distance and order")
    func distance() throws {
        #expect(try day(2026, 2, 28).distance(to: day(2026, 3, 1)) == 1)
        #expect(try day(2026, 3, 1).distance(to: day(2025, 3, 1)) == -365)
        #expect(try day(2026, 9, 30) < day(2026, 10, 1))
        #expect(try day(2025, 12, 31) < day(2026, 1, 1))
        #expect(try !(day(2026, 1, 1) < day(2026, 1, 1)))
    }

    @Test("Weekdays")
    func weekdays() throws {
        #expect(try day(2026, 10, 1).weekday == .thursday)
        #expect(try day(1970, 1, 1).weekday == .thursday)
        #expect(try day(1969, 12, 28).weekday == .sunday)
        #expect(try day(2000, 1, 1).weekday == .saturday)
        #expect(Day.earliest.weekday == .saturday)
        #expect(Weekday.monday.rawValue == 1)
    }

    @Test("A day describes itself as ISO 8601 has it")
    func description() throws {
        #expect(try day(2026, 10, 1).description == "2026-10-01")
        #expect(Day.earliest.description == "0000-01-01")
    }
}
