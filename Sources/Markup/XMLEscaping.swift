/// Appends text to XML with `& < > "` escaped, and what a reader would change otherwise: carriage returns, and in
/// attributes tabs and line feeds too (XML 1.0, 2.11 and 3.3.3). Characters that XML 1.0 forbids (2.2) are left out.
func appendXMLEscaped(_ text: String, isAttribute: Bool, to output: inout [UInt8]) {
    appendRuns(of: text.utf8Span.span, to: &output) {
        $0.firstInXML(from: $1)
    } replacing: { bytes, index, output in
        let escape: StaticString
        switch bytes[index] {
        case UInt8(ascii: "&"): escape = "&amp;"
        case UInt8(ascii: "<"): escape = "&lt;"
        case UInt8(ascii: ">"): escape = "&gt;"
        case UInt8(ascii: "\""): escape = "&quot;"
        case UInt8(ascii: "\r"): escape = "&#13;"
        case UInt8(ascii: "\n") where isAttribute: escape = "&#10;"
        case UInt8(ascii: "\t") where isAttribute: escape = "&#9;"
        default: return forbiddenLength(bytes, at: index)
        }
        output.append(escape)
        return 1
    }
}

/// Appends text for a CDATA section: `]]>` ends it and starts another, characters that XML 1.0 forbids are left out.
func appendXMLUnescaped(_ text: String, to output: inout [UInt8]) {
    let bytes = text.utf8Span.span
    var isAllowed = true
    var hasEnd = false
    var index = bytes.firstInCDATA(from: 0)
    while index < bytes.count {
        if bytes[index] != UInt8(ascii: "]") {
            if forbiddenLength(bytes, at: index) > 0 { isAllowed = false }
        } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "]") {
            hasEnd = true
        }
        index = bytes.firstInCDATA(from: index + 1)
    }
    if isAllowed { return hasEnd ? appendSplitting(bytes, to: &output) : output.append(copying: bytes) }
    // Left out first, since that may bring an end together.
    var allowed: [UInt8] = []
    appendRuns(of: bytes, to: &allowed) {
        $0.firstInXML(from: $1)
    } replacing: { bytes, index, _ in
        forbiddenLength(bytes, at: index)
    }
    appendSplitting(allowed.span, to: &output)
}

/// Ends the section inside each `]]>`, and begins another.
private func appendSplitting(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    appendRuns(of: bytes, to: &output) {
        $0.firstMarkup(from: $1)
    } replacing: { bytes, index, output in
        let isEnd = bytes[index] == UInt8(ascii: ">") && index >= 2
        guard isEnd, bytes[index - 1] == UInt8(ascii: "]"), bytes[index - 2] == UInt8(ascii: "]") else { return 0 }
        output.append("]]><![CDATA[>")
        return 1
    }
}

/// Copies runs whole, and asks at each byte that `find` finds how many bytes from there were written otherwise or are to be
/// left out: 0 when the byte belongs to the run.
private func appendRuns(
    of bytes: Span<UInt8>, to output: inout [UInt8], upTo find: (Span<UInt8>, Int) -> Int,
    replacing replace: (Span<UInt8>, Int, inout [UInt8]) -> Int
) {
    var start = 0
    var index = find(bytes, 0)
    // What has been replaced must come after the run before it: it is written aside first.
    var replacement: [UInt8] = []
    while index < bytes.count {
        let length = replace(bytes, index, &replacement)
        if length > 0 {
            output.append(copying: bytes.extracting(start..<index))
            output.append(contentsOf: replacement)
            replacement.removeAll(keepingCapacity: true)
            start = index + length
        }
        index = find(bytes, index + max(length, 1))
    }
    if start < bytes.count { output.append(copying: bytes.extracting(start..<bytes.count)) }
}

/// The number of bytes of a character that XML 1.0 forbids; 0 for any other.
private func forbiddenLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x20 {
        return byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") ? 0 : 1
    }
    guard byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF else { return 0 }
    return bytes[index + 2] == 0xBE || bytes[index + 2] == 0xBF ? 3 : 0
}
