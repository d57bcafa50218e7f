/// What stands between the method and the version: where a request leads (RFC 9112, section 3.2).
struct RequestTarget: Equatable {
    enum Place: Equatable {
        /// From the site's root, decoded once, without a slash in front: `stories/court/`.
        case path(String)
        /// Nothing that a site could hold: a way upwards, an encoded slash, a NUL.
        case nowhere
    }

    /// The host that an absolute target names.
    let authority: Substring?
    let place: Place
    /// With its question mark; empty where there is none.
    let query: Substring

    /// Nil for what is no target.
    init?(_ text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "#") }) else {
            return nil
        }
        var rest = text[...]
        if rest.utf8.first == UInt8(ascii: "/") {
            authority = nil
        } else {
            let scheme = "http://"
            guard rest.utf8.count > scheme.utf8.count, isSameName(rest.prefix(scheme.count), scheme) else { return nil }
            rest = rest.dropFirst(scheme.count)
            let end = rest.utf8.firstIndex { "/?".utf8.contains($0) } ?? rest.endIndex
            guard end > rest.startIndex else { return nil }
            authority = rest[..<end]
            rest = rest[end...]
        }
        let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
        query = rest[mark...]
        // An absolute target may leave out the root's slash.
        guard let decoded = percentDecoded(rest[..<mark].utf8.dropFirst()) else { return nil }
        place = Self.place(decoded)
    }

    /// What was decoded is judged by what it has become, so that no encoding says more than its characters.
    private static func place(_ decoded: [DecodedByte]) -> Place {
        let parts = decoded.split(separator: .slash, omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let bytes = part.map(\.byte)
            if bytes.isEmpty, index < parts.count - 1 { return .nowhere }
            if bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { return .nowhere }
            if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || "/\\".utf8.contains($0) }) { return .nowhere }
        }
        return String(validating: decoded.map(\.byte), as: UTF8.self).map(Place.path) ?? .nowhere
    }
}

/// A byte of a path; a slash that was written as one parts it, an encoded one does not.
private struct DecodedByte: Equatable {
    let byte: UInt8
    var isEncoded = false

    static let slash = DecodedByte(byte: UInt8(ascii: "/"))
}

/// Nil where a `%` is not followed by two hexadecimal digits.
private func percentDecoded(_ text: some Sequence<UInt8>) -> [DecodedByte]? {
    let bytes = Array(text)
    var decoded: [DecodedByte] = []
    var index = 0
    while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "%") else {
            decoded.append(DecodedByte(byte: bytes[index]))
            index += 1
            continue
        }
        guard index + 2 < bytes.count, let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
        else {
            return nil
        }
        decoded.append(DecodedByte(byte: high << 4 | low, isEncoded: true))
        index += 3
    }
    return decoded
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch lowercased(byte) {
    case 0x30...0x39: byte & 0x0F
    case 0x61...0x66: lowercased(byte) - 0x57
    default: nil
    }
}
