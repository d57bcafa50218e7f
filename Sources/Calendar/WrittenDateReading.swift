extension WrittenDate {
    /// Reads `2026-10-01`, `1 October 2026`, `1 Oct 2026`, each with a time such as `09:30` or without, the first
    /// also as `2026-10-01T09:30` or with a zone as RFC 3339 has it; `2026-10`, `October 2026`; `2012`; `about 2012`.
    /// Spaces around and upper or lower case do not matter. What could be meant in two ways is never guessed.
    package static func read(_ text: String) throws(DateProblem) -> WrittenDate {
        let trimmed = DateText.trimmed(text)
        guard !trimmed.isEmpty else { throw .empty }
        guard trimmed.utf8.count <= 60 else { throw .notADate(trimmed) }
        var cursor = ByteCursor(trimmed)
        let date = try cursor.writtenDate(in: trimmed)
        if let date, cursor.isAtEnd { return date }
        throw DateProblem.suggesting(for: trimmed)
    }
}

extension ByteCursor {
    /// The date at the front; nil when it is in none of the forms.
    fileprivate mutating func writtenDate(in text: String) throws(DateProblem) -> WrittenDate? {
        guard let first = next else { return nil }
        if isLetter(first) { return monthOrAbout() }
        if let year = number(4...4) { return try numericDate(year: year, in: text) }
        guard let day = number(1...2), skipSpaces(), let month = month(), skipSpaces(), let year = number(4...4) else {
            return nil
        }
        return try dayWithTime(year: year, month: month, day: day, in: text)
    }

    /// `October 2026`, `about 2012`.
    private mutating func monthOrAbout() -> WrittenDate? {
        var ahead = self
        if ahead.run(while: isLetter).map({ $0 | 0x20 }).elementsEqual("about".utf8) {
            self = ahead
            guard skipSpaces() else { return nil }
            return number(4...4).map { .about(year: $0) }
        }
        guard let month = month(), skipSpaces() else { return nil }
        return number(4...4).map { .month(year: $0, month: month) }
    }

    /// `2012`, `2026-10`, `2026-10-01` with or without a time.
    private mutating func numericDate(year: Int, in text: String) throws(DateProblem) -> WrittenDate? {
        if isAtEnd { return .year(year) }
        guard take("-"), let month = number(2...2) else { return nil }
        if isAtEnd {
            guard (1...12).contains(month) else { throw .notADate(text) }
            return .month(year: year, month: month)
        }
        guard take("-"), let day = number(2...2) else { return nil }
        return try dayWithTime(year: year, month: month, day: day, in: text)
    }

    /// What follows a day: nothing, or a time, or a time with a zone.
    private mutating func dayWithTime(
        year: Int, month: Int, day: Int, in text: String
    ) throws(DateProblem) -> WrittenDate? {
        var ahead = self
        var time: ClockTime?
        if !isAtEnd {
            guard ahead.isoTimeFollows(), let clock = ahead.clockTime(hours: 1...2) else { return nil }
            time = clock
        }
        guard let day = Day(year: year, month: month, day: day) else {
            throw .noSuchDay(text, year: year, month: month, day: day)
        }
        guard let time else { return .day(day) }
        guard let clock = time.seconds else { throw .noSuchTime(text, day: day, time: time) }
        self = ahead
        if isAtEnd {
            guard let local = LocalTime(day, hour: time.hour, minute: time.minute, second: time.second) else {
                throw .noSuchTime(text, day: day, time: time)
            }
            return .time(local)
        }
        skipSpaces()
        guard let offset = isoOffset() else { return nil }
        let instant = Instant(seconds: day.daysSince1970 * LocalTime.secondsInDay + clock - offset)
        // In UTC it may be just outside of the years that can be written.
        return instant.seconds == instant.secondsWithDays ? .instant(instant) : nil
    }

    /// A month's name, in full or short, with a full stop or without.
    private mutating func month() -> Int? {
        let month = monthNumber(String(decoding: run(while: isLetter), as: UTF8.self))
        if month != nil { _ = take(".") }
        return month
    }
}

/// What authors paste around and inside a date.
enum DateText {
    /// The text without white space at its ends, and plain spaces for no-break and invisible spaces inside.
    static func trimmed(_ text: String) -> String {
        // Nearly every date is ASCII without spaces around it.
        let bytes = text.utf8
        let isTrimmed = bytes.first.map { $0 > 0x20 } == true && bytes.last.map { $0 > 0x20 } == true
        if isTrimmed, bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        let spaced = text.unicodeScalars.map { isSpace($0) ? " " : $0 }
        let front = spaced.drop { $0 == " " }
        let end = front.lastIndex { $0 != " " }.map { $0 + 1 } ?? front.startIndex
        return String(String.UnicodeScalarView(front[..<end]))
    }
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
}
