/// Takes HTML apart into tags and what stands between them. It takes any bytes and makes progress at each.
struct TagReader {
    enum Piece {
        case text(Range<Int>)
        /// In lower case, and with its attributes.
        case start(String, Tag)
        case end(String)
    }

    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next piece; nil at the end. Comments, and elements whose content is no text for readers, are passed over.
    mutating func next() -> Piece? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, isTagStart(bytes[index + 1]) else {
                let start = index
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                return .text(start..<index)
            }
            if bytes[index...].starts(with: "<!--".utf8) {
                skip(past: "-->")
                continue
            }
            let isEnd = bytes[index + 1] == UInt8(ascii: "/")
            var end = index + (isEnd ? 2 : 1)
            let nameStart = end
            while end < bytes.count, isName(bytes[end]) { end += 1 }
            let name = String(decoding: bytes[nameStart..<end], as: UTF8.self).lowercased()
            let tag = Tag(bytes, from: end)
            index = tag.end
            if name.isEmpty { continue }
            if isEnd { return .end(name) }
            if Self.withoutText.contains(name) {
                skip(past: "</\(name)")
                skip(past: ">")
                continue
            }
            return .start(name, tag)
        }
        return nil
    }

    private static let withoutText: Set<String> = [
        "script", "style", "template", "svg", "audio", "video", "iframe", "object", "button", "select", "textarea",
        "noscript", "math",
    ]

    private mutating func skip(past end: String) {
        let wanted = Array(end.utf8)
        while index < bytes.count, !bytes[index...].starts(with: wanted) { index += 1 }
        index = min(bytes.count, index + wanted.count)
    }

    private func isTagStart(_ byte: UInt8) -> Bool {
        isName(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
    }

    private func isName(_ byte: UInt8) -> Bool {
        (0x41...0x5a).contains(byte & 0xdf) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
}

/// The attributes of a start tag.
struct Tag {
    private let attributes: [(name: String, value: [UInt8])]
    /// After the `>`.
    let end: Int

    /// The value as it is written, references left as they are; `"` and `<` escaped.
    subscript(name: String) -> [UInt8]? { attributes.first { $0.name == name }?.value }

    init(_ bytes: [UInt8], from start: Int) {
        var attributes: [(String, [UInt8])] = []
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            guard !Self.separates(bytes[index]) else {
                index += 1
                continue
            }
            let nameStart = index
            while index < bytes.count, !Self.separates(bytes[index]), !"=>".utf8.contains(bytes[index]) { index += 1 }
            let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
                // A name of nothing, as a second `=` leaves it, is passed over.
                if index == nameStart { index += 1 }
                continue
            }
            index += 1
            var value: ArraySlice<UInt8>
            if index < bytes.count, "\"'".utf8.contains(bytes[index]) {
                let quote = bytes[index]
                let valueEnd = bytes[(index + 1)...].firstIndex(of: quote) ?? bytes.count
                value = bytes[(index + 1)..<valueEnd]
                index = min(bytes.count, valueEnd + 1)
            } else {
                let valueStart = index
                while index < bytes.count, !Self.separates(bytes[index]), bytes[index] != UInt8(ascii: ">") {
                    index += 1
                }
                value = bytes[valueStart..<index]
            }
            attributes.append((name, Self.escaped(value)))
        }
        self.attributes = attributes
        end = min(bytes.count, index + 1)
    }

    private static func separates(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: "/")
    }

    private static func escaped(_ value: ArraySlice<UInt8>) -> [UInt8] {
        value.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "\""): Array("&quot;".utf8)
            case UInt8(ascii: "<"): Array("&lt;".utf8)
            default: [byte]
            }
        }
    }
}
