import Markup

extension Promise {
    /// Whatever an address is, it stays inside its quotation marks, and leads nowhere but by a scheme that is allowed.
    static let url = Promise("url") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        var html: [UInt8] = []
        appendURLAttribute(text, to: &html)
        let forbidden = html.first { $0 <= 0x20 || $0 >= 0x7F || "\"'<>`\\{}|^".utf8.contains($0) }
        if let forbidden { return "The byte \(forbidden) stands in the attribute." }
        let address = String(decoding: html, as: UTF8.self).replacing("&#39;", with: "'").replacing("&amp;", with: "&")
        if isAllowedURL(text) {
            let end = address.firstIndex { "/?#".contains($0) } ?? address.endIndex
            if let colon = address[..<end].firstIndex(of: ":") {
                let scheme = address[..<colon].lowercased()
                if !["http", "https", "mailto", "sms", "tel"].contains(scheme) { return "The scheme is “\(scheme)”." }
            }
            var again: [UInt8] = []
            appendURLAttribute(address, to: &again)
            if again != html { return "Escaped again, the address is another one." }
        } else if address != "#" {
            return "An address that is not allowed is written."
        }
        html = []
        appendHTMLEscaped(text, to: &html)
        return html.contains { "<>\"'".utf8.contains($0) || ($0 < 0x20 && ![9, 10, 12, 13].contains($0)) }
            ? "A sign of HTML stands unescaped." : nil
    }
}
