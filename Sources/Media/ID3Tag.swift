extension AudioTags {
    /// Reads an ID3v2 tag of version 2.2, 2.3 or 2.4, whose header begins `bytes`; empty where it is none.
    init(id3 bytes: [UInt8]) {
        self.init()
        guard let tag = ID3Frames(tag: bytes) else { return }
        var comments: [(description: String, text: String)] = []
        var named: [(description: String, text: String)] = []
        tag.forEach { frame in
            switch frame.name {
            case "TIT2", "TT2": title = title ?? frame.text
            case "TPE1", "TP1": artist = artist ?? frame.text
            case "TALB", "TAL": album = album ?? frame.text
            case "TCON", "TCO": genre = genre ?? frame.genre
            case "TCOM", "TCM": composer = composer ?? frame.text
            case "TRCK", "TRK": track = track ?? TagText.number(frame.text)
            case "TDRC", "TDRL", "TYER", "TYE": date = date ?? frame.text
            case "TLAN", "TLA": language = language ?? frame.text
            case "TSSE", "TSS": encoder = encoder ?? frame.text
            case "TENC", "TEN": encoder = encoder ?? frame.text
            case "APIC", "PIC": frame.picture.map { pictures.append($0) }
            case "COMM", "COM": frame.comment.map { comments.append($0) }
            case "TXXX", "TXX": frame.named.map { named.append($0) }
            case "CHAP": frame.chapter.map { chapters.append($0) }
            default: break
            }
        }
        // iTunes keeps numbers of its own under comments with a name; FFmpeg keeps the comment as a text with one.
        comment =
            comments.first { $0.description.isEmpty }?.text
            ?? (comments + named).first { $0.description.lowercased() == "comment" }?.text
        hasComment = comment != nil || comments.contains { !$0.description.hasPrefix("iTun") }
        replayGain = named.first { $0.description.lowercased() == "replaygain_track_gain" }?.text
        chapters.sort { $0.start < $1.start }
    }

    /// Reads an ID3v1 tag: 128 bytes at the end of a file, Latin-1, cut at thirty letters.
    init(id3v1 bytes: [UInt8]) {
        self.init()
        guard bytes.count == 128, bytes.holds("TAG") else { return }
        title = TagText.plain(bytes[3..<33])
        artist = TagText.plain(bytes[33..<63])
        album = TagText.plain(bytes[63..<93])
        comment = TagText.plain(bytes[97..<127])
        hasComment = comment != nil
        date = TagText.plain(bytes[93..<97])
        // Version 1.1: a zero, then the number.
        if bytes[125] == 0, bytes[126] > 0 { track = Int(bytes[126]) }
    }
}
