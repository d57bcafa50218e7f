extension String {
    /// Itself for a message: on one line, without control characters, and not endless.
    var oneLine: String {
        let words = String(
            String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
        return words.unicodeScalars.count > 60 ? String(words.unicodeScalars.prefix(59)) + "…" : words
    }
}

extension [UInt8] {
    /// Where the first byte stands that UTF-8 does not allow there (RFC 3629).
    var firstInvalidUTF8: Int? {
        var place = 0
        while place < count {
            let byte = self[place]
            if byte < 0x80 {
                place += 1
                continue
            }
            let (length, low, high): (Int, UInt8, UInt8) =
                switch byte {
                case 0xC2...0xDF: (2, 0x80, 0xBF)
                case 0xE0: (3, 0xA0, 0xBF)
                case 0xED: (3, 0x80, 0x9F)
                case 0xE1...0xEF: (3, 0x80, 0xBF)
                case 0xF0: (4, 0x90, 0xBF)
                case 0xF4: (4, 0x80, 0x8F)
                case 0xF1...0xF3: (4, 0x80, 0xBF)
                default: (0, 0, 0)
                }
            guard length > 0, count - place >= length, self[place + 1] >= low, self[place + 1] <= high else {
                return place
            }
            for offset in 2..<Swift.max(2, length) where self[place + offset] & 0xC0 != 0x80 { return place }
            place += length
        }
        return nil
    }
}
