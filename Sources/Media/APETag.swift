extension AudioTags {
    /// Reads an APEv2 tag whose header, or first item, begins `bytes`; empty where it is none.
    init(ape bytes: [UInt8]) {
        self.init()
        var rest = bytes[...]
        if bytes.holds("APETAGEX") { rest = rest.dropFirst(32) }
        // Each item: the size of its value, flags, a name, a zero, the value.
        while rest.count > 8, !rest.starts(with: "APETAGEX"), let size = rest.littleEndian(4) {
            let named = rest.dropFirst(8)
            guard let zero = named.prefix(256).firstIndex(of: 0), size < named.endIndex - zero else { return }
            let value = named[(zero + 1)...].prefix(size)
            switch String(decoding: named[..<zero], as: UTF8.self).uppercased() {
            case "TITLE": title = TagText.plain(value)
            case "ARTIST": artist = TagText.plain(value)
            case "ALBUM": album = TagText.plain(value)
            case "COMMENT":
                comment = TagText.plain(value)
                hasComment = hasComment || comment != nil
            case "GENRE": genre = TagText.plain(value)
            case "COMPOSER": composer = TagText.plain(value)
            case "YEAR": date = TagText.plain(value)
            case "LANGUAGE": language = TagText.plain(value)
            case "REPLAYGAIN_TRACK_GAIN": replayGain = TagText.plain(value)
            // A file's name, a zero, the picture.
            case let name where name.hasPrefix("COVER ART"):
                let picture = value.firstIndex(of: 0).map { value[($0 + 1)...] } ?? value
                pictures.append(AudioPicture(picture))
            default: break
            }
            rest = named[(zero + 1)...].dropFirst(size)
        }
    }
}
