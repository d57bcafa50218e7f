/// Appends text to the query or fragment of an address, as one component: everything but the unreserved characters
/// of RFC 3986 section 2.3 is percent-encoded.
func appendURLComponent(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
        if byte.isLetter || byte.isDigit || "-._~".utf8.contains(byte) {
            output.append(byte)
        } else {
            output.append(UInt8(ascii: "%"))
            output.append(hexDigit(byte >> 4))
            output.append(hexDigit(byte & 15))
        }
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
