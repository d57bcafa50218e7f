extension AudioTags {
    /// Reads a Vorbis comment block (Ogg Vorbis, Opus and FLAC): a vendor, then `NAME=text` fields.
    init(vorbisComment bytes: ArraySlice<UInt8>) {
        self.init()
        var rest = bytes
        guard let vendor = rest.takeField(), let count = rest.takeLittleEndian() else { return }
        var times: [String: Double] = [:]
        var titles: [String: String] = [:]
        var addresses: [String: String] = [:]
        for _ in 0..<min(count, 10_000) {
            guard let field = rest.takeField() else { break }
            guard let equals = field.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(decoding: field[..<equals], as: UTF8.self).uppercased()
            let text = TagText.plain(field[(equals + 1)...])
            switch name {
            case "TITLE": title = title ?? text
            case "ARTIST": artist = artist ?? text
            case "ALBUM": album = album ?? text
            case "COMMENT", "DESCRIPTION":
                comment = comment ?? text
                hasComment = comment != nil
            case "GENRE": genre = genre ?? text
            case "COMPOSER": composer = composer ?? text
            case "TRACKNUMBER": track = track ?? TagText.number(text)
            case "DATE": date = date ?? text
            case "ENCODER": encoder = encoder ?? text
            case "LANGUAGE": language = language ?? text
            case "REPLAYGAIN_TRACK_GAIN": replayGain = replayGain ?? text
            case "METADATA_BLOCK_PICTURE":
                AudioPicture(flac: TagText.base64(field[(equals + 1)...])[...]).map { pictures.append($0) }
            case "COVERART": pictures.append(AudioPicture(TagText.base64(field[(equals + 1)...])[...]))
            default:
                // CHAPTER001=00:01:02.500, CHAPTER001NAME=The title.
                guard name.hasPrefix("CHAPTER"), let text else { continue }
                if name.hasSuffix("NAME") {
                    titles[String(name.dropLast(4))] = text
                } else if name.hasSuffix("URL") {
                    addresses[String(name.dropLast(3))] = TagText.address(Array(text.utf8)[...])
                } else {
                    times[name] = seconds(text)
                }
            }
        }
        encoder = encoder ?? TagText.plain(vendor)
        chapters = times.compactMap { name, time in
            var chapter = AudioChapter(seconds: time, title: titles[name])
            chapter?.url = addresses[name]
            return chapter
        }
        .sorted { ($0.start, $0.title ?? "") < ($1.start, $1.title ?? "") }
    }
}

/// `hh:mm:ss.mmm` in seconds.
private func seconds(_ text: String) -> Double? {
    let parts = text.split(separator: ":").map { Double($0) }
    guard parts.count == 3, let hours = parts[0], let minutes = parts[1], let rest = parts[2] else { return nil }
    let total = hours * 3600 + minutes * 60 + rest
    return total.isFinite && total >= 0 ? total : nil
}

extension ArraySlice<UInt8> {
    /// Takes four bytes off the front as a little-endian number.
    fileprivate mutating func takeLittleEndian() -> Int? {
        guard let value = littleEndian(4) else { return nil }
        self = dropFirst(4)
        return value
    }

    /// Takes a length and as many bytes off the front.
    fileprivate mutating func takeField() -> ArraySlice<UInt8>? {
        guard let length = takeLittleEndian(), length <= count else { return nil }
        let field = prefix(length)
        self = dropFirst(length)
        return field
    }
}

extension AudioPicture {
    /// The picture block of FLAC (RFC 9639 §8.8): kind, media type, description, five numbers, the picture's length.
    init?(flac bytes: ArraySlice<UInt8>) {
        var rest = bytes
        guard let kind = rest.takeNumber(), let type = rest.takeNumber().flatMap({ rest.take($0) }),
            let description = rest.takeNumber().flatMap({ rest.take($0) }), rest.take(16) != nil,
            let length = rest.takeNumber()
        else { return nil }
        self.init(rest.prefix(length), kind: kind, description: TagText.plain(description) ?? "")
        if mediaType.isEmpty { mediaType = TagText.latin1(type).lowercased() }
        byteCount = length
    }
}

extension ArraySlice<UInt8> {
    /// Takes four bytes off the front as a big-endian number.
    fileprivate mutating func takeNumber() -> Int? {
        take(4)?.bigEndian(4)
    }

    /// Takes so many bytes off the front.
    fileprivate mutating func take(_ length: Int) -> ArraySlice<UInt8>? {
        guard length <= count else { return nil }
        defer { self = dropFirst(length) }
        return prefix(length)
    }
}
