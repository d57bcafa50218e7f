/// Whether a run of delimiters can open or close, by CommonMark's rules of left- and right-flanking runs.
struct Flanks {
    let opens: Bool
    let closes: Bool

    init(_ bytes: [UInt8], _ run: Range<Int>) {
        let before = Flanks.scalar(bytes, endingAt: run.lowerBound)
        let after = Flanks.scalar(bytes, startingAt: run.upperBound)
        opens = !after.isSpace && (!after.isPunctuation || before.isSpace || before.isPunctuation)
        closes = !before.isSpace && (!before.isPunctuation || after.isSpace || after.isPunctuation)
    }

    private struct Kind {
        var isSpace = false
        var isPunctuation = false
    }

    private static func scalar(_ bytes: [UInt8], endingAt end: Int) -> Kind {
        guard end > 0 else { return Kind(isSpace: true) }
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
        return kind(bytes[start..<end])
    }

    private static func scalar(_ bytes: [UInt8], startingAt start: Int) -> Kind {
        guard start < bytes.count else { return Kind(isSpace: true) }
        var end = start + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80, end - start < 4 { end += 1 }
        return kind(bytes[start..<end])
    }

    private static func kind(_ bytes: ArraySlice<UInt8>) -> Kind {
        guard let first = bytes.first else { return Kind(isSpace: true) }
        if first < 0x80 { return Kind(isSpace: first.isASCIIWhitespace, isPunctuation: first.isASCIIPunctuation) }
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else { return Kind() }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: return Kind(isSpace: true)
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return Kind(isPunctuation: true)
        default: return Kind()
        }
    }
}
