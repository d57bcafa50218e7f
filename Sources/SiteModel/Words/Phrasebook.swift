package import Calendar

/// The words of the theme in one language, by their keys in Templates/strings/: `turn.next`.
///
/// Templates show them as partials, `{{>words/turn.next}}`; what the program itself puts into words asks for them here.
/// A class, since every page and every card is handed it.
package final class Phrasebook: Sendable {
    /// A language tag (BCP 47): `en`, `cy`.
    package let language: String
    package let phrases: [String: Wording]
    /// How it says dates.
    package let dates: DateLanguage

    package init(language: String, phrases: [String: Wording] = [:]) {
        self.language = language
        self.phrases = phrases
        dates = DateLanguage(phrases)
    }

    /// The same with other words for some keys.
    package func with(_ others: [String: Wording]) -> Phrasebook {
        Phrasebook(language: language, phrases: phrases.merging(others) { $1 })
    }

    /// The words of a key with something in each of their places; for a key that is not there, its last part.
    package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
        find(key, values) ?? String(key[key.index(after: key.lastIndex(of: ".") ?? key.startIndex)...]).spacedSentence
    }

    /// The same; nil for a key that is not there.
    package func find(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String? {
        phrases[key].map { $0.pieces.filled(values) }
    }

    /// The form of a key's words that goes with a number, with the number in the place `count`.
    package func counted(_ key: String, _ count: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
        guard let phrase = phrases[key] else { return String(count) }
        return (phrase.forms[.of(count, in: language)] ?? phrase.pieces).filled(values, count: count)
    }

    /// One form of a key's words; the one for any other number where there is none.
    package func form(
        of key: String, _ category: PluralCategory, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        phrases[key].map { ($0.forms[category] ?? $0.pieces).filled(values) } ?? ""
    }

    /// A duration for people, to the nearest minute from one minute on: `45 s`, `12 min`, `1 h`, `1 h 4 min`.
    /// A negative one is none, `0 s`.
    package func duration(seconds: Int) -> String {
        let seconds = max(seconds, 0)
        guard seconds >= 60 else { return counted("durations.seconds", seconds) }
        let minutes = seconds / 60 + (seconds % 60 >= 30 ? 1 : 0)
        let rest = counted("durations.minutes", minutes % 60)
        guard minutes >= 60 else { return rest }
        let hours = counted("durations.hours", minutes / 60)
        return minutes % 60 == 0
            ? hours : self("durations.hours_and_minutes", ["hours": hours, "minutes": rest])
    }

    /// Somebody's part in a work, as `people` and `organisations` have it: `Author`. A role that there are no words for
    /// is said as its author wrote it.
    package func role(_ role: String) -> String { find("roles.\(role)") ?? role.spacedSentence }

    /// Several as one speaks of them: `a`, `a and b`, `a, b and c`.
    package func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return self("references.and", ["list": items.dropLast().joined(separator: ", "), "last": last])
    }
}

extension DateLanguage {
    /// As the words say it; what they don't say is as in English.
    fileprivate init(_ phrases: [String: Wording]) {
        func pattern(_ key: String) -> [Piece]? {
            phrases["dates.\(key)"]?.pieces.map {
                switch $0 {
                case .text(let literal): .text(literal)
                case .place(let name): .place(name)
                }
            }
        }
        self = .britishEnglish
        if let months = phrases["dates.months"]?.list, months.count == 12 { self.months = months }
        day = pattern("day") ?? day
        month = pattern("month") ?? month
        about = pattern("about") ?? about
        time = pattern("time") ?? time
    }
}
