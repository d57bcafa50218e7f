/// Text under repair: what is copied from the file, replaced or put in, with the way back.
struct MendedText {
    let source: [UInt8]
    private(set) var bytes: [UInt8] = []
    private var pieces: [YAMLInput.Piece] = []
    private var mendedValues: Set<Int> = []

    init(source: [UInt8]) {
        self.source = source
    }

    var input: YAMLInput {
        YAMLInput(
            mended: bytes, pieces: pieces.isEmpty ? [.init(start: 0, sourceStart: 0, sourceLength: 0)] : pieces,
            mendedValues: mendedValues)
    }

    /// Copies a run of the file. Characters libyaml refuses or takes for line endings become blanks; they have been
    /// reported elsewhere, or do no harm.
    mutating func copy(_ range: Range<Int>) {
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let length = characterLength(source, at: index)
            let refused = refusedLength(at: index, length)
            if refused > 0 {
                copyAsItIs(start..<index)
                replace(index..<min(index + refused, range.upperBound), with: length == 0 ? "?" : " ")
                index += refused
                start = index
            } else {
                index += max(length, 1)
            }
        }
        copyAsItIs(start..<range.upperBound)
    }

    /// Puts text in place of a run of the file; an empty run is a place to put it in.
    mutating func replace(_ range: Range<Int>, with text: StaticString) {
        pieces.append(.init(start: bytes.count, sourceStart: range.lowerBound, sourceLength: range.count))
        text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Puts text that its author did not quote in single quotation marks.
    mutating func quote(_ range: Range<Int>) {
        mendedValues.insert(bytes.count)
        replace(range.lowerBound..<range.lowerBound, with: "'")
        double(range)
        replace(range.upperBound..<range.upperBound, with: "'")
    }

    /// Replaces the quotation marks around a value by single ones that fit what is between them.
    mutating func requote(_ range: Range<Int>) {
        replace(range.lowerBound..<range.lowerBound + 1, with: "'")
        double(range.lowerBound + 1..<range.upperBound - 1)
        replace(range.upperBound - 1..<range.upperBound, with: "'")
    }

    private mutating func double(_ range: Range<Int>) {
        var start = range.lowerBound
        for index in range where source[index] == Byte.apostrophe {
            copy(start..<index)
            replace(index..<index, with: "'")
            start = index
        }
        copy(start..<range.upperBound)
    }

    private mutating func copyAsItIs(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        pieces.append(.init(start: bytes.count, sourceStart: range.lowerBound, sourceLength: range.count))
        bytes += source[range]
    }

    /// How many bytes at an offset libyaml must not see; 0 for what it may.
    private func refusedLength(at index: Int, _ length: Int) -> Int {
        length == 0 ? 1 : isRefused(source, at: index, length) ? length : 0
    }
}

/// True for control characters, U+FFFE, U+FFFF, and for U+0085, U+2028 and U+2029, which YAML 1.1 takes for the end
/// of a line and no editor does.
func isRefused(_ bytes: [UInt8], at index: Int, _ length: Int) -> Bool {
    let first = bytes[index]
    switch length {
    case 1: return first == 0x7F || (first < 0x20 && !first.isBreak && first != Byte.tab)
    case 2: return first == 0xC2 && bytes[index + 1] < 0xA0
    case 3:
        if first == 0xE2 { return bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9) }
        return first == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
    default: return false
    }
}
