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
        let first = line.startIndex
        guard let arrow = Self.arrow(in: line).map({ first + $0 }) else { throw .arrow(0) }
        let begin = Self.word(line[..<arrow])
        let close = Self.word(line[(arrow + 3)...])
        start = try Self.milliseconds(begin, in: line)
        end = try Self.milliseconds(close, in: line)
        endPlace = Self.place(close, in: line)
        let rest = Self.word(line[begin.endIndex..<arrow])
        if !rest.isEmpty { throw .time(begin.startIndex - first..<rest.endIndex - first) }
    }

    /// The offset of the first `-->`.
    static func arrow(in line: ArraySlice<UInt8>) -> Int? {
        var run = 0
        for index in line.indices {
            let byte = line[index]
            if byte == UInt8(ascii: ">"), run >= 2 { return index - 2 - line.startIndex }
            run = byte == UInt8(ascii: "-") ? run + 1 : 0
        }
        return nil
    }

    /// True for a line that begins with a time: `00:04` or `1:02:03.5`.
    static func beginsWithTime(_ line: ArraySlice<UInt8>) -> Bool {
        let first = word(line)
        guard first.contains(UInt8(ascii: ":")) else { return false }
        return first.allSatisfy { isDigit($0) || $0 == 0x3A || $0 == 0x2E || $0 == 0x2C }
    }

    /// The first word of some text.
    private static func word(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.drop(while: isBlank).prefix { !isBlank($0) }
    }

    private static func place(_ part: ArraySlice<UInt8>, in line: ArraySlice<UInt8>) -> Range<Int> {
        part.startIndex - line.startIndex..<part.endIndex - line.startIndex
    }

    /// Two or more digits of hours (or none), two of minutes, two of seconds, three of thousandths.
    private static func milliseconds(
        _ time: ArraySlice<UInt8>, in line: ArraySlice<UInt8>
    ) throws(Problem) -> Int {
        if time.contains(UInt8(ascii: ",")) { throw .comma(place(time, in: line)) }
        guard let milliseconds = milliseconds(time) else { throw .time(place(time, in: line)) }
        return milliseconds
    }

    private static func milliseconds(_ time: ArraySlice<UInt8>) -> Int? {
        // Read from its end: .mmm, ss, mm, then any hours.
        let end = time.endIndex
        guard time.count >= 9, time[end - 4] == UInt8(ascii: "."), time[end - 7] == UInt8(ascii: ":"),
            let thousandths = number(time[(end - 3)...]), let seconds = number(time[end - 6..<end - 4]),
            let minutes = number(time[end - 9..<end - 7]), seconds < 60, minutes < 60
        else { return nil }
        var hours = 0
        if time.count > 9 {
            // One digit of hours is against the specification, but has one meaning.
            guard (11...16).contains(time.count), time[end - 10] == UInt8(ascii: ":"),
                let number = number(time[..<(end - 10)])
            else { return nil }
            hours = number
        }
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard isDigit(digit) else { return nil }
            value = value * 10 + Int(digit & 0x0F)
        }
        return value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
