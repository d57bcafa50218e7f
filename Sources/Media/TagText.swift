/// Text as tags store it: in several encodings, padded with zeros, of any content.
enum TagText {
    /// UTF-8 where it is valid, otherwise Latin-1; up to the first zero.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = bytes.prefix { $0 != 0 }
        return shown(String(validating: text, as: UTF8.self) ?? latin1(text))
    }

    /// Latin-1 up to the first zero.
    static func latin1(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes.prefix(while: { $0 != 0 }) { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }

    /// Nothing for a text that is empty or only spaces; otherwise without those around it.
    static func shown(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isSpace($0) }),
            let last = scalars.lastIndex(where: { !isSpace($0) })
        else { return nil }
        return String(scalars[first...last])
    }

    /// The number that a text begins with: `3/12` is 3.
    static func number(_ text: String?) -> Int? {
        guard let digits = text?.utf8.prefix(while: { (0x30...0x39).contains($0) }), digits.count <= 6 else {
            return nil
        }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0xFEFF
    }
}

extension FileWindow {
    /// A copy of at most sixteen mebibytes from `offset`, for tags, which are parsed in memory.
    mutating func piece(at offset: Int, count wanted: Int) throws(MediaFailure) -> [UInt8] {
        var piece: [UInt8] = []
        let end = min(offset + min(max(wanted, 0), 1 << 24), byteCount)
        while offset >= 0, offset + piece.count < end {
            let place = offset + piece.count
            let next = try bytes(at: place, count: min(end - place, 1 << 16)).prefix(end - place)
            if next.isEmpty { break }
            piece += next
        }
        return piece
    }
}

extension AudioTags {
    /// Takes from `other` what is not there yet.
    mutating func fill(from other: AudioTags) {
        title = title ?? other.title
        artist = artist ?? other.artist
        album = album ?? other.album
        comment = comment ?? other.comment
        genre = genre ?? other.genre
        composer = composer ?? other.composer
        track = track ?? other.track
        date = date ?? other.date
        hasPicture = hasPicture || other.hasPicture
        if chapters.isEmpty { chapters = other.chapters }
    }
}
