/// Text as Markdown that shows just that text.
enum NotesText {
    /// Escapes what Markdown, as Kindred reads it, would take for more than a letter anywhere in a line. What means
    /// something at the beginning of a line alone is escaped where lines are put together (`escapedStart`).
    static func escaped(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: isSpecial) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        for (index, byte) in bytes.enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            switch byte {
            case UInt8(ascii: "_"):
                // Inside a word it is a letter like others.
                let isInside = index > 0 && isWordByte(bytes[index - 1]) && isWordByte(next)
                if !isInside { result.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: "&"):
                if next == UInt8(ascii: "#") || isWordByte(next) { result.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: "!"):
                if next == UInt8(ascii: "[") { result.append(UInt8(ascii: "\\")) }
            default:
                if isSpecial(byte) { result.append(UInt8(ascii: "\\")) }
            }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "~"),
            UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "^"):
            true
        default: false
        }
    }

    static func isASCIIWordByte(_ byte: UInt8) -> Bool { byte < 0x80 && isWordByte(byte) }

    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// A line that begins nothing but a paragraph.
    static func escapedStart(_ line: String) -> String {
        let bytes = line.utf8
        guard let first = bytes.first else { return line }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "+"),
            UInt8(ascii: "-"):
            return "\\" + line
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = bytes.prefix { (0x30...0x39).contains($0) }
            guard digits.count <= 9, digits.endIndex < bytes.endIndex,
                bytes[digits.endIndex] == UInt8(ascii: ".") || bytes[digits.endIndex] == UInt8(ascii: ")")
            else { return line }
            return line[..<digits.endIndex] + "\\" + line[digits.endIndex...]
        default: return line
        }
    }

    /// With addresses that stand in the text as links. What is around them is escaped.
    static func linked(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ":")), text.contains("http") else { return escaped(text) }
        var result = ""
        var rest = text[...]
        while let start = firstAddress(in: rest) {
            var end = rest[start...].firstIndex { $0.isWhitespace || "<>\"|\\^`{}“”".contains($0) } ?? rest.endIndex
            while end > start, ".,;:!?)]'’*_".contains(rest[rest.index(before: end)]) { end = rest.index(before: end) }
            let address = rest[start..<end]
            result += escaped(String(rest[..<start]))
            result +=
                WebAddress(String(address)) == nil ? escaped(String(address)) : "<\(address)>"
            rest = rest[end...]
            if address.isEmpty { break }
        }
        return result + escaped(String(rest))
    }

    private static func firstAddress(in text: Substring) -> Substring.Index? {
        let bytes = text.utf8
        var at = bytes.startIndex
        while let found = bytes[at...].firstIndex(of: UInt8(ascii: "h")) {
            let rest = bytes[found...]
            if rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8) {
                let isWord = found > bytes.startIndex && isWordByte(bytes[bytes.index(before: found)])
                if !isWord, rest.dropFirst(8).first.map({ $0 > 0x20 }) == true { return found }
            }
            at = bytes.index(after: found)
        }
        return nil
    }
}
