import Diagnostics

/// What would cost libcmark time out of proportion to the text's length, found before it is asked.
///
/// - For each line it looks at every open quote and list item, even on blank lines: the product of both is bounded.
/// - For each sign that may be markup it keeps some 200 bytes: their number is bounded.
/// - For each link it looks at every `![` before it in the paragraph (repaired after 0.30.2): so is that product.
struct Burden {
    /// The first line, from 0, that is too much; and what there is too much of.
    private(set) var excess: (line: Int, kind: Kind)?

    enum Kind { case nesting, pictures, signs }

    init(_ source: SourceText) {
        guard source.bytes.count - source.start > smallText else { return }
        if let line = Burden.crowdedLine(source) {
            excess = (line, .signs)
        } else if let line = Burden.deepLine(source) {
            excess = (line, .nesting)
        } else if let line = Burden.pictureLine(source) {
            excess = (line, .pictures)
        }
    }
}

/// No text of this many bytes can be a burden.
private let smallText = 4096
private let pictureLimit = 20_000_000
private let signLimit = 3_000_000
private let nestingLimit = 4_000_000

extension Burden {
    private static func deepLine(_ source: SourceText) -> Int? {
        var deepest = 0
        var deepestLine = 0
        for line in 0..<source.lineCount {
            let depth = depth(source.bytes, source.line(line))
            guard depth > deepest else { continue }
            deepest = depth
            deepestLine = line
        }
        return deepest > depthLimit && exceeds(deepest, source.lineCount, nestingLimit) ? deepestLine : nil
    }

    private static func crowdedLine(_ source: SourceText) -> Int? {
        guard source.bytes.count - source.start > signLimit else { return nil }
        var signs = 0
        for index in source.start..<source.bytes.count {
            let byte = source.bytes[index]
            guard byte.isASCIIPunctuation || byte.isLineEnd else { continue }
            signs += 1
            if signs > signLimit { return source.lineIndex(of: index) }
        }
        return nil
    }

    private static func pictureLine(_ source: SourceText) -> Int? {
        guard exceeds(source.pictures, source.bytes.count / 2, pictureLimit) else { return nil }
        var pictures = 0
        var links = 0
        for line in 0..<source.lineCount {
            let range = source.line(line)
            if range.isEmpty {
                pictures = 0
                links = 0
            }
            count(source.bytes, range, &pictures, &links)
            if exceeds(pictures, links, pictureLimit) { return line }
        }
        return nil
    }

    private static func exceeds(_ one: Int, _ other: Int, _ limit: Int) -> Bool {
        let (product, overflow) = one.multipliedReportingOverflow(by: other)
        return overflow || product > limit
    }

    /// How many quotes and list items can be open after a line, at most: those that it starts, and one for each two
    /// columns before.
    private static func depth(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
        var columns = 0
        var markers = 0
        scan: for index in line {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "0")...UInt8(ascii: "9"): columns += 1
            case UInt8(ascii: "\t"): columns += 4
            case UInt8(ascii: ">"): markers += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                guard index + 1 == line.upperBound || bytes[index + 1].isSpaceOrTab else { break scan }
                markers += 1
            case UInt8(ascii: "."), UInt8(ascii: ")"):
                guard index > line.lowerBound, bytes[index - 1].isASCIIDigit else { break scan }
                markers += 1
            default: break scan
            }
        }
        return markers == 0 || isThematicBreak(bytes, line) ? 0 : markers + columns / 2
    }

    private static func isThematicBreak(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        var sign: UInt8?
        for byte in bytes[line] where !byte.isSpaceOrTab {
            guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*"), sign == nil || sign == byte else {
                return false
            }
            sign = byte
        }
        return sign != nil
    }

    private static func count(_ bytes: [UInt8], _ line: Range<Int>, _ pictures: inout Int, _ links: inout Int) {
        for index in line {
            if bytes[index] == UInt8(ascii: "]") {
                links += 1
            } else if bytes[index] == UInt8(ascii: "["), index > line.lowerBound, bytes[index - 1] == UInt8(ascii: "!")
            {
                pictures += 1
            }
        }
    }
}
