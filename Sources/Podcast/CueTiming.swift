/// The line of times above a cue: `00:01.000 --> 00:04.500 align:start` (W3C WebVTT, section 4.1).
struct CueTiming {
    enum Problem: Error, Equatable {
        /// Something that is no time, at an offset in the line.
        case time(Range<Int>)
        /// A comma before the thousandths, as in SubRip.
        case comma(Range<Int>)
        /// Two times without an arrow between them.
        case arrow(Int)
    }

    var start: Int
    var end: Int
    /// The place of the second time in the line.
    var endPlace: Range<Int>

    init(_ line: ArraySlice<UInt8>) throws(Problem) {
        let bytes = Array(line)
        guard let arrow = Self.arrow(in: bytes) else { throw .arrow(0) }
        let first = Self.word(bytes, from: 0, to: arrow)
        let second = Self.word(bytes, from: arrow + 3, to: bytes.count)
        start = try Self.milliseconds(bytes, first)
        end = try Self.milliseconds(bytes, second)
        endPlace = second
        let rest = Self.word(bytes, from: first.upperBound, to: arrow)
        if !rest.isEmpty { throw .time(first.lowerBound..<rest.upperBound) }
    }

    static func arrow(in bytes: some Collection<UInt8>) -> Int? {
        var run = 0
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: ">"), run >= 2 { return index - 2 }
            run = byte == UInt8(ascii: "-") ? run + 1 : 0
        }
        return nil
    }

    /// True for a line that begins with a time: `00:04` or `1:02:03.5`.
    static func beginsWithTime(_ line: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(line)
        let first = word(bytes, from: 0, to: bytes.count)
        guard bytes[first].contains(UInt8(ascii: ":")) else { return false }
        return bytes[first].allSatisfy { isDigit($0) || $0 == 0x3A || $0 == 0x2E || $0 == 0x2C }
    }

    /// The first word in a part of the line.
    private static func word(_ bytes: [UInt8], from start: Int, to end: Int) -> Range<Int> {
        var first = min(start, end)
        while first < end, isBlank(bytes[first]) { first += 1 }
        var last = first
        while last < end, !isBlank(bytes[last]) { last += 1 }
        return first..<last
    }

    /// Two or more digits of hours (or none), two of minutes, two of seconds, three of thousandths.
    private static func milliseconds(_ bytes: [UInt8], _ range: Range<Int>) throws(Problem) -> Int {
        if bytes[range].contains(UInt8(ascii: ",")) { throw .comma(range) }
        let parts = bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 3, let thousandths = number(parts[1]) else { throw .time(range) }
        let clock = parts[0].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard clock.count == 2 || clock.count == 3, clock.suffix(2).allSatisfy({ $0.count == 2 }) else {
            throw .time(range)
        }
        let numbers = clock.compactMap(number)
        guard numbers.count == clock.count, let seconds = numbers.last, seconds < 60 else { throw .time(range) }
        let minutes = numbers[numbers.count - 2]
        // One digit of hours is against the specification, but has one meaning.
        guard minutes < 60, clock[0].count <= 6 else { throw .time(range) }
        let hours = numbers.count == 3 ? numbers[0] : 0
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
