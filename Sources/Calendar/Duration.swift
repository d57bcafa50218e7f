/// A duration as ISO 8601 has it: `PT12M5S`, `PT1H`, `PT0S`. A negative one is none.
package func durationISO8601(seconds: Int) -> String {
    let (hours, minutes, seconds) = hoursMinutesSeconds(seconds)
    let parts = [(hours, "H"), (minutes, "M"), (seconds, "S")].filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
    return parts.isEmpty ? "PT0S" : "PT\(parts.joined())"
}

/// A duration as a player shows it: `0:45`, `12:05`, `1:02:03`. A negative one is none.
package func durationOnClock(seconds: Int) -> String {
    let (hours, minutes, seconds) = hoursMinutesSeconds(seconds)
    if hours == 0 { return "\(minutes):\(padded(seconds, 2))" }
    return "\(hours):\(padded(minutes, 2)):\(padded(seconds, 2))"
}

private func hoursMinutesSeconds(_ seconds: Int) -> (hours: Int, minutes: Int, seconds: Int) {
    let seconds = max(seconds, 0)
    return (seconds / 3600, seconds / 60 % 60, seconds % 60)
}
