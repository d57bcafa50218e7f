import Calendar
import Testing

@Suite("Dates in words")
struct DateInWordsTests {
    @Test(
        "A date is as exact in words as it was written",
        arguments: [
            ("2026-10-01", "1 October 2026"), ("2026-10-01 09:05", "1 October 2026, 09:05"),
            ("2026-10", "October 2026"), ("2012", "2012"), ("about 2012", "about 2012"),
            ("2026-10-01T08:30:00Z", "1 October 2026, 09:30"),
        ])
    func dates(written: String, words: String) throws {
        let london = try Zone(name: "Europe/London", tzif: TZifBytes.london.bytes)
        #expect(try dateInWords(WrittenDate.read(written), zone: london) == words)
    }

    @Test("Months and weekdays have names; there is no thirteenth")
    func names() {
        #expect(DateLanguage.britishEnglish.monthName(1) == "January")
        #expect(DateLanguage.britishEnglish.monthName(12) == "December")
        #expect(DateLanguage.britishEnglish.monthName(13) == "")
        #expect(DateLanguage.britishEnglish.monthName(.min) == "")
        #expect(DateLanguage.weekdayName(.sunday) == "Sunday")
    }
}
