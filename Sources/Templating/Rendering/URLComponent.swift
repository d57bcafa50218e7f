import Markup

/// Appends text to the query or fragment of an address, as one component: everything but the unreserved characters
/// of RFC 3986 section 2.3 is percent-encoded.
func appendURLComponent(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
        if byte.isLetter || byte.isDigit || "-._~".utf8.contains(byte) {
            output.append(byte)
        } else {
            appendPercentEncoded(byte, to: &output)
        }
    }
}
