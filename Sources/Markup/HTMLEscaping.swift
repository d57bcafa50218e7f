/// Appends text to HTML with `& < > " '` escaped, so that it is safe as text and inside a quoted attribute.
/// Control characters that HTML forbids become U+FFFD.
package func appendHTMLEscaped(_ text: String, to output: inout [UInt8]) {
    appendHTMLEscaped(text.utf8Span.span, to: &output)
}

/// The same for bytes that are UTF-8.
package func appendHTMLEscaped(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
    var start = 0
    var index = bytes.firstMarkup(from: 0)
    while index < bytes.count {
        defer { index = bytes.firstMarkup(from: index + 1) }
        guard isSpecialInHTML(bytes[index]) else { continue }
        if index > start { output.append(copying: bytes.extracting(start..<index)) }
        switch bytes[index] {
        case UInt8(ascii: "&"): output.append("&amp;")
        case UInt8(ascii: "<"): output.append("&lt;")
        case UInt8(ascii: ">"): output.append("&gt;")
        case UInt8(ascii: "\""): output.append("&quot;")
        case UInt8(ascii: "'"): output.append("&#39;")
        default: output.append("\u{FFFD}")
        }
        start = index + 1
    }
    if start < bytes.count { output.append(copying: bytes.extracting(start...)) }
}

/// Whether a byte is one of `& < > " '` or a control character other than tab, line feed, form feed and carriage
/// return: all are below 64, so a bit each answers.
private func isSpecialInHTML(_ byte: UInt8) -> Bool {
    byte < 64 && (0x5000_00C4_FFFF_C9FF as UInt64) &>> UInt64(byte) & 1 == 1
}

extension [UInt8] {
    /// Appends a run of bytes whole: one copy, where a loop over a span took an instruction or more a byte.
    package mutating func append(copying run: Span<UInt8>) {
        unsafe run.withUnsafeBufferPointer { bytes in unsafe append(contentsOf: bytes) }
    }

    /// Appends the bytes of a text that stands in the program, without making a string of it.
    package mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes in unsafe append(contentsOf: bytes) }
    }
}
