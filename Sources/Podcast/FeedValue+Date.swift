import Calendar

extension FeedValue {
    /// What keeps a date from being one of RFC 2822, though people may understand it; nil when nothing does.
    static func dateFault(_ text: String) -> String? {
        var parts = text.split(separator: " ", omittingEmptySubsequences: true)[...]
        var weekday: Substring?
        if let first = parts.first, first.hasSuffix(",") {
            weekday = first.dropLast()
            parts = parts.dropFirst()
        }
        guard parts.count == 5 else {
            return parts.count == 4 ? "its zone or a part of it is missing" : "its parts are not those of such a date"
        }
        let (day, month, year) = (parts[parts.startIndex], parts[parts.startIndex + 1], parts[parts.startIndex + 2])
        let (time, zone) = (parts[parts.startIndex + 3], parts[parts.startIndex + 4])
        guard (1...2).contains(day.utf8.count), day.utf8.allSatisfy(isDigit) else { return "its day is no number" }
        guard months.contains(String(month)) else { return "its month is not one of Jan to Dec" }
        guard year.utf8.count == 4, year.utf8.allSatisfy(isDigit) else { return "its year has not four digits" }
        let clock = time.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(clock.count), clock.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(isDigit) })
        else {
            return "its time is not as in 09:30:00"
        }
        guard isZone(zone) else { return "its zone is not as in +0100 or GMT" }
        guard let instant = Instant(rfc2822: text) else { return "there is no such day or time" }
        if let weekday {
            // By the clocks of the date itself, which has a zone of its own.
            let plain = "\(day) \(month) \(year) 12:00:00 +0000"
            let right = Instant(rfc2822: plain).map { $0.rfc2822().prefix(3) } ?? ""
            if weekday != right {
                return days.contains(String(weekday))
                    ? "that day is a \(right)" : "its weekday is not one of Mon to Sun"
            }
        }
        return instant.seconds < 0 ? "it is before 1970" : nil
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// Section 3.3, or one of section 4.3 that everybody reads.
    private static func isZone(_ zone: Substring) -> Bool {
        if ["UT", "GMT", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"].contains(zone) { return true }
        return zone.utf8.count == 5 && (zone.hasPrefix("+") || zone.hasPrefix("-"))
            && zone.utf8.dropFirst().allSatisfy(isDigit)
    }
}
