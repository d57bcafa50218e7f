extension String {
    /// A link's destination without its anchor, and the anchor.
    var splitAnchor: (destination: String, anchor: String?) {
        guard let hash = utf8.firstIndex(of: UInt8(ascii: "#")) else { return (self, nil) }
        return (String(self[..<hash]), String(self[utf8.index(after: hash)...]))
    }

    /// With percent-encoded bytes decoded, where they are UTF-8.
    var withoutPercents: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        let source = Array(utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let high = source[index + 1].hexDigit, let low = source[index + 2].hexDigit
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? self
    }
}

extension UInt8 {
    /// The value of an ASCII hexadecimal digit.
    fileprivate var hexDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
