/// One frame.
struct ID3Frame {
    /// Three letters in version 2.2, four after.
    let name: String
    let content: ArraySlice<UInt8>
    /// The frames inside this one.
    let inner: (ArraySlice<UInt8>) -> ID3Frames

    /// The text after its encoding; several values are joined.
    var text: String? {
        guard let encoding = content.first else { return nil }
        let values = ID3Text(encoding).strings(content.dropFirst()).compactMap(TagText.shown)
        return values.isEmpty ? nil : values.joined(separator: " / ")
    }

    /// The text without the number that version 2.3 puts before it: `(101)Speech`.
    var genre: String? {
        guard let text else { return nil }
        guard text.utf8.first == UInt8(ascii: "("), let close = text.firstIndex(of: ")") else { return text }
        return TagText.shown(String(text[text.index(after: close)...]))
    }

    /// Encoding, language, description, text.
    var comment: (description: String, text: String)? {
        guard content.count > 4, let encoding = content.first else { return nil }
        let strings = ID3Text(encoding).strings(content.dropFirst(4))
        guard strings.count > 1, let text = TagText.shown(strings[1]) else { return nil }
        return (strings[0], text)
    }

    /// Encoding, description, text: what has no frame of its own.
    var named: (description: String, text: String)? {
        guard let encoding = content.first else { return nil }
        let strings = ID3Text(encoding).strings(content.dropFirst())
        guard strings.count > 1, !strings[0].isEmpty, let text = TagText.shown(strings[1]) else { return nil }
        return (strings[0], text)
    }

    /// Element id, start and end in milliseconds, two offsets, then frames of its own (id3v2-chapters-1.0).
    var chapter: AudioChapter? {
        guard let idEnd = content.firstIndex(of: 0) else { return nil }
        let times = content[(idEnd + 1)...]
        guard times.count >= 16, let start = times.bigEndian(4), let end = times.dropFirst(4).bigEndian(4) else {
            return nil
        }
        var chapter = AudioChapter(start: start, end: end > start && end < 0xFFFF_FFFF ? end : nil)
        inner(times.dropFirst(16)).forEach { frame in
            switch frame.name {
            case "TIT2": chapter.title = chapter.title ?? frame.text
            case "WXXX": chapter.url = chapter.url ?? frame.address
            case "APIC": chapter.hasPicture = true
            default: break
            }
        }
        return chapter
    }

    /// Encoding, description, then an address in Latin-1.
    var address: String? {
        guard let encoding = content.first else { return nil }
        let rest = content.dropFirst()
        let after = ID3Text(encoding).endOfFirst(rest)
        return TagText.address(rest[after...])
    }

    /// Encoding, media type (three letters in version 2.2), kind, description, the picture.
    var picture: AudioPicture? {
        guard let encoding = content.first else { return nil }
        var rest = content.dropFirst()
        var type = ""
        if name == "PIC" {
            rest = rest.dropFirst(3)
        } else {
            guard let zero = rest.firstIndex(of: 0) else { return nil }
            type = TagText.latin1(rest[..<zero]).lowercased()
            rest = rest[(zero + 1)...]
        }
        guard let kind = rest.first else { return nil }
        rest = rest.dropFirst()
        let end = ID3Text(encoding).endOfFirst(rest)
        let description = ID3Text(encoding).strings(rest[..<end]).first ?? ""
        var picture = AudioPicture(rest[end...], kind: Int(kind), description: TagText.shown(description) ?? "")
        if picture.mediaType.isEmpty { picture.mediaType = type }
        return picture
    }
}

/// The four encodings of ID3 text.
private struct ID3Text {
    private let encoding: UInt8

    init(_ encoding: UInt8) {
        self.encoding = encoding
    }

    /// Where what follows the first string and its zero begins.
    func endOfFirst(_ bytes: ArraySlice<UInt8>) -> Int {
        guard encoding == 1 || encoding == 2 else {
            return bytes.firstIndex(of: 0).map { $0 + 1 } ?? bytes.endIndex
        }
        var place = bytes.startIndex
        while place + 1 < bytes.endIndex {
            if bytes[place] == 0, bytes[place + 1] == 0 { return place + 2 }
            place += 2
        }
        return bytes.endIndex
    }

    /// The strings that zeros part.
    func strings(_ bytes: ArraySlice<UInt8>) -> [String] {
        guard encoding == 1 || encoding == 2 else {
            return bytes.split(separator: 0, omittingEmptySubsequences: false).map { part in
                encoding == 0 ? TagText.latin1(part) : String(decoding: part, as: UTF8.self)
            }
        }
        var isLittle = false
        var units: [[UInt16]] = [[]]
        var place = bytes.startIndex
        while place + 1 < bytes.endIndex {
            let pair = UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
            place += 2
            if encoding == 1 && units[units.count - 1].isEmpty && (pair == 0xFFFE || pair == 0xFEFF) {
                isLittle = pair == 0xFFFE
                continue
            }
            let unit = isLittle ? pair.byteSwapped : pair
            if unit == 0 { units.append([]) } else { units[units.count - 1].append(unit) }
        }
        return units.map { String(decoding: $0, as: UTF16.self) }
    }
}
