import Diagnostics

/// A stretch of a file with its lines, so that an offset becomes a line and a column.
///
/// A line ends with LF, CR LF or CR. A byte order mark counts as no column.
struct SourceText: Sendable {
    let bytes: [UInt8]
    /// The stretch: its first byte is the first column of `firstLine`.
    let range: Range<Int>
    let firstLine: Int
    /// The offset of each line's first byte, ascending; the first is the start of the stretch.
    let lineStarts: [Int]
    /// Whether it has nothing but ASCII and line ends, and no `#`: most front matter.
    let isPlain: Bool

    init(_ bytes: [UInt8], range: Range<Int>, firstLine: Int) {
        self.bytes = bytes
        self.range = range
        self.firstLine = firstLine
        var starts: [Int] = []
        starts.reserveCapacity(range.count / 24 + 4)
        starts.append(range.lowerBound)
        let span = bytes.span
        var isPlain = true
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = span[index]
            index += 1
            if byte > Byte.hash && byte < 0x7F || byte == Byte.space { continue }
            isPlain = isPlain && (byte.isBreak || byte == Byte.doubleQuote || byte == Byte.exclamation)
            if byte == Byte.lineFeed
                || (byte == Byte.carriageReturn && !(index < span.count && span[index] == Byte.lineFeed))
            {
                if index < range.upperBound { starts.append(index) }
            }
        }
        lineStarts = starts
        self.isPlain = isPlain
    }

    var lineCount: Int { lineStarts.count }

    /// The bytes of a line without its line ending.
    func line(_ number: Int) -> Range<Int> {
        let start = lineStarts[number]
        var end = number + 1 < lineStarts.count ? lineStarts[number + 1] : range.upperBound
        while end > start, bytes[end - 1] == Byte.lineFeed || bytes[end - 1] == Byte.carriageReturn { end -= 1 }
        return start..<end
    }

    /// The line (from 0, within the stretch) that holds an offset.
    func lineNumber(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The place of some bytes, cut at the end of their first line.
    func span(_ bytes: Range<Int>) -> SourceSpan {
        let number = lineNumber(at: bytes.lowerBound)
        let line = line(number)
        let start = min(bytes.lowerBound, line.upperBound)
        return SourceSpan(
            line: firstLine + number, column: start - line.lowerBound + 1,
            length: max(1, min(bytes.upperBound, line.upperBound) - start))
    }
}

/// Bytes with a meaning in YAML.
enum Byte {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let exclamation: UInt8 = 0x21
    static let doubleQuote: UInt8 = 0x22
    static let hash: UInt8 = 0x23
    static let ampersand: UInt8 = 0x26
    static let apostrophe: UInt8 = 0x27
    static let asterisk: UInt8 = 0x2A
    static let comma: UInt8 = 0x2C
    static let hyphen: UInt8 = 0x2D
    static let dot: UInt8 = 0x2E
    static let slash: UInt8 = 0x2F
    static let colon: UInt8 = 0x3A
    static let greater: UInt8 = 0x3E
    static let question: UInt8 = 0x3F
    static let openBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let closeBracket: UInt8 = 0x5D
    static let openBrace: UInt8 = 0x7B
    static let pipe: UInt8 = 0x7C
    static let closeBrace: UInt8 = 0x7D
}

extension UInt8 {
    var isBlank: Bool { self == Byte.space || self == Byte.tab }
    var isBreak: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }
    var isLetter: Bool { isLowercaseLetter || (self >= 0x41 && self <= 0x5A) }
    /// Part of a field's name: a letter, a digit, `_` or `-`.
    var isNameByte: Bool { isLetter || isDigit || self == 0x5F || self == Byte.hyphen }
}
