/// Times inside a recording, in milliseconds from its start, as the formats around podcasts write them.
enum MediaTime {
    /// `01:02:03.045`, as in WebVTT and Podlove Simple Chapters; hours have two digits or more.
    static func clock(_ milliseconds: Int) -> String {
        let time = max(milliseconds, 0)
        let seconds = time / 1000
        return "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
            + ".\(padded(time % 1000, 3))"
    }

    /// `63.5`: seconds without needless digits.
    static func seconds(_ milliseconds: Int) -> String {
        let time = max(milliseconds, 0)
        let thousandths = time % 1000
        guard thousandths > 0 else { return String(time / 1000) }
        var digits = padded(thousandths, 3)
        while digits.last == "0" { digits.removeLast() }
        return "\(time / 1000).\(digits)"
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
