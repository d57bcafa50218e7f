package import Diagnostics
import Glibc

/// Reports what keeps a file from being UTF-8 text. False when there is no text to go on with.
///
/// With `allowsZero`, a zero byte is nothing to report, unless every other byte is one.
package func checkEncoding(
    _ source: [UInt8], path: String, allowsZero: Bool = false, diagnostics: inout [Diagnostic]
) -> Bool {
    if isUTF16(source) {
        diagnostics.append(
            Rule.textEncoding.finding(
                path: path, message: "The file is saved as UTF-16.",
                help: "Save it as UTF-8: in the editor, choose the encoding UTF-8 under “Save as”."))
        return false
    }
    let isText = (try? UTF8Span(validating: source.span)) != nil
    let hasNUL = !allowsZero && holdsNUL(source)
    if !isText || hasNUL { reportBytes(source, path: path, allowsZero: allowsZero, diagnostics: &diagnostics) }
    return true
}

private func holdsNUL(_ source: [UInt8]) -> Bool {
    unsafe source.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return false }
        return unsafe memchr(start, 0, bytes.count) != nil
    }
}

/// A mark of UTF-16 or UTF-32, or every other byte of the beginning zero.
private func isUTF16(_ source: [UInt8]) -> Bool {
    guard source.count >= 2 else { return false }
    let mark = (source[0], source[1])
    if mark == (0xFF, 0xFE) || mark == (0xFE, 0xFF) { return true }
    guard source.count >= 4 else { return false }
    let zeros = source.prefix(4).map { $0 == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
}

/// One report a line, ten at most: where one byte is wrong, most are.
private func reportBytes(_ source: [UInt8], path: String, allowsZero: Bool, diagnostics: inout [Diagnostic]) {
    let text = SourceText(source, range: byteOrderMarkLength(source)..<source.count, firstLine: 1)
    var reportedLine = -1
    var reports = 0
    var index = text.range.lowerBound
    while index < source.count, reports < 10 {
        let length = characterLength(source, at: index)
        if length > 0, allowsZero || source[index] != 0 {
            index += length
            continue
        }
        let line = text.lineNumber(at: index)
        if line != reportedLine {
            reportedLine = line
            reports += 1
            diagnostics.append(
                Rule.textEncoding.finding(
                    path: path, span: text.span(index..<index + 1),
                    message: source[index] == 0
                        ? "There is a zero byte here, which no text has."
                        : "The byte \(hexadecimal(source[index])) here is not UTF-8.",
                    help: source[index] == 0
                        ? "Delete it, or save the file again from a text editor."
                        : "Save the file as UTF-8; it may have been written as Windows-1252 or Latin-1."))
        }
        index += 1
    }
}

/// 3 when the file starts with UTF-8's byte order mark, otherwise 0.
func byteOrderMarkLength(_ source: [UInt8]) -> Int {
    source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// The number of bytes of the UTF-8 character at an offset; 0 when there is none (RFC 3629 section 4).
func characterLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
        index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch lead {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
}

/// Two hexadecimal digits, as in `0x92`.
func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.utf8.count < 2 ? "0" : "") + digits
}
