import Calendar

/// Whether values have the forms that specifications ask of them.
extension FeedValue {
    /// Digits, with a point at will: `315.5`.
    static func isDecimal(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.count <= 20 && $0.utf8.allSatisfy(isDigit) }
    }

    /// `9b024349-ccf0-5f69-a609-6b82873eab3c`
    static func isUUID(_ text: String) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count) == [8, 4, 4, 4, 12]
            && text.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "-") || isHexLetter($0) }
    }

    /// BCP 47, as far as its parts' lengths tell: `en`, `en-GB`, `zh-Hant-TW`.
    static func isLanguage(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(isLetter) else {
            return false
        }
        return parts.dropFirst().allSatisfy {
            (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) }
        }
    }

    static func isCountry(_ text: String) -> Bool { text.utf8.count == 2 && text.utf8.allSatisfy(isLetter) }

    /// RFC 5870: `geo:52.48,-1.89`, a height and parameters at will.
    static func isGeo(_ text: String) -> Bool {
        guard text.lowercased().hasPrefix("geo:") else { return false }
        let place = text.dropFirst(4).prefix { $0 != ";" }
        let numbers = place.split(separator: ",", omittingEmptySubsequences: false)
        return (2...3).contains(numbers.count)
            && numbers.allSatisfy { isDecimal(String($0.hasPrefix("-") ? $0.dropFirst() : $0)) }
    }

    static func isOpenStreetMap(_ text: String) -> Bool {
        guard let kind = text.first, "NWR".contains(kind) else { return false }
        // A version may follow: `R113314#188`.
        let parts = text.dropFirst().split(separator: "#", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && parts.allSatisfy { byteCount(String($0)) != nil }
    }

    /// ISO 8601: `2021-09-26T07:30:00.000-0600`, or a day alone.
    static func isTimestamp(_ text: String) -> Bool {
        if text.utf8.count == 10 { return Instant(rfc3339: text + "T00:00:00Z") != nil }
        if Instant(rfc3339: text) != nil || Instant(rfc3339: text + "Z") != nil { return true }
        // RFC 3339 wants a colon in the zone, ISO 8601 does not.
        let zone = text.suffix(5)
        guard let sign = zone.first, sign == "+" || sign == "-" else { return false }
        return Instant(rfc3339: "\(text.dropLast(2)):\(text.suffix(2))") != nil
    }

    /// RFC 5545, 3.3.10, as far as its parts tell: FREQ is there, and each part is one of the rule's.
    static func isRecurrence(_ text: String) -> Bool {
        var seen: Set<String> = []
        for part in text.split(separator: ";", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, !sides[1].isEmpty, seen.insert(sides[0].uppercased()).inserted else { return false }
            let value = sides[1].uppercased()
            switch sides[0].uppercased() {
            case "FREQ":
                guard ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(value) else {
                    return false
                }
            case "INTERVAL", "COUNT": guard let number = number(value), number > 0 else { return false }
            case "UNTIL":
                guard value.utf8.allSatisfy({ isDigit($0) || "TZ-:.".utf8.contains($0) }) else { return false }
            case "BYDAY": guard value.split(separator: ",").allSatisfy(isWeekday) else { return false }
            case "WKST": guard isWeekday(value[...]) else { return false }
            case "BYSECOND", "BYMINUTE", "BYHOUR", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS":
                let numbers = value.split(separator: ",", omittingEmptySubsequences: false)
                guard numbers.allSatisfy({ number(String($0.drop { $0 == "-" || $0 == "+" })) != nil }) else {
                    return false
                }
            default: return false
            }
        }
        return seen.contains("FREQ")
    }

    /// `MO`, `-1SU`; the namespace's page has `+4TH`.
    private static func isWeekday(_ text: Substring) -> Bool {
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(text.suffix(2))
            && text.dropLast(2).utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    }

    static func isRatio(_ text: String) -> Bool {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        return sides.count == 2 && sides.allSatisfy { isDecimal(String($0).trimmed) }
    }

    /// `https://example.org/a.jpg 1500w, https://example.org/b.jpg 600w`
    static func isSourceSet(_ text: String) -> Bool {
        let sources = text.split(separator: ",")
        return !sources.isEmpty
            && sources.allSatisfy { source in
                let parts = source.split { $0.isWhitespace }
                return parts.count == 2 && FeedAddress.host(String(parts[0])) != nil && parts[1].hasSuffix("w")
                    && number(String(parts[1].dropLast())) != nil
            }
    }

    private static func isHexLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66 }
}
