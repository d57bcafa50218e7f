import Markup

/// Appends text with `& < > "` escaped: the form of the CommonMark examples, which leave `'` as it is. Attributes are
/// always written in double quotes here.
func appendText(_ text: [UInt8], _ range: Range<Int>, to html: inout [UInt8]) {
    appendText(text.span.extracting(range), to: &html)
}

private func appendText(_ text: Span<UInt8>, to html: inout [UInt8]) {
    var run = 0
    var index = text.firstMarkup(from: 0)
    while index < text.count {
        if let entity = entity(for: text[index]) {
            html.append(copying: text.extracting(run..<index))
            append(entity, to: &html)
            run = index + 1
        }
        index = text.firstMarkup(from: index + 1)
    }
    html.append(copying: text.extracting(run...))
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
