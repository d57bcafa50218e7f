/// Whether an address may come out as a link: relative, or of a scheme that runs nothing. Browsers ignore control
/// characters and spaces before and inside a scheme, so they are skipped here too.
package func isSafeAddress(_ address: String) -> Bool {
    var scheme: [UInt8] = []
    for byte in address.utf8 {
        switch byte {
        case 0...0x20, 0x7F: continue
        case UInt8(ascii: ":"): return safeSchemes.contains { $0.utf8.elementsEqual(scheme) }
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
        default: scheme.append(byte)
        }
        if scheme.count > 16 { return !address.utf8.contains(UInt8(ascii: ":")) || isPathBeforeColon(address) }
    }
    return true
}

private let safeSchemes = ["http", "https", "mailto", "tel", "sms", "ftp"]

private func isPathBeforeColon(_ address: String) -> Bool {
    for byte in address.utf8 {
        if byte == UInt8(ascii: ":") { return false }
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { return true }
    }
    return true
}
