import Markup

/// Appends text with `& < > "` escaped: the form of the CommonMark examples, which leave `'` as it is. Attributes are
/// always written in double quotes here.
func appendText(_ text: [UInt8], _ range: Range<Int>, to html: inout [UInt8]) {
    appendText(text.span.extracting(range), to: &html)
}

private func appendText(_ text: Span<UInt8>, to html: inout [UInt8]) {
    var run = 0
    var index = firstEscaped(text, from: 0)
    while index < text.count {
        if let entity = entity(for: text[index]) {
            html.append(copying: text.extracting(run..<index))
            append(entity, to: &html)
            run = index + 1
        }
        index = firstEscaped(text, from: index + 1)
    }
    html.append(copying: text.extracting(run...))
}

/// The first place from `start` on of one of these signs; `count` where there is none. By blocks of sixteen bytes, as most
/// text has no such sign; the last block overlaps the one before it.
private func firstEscaped(_ text: Span<UInt8>, from start: Int) -> Int {
    unsafe text.withUnsafeBytes { bytes in
        var index = start
        while index < bytes.count, bytes.count >= 16 {
            let block = min(index, bytes.count - 16)
            if holdsEscaped(unsafe bytes.loadUnaligned(fromByteOffset: block, as: SIMD16<UInt8>.self)) { break }
            index = block + 16
        }
        while unsafe index < bytes.count && !isEscaped(bytes[index]) { index += 1 }
        return index
    }
}

/// The operators are swift between two blocks alone: between a block and a byte they go byte by byte.
@inline(__always) private func holdsEscaped(_ block: SIMD16<UInt8>) -> Bool {
    typealias Block = SIMD16<UInt8>
    // `"` and `&` differ in one bit, as `<` and `>` do.
    let isQuote = (block & Block(repeating: ~4)) .== Block(repeating: UInt8(ascii: "\""))
    let isAngle = (block & Block(repeating: ~2)) .== Block(repeating: UInt8(ascii: "<"))
    let halves = (isQuote .| isAngle).halves
    return halves.first | halves.second != 0
}

/// All of them are below 64, so a bit each answers.
private func isEscaped(_ byte: UInt8) -> Bool {
    byte < 64 && (0x5000_0044_0000_0000 as UInt64) &>> UInt64(byte) & 1 == 1
}

func appendText(_ text: String, to html: inout [UInt8]) { appendText(text.utf8Span.span, to: &html) }

/// Appends an address for an attribute in double quotes, as the CommonMark examples have it: what an address can't hold
/// is percent-encoded.
func appendAddress(_ address: String, to html: inout [UInt8]) {
    for byte in address.utf8 {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;", to: &html)
        case UInt8(ascii: "'"): append("&#x27;", to: &html)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"),
            UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"),
            UInt8(ascii: "~"):
            html.append(byte)
        default:
            appendPercentEncoded(byte, to: &html)
        }
    }
}

func append(_ text: StaticString, to html: inout [UInt8]) {
    text.withUTF8Buffer { unsafe html.append(contentsOf: $0) }
}

private func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
}
