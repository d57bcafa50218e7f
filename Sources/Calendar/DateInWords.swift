/// `1 October 2026`
package func dateInWords(_ day: Day, in language: DateLanguage = .britishEnglish) -> String {
    language.day.filled {
        switch $0 {
        case "day": String(day.day)
        case "month": language.monthName(day.month)
        case "year": String(day.year)
        default: ""
        }
    }
}

/// `October 2026`
package func monthInWords(year: Int, month: Int, in language: DateLanguage = .britishEnglish) -> String {
    language.month.filled { $0 == "month" ? language.monthName(month) : $0 == "year" ? String(year) : "" }
}

/// `1 October 2026, 09:30`
package func dateInWords(_ time: LocalTime, in language: DateLanguage = .britishEnglish) -> String {
    language.time.filled {
        switch $0 {
        case "date": dateInWords(time.day, in: language)
        case "time": "\(padded(time.hour, 2)):\(padded(time.minute, 2))"
        default: ""
        }
    }
}

/// A date as exact as it was written: `1 October 2026, 09:30`, `1 October 2026`, `October 2026`, `2012`,
/// `about 2012`; an instant by the clocks of a zone.
package func dateInWords(
    _ date: WrittenDate, zone: Zone = .utc, in language: DateLanguage = .britishEnglish
) -> String {
    switch date {
    case .instant(let instant): dateInWords(zone.local(instant), in: language)
    case .time(let time): dateInWords(time, in: language)
    case .day(let day): dateInWords(day, in: language)
    case .month(let year, let month): monthInWords(year: year, month: month, in: language)
    case .year(let year): String(year)
    case .about(let year): language.about.filled { $0 == "year" ? String(year) : "" }
    }
}

extension [DateLanguage.Piece] {
    fileprivate func filled(_ value: (String) -> String) -> String {
        var text = ""
        for piece in self {
            switch piece {
            case .text(let literal): text += literal
            case .place(let name): text += value(name)
            }
        }
        return text
    }
}
