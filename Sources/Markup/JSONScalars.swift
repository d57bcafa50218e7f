/// Numbers and text of RFC 8259, sections 6 and 7.
extension JSONReader {
    private mutating func digits() throws(Failure) {
        let start = offset
        while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
        guard offset > start else { throw Failure("A digit is missing in the number.") }
    }

    mutating func number() throws(Failure) -> JSON {
        let start = offset
        var isWhole = true
        _ = take("-")
        if take("0") {
            guard next.map({ $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }) ?? true else {
                throw Failure("A number must not start with 0.")
            }
        } else {
            try digits()
        }
        if take(".") {
            isWhole = false
            try digits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            try digits()
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if isWhole, text != "-0", let whole = Int(text) { return .int(whole) }
        guard let number = Double(text), number.isFinite else {
            offset = start
            throw Failure("The number is too large.")
        }
        return .double(number)
    }

    mutating func string() throws(Failure) -> String {
        offset += 1
        var text = ""
        while true {
            let start = offset
            while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { offset += 1 }
            guard let run = String(validating: bytes[start..<offset], as: UTF8.self) else {
                offset = start
                throw Failure("The text is not UTF-8.")
            }
            text += run
            switch next {
            case UInt8(ascii: "\""):
                offset += 1
                return text
            case UInt8(ascii: "\\"):
                offset += 1
                text.unicodeScalars.append(try escape())
            case nil: throw Failure("The closing quote is missing.")
            default: throw Failure("A line end, tab or other control character must be escaped inside quotes.")
            }
        }
    }

    /// What follows a backslash.
    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        guard let byte = next else { throw Failure("The closing quote is missing.") }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try codePoint()
        default:
            offset -= 1
            throw Failure("There is no such escape in JSON.")
        }
    }

    /// Four hexadecimal digits, or a pair of such escapes.
    private mutating func codePoint() throws(Failure) -> Unicode.Scalar {
        let first = try codeUnit()
        guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let end = offset
        if take("\\"), take("u") {
            let second = try codeUnit()
            if UTF16.isTrailSurrogate(second) {
                return UTF16.decode(UTF16.EncodedScalar([first, second]))
            }
        }
        // The half stands alone; what follows is read for itself.
        offset = end
        return "\u{FFFD}"
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        let digits = bytes[offset...].prefix(4).prefix { Unicode.Scalar($0).properties.isASCIIHexDigit }
        guard digits.count == 4, let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw Failure("Four hexadecimal digits are missing after \\u.")
        }
        offset += 4
        return unit
    }
}
