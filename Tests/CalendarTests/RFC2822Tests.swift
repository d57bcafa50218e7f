import Calendar
import Testing

@Suite("RFC 2822")
struct RFC2822Tests {
    private let seconds = 1_790_843_400

    @Test("Written with a numeric zone")
    func written() throws {
        let london = try Zone(name: "Europe/London", tzif: TZifBytes.london.bytes)
        let west = try Zone(name: "W", tzif: TZifBytes(footer: "\n<-0330>3:30\n").bytes)
        #expect(Instant(seconds: seconds).rfc2822() == "Thu, 01 Oct 2026 08:30:00 +0000")
        #expect(Instant(seconds: seconds).rfc2822(in: london) == "Thu, 01 Oct 2026 09:30:00 +0100")
        #expect(Instant(seconds: seconds).rfc2822(in: west) == "Thu, 01 Oct 2026 05:00:00 -0330")
        #expect(Instant(seconds: -5_364_662_400).rfc2822(in: london) == "Wed, 01 Jan 1800 00:00:00 +0000")
        #expect(Instant(seconds: 0).rfc2822() == "Thu, 01 Jan 1970 00:00:00 +0000")
    }

    @Test(
        "Read as the standard has it and as feeds have it",
        arguments: [
            "Thu, 01 Oct 2026 08:30:00 +0000", "Thu, 1 Oct 2026 08:30:00 GMT", "1 Oct 2026 08:30 UT",
            "Thu, 01 Oct 2026 09:30:00 +0100", "Thu, 01 Oct 2026 09:30:00 +01:00", "Thu,01 Oct 2026 04:30:00 EDT",
            "Thu, 01 Oct 2026 03:30:00 EST", "Thu, 01 Oct 2026 01:30:00 PDT", "Mon, 01 Oct 2026 08:30:00 GMT",
            "Thursday, 01 October 2026 08:30:00 GMT", "Thurs, 01 Oct 2026 08:30:00 GMT", "01-Oct-2026 08:30:00 GMT",
            "Oct 1, 2026 08:30:00 GMT", "October 1, 2026 08:30 +0000", "Thu Oct  1 08:30:00 2026",
            "Thu, 01 Oct 26 08:30:00 GMT", "  Thu ,\r\n 01 Oct 2026\t08:30:00 (a (nested) remark) GMT (GMT) ",
            "thu, 01 oct 2026 08:30:00 gmt", "Thu, 01 Oct 2026 08:30:00", "Thu, 01 Oct 2026 8:30:00 Z",
            "Thu, 01 Oct 2026 08:30:00 A", "Thu, 01 Oct 2026 08:30:00.123 +0000", "Thu. 01 Oct. 2026 08:30:00 +0000",
            "2026-10-01T08:30:00Z", "2026-10-01T09:30:00+01:00", "2026-10-01 08:30:00", "2026-10-01T08:30",
        ])
    func read(text: String) {
        #expect(Instant(rfc2822: text)?.seconds == seconds)
    }

    @Test("A date without a time is its midnight in UTC", arguments: ["1 Oct 2026", "Thu, 01 Oct 2026", "2026-10-01"])
    func withoutTime(text: String) {
        #expect(Instant(rfc2822: text)?.rfc3339() == "2026-10-01T00:00:00Z")
    }

    @Test("Two and three digits of a year, as RFC 2822 reads them")
    func shortYears() {
        #expect(Instant(rfc2822: "1 Jan 49 00:00 GMT")?.rfc3339() == "2049-01-01T00:00:00Z")
        #expect(Instant(rfc2822: "1 Jan 50 00:00 GMT")?.rfc3339() == "1950-01-01T00:00:00Z")
        #expect(Instant(rfc2822: "1 Jan 126 00:00 GMT")?.rfc3339() == "2026-01-01T00:00:00Z")
    }

    @Test(
        "Refused",
        arguments: [
            "", "yesterday", "Thu, 31 Feb 2026 08:30:00 GMT", "Thu, 01 Oct 2026 25:30:00 GMT", "01/10/2026 08:30",
            "Thu, 01 Foo 2026 08:30:00 GMT", "Oct 2026", "1 Oct", "1 2 3 4", "Thu, 01 Oct 2026 08:30:00 +9900",
            "Thu, 01 Oct 20266 08:30:00 GMT", "1 Oct 2026 08:30:00 +", "#", "+0100", "1 Oct 2026 + 08:30", "\0",
            "2026-10-01T08:30:00Z and more", "2026-10-01T99:30:00Z", "(((", "1 Oct 2026 08:30 é",
        ])
    func refused(text: String) {
        #expect(Instant(rfc2822: text) == nil)
    }

    @Test("A text of megabytes is refused at once")
    func huge() {
        #expect(Instant(rfc2822: String(repeating: "(", count: 5_000_000)) == nil)
    }
}
