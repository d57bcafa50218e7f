import Calendar
import Testing

@Suite("Durations")
struct DurationTests {
    @Test(
        "Durations for machines and on a clock",
        arguments: [
            (0, "PT0S", "0:00"), (45, "PT45S", "0:45"), (60, "PT1M", "1:00"),
            (89, "PT1M29S", "1:29"), (90, "PT1M30S", "1:30"), (725, "PT12M5S", "12:05"),
            (3569, "PT59M29S", "59:29"), (3570, "PT59M30S", "59:30"), (3600, "PT1H", "1:00:00"),
            (3723, "PT1H2M3S", "1:02:03"), (3840, "PT1H4M", "1:04:00"),
            (360_000, "PT100H", "100:00:00"), (-5, "PT0S", "0:00"), (.min, "PT0S", "0:00"),
        ])
    func durations(seconds: Int, iso: String, clock: String) {
        #expect(durationISO8601(seconds: seconds) == iso)
        #expect(durationOnClock(seconds: seconds) == clock)
    }

    @Test("The longest duration there is can be shown too")
    func longest() {
        #expect(durationOnClock(seconds: .max) == "2562047788015215:30:07")
    }
}
