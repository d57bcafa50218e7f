import Calendar
import Testing

@Suite("Local times")
struct LocalTimeTests {
    @Test("Local times are times that a clock shows")
    func localTimes() throws {
        let day = try #require(Day(year: 2026, month: 10, day: 1))
        #expect(LocalTime(day, hour: 24, minute: 0) == nil)
        #expect(LocalTime(day, hour: 0, minute: 60) == nil)
        #expect(LocalTime(day, hour: 0, minute: 0, second: 60) == nil)
        #expect(LocalTime(day, hour: -1, minute: 0) == nil)
        #expect(LocalTime(day, hour: 9, minute: 30)?.description == "2026-10-01T09:30")
        #expect(LocalTime(day, hour: 9, minute: 5, second: 7)?.description == "2026-10-01T09:05:07")
    }
}
