extension DateProblem {
    /// The problem with a text that is in none of the forms of a date, with the date that its numbers and words
    /// suggest.
    static func suggesting(for text: String) -> DateProblem {
        var parts = DateParts(text)
        let numbers = parts.numbers
        if parts.isUnclear { return .notADate(text) }
        if let month = parts.month {
            switch numbers.count {
            case 1: return suggesting(for: text, year: numbers[0], month: month, parts: parts)
            case 2: return suggesting(for: text, named: month, numbers, parts: &parts)
            default: return .notADate(text)
            }
        }
        switch numbers.count {
        case 1 where parts.isAbout && numbers[0].digits == 4:
            return .otherForm(text, meaning: .about(year: numbers[0].value))
        case 2: return suggesting(for: text, month: numbers, parts: parts)
        case 3: return suggesting(for: text, day: numbers, parts: parts)
        default: return .notADate(text)
        }
    }

    /// `Oct '26`, `October, 2026`.
    private static func suggesting(
        for text: String, year: DateParts.Number, month: Int, parts: DateParts
    ) -> DateProblem {
        guard !parts.isAbout, let year = year.asYear else { return .notADate(text) }
        return .otherForm(text, meaning: .month(year: year, month: month))
    }

    /// `October 1, 2026`, `1st October 2026`, `1-Oct-26`, `2026 October 1`.
    private static func suggesting(
        for text: String, named month: Int, _ numbers: [DateParts.Number], parts: inout DateParts
    ) -> DateProblem {
        let (first, second) = (numbers[0], numbers[1])
        let (day, year) = first.digits == 4 ? (second, first) : (first, second)
        guard day.digits <= 2, let year = year.asYear else { return .notADate(text) }
        return parts.problem(for: text, year: year, month: month, day: day.value)
    }

    /// `10/2026`, `2026/10`, `2026-9`.
    private static func suggesting(
        for text: String, month numbers: [DateParts.Number], parts: DateParts
    ) -> DateProblem {
        let (month, year) = numbers[0].digits == 4 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        guard !parts.isAbout, year.digits == 4, month.digits <= 2, (1...12).contains(month.value) else {
            return .notADate(text)
        }
        return .otherForm(text, meaning: .month(year: year.value, month: month.value))
    }

    /// `01/10/2026`, `1.10.26`, `2026/10/01`, `2026-1-5`.
    private static func suggesting(for text: String, day numbers: [DateParts.Number], parts: DateParts) -> DateProblem {
        let (first, second, third) = (numbers[0], numbers[1], numbers[2])
        guard second.digits <= 2, !parts.isAbout else { return .notADate(text) }
        if first.digits == 4 {
            guard third.digits <= 2 else { return .notADate(text) }
            // Nobody writes the day before the month here, unless it is no month.
            let isSwapped = second.value > 12 && (1...12).contains(third.value)
            let (month, day) = isSwapped ? (third.value, second.value) : (second.value, third.value)
            return parts.problem(for: text, year: first.value, month: month, day: day)
        }
        guard first.digits <= 2, let year = third.asYear else { return .notADate(text) }
        let british = Day(year: year, month: second.value, day: first.value)
        let american = Day(year: year, month: first.value, day: second.value)
        switch (british, american) {
        case (let british?, let american?) where british != american: return .ambiguous(text, british, american)
        case (nil, let american?): return .otherForm(text, meaning: .day(american))
        default: return parts.problem(for: text, year: year, month: second.value, day: first.value)
        }
    }
}

/// The numbers and words that a text consists of, as far as they can belong to a date.
private struct DateParts {
    struct Number {
        let value: Int
        let digits: Int

        /// Four digits, or two, which nowadays mean this century unless they are over 69.
        var asYear: Int? {
            switch digits {
            case 4: value
            case 2: value < 70 ? value + 2000 : value + 1900
            default: nil
            }
        }
    }

    private(set) var numbers: [Number] = []
    private(set) var month: Int?
    private(set) var isAbout = false
    /// There is more in it than a date has.
    private(set) var isUnclear = false

    init(_ text: String) {
        var cursor = ByteCursor(text)
        while let byte = cursor.next, !isUnclear {
            if isDigit(byte) {
                let digits = cursor.run(while: isDigit)
                isUnclear = digits.count > 4 || numbers.count == 3
                // Four digits are all that a number is worth here.
                let value = digits.prefix(4).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
                numbers.append(Number(value: value, digits: digits.count))
            } else if isLetter(byte) {
                read(word: String(decoding: cursor.run(while: isLetter), as: UTF8.self).lowercased())
            } else if cursor.run(while: { " /.,-'~_".utf8.contains($0) }).isEmpty {
                isUnclear = true
            }
        }
    }

    private mutating func read(word: String) {
        let weekdays = DateLanguage.englishWeekdays.map { $0.lowercased() }
        if let number = monthNumber(word) {
            isUnclear = month != nil
            month = number
        } else if ["about", "around", "circa", "c", "ca", "approximately", "approx"].contains(word) {
            isAbout = true
        } else if !["st", "nd", "rd", "th", "of", "the", "on"].contains(word), !weekdays.contains(word),
            !weekdays.contains(where: { $0.prefix(3) == word })
        {
            isUnclear = true
        }
    }

    func problem(for text: String, year: Int, month: Int, day: Int) -> DateProblem {
        guard !isAbout, (1...12).contains(month), day >= 1 else { return .notADate(text) }
        if let day = Day(year: year, month: month, day: day) { return .otherForm(text, meaning: .day(day)) }
        return .noSuchDay(text, year: year, month: month, day: day)
    }
}
