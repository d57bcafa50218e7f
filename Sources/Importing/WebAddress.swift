import Markup
import Podcast

/// A web address as RFC 3986 takes it apart, as far as moving a podcast needs it.
package struct WebAddress: Sendable, Hashable {
    /// `https` or `http`, in lower case.
    package let scheme: String
    /// With its port, in lower case: `example.org:8080`.
    package let host: String
    /// From the first slash, with what follows a question mark; at least `/`. Without what follows `#`.
    package let path: String

    /// nil for what is not http or https, or has no host.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon <= 5,
            bytes[colon...].starts(with: "://".utf8)
        else { return nil }
        scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        guard scheme == "https" || scheme == "http" else { return nil }
        let rest = bytes[(colon + 3)...]
        var authority = rest.prefix { !"/?#\\".utf8.contains($0) }
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
        guard !authority.isEmpty, !authority.contains(where: { $0 <= 0x20 }) else { return nil }
        host = String(decoding: authority, as: UTF8.self).lowercased()
        let tail = rest[authority.endIndex...].prefix { $0 != UInt8(ascii: "#") }
        let path = String(decoding: tail, as: UTF8.self)
        self.path = path.hasPrefix("/") ? path : "/" + path
    }

    /// The path without what follows a question mark.
    package var pathAlone: String { String(path.prefix { $0 != "?" }) }
    package var hasQuery: Bool { path.utf8.contains(UInt8(ascii: "?")) }
}

/// A reference as a whole address, or nil where it leads nowhere that a listener may be sent: http and https, and of
/// references without a scheme those that `base` makes whole (RFC 3986, 5.2). What an address can't hold is
/// percent-encoded.
package func absoluteAddress(_ reference: String, base: String?) -> String? {
    let text = sound(reference)
    guard !text.isEmpty else { return nil }
    if WebAddress(text) != nil { return text }
    let first = text.utf8.prefix { !"/?#".utf8.contains($0) }
    guard !first.contains(UInt8(ascii: ":")), let base, let whole = WebAddress(sound(base)) else { return nil }
    let resolved = FeedAddress.resolved(text, against: "\(whole.scheme)://\(whole.host)\(whole.path)")
    return WebAddress(resolved) == nil ? nil : resolved
}

/// Without blanks at its ends, and with what an address can't hold percent-encoded.
private func sound(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
        return ""
    }
    var result: [UInt8] = []
    for byte in bytes[start...end] {
        // Browsers drop tabs and line ends anywhere in an address.
        if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
        if byte <= 0x20 || byte >= 0x7F || "<>\"\\^`{|}".utf8.contains(byte) {
            appendPercentEncoded(byte, to: &result)
        } else {
            result.append(byte)
        }
    }
    return String(decoding: result, as: UTF8.self)
}
