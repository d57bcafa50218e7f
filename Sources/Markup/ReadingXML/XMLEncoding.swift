/// How a document's bytes are characters: by its byte order mark or its declaration (XML 1.0, appendix F).
enum XMLEncoding: Equatable {
    case utf8
    case utf16(isBigEndian: Bool)
    /// windows-1252, which ISO-8859-1 is read as too, as browsers do (WHATWG Encoding, 4.2).
    case windows1252
    /// Any other that was declared, by its name.
    case other(String)

    init(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, 0x3C]) {
            self = .utf16(isBigEndian: true)
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0]) {
            self = .utf16(isBigEndian: false)
        } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else {
            self = Self.declared(in: bytes)
        }
    }

    /// As declarations have it.
    var name: String {
        switch self {
        case .utf8: "utf-8"
        case .other(let name): name
        case .utf16: "utf-16"
        case .windows1252: "windows-1252"
        }
    }

    /// `encoding="…"` of the XML declaration.
    private static func declared(in bytes: [UInt8]) -> XMLEncoding {
        guard bytes.starts(with: "<?xml".utf8) else { return .utf8 }
        let declaration = bytes.prefix(200).prefix { $0 != UInt8(ascii: ">") }
        let text = String(decoding: declaration, as: UTF8.self).lowercased()
        guard let label = text.firstRange(of: "encoding") else { return .utf8 }
        let value = text[label.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\t" }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return .utf8 }
        let name = String(value.dropFirst().prefix { $0 != quote })
        switch name {
        case "utf-8", "utf8", "us-ascii", "ascii", "utf-16": return .utf8
        case "iso-8859-1", "iso_8859-1", "latin1", "latin-1", "windows-1252", "cp1252": return .windows1252
        default: return .other(name)
        }
    }

    /// The document as UTF-8, without its byte order mark. What is no character becomes U+FFFD.
    /// - Returns: whether every byte was part of a character, beside the bytes; nil when nobody here knows the encoding.
    func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], isSound: Bool)? {
        switch self {
        case .other(let name): return Self.converted(bytes, from: name)
        case .utf8:
            return Self.readAsUTF8(bytes)
        case .windows1252: return Self.fromWindows1252(bytes)
        case .utf16(let isBigEndian): return Self.fromUTF16(bytes, isBigEndian: isBigEndian)
        }
    }

    static func readAsUTF8(_ bytes: [UInt8]) -> (bytes: [UInt8], isSound: Bool) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if (try? UTF8Span(validating: bytes.span)) != nil {
            return (start == 0 ? bytes : Array(bytes[start...]), true)
        }
        return (Array(String(decoding: bytes[start...], as: UTF8.self).utf8), false)
    }

    private static func fromWindows1252(_ bytes: [UInt8]) -> (bytes: [UInt8], isSound: Bool) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            guard byte >= 0x80 else {
                result.append(byte)
                continue
            }
            let code = byte < 0xA0 ? windows1252Codes[Int(byte - 0x80)] : UInt32(byte)
            result.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
        }
        return (result, true)
    }

    private static func fromUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> (bytes: [UInt8], isSound: Bool) {
        let units = (0..<bytes.count / 2).map { index -> UInt16 in
            let (first, second) = (UInt16(bytes[index * 2]), UInt16(bytes[index * 2 + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        let text = String(decoding: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self)
        let isSound = bytes.count.isMultiple(of: 2) && String(validating: units, as: UTF16.self) != nil
        return (Array(text.utf8), isSound)
    }

    /// 0x80 to 0x9F (WHATWG Encoding, index windows-1252).
    private static let windows1252Codes: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
