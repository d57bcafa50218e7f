/// Text as tags store it: in several encodings, padded with zeros, of any content.
enum TagText {
    /// UTF-8 where it is valid, otherwise Latin-1; up to the first zero.
    static func plain(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = bytes.prefix { $0 != 0 }
        return shown(String(validating: text, as: UTF8.self) ?? latin1(text))
    }

    /// UTF-16 where a mark of it comes first, otherwise as `plain`.
    static func plain(orUTF16 bytes: ArraySlice<UInt8>) -> String? {
        let mark = bytes.bigEndian(2)
        guard mark == 0xFEFF || mark == 0xFFFE else { return plain(bytes) }
        let pairs = Array(bytes.dropFirst(2))
        let units = stride(from: 0, to: pairs.count - 1, by: 2).map { place in
            let (first, second) = (UInt16(pairs[place]), UInt16(pairs[place + 1]))
            return mark == 0xFEFF ? first << 8 | second : second << 8 | first
        }
        return shown(String(decoding: units.prefix { $0 != 0 }, as: UTF16.self))
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

    /// Without what would end the text or garble a player's line.
    static func line(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar) }
        return String(scalars)
    }

    /// An address of printable ASCII; nothing where it is another text.
    static func address(_ bytes: ArraySlice<UInt8>) -> String? {
        let text = bytes.prefix { $0 != 0 }
        let isPlain = text.allSatisfy { (0x21...0x7E).contains($0) }
        return isPlain && !text.isEmpty ? String(decoding: text, as: UTF8.self) : nil
    }

    /// The number that a text begins with: `3/12` is 3.
    static func number(_ text: String?) -> Int? {
        guard let digits = text?.utf8.prefix(while: { (0x30...0x39).contains($0) }), digits.count <= 6 else {
            return nil
        }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// What base64 (RFC 4648 §4) stands for, up to the first byte that is none of its letters.
    static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count / 4 * 3)
        var (bits, count): (UInt32, Int) = (0, 0)
        for byte in bytes {
            let value: UInt8
            switch byte {
            case 0x41...0x5A: value = byte - 0x41
            case 0x61...0x7A: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2B: value = 62
            case 0x2F: value = 63
            default: return plain
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                plain.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return plain
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
        encoder = encoder ?? other.encoder
        language = language ?? other.language
        replayGain = replayGain ?? other.replayGain
        hasComment = hasComment || other.hasComment
        pictures += other.pictures
        if chapters.isEmpty { chapters = other.chapters }
    }
}
