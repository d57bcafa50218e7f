/// `1 October 2026`
package func dateInWords(_ day: Day, in language: DateLanguage = .britishEnglish) -> String {
    switch language {
    case .britishEnglish: "\(day.day) \(language.monthName(day.month)) \(day.year)"
    }
}

/// `October 2026`
package func monthInWords(year: Int, month: Int, in language: DateLanguage = .britishEnglish) -> String {
    switch language {
    case .britishEnglish: "\(language.monthName(month)) \(year)"
    }
}

/// `1 October 2026, 09:30`
package func dateInWords(_ time: LocalTime, in language: DateLanguage = .britishEnglish) -> String {
    switch language {
    case .britishEnglish: "\(dateInWords(time.day, in: language)), \(padded(time.hour, 2)):\(padded(time.minute, 2))"
    }
}

/// A date as exact as it was written: `1 October 2026, 09:30`, `1 October 2026`, `October 2026`, `2012`,
/// `about 2012`; an instant by the clocks of a zone.
package func dateInWords(
    _ date: WrittenDate, zone: Zone = .utc, in language: DateLanguage = .britishEnglish
) -> String {
    switch (date, language) {
    case (.instant(let instant), _): dateInWords(zone.local(instant), in: language)
    case (.time(let time), _): dateInWords(time, in: language)
    case (.day(let day), _): dateInWords(day, in: language)
    case (.month(let year, let month), _): monthInWords(year: year, month: month, in: language)
    case (.year(let year), _): String(year)
    case (.about(let year), .britishEnglish): "about \(year)"
    }
}
