extension Instant {
    /// As RFC 2822 has it, by the clocks of a zone and with a numeric zone: `Thu, 01 Oct 2026 09:30:00 +0100`.
    /// Where clocks are seconds from UTC, which RFC 2822 cannot say, it is given in UTC.
    package func rfc2822(in zone: Zone = .utc) -> String {
        let offset = zone.offset(at: self).seconds
        let isWritable = offset % 60 == 0
        let local = isWritable ? zone.local(self) : Zone.utc.local(self)
        let weekday = RFC2822.weekdays[local.day.weekday.rawValue - 1]
        let month = RFC2822.months[local.day.month - 1]
        let date = "\(weekday), \(padded(local.day.day, 2)) \(month) \(padded(local.day.year, 4))"
        let time = "\(padded(local.hour, 2)):\(padded(local.minute, 2)):\(padded(local.second, 2))"
        return "\(date) \(time) \(numericZone(isWritable ? offset : 0, separator: ""))"
    }
}

/// The words of RFC 2822, section 3.3, which are English in every language.
enum RFC2822 {
    static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The zones with letters that section 4.3 gives a meaning, in hours east of Greenwich.
    static let zones = [
        "UT": 0, "GMT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
        "PST": -8, "PDT": -7,
    ]
}
