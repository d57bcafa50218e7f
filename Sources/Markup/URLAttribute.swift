/// Appends an address for a quoted URL attribute: percent-encodes what an address can't hold, then escapes for HTML.
/// An address whose scheme is not one of http, https, mailto, sms, tel (or that is relative) becomes `#`.
package func appendURLAttribute(_ url: String, to output: inout [UInt8]) {
    let bytes = url.utf8Span.span
    if isPlainAddress(bytes) { return output.append(copying: bytes) }
    let address = trimmed(url)
    guard isAllowedAddress(address) else { return output.append(UInt8(ascii: "#")) }
    var isAuthority = false
    var isFragment = false
    for index in address.indices {
        let byte = address[index]
        switch byte {
        case UInt8(ascii: "&"): output.append("&amp;")
        case UInt8(ascii: "'"): output.append("&#39;")
        case UInt8(ascii: "["), UInt8(ascii: "]"):
            // RFC 3986 has them around the address of an IPv6 host only.
            if isAuthority { output.append(byte) } else { appendPercentEncoded(byte, to: &output) }
        case UInt8(ascii: "#"):
            if isFragment { appendPercentEncoded(byte, to: &output) } else { output.append(byte) }
            isFragment = true
        case UInt8(ascii: "%"):
            let isEscape =
                index + 2 < address.endIndex && isHexDigit(address[index + 1]) && isHexDigit(address[index + 2])
            if isEscape { output.append(byte) } else { appendPercentEncoded(byte, to: &output) }
        default:
            if isURLCharacter(byte) { output.append(byte) } else { appendPercentEncoded(byte, to: &output) }
        }
        isAuthority = stays(isAuthority, at: index, in: address)
    }
}

/// Whether an address is written as it is, as nearly all are: one within the site or of https, of letters, digits and
/// signs that mean the same everywhere.
private func isPlainAddress(_ url: Span<UInt8>) -> Bool {
    let isRooted = url.count > 0 && (url[0] == UInt8(ascii: "/") || url[0] == UInt8(ascii: "#"))
    guard isRooted || startsSecurely(url) else { return false }
    var hasFragment = false
    for index in url.indices where !isPlainInAddress(url[index]) {
        guard url[index] == UInt8(ascii: "#"), !hasFragment else { return false }
        hasFragment = true
    }
    return true
}

/// Letters, digits and `- . / : = ? _ ~`, a bit each.
private func isPlainInAddress(_ byte: UInt8) -> Bool {
    let bits: UInt64 = byte < 64 ? 0xA7FF_E000_0000_0000 : byte < 128 ? 0x47FF_FFFE_87FF_FFFE : 0
    return bits &>> UInt64(byte & 63) & 1 == 1
}

private func startsSecurely(_ url: Span<UInt8>) -> Bool {
    var index = 0
    for byte in "https://".utf8 {
        guard index < url.count, url[index] == byte else { return false }
        index += 1
    }
    return true
}

/// Whether `appendURLAttribute` writes an address as an address, not as `#`.
package func isAllowedURL(_ url: String) -> Bool {
    isAllowedAddress(trimmed(url))
}

/// An address without the spaces and control characters at its ends, which browsers drop.
private func trimmed(_ url: String) -> ArraySlice<UInt8> {
    let bytes = Array(url.utf8)
    let front = bytes.drop { $0 <= 0x20 }
    return front[..<(front.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? front.startIndex)]
}

/// Browsers drop tabs and line ends anywhere in an address, so `java<tab>script:` is one of theirs; no honest address
/// has control characters. A colon before the first `/`, `?` or `#` can only end a scheme (RFC 3986, 4.2).
private func isAllowedAddress(_ address: ArraySlice<UInt8>) -> Bool {
    guard !address.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    let first = address.prefix { !endsScheme($0) }
    guard let colon = first.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let scheme = first[..<colon].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return ["http", "https", "mailto", "sms", "tel"].contains { scheme.elementsEqual($0.utf8) }
}

/// Whether the byte after this one belongs to the host: between `//` and the next `/`, `?` or `#`.
private func stays(_ isAuthority: Bool, at index: Int, in address: ArraySlice<UInt8>) -> Bool {
    if isAuthority { return !endsScheme(address[index]) }
    guard address[index] == UInt8(ascii: "/"), index > address.startIndex,
        address[index - 1] == UInt8(ascii: "/")
    else { return false }
    return index - 1 == address.startIndex || address[index - 2] == UInt8(ascii: ":")
}

/// The unreserved and reserved characters of RFC 3986, apart from those treated above.
private func isURLCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ":"),
        UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
        UInt8(ascii: ";"), UInt8(ascii: "="):
        true
    default: false
    }
}

/// A path, a query or a fragment begins with it.
private func endsScheme(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
}

private func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}

/// Appends a byte as an address has it that can't hold it as it is: `%2F` (RFC 3986, section 2.1).
package func appendPercentEncoded(_ byte: UInt8, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "%"))
    output.append(hexDigit(byte >> 4))
    output.append(hexDigit(byte & 15))
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
