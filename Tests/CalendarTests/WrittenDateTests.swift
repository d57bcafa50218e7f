import Calendar
import Testing

@Suite("Dates as authors write them")
struct WrittenDateTests {
    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
        try #require(Day(year: year, month: month, day: day))
    }

    private func problem(_ text: String) -> DateProblem? {
        do throws(DateProblem) {
            _ = try WrittenDate.read(text)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "A day",
        arguments: [
            "2026-10-01", "1 October 2026", "01 October 2026", "1 Oct 2026", "1 OCTOBER 2026", "1 oct. 2026",
            "  2026-10-01 ", "1\u{A0}October\u{A0}2026", "1  October\t2026", "\u{FEFF}2026-10-01\r\n",
        ])
    func days(text: String) throws {
        #expect(try WrittenDate.read(text) == .day(day(2026, 10, 1)))
    }

    @Test("A day in September may have four letters")
    func september() throws {
        #expect(try WrittenDate.read("9 Sept 2026") == .day(day(2026, 9, 9)))
    }

    @Test(
        "A day and a time",
        arguments: [
            "2026-10-01 09:30", "2026-10-01T09:30", "2026-10-01t09:30", "2026-10-01  9:30", "1 October 2026 09:30",
            "2026-10-01 09:30:00", "1 Oct 2026 9:30",
        ])
    func times(text: String) throws {
        #expect(try WrittenDate.read(text) == .time(#require(LocalTime(day(2026, 10, 1), hour: 9, minute: 30))))
    }

    @Test(
        "A day and a time with its zone",
        arguments: [
            "2026-10-01T09:30:00+01:00", "2026-10-01T08:30:00Z", "2026-10-01 09:30 +01:00", "2026-10-01 08:30:00 Z",
            "2026-10-01T08:30:00.5Z", "1 October 2026 08:30 Z",
        ])
    func instants(text: String) throws {
        #expect(try WrittenDate.read(text) == .instant(Instant(seconds: 1_790_843_400)))
    }

    @Test(
        "An instant that is outside of the years 0 to 9999 in UTC is none",
        arguments: [
            "9999-12-31T23:59:60Z", "9999-12-31T23:59:59-00:01", "0000-01-01T00:00:00+00:01",
        ])
    func outside(text: String) {
        #expect(problem(text)?.message == "“\(text)” is not a date.")
    }

    @Test("Less than a day")
    func partial() throws {
        #expect(try WrittenDate.read("October 2026") == .month(year: 2026, month: 10))
        #expect(try WrittenDate.read("oct 2026") == .month(year: 2026, month: 10))
        #expect(try WrittenDate.read("2026-10") == .month(year: 2026, month: 10))
        #expect(try WrittenDate.read("2012") == .year(2012))
        #expect(try WrittenDate.read("about 2012") == .about(year: 2012))
        #expect(try WrittenDate.read("About  2012") == .about(year: 2012))
    }

    @Test("What may be one of two days is asked about, never guessed")
    func ambiguous() {
        #expect(
            problem("01/10/2026")
                == DateProblem(
                    reason: .ambiguous, message: "“01/10/2026” can mean 1 October 2026 or 10 January 2026.",
                    help: "Write it as 2026-10-01 or 1 October 2026.", suggestion: "2026-10-01"))
        for text in ["1.10.2026", "1-10-2026", "01/10/26", "1 10 2026", "1. 10. 2026"] {
            #expect(problem(text)?.reason == .ambiguous, "\(text)")
            #expect(problem(text)?.suggestion == "2026-10-01", "\(text)")
        }
    }

    @Test(
        "A day that is not in the calendar is answered with the day it runs over to",
        arguments: [
            ("31/02/2026", "February 2026 has 28 days. Write it as 2026-03-03 or 3 March 2026."),
            ("2026-02-31", "February 2026 has 28 days. Write it as 2026-03-03 or 3 March 2026."),
            ("29 February 2026", "February 2026 has 28 days. Write it as 2026-03-01 or 1 March 2026."),
            ("2028-02-30", "February 2028 has 29 days. Write it as 2028-03-01 or 1 March 2028."),
            ("31 Sept 2026", "September 2026 has 30 days. Write it as 2026-10-01 or 1 October 2026."),
            ("2026-02-31 09:30", "February 2026 has 28 days. Write it as 2026-03-03 or 3 March 2026."),
        ])
    func noSuchDay(text: String, help: String) {
        #expect(problem(text)?.reason == .noSuchDay)
        #expect(problem(text)?.message == "“\(text)” is not a date.")
        #expect(problem(text)?.help == help)
    }

    @Test("A day far from the calendar is answered with the month's length")
    func farDay() {
        #expect(problem("45 October 2026")?.reason == .noSuchDay)
        #expect(
            problem("2026-10-99")?.help
                == "October 2026 has 31 days. Write a day as 2026-10-01 or 1 October 2026, a month as 2026-10, a year as "
                + "2026 or about 2026.")
        #expect(problem("2026-10-99")?.suggestion == nil)
        #expect(problem("0 October 2026")?.reason == .noSuchDay)
    }

    @Test(
        "Another form with one meaning is answered in a form that is read",
        arguments: [
            ("13/10/2026", "Write it as 2026-10-13 or 13 October 2026.", "2026-10-13"),
            ("10/13/2026", "Write it as 2026-10-13 or 13 October 2026.", "2026-10-13"),
            ("10/10/2026", "Write it as 2026-10-10 or 10 October 2026.", "2026-10-10"),
            ("2026/10/01", "Write it as 2026-10-01 or 1 October 2026.", "2026-10-01"),
            ("2026-10-1", "Write it as 2026-10-01 or 1 October 2026.", "2026-10-01"),
            ("2026-13-10", "Write it as 2026-10-13 or 13 October 2026.", "2026-10-13"),
            ("1st October 2026", "Write it as 2026-10-01 or 1 October 2026.", "2026-10-01"),
            ("the 1st of October, 2026", "Write it as 2026-10-01 or 1 October 2026.", "2026-10-01"),
            ("October 1, 2026", "Write it as 2026-10-01 or 1 October 2026.", "2026-10-01"),
            ("Thursday 1 October 2026", "Write it as 2026-10-01 or 1 October 2026.", "2026-10-01"),
            ("1-Oct-26", "Write it as 2026-10-01 or 1 October 2026.", "2026-10-01"),
            ("October, 2026", "Write it as 2026-10 or October 2026.", "2026-10"),
            ("10/2026", "Write it as 2026-10 or October 2026.", "2026-10"),
            ("2026-9", "Write it as 2026-09 or September 2026.", "2026-09"),
            ("circa 2012", "Write it as about 2012.", "about 2012"),
            ("c. 2012", "Write it as about 2012.", "about 2012"),
        ])
    func otherForms(text: String, help: String, suggestion: String) {
        #expect(problem(text)?.reason == .notADate)
        #expect(problem(text)?.message == "“\(text)” is not a date.")
        #expect(problem(text)?.help == help)
        #expect(problem(text)?.suggestion == suggestion)
    }

    @Test("A suggestion is always read")
    func suggestionsAreRead() throws {
        for text in ["31/02/2026", "01/10/2026", "10/2026", "c. 2012", "2026-10-01 24:00", "October, 2026"] {
            let suggestion = try #require(problem(text)?.suggestion)
            #expect(throws: Never.self) { try WrittenDate.read(suggestion) }
        }
    }

    @Test(
        "What is no date is answered with the forms that are",
        arguments: [
            "yesterday", "2026-00-10", "2026-13", "99/99/2026", "2026-10-01 noon", "2020s", "20261001", "October",
            "1 October", "12", "00/10/2026", "about October 2026", "about 1 October 2026",
            "2026-10-01-02", "1 October 2026 BC", "٢٠٢٦-10-01", "2026–10–01", "'", "2026-10-01T", "\0", "-2026",
            "1 October October 2026", "2026-10-01 09:30 Europe/London", "2026-10-01T09:30+1", "January 1 2 3",
        ])
    func notADate(text: String) {
        #expect(problem(text)?.reason == .notADate)
        #expect(problem(text)?.message == "“\(text)” is not a date.")
        #expect(
            problem(text)?.help
                == "Write a day as 2026-10-01 or 1 October 2026, a month as 2026-10, a year as 2026 or about 2026.")
        #expect(problem(text)?.suggestion == nil)
    }

    @Test("An empty date is said to be empty", arguments: ["", " ", "\n\t\u{A0}"])
    func empty(text: String) {
        #expect(problem(text)?.reason == .empty)
        #expect(problem(text)?.message == "The date is empty.")
    }

    @Test("A time that no clock shows")
    func noSuchTime() {
        #expect(
            problem("2026-10-01 25:00")
                == DateProblem(
                    reason: .noSuchTime, message: "“2026-10-01 25:00” has a time that no clock shows.",
                    help: "Write it as 2026-10-01 09:30, with hours from 00 to 23 and minutes from 00 to 59.",
                    suggestion: nil))
        #expect(problem("2026-10-01 24:00")?.suggestion == "2026-10-02 00:00")
        #expect(problem("2026-10-01 09:60")?.reason == .noSuchTime)
        #expect(problem("2026-10-01 09:30:60")?.reason == .noSuchTime)
    }

    @Test("A long text is quoted in part, and costs no more than a short one")
    func long() {
        let text = String(repeating: "1 October 2026 ", count: 500_000)
        let start = String(repeating: "1 October 2026 ", count: 4)
        #expect(problem(text)?.message == "“\(start)…” is not a date.")
    }

    @Test(
        "What Kindred writes reads back the same",
        arguments: ["2026-10-01T08:30:00Z", "2026-10-01 09:30", "2026-10-01", "2026-10", "2012", "about 2012", "0012"])
    func roundTrip(text: String) throws {
        #expect(try WrittenDate.read(text).description == text)
    }

    @Test("The form for machines")
    func machineForm() throws {
        #expect(try WrittenDate.read("1 October 2026 9:30").machineForm == "2026-10-01T09:30")
        #expect(try WrittenDate.read("October 2026").machineForm == "2026-10")
        #expect(try WrittenDate.read("about 2012").machineForm == nil)
    }

    @Test("A day means nine o'clock in the site's zone; what is less exact has no instant")
    func readings() throws {
        let london = try Zone(name: "Europe/London", tzif: TZifBytes.london.bytes)
        func reading(_ text: String) throws -> String? {
            try WrittenDate.read(text).reading(in: london)?.instant.rfc3339()
        }
        #expect(try reading("2026-07-01") == "2026-07-01T08:00:00Z")
        #expect(try reading("2099-01-01") == "2099-01-01T09:00:00Z")
        #expect(try reading("2026-07-01 00:30") == "2026-06-30T23:30:00Z")
        #expect(try reading("2026-07-01T00:30:00-05:00") == "2026-07-01T05:30:00Z")
        #expect(try reading("2026-07") == nil)
        #expect(try reading("2026") == nil)
        #expect(try reading("about 2026") == nil)
    }

    @Test("The days that a date may be")
    func possibleDays() throws {
        let london = try Zone(name: "Europe/London", tzif: TZifBytes.london.bytes)
        func days(_ text: String) throws -> String {
            let days = try WrittenDate.read(text).days(in: london)
            return "\(days.lowerBound)…\(days.upperBound)"
        }
        #expect(try days("2026-06-30T23:30:00Z") == "2026-07-01…2026-07-01")
        #expect(try days("2026-10-01 09:30") == "2026-10-01…2026-10-01")
        #expect(try days("2024-02") == "2024-02-01…2024-02-29")
        #expect(try days("about 2012") == "2012-01-01…2012-12-31")
    }
}
