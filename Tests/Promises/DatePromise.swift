import Calendar

extension Promise {
    /// A date is read, or it is said why not; what is written of it is read as the same.
    static let date = Promise("date") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        do throws(DateProblem) {
            let date = try WrittenDate.read(text)
            if (try? WrittenDate.read(date.description)) != date { return "“\(date)” is read as another date." }
            let days = date.days(in: .utc)
            if let reading = date.reading(in: .utc), !days.contains(Zone.utc.local(reading.instant).day) {
                return "“\(date)” is on another day than it says."
            }
        } catch {
            if error.message.isEmpty || error.help.isEmpty { return "A text is refused without a word." }
            if let suggestion = error.suggestion, (try? WrittenDate.read(suggestion)) == nil {
                return "“\(suggestion)” is suggested, and is no date."
            }
        }
        if let instant = Instant(rfc2822: text) {
            if Instant(rfc2822: instant.rfc2822()) != held(instant) { return "RFC 2822 is read as another instant." }
        }
        if let instant = Instant(rfc3339: text) {
            if Instant(rfc3339: instant.rfc3339()) != held(instant) { return "RFC 3339 is read as another instant." }
        }
        return nil
    }

    /// An instant, held to the years that are written with four digits.
    private static func held(_ instant: Instant) -> Instant {
        Instant(seconds: min(max(instant.seconds, -62_167_219_200), 253_402_300_799))
    }

    /// A time zone is read, or refused; at any instant, what its clocks show is a reading of them.
    static let zone = Promise("zone") { bytes in
        guard let zone = try? Zone(name: "Etc/Any", tzif: bytes) else { return nil }
        let instants =
            [Int.min, -62_167_219_200, -1, 0, 951_782_400, 1_793_527_200, 253_402_300_799, .max]
            + stride(from: -2_200_000_000, to: 4_000_000_000, by: 400_000_019)
        for seconds in instants {
            let instant = Instant(seconds: seconds)
            let local = zone.local(instant)
            if abs(zone.offset(at: instant).seconds) > 93_600 { return "Clocks are more than 26 hours from UTC." }
            _ = instant.rfc3339(in: zone)
            _ = instant.rfc2822(in: zone)
            // At the ends of the calendar a day has no neighbour.
            guard local.day.year > 0, local.day.year < 9999 else { continue }
            if case .skipped = zone.resolve(local) { return "At \(seconds) clocks show what they never show." }
        }
        return nil
    }
}
