/// Addresses as feeds have them (RFC 3986). What a reader of feeds has to know of them, and no more: nothing is decoded.
package enum FeedAddress {
    /// The scheme in lower case: `https`; nil for what is no absolute address.
    package static func scheme(_ url: String) -> String? {
        let bytes = url.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, isLetter(first) else {
            return nil
        }
        let isSound = bytes[..<colon].allSatisfy { isLetter($0) || isDigit($0) || [0x2B, 0x2D, 0x2E].contains($0) }
        guard isSound, bytes.index(after: colon) < bytes.endIndex, !bytes.contains(where: { $0 <= 0x20 }) else {
            return nil
        }
        return String(url[..<colon]).lowercased()
    }

    /// The host in lower case, without user and port; nil when there is none.
    package static func host(_ url: String) -> String? {
        guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
        var authority = url[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
        if !authority.hasPrefix("["), let colon = authority.lastIndex(of: ":") { authority = authority[..<colon] }
        return authority.isEmpty ? nil : authority.lowercased()
    }

    /// The path, without query and fragment: `/a/b.mp3`.
    package static func path(_ url: String) -> String {
        guard let start = url.firstRange(of: "://")?.upperBound else {
            return String(url.prefix { $0 != "?" && $0 != "#" })
        }
        return String(url[start...].drop { $0 != "/" && $0 != "?" && $0 != "#" }.prefix { $0 != "?" && $0 != "#" })
    }

    /// The ending of the path's last part in lower case, without its dot: `mp3`; nil when there is none.
    package static func fileExtension(_ url: String) -> String? {
        let name = path(url).split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        let ending = name[name.index(after: dot)...]
        guard (1...5).contains(ending.utf8.count), ending.utf8.allSatisfy({ isLetter($0) || isDigit($0) }) else {
            return nil
        }
        return ending.lowercased()
    }

    /// An address as it is meant from where it stands (RFC 3986, 5.2): itself where it is absolute, or where what it
    /// stands in is none.
    package static func resolved(_ reference: String, against base: String) -> String {
        let reference = reference.trimmed
        guard scheme(reference) == nil, let scheme = scheme(base), base.contains("://") else { return reference }
        let start = "\(scheme)://"
        if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
        let rest = base.dropFirst(start.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let path = rest.dropFirst(authority.count).prefix { $0 != "?" && $0 != "#" }
        guard let first = reference.first else { return String(base.prefix { $0 != "#" }) }
        switch first {
        case "#": return String(base.prefix { $0 != "#" }) + reference
        case "?": return start + authority + path + reference
        case "/": return start + authority + withoutDots(reference)
        default:
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
            return start + authority + withoutDots(String(folder) + reference)
        }
    }

    /// RFC 3986, 5.2.4, on the path of an address and not on its query.
    private static func withoutDots(_ reference: String) -> String {
        let path = reference.prefix { $0 != "?" && $0 != "#" }
        var parts: [Substring] = []
        let pieces = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            switch piece {
            case ".": if isLast { parts.append("") }
            case "..":
                _ = parts.popLast()
                if isLast { parts.append("") }
            default: parts.append(piece)
            }
        }
        return "/" + parts.joined(separator: "/") + reference.dropFirst(path.count)
    }
}

extension FeedAddress {
    /// `irc.example.org`, with a port at will.
    static func isHost(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.count == 1 || FeedValue.number(String(parts[1])) != nil else {
            return false
        }
        let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isLabelByte) }
    }

    /// Something, an at sign and a host.
    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && isHost(String(parts[1])) && !parts[1].contains(":")
            && !text.utf8.contains { $0 <= 0x20 || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ",") }
    }

    /// `audio/mpeg`, with parameters at will.
    static func isMediaType(_ text: String) -> Bool {
        let parts = text.prefix { $0 != ";" }.trimmed.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.utf8.allSatisfy { isLetter($0) || isDigit($0) || [0x2B, 0x2D, 0x2E, 0x5F].contains($0) }
            }
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte >= 0x80
    }
}

func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") }
func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

extension Substring {
    var trimmed: String { String(self).trimmed }
}
