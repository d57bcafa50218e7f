import Calendar
import Testing

@Suite("Durations")
struct DurationTests {
    @Test(
        "Durations for people, for machines and on a clock",
        arguments: [
            (0, "0 s", "PT0S", "0:00"), (45, "45 s", "PT45S", "0:45"), (60, "1 min", "PT1M", "1:00"),
            (89, "1 min", "PT1M29S", "1:29"), (90, "2 min", "PT1M30S", "1:30"), (725, "12 min", "PT12M5S", "12:05"),
            (3569, "59 min", "PT59M29S", "59:29"), (3570, "1 h", "PT59M30S", "59:30"), (3600, "1 h", "PT1H", "1:00:00"),
            (3723, "1 h 2 min", "PT1H2M3S", "1:02:03"), (3840, "1 h 4 min", "PT1H4M", "1:04:00"),
            (360_000, "100 h", "PT100H", "100:00:00"), (-5, "0 s", "PT0S", "0:00"), (.min, "0 s", "PT0S", "0:00"),
        ])
    func durations(seconds: Int, words: String, iso: String, clock: String) {
        #expect(durationInWords(seconds: seconds) == words)
        #expect(durationISO8601(seconds: seconds) == iso)
        #expect(durationOnClock(seconds: seconds) == clock)
    }

    @Test("The longest duration there is has words too")
    func longest() {
        #expect(durationInWords(seconds: .max) == "2562047788015215 h 30 min")
        #expect(durationOnClock(seconds: .max) == "2562047788015215:30:07")
    }
}
