/// Times in a recording as files about it have them, read from bytes.
enum RecordingClock {
    /// `0:42`, `12:05`, `1:02:03` and the same with a fraction behind a full stop or a comma, in milliseconds.
    ///
    /// Seconds, and minutes below hours, have two digits and are below 60.
    /// - Parameter digits: how many digits the fraction has where there is one.
    static func milliseconds(_ text: some Collection<UInt8>, fraction digits: ClosedRange<Int> = 1...3) -> Int? {
        let bytes = Array(text)
        let mark = bytes.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        var thousandths = 0
        if let mark {
            let fraction = bytes[(mark + 1)...]
            guard digits.contains(fraction.count), let number = number(fraction) else { return nil }
            thousandths = number * [1000, 100, 10, 1][fraction.count]
        }
        let parts = bytes[..<(mark ?? bytes.count)].split(
            separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts[0].count <= 6,
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        var seconds = 0
        for (index, part) in parts.enumerated() {
            guard let number = number(part), index == 0 || number < 60 else { return nil }
            seconds = seconds * 60 + number
        }
        return seconds * 1000 + thousandths
    }

    /// Whether something looks like a time, right or wrong: digits, a colon, digits.
    static func looksLikeTime(_ text: some Collection<UInt8>) -> Bool {
        guard let first = text.first, isDigit(first), text.contains(UInt8(ascii: ":")) else { return false }
        return text.allSatisfy { isDigit($0) || ":.,".utf8.contains($0) }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
}
