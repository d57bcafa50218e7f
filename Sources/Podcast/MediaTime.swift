/// Times inside a recording, in milliseconds from its start, as the formats around podcasts write them.
package enum MediaTime {
    /// `01:02:03.045`, as in WebVTT and Podlove Simple Chapters; hours have two digits or more.
    package static func clock(_ milliseconds: Int) -> String {
        var bytes: [UInt8] = []
        appendClock(milliseconds, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends what `clock` gives. A transcript has thousands of them.
    static func appendClock(_ milliseconds: Int, point: UInt8 = UInt8(ascii: "."), to output: inout [UInt8]) {
        let time = max(milliseconds, 0)
        let hours = time / 3_600_000
        if hours < 100 { appendDigits(hours, 2, to: &output) } else { appendNumber(hours, to: &output) }
        output.append(UInt8(ascii: ":"))
        appendDigits(time / 60_000 % 60, 2, to: &output)
        output.append(UInt8(ascii: ":"))
        appendDigits(time / 1000 % 60, 2, to: &output)
        output.append(point)
        appendDigits(time % 1000, 3, to: &output)
    }

    /// Appends a number that is not negative, without making a string of it.
    static func appendNumber(_ number: Int, to output: inout [UInt8]) {
        if number >= 10 { appendNumber(number / 10, to: &output) }
        output.append(digit(number))
    }

    private static func appendDigits(_ number: Int, _ count: Int, to output: inout [UInt8]) {
        if count == 3 { output.append(digit(number / 100)) }
        output.append(digit(number / 10))
        output.append(digit(number))
    }

    private static func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10) }

    /// `63.5`: seconds without needless digits.
    package static func seconds(_ milliseconds: Int) -> String {
        var bytes: [UInt8] = []
        appendSeconds(milliseconds, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends what `seconds` gives.
    static func appendSeconds(_ milliseconds: Int, to output: inout [UInt8]) {
        let time = max(milliseconds, 0)
        appendNumber(time / 1000, to: &output)
        let thousandths = time % 1000
        if thousandths == 0 { return }
        output.append(UInt8(ascii: "."))
        appendDigits(thousandths, 3, to: &output)
        while output.last == UInt8(ascii: "0") { output.removeLast() }
    }

    /// A clock time as Podlove Simple Chapters has it, RFC 2326's normal play time: `01:02:03.045`, `02:03`, `63.5`.
    static func milliseconds(_ text: String) -> Int? {
        let parts = text.trimmed.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let last = parts.last, var total = FeedValue.milliseconds(String(last))
        else {
            return nil
        }
        var unit = 60_000
        for part in parts.dropLast().reversed() {
            guard let number = FeedValue.number(String(part)) else { return nil }
            total += number * unit
            unit *= 60
        }
        return total
    }
}
