import Calendar
import Testing

@testable import SiteBuild
@testable import SiteModel

@Suite("What the program says in the theme's words")
struct PhrasebookTests {
    static let theme = BuiltInTheme.files().templates
    private let english = ThemeWords(theme, over: theme).book(for: "en-GB")
    private let welsh = ThemeWords(theme, over: theme).book(for: "cy")

    @Test(
        "A duration is told to the nearest minute from one minute on",
        arguments: [
            (0, "0 s"), (45, "45 s"), (60, "1 min"), (89, "1 min"), (90, "2 min"), (725, "12 min"), (3569, "59 min"),
            (3570, "1 h"), (3600, "1 h"), (3723, "1 h 2 min"), (3840, "1 h 4 min"), (360_000, "100 h"), (-5, "0 s"),
            (.min, "0 s"), (.max, "2562047788015215 h 30 min"),
        ])
    func durations(seconds: Int, words: String) {
        #expect(english.duration(seconds: seconds) == words)
    }

    @Test("In Welsh, a number changes the word behind it")
    func numbers() {
        #expect(welsh.counted("byline.reading_time", 1) == "1 munud o ddarllen")
        #expect(welsh.counted("byline.reading_time", 2) == "2 funud o ddarllen")
        #expect(welsh.counted("byline.reading_time", 11) == "11 munud o ddarllen")
        #expect(welsh.duration(seconds: 3720) == "1 awr 2 funud")
    }

    @Test("Dates are told in the language, as exactly as they were written")
    func dates() throws {
        #expect(dateInWords(try #require(Day(year: 2026, month: 10, day: 1)), in: welsh.dates) == "1 Hydref 2026")
        #expect(dateInWords(.month(year: 2020, month: 8), in: welsh.dates) == "Awst 2020")
        #expect(dateInWords(.about(year: 2012), in: welsh.dates) == "tua 2012")
        #expect(dateInWords(.about(year: 2012), in: english.dates) == "about 2012")
    }

    @Test("Lists end with “and” in the language")
    func lists() {
        #expect(english.list(["Mead"]) == "Mead")
        #expect(english.list(["Mead", "Repper", "Carter"]) == "Mead, Repper and Carter")
        #expect(welsh.list(["Mead", "Repper"]) == "Mead a Repper")
        #expect(english.list([]) == "")
    }

    @Test("A role that there are no words for is said as its author wrote it")
    func roles() {
        #expect(welsh.role("author") == "Awdur")
        #expect(welsh.role("sound-designer") == "Sound designer")
    }

    @Test(
        "The forms of numbers are those of CLDR",
        arguments: [
            ("en-GB", [1: "one", 0: "other", 2: "other"]),
            ("cy", [0: "zero", 1: "one", 2: "two", 3: "few", 6: "many", 4: "other", 11: "other"]),
            ("ar", [0: "zero", 1: "one", 2: "two", 3: "few", 110: "few", 11: "many", 99: "many", 100: "other"]),
            ("pl", [1: "one", 2: "few", 22: "few", 12: "many", 5: "many", 21: "many"]),
            ("uk", [1: "one", 21: "one", 11: "many", 3: "few", 13: "many"]),
            ("ga", [1: "one", 2: "two", 6: "few", 7: "many", 11: "other"]),
            ("gd", [11: "one", 12: "two", 19: "few", 20: "other"]),
            ("lt", [21: "one", 11: "other", 9: "few", 10: "other"]),
            ("fr", [0: "one", 1: "one", 2: "other"]), ("zh-Hant", [1: "other"]),
            ("ro", [0: "few", 119: "few", 120: "other"]),
        ])
    func categories(language: String, forms: [Int: String]) {
        for (number, form) in forms {
            #expect(PluralCategory.of(number, in: language).rawValue == form, "\(number) in \(language)")
        }
    }
}
