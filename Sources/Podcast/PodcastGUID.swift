import Digest

/// The permanent identity of a show (podcast:guid of the podcast namespace).
package enum PodcastGUID {
    /// The GUID of a show that is first published at a feed address: UUID version 5 (RFC 9562) in the podcast
    /// namespace, of the address without its scheme and without slashes at its end.
    ///
    /// Made once; a show keeps its GUID when its feed moves.
    package static func forFeed(_ url: String) -> String {
        uuid(namespace + name(url).utf8)
    }

    /// ead4c236-bf58-58c6-a2c6-a6b28d128cb6
    private static let namespace: [UInt8] = [
        0xEA, 0xD4, 0xC2, 0x36, 0xBF, 0x58, 0x58, 0xC6, 0xA2, 0xC6, 0xA6, 0xB2, 0x8D, 0x12, 0x8C, 0xB6,
    ]

    private static func name(_ url: String) -> String {
        let bytes = Array(url.utf8)
        var name = bytes[...]
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8),
            bytes[..<colon].allSatisfy(isSchemeByte)
        {
            name = bytes[(colon + 3)...]
        }
        while name.last == UInt8(ascii: "/") { name.removeLast() }
        return String(decoding: name, as: UTF8.self)
    }

    /// RFC 3986 section 3.1.
    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// RFC 9562 section 5.5: the first 128 bits of the SHA-1, with version and variant put in.
    private static func uuid(_ bytes: [UInt8]) -> String {
        var text = ""
        for (index, byte) in sha1(bytes).prefix(16).enumerated() {
            let byte = index == 6 ? byte & 0x0F | 0x50 : index == 8 ? byte & 0x3F | 0x80 : byte
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return text
    }
}
