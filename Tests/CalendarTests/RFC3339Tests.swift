import Calendar
import Testing

@Suite("RFC 3339")
struct RFC3339Tests {
    @Test(
        "Read",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-10-01T09:30:00+01:00", 1_790_843_400),
            ("2026-10-01T08:30:00Z", 1_790_843_400), ("2026-10-01t08:30:00z", 1_790_843_400),
            ("2026-10-01 08:30:00Z", 1_790_843_400), ("2026-10-01T08:30Z", 1_790_843_400),
            ("2026-10-01T08:30:00.999Z", 1_790_843_400), ("2026-10-01T14:00:00+05:30", 1_790_843_400),
            ("2026-09-30T22:30:00-10:00", 1_790_843_400), ("2026-10-01T08:30:00-00:00", 1_790_843_400),
            // RFC 3339, section 5.8.
            ("1985-04-12T23:20:50.52Z", 482_196_050), ("1996-12-19T16:39:57-08:00", 851_042_397),
            ("1990-12-31T23:59:60Z", 662_688_000), ("1937-01-01T12:00:27.87+00:20", -1_041_337_173),
            ("0000-01-01T00:00:00Z", -62_167_219_200),
        ])
    func read(text: String, seconds: Int) {
        #expect(Instant(rfc3339: text)?.seconds == seconds)
    }

    @Test(
        "Refused",
        arguments: [
            "", "2026-10-01", "2026-10-01T08:30:00", "2026-02-29T08:30:00Z", "2026-10-01T24:00:00Z",
            "2026-10-01T08:60:00Z", "2026-10-01T08:30:61Z", "2026-10-01T08:30:00.Z", "2026-10-01T08:30:00+0100",
            "2026-10-01T08:30:00+24:00", "2026-10-01T08:30:00Zx", " 2026-10-01T08:30:00Z", "26-10-01T08:30:00Z",
            "12026-10-01T08:30:00Z", "2026-10-01T8:30:00Z", "2026-10-01X08:30:00Z", "２０２６-10-01T08:30:00Z",
            "2026-10-01T08:30:00Z\0",
        ])
    func refused(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test("Written by the clocks of a zone")
    func written() throws {
        let london = try Zone(name: "Europe/London", tzif: TZifBytes.london.bytes)
        let summer = Instant(seconds: 1_790_843_400)
        #expect(summer.rfc3339() == "2026-10-01T08:30:00Z")
        #expect(summer.rfc3339(in: london) == "2026-10-01T09:30:00+01:00")
        #expect(summer.adding(seconds: 180 * 86_400).rfc3339(in: london) == "2027-03-30T09:30:00+01:00")
        #expect(summer.adding(seconds: 60 * 86_400).rfc3339(in: london) == "2026-11-30T08:30:00Z")
        let west = try Zone(name: "W", tzif: TZifBytes(footer: "\n<-0330>3:30\n").bytes)
        #expect(summer.rfc3339(in: west) == "2026-10-01T05:00:00-03:30")
    }

    @Test("Where clocks were seconds from UTC it is written in UTC, which the form can hold")
    func oddSeconds() throws {
        let london = try Zone(name: "Europe/London", tzif: TZifBytes.london.bytes)
        #expect(Instant(seconds: -5_364_662_400).rfc3339(in: london) == "1800-01-01T00:00:00Z")
    }

    @Test(
        "What was written reads back", arguments: [Int.min, -62_167_219_200, -1, 0, 951_782_400, 253_402_300_799, .max])
    func roundTrip(seconds: Int) throws {
        let written = Instant(seconds: seconds).rfc3339()
        #expect(try #require(Instant(rfc3339: written)).rfc3339() == written)
    }
}
