/// Why bytes are not JSON, and where.
package struct JSONSyntaxError: Error, Sendable, Hashable {
    /// From 1.
    package let line: Int
    /// From 1, in UTF-8 bytes.
    package let column: Int
    /// What is wrong, as one plain sentence.
    package let message: String
}

extension JSON {
    /// Reads RFC 8259 JSON. Members of one name are all kept, in order; a byte order mark is passed over; half of a
    /// surrogate pair becomes U+FFFD. Whole numbers that fit are `int`, others `double`. More than 200 levels, and
    /// bytes that are not UTF-8, are errors.
    package static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSON {
        var reader = JSONReader(bytes)
        do throws(JSONReader.Failure) {
            return try reader.document()
        } catch {
            throw reader.syntaxError(error)
        }
    }
}

/// Reads from the front of some bytes: arrays and objects here, numbers and text in JSONScalars.swift.
struct JSONReader {
    /// What is wrong at the offset reached.
    struct Failure: Error {
        let message: String
        init(_ message: String) { self.message = message }
    }

    private static let deepest = 200
    let bytes: [UInt8]
    var offset = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func document() throws(Failure) -> JSON {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        let value = try value()
        skipSpace()
        guard offset == bytes.count else { throw Failure("There is something after the end of the JSON value.") }
        return value
    }

    func syntaxError(_ failure: Failure) -> JSONSyntaxError {
        var line = 1
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for (index, byte) in bytes[..<min(offset, bytes.count)].enumerated() {
            let endsLine =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r") && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"))
            if endsLine { (line, start) = (line + 1, index + 1) }
        }
        return JSONSyntaxError(line: line, column: max(offset - start, 0) + 1, message: failure.message)
    }

    var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let next, UInt32(next) == character.value else { return false }
        offset += 1
        return true
    }

    private mutating func value() throws(Failure) -> JSON {
        skipSpace()
        guard let next else { throw Failure("The JSON ends before its value does.") }
        switch next {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw Failure("A value is missing here.")
        }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(Failure) -> JSON {
        guard bytes[offset...].starts(with: word.utf8) else { throw Failure("A value is missing here.") }
        offset += word.utf8.count
        return value
    }

    private mutating func enter() throws(Failure) {
        guard depth < Self.deepest else { throw Failure("The JSON is more than \(Self.deepest) levels deep.") }
        depth += 1
        offset += 1
        skipSpace()
    }

    private mutating func array() throws(Failure) -> JSON {
        try enter()
        var values: [JSON] = []
        if !take("]") {
            while true {
                values.append(try value())
                if try ends(with: "]") { break }
            }
        }
        depth -= 1
        return .array(values)
    }

    private mutating func object() throws(Failure) -> JSON {
        try enter()
        var members: [JSON.Member] = []
        if !take("}") {
            while true {
                skipSpace()
                guard next == UInt8(ascii: "\"") else { throw Failure("A name in double quotes is missing here.") }
                let name = try string()
                skipSpace()
                guard take(":") else { throw Failure("A colon is missing after the name.") }
                members.append(JSON.Member(name, try value()))
                if try ends(with: "}") { break }
            }
        }
        depth -= 1
        return .object(members)
    }

    /// Goes past a comma or the end of a list; whether it was the end.
    private mutating func ends(with bracket: Unicode.Scalar) throws(Failure) -> Bool {
        skipSpace()
        if take(bracket) { return true }
        guard next != nil else { throw Failure("The JSON ends before its \(bracket).") }
        guard take(",") else { throw Failure("A comma or \(bracket) is missing here.") }
        return false
    }
}
