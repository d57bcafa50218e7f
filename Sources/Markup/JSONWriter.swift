extension JSON {
    /// The bytes of RFC 8259 JSON, indented by two spaces when `pretty`. A number that JSON has not (not a number,
    /// infinite) is null.
    package func encoded(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(isPretty: pretty, isForScript: false)
        writer.append(self)
        return writer.bytes
    }

    /// The bytes for a `<script type="application/ld+json">`: `<`, `>`, `&`, U+2028 and U+2029 as `\u` escapes.
    package func encodedForScript() -> [UInt8] {
        var writer = JSONWriter(isPretty: false, isForScript: true)
        writer.append(self)
        return writer.bytes
    }
}

/// Appends a string of RFC 8259, section 7, with its quotation marks: for what is long, or stands on every page, and is written
/// without a tree of values.
/// - Parameter isForScript: whether it is escaped as `encodedForScript()` does it.
package func appendJSONString(_ text: String, isForScript: Bool = false, to output: inout [UInt8]) {
    var writer = JSONWriter(isPretty: false, isForScript: isForScript)
    swap(&writer.bytes, &output)
    writer.append(text)
    swap(&writer.bytes, &output)
}

private struct JSONWriter {
    let isPretty: Bool
    let isForScript: Bool
    fileprivate(set) var bytes: [UInt8] = []
    private var depth = 0

    init(isPretty: Bool, isForScript: Bool) {
        self.isPretty = isPretty
        self.isForScript = isForScript
    }

    mutating func append(_ value: JSON) {
        switch value {
        case .null: bytes.append("null")
        case .bool(let flag): bytes.append(flag ? "true" : "false")
        case .int(let number): bytes.append(contentsOf: String(number).utf8)
        case .double(let number): append(number)
        case .string(let text): append(text)
        case .array(let values):
            append(values, between: ("[", "]")) { writer, value in writer.append(value) }
        case .object(let members):
            append(members, between: ("{", "}")) { writer, member in
                writer.append(member.name)
                writer.bytes.append(writer.isPretty ? ": " : ":")
                writer.append(member.value)
            }
        }
    }

    private mutating func append<Item>(
        _ items: [Item], between brackets: (StaticString, StaticString),
        each appendItem: (inout JSONWriter, Item) -> Void
    ) {
        bytes.append(brackets.0)
        depth += 1
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            startLine()
            appendItem(&self, item)
        }
        depth -= 1
        if !items.isEmpty { startLine() }
        bytes.append(brackets.1)
    }

    private mutating func startLine() {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    /// The shortest digits that read back as the same number; a whole one has no fraction.
    private mutating func append(_ number: Double) {
        guard number.isFinite else { return bytes.append("null") }
        let digits = number.description
        bytes.append(contentsOf: (digits.hasSuffix(".0") ? digits.dropLast(2) : digits[...]).utf8)
    }

    fileprivate mutating func append(_ text: String) {
        let span = text.utf8Span.span
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        var index = span.firstInJSON(from: 0)
        while index < span.count {
            let length = specialLength(span, at: index)
            if length > 0 {
                bytes.append(copying: span.extracting(start..<index))
                appendEscape(span, at: index)
                start = index + length
            }
            index = span.firstInJSON(from: index + max(length, 1))
        }
        bytes.append(copying: span.extracting(start..<span.count))
        bytes.append(UInt8(ascii: "\""))
    }

    /// The number of bytes of a character that has to be escaped; 0 for any other.
    private func specialLength(_ span: Span<UInt8>, at index: Int) -> Int {
        switch span[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): 1
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): isForScript ? 1 : 0
        // U+2028 and U+2029 end a line in older JavaScript.
        case 0xE2 where isForScript && index + 2 < span.count && span[index + 1] == 0x80:
            span[index + 2] == 0xA8 || span[index + 2] == 0xA9 ? 3 : 0
        default: 0
        }
    }

    private mutating func appendEscape(_ span: Span<UInt8>, at index: Int) {
        switch span[index] {
        case UInt8(ascii: "\""): bytes.append("\\\"")
        case UInt8(ascii: "\\"): bytes.append("\\\\")
        case UInt8(ascii: "\n"): bytes.append("\\n")
        case UInt8(ascii: "\r"): bytes.append("\\r")
        case UInt8(ascii: "\t"): bytes.append("\\t")
        case 0xE2: bytes.append(contentsOf: (span[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
        case let byte:
            bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
            bytes.append(contentsOf: String(byte, radix: 16).utf8)
        }
    }
}
