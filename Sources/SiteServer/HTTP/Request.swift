/// What a client asks for, as it wrote it.
package struct Request: Sendable {
    package let method: String
    package let target: String
    /// HTTP/1.0 knows neither the Host header nor connections that stay open.
    package let isHTTP10: Bool
    package let headers: [(name: String, value: String)]

    package init(
        _ method: String, _ target: String, isHTTP10: Bool = false, headers: [(name: String, value: String)] = []
    ) {
        self.method = method
        self.target = target
        self.isHTTP10 = isHTTP10
        self.headers = headers
    }

    /// The values of every header of that name, without the white space around them.
    func values(_ name: String) -> [Substring] {
        headers.filter { isSameName($0.name, name) }.map { $0.value.trimmed }
    }

    /// The value of a header that stands once; nil where it is missing or stands twice.
    func value(_ name: String) -> Substring? {
        let values = values(name)
        return values.count == 1 ? values[0] : nil
    }

    /// Whether something follows the headers.
    var hasContent: Bool {
        !values("Transfer-Encoding").isEmpty || values("Content-Length").contains { $0 != "0" }
    }
}

/// Whether two names of headers, hosts or units are one: letters of ASCII compare without their case.
func isSameName(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
    let (a, b) = (a.utf8, b.utf8)
    return a.count == b.count && zip(a, b).allSatisfy { lowercased($0) == lowercased($1) }
}

func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

extension StringProtocol {
    /// Without spaces and tabs around it (RFC 9110, section 5.6.3).
    var trimmed: SubSequence {
        let isSpace = { (character: Character) in character == " " || character == "\t" }
        let rest = drop(while: isSpace)
        guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return rest[..<rest.startIndex] }
        return rest[...last]
    }
}
