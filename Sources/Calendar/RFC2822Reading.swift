extension Instant {
    /// Reads what feeds have in `pubDate`: RFC 2822 (RFC 822) dates, forgiving what is common. The weekday may be
    /// missing or wrong, the month a full name or before its day, the year of two digits, seconds and zone missing
    /// (UTC then, as for zones whose letters have no meaning), `+01:00` for `+0100`, remarks in parentheses; ISO 8601
    /// in its plain form is read too. nil when there is no such day or time, or no date at all.
    package init?(rfc2822 text: String) {
        if let instant = Instant(iso8601: text) {
            self = instant
            return
        }
        guard let reading = RFC2822Reading(text), let day = reading.resolvedDay else { return nil }
        self.init(seconds: day.daysSince1970 * LocalTime.secondsInDay + reading.clock - reading.offset)
    }
}

extension Instant {
    /// RFC 3339, or a part of it: without zone, in UTC; without time, at midnight.
    private init?(iso8601 text: String) {
        var cursor = ByteCursor(text)
        cursor.skipFiller()
        guard let day = cursor.isoDay() else { return nil }
        var seconds = day.daysSince1970 * LocalTime.secondsInDay
        if cursor.isoTimeFollows(), !cursor.isAtEnd {
            guard let clock = cursor.clockTime(hours: 2...2)?.seconds else { return nil }
            seconds += clock
            cursor.skipFiller()
            if !cursor.isAtEnd {
                guard let offset = cursor.isoOffset() else { return nil }
                seconds -= offset
            }
        }
        cursor.skipFiller()
        guard cursor.isAtEnd else { return nil }
        self.init(seconds: seconds)
    }
}

/// The parts of a date found so far, in whatever order they stand.
private struct RFC2822Reading {
    private var day: Int?
    private var month: Int?
    private var year: Int?
    private(set) var clock = 0
    private(set) var offset = 0
    private var hasClock = false

    init?(_ text: String) {
        // No date is longer, so that the work stays bounded.
        guard text.utf8.count <= 200 else { return nil }
        var cursor = ByteCursor(text)
        cursor.skipFiller()
        while let next = cursor.next {
            let isRead =
                if isDigit(next) {
                    readNumber(&cursor)
                } else if isLetter(next) {
                    readWord(&cursor)
                } else {
                    readNumericZone(&cursor)
                }
            guard isRead else { return nil }
            cursor.skipFiller()
        }
    }

    var resolvedDay: Day? {
        guard let day, let month, let year else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// A clock time, the day, or, once there is a day, the year.
    private mutating func readNumber(_ cursor: inout ByteCursor) -> Bool {
        var ahead = cursor
        if !hasClock, let time = ahead.clockTime(hours: 1...2) {
            guard let seconds = time.seconds else { return false }
            (clock, hasClock, cursor) = (seconds, true, ahead)
            return true
        }
        let digits = cursor.run(while: isDigit)
        guard digits.count <= 4 else { return false }
        let number = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        if day == nil, digits.count <= 2 {
            day = number
        } else if year == nil, digits.count >= 2 {
            year = Self.fullYear(number, digits: digits.count)
        } else {
            return false
        }
        return true
    }

    /// RFC 2822, section 4.3.
    private static func fullYear(_ number: Int, digits: Int) -> Int {
        switch digits {
        case 2: number < 50 ? number + 2000 : number + 1900
        case 3: number + 1900
        default: number
        }
    }

    /// A weekday, which says nothing; a month, or a zone.
    private mutating func readWord(_ cursor: inout ByteCursor) -> Bool {
        let word = String(decoding: cursor.run(while: isLetter), as: UTF8.self)
        if let number = monthNumber(word), month == nil {
            month = number
        } else if hasClock {
            offset = (RFC2822.zones[word.uppercased()] ?? 0) * 3600
        } else {
            let start = word.prefix(3).lowercased()
            return RFC2822.weekdays.contains { $0.lowercased() == start }
        }
        return true
    }

    /// `+0100`, `+01:00`, `+1`; before the time a hyphen stands only between the parts of `01-Oct-2026`.
    private mutating func readNumericZone(_ cursor: inout ByteCursor) -> Bool {
        let sign = cursor.take("-") ? -1 : 1
        guard hasClock else { return sign == -1 }
        guard sign == -1 || cursor.take("+") else { return false }
        let digits = cursor.run { isDigit($0) || $0 == UInt8(ascii: ":") }.filter(isDigit)
        guard (1...4).contains(digits.count) else { return false }
        let number = digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        let (hours, minutes) = digits.count <= 2 ? (number, 0) : (number / 100, number % 100)
        guard hours <= 23, minutes <= 59 else { return false }
        offset = sign * (hours * 3600 + minutes * 60)
        return true
    }
}

extension ByteCursor {
    /// Goes past white space, commas, full stops, and remarks in parentheses.
    fileprivate mutating func skipFiller() {
        var depth = 0
        _ = run { byte in
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")") where depth > 0: depth -= 1
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), 0x09...0x0D: break
            default: return depth > 0
            }
            return true
        }
    }
}

/// 1 for `Jan`, `january` and so on; nil for what is no English month. `Sept` is one too.
func monthNumber(_ word: String) -> Int? {
    switch word.lowercased() {
    case "jan", "january": 1
    case "feb", "february": 2
    case "mar", "march": 3
    case "apr", "april": 4
    case "may": 5
    case "jun", "june": 6
    case "jul", "july": 7
    case "aug", "august": 8
    case "sep", "sept", "september": 9
    case "oct", "october": 10
    case "nov", "november": 11
    case "dec", "december": 12
    default: nil
    }
}
