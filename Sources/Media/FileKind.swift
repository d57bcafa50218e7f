/// What a file is by its first bytes, whatever its name.
enum FileKind: Hashable {
    case audio(AudioFormat)
    /// Something else, in a few words with its article: `a PNG picture`.
    case other(String)
    /// None of the kinds known here; an MP3 without a tag is one of them until its frames are found.
    case unknown
}

extension FileKind {
    /// The kind of what starts at `offset`, after any tag at the start of the file.
    init(of file: inout FileWindow, at offset: Int) throws(MediaFailure) {
        let head = Array(try file.bytes(at: offset, count: 512).prefix(512))[...]
        self = FileKind(head: head)
    }

    /// The kind that the first 512 bytes say.
    init(head: ArraySlice<UInt8>) {
        if let audio = FileKind.audioFormat(head) {
            self = audio
        } else if let (_, name) = FileKind.signatures.first(where: { head.starts(with: $0.0) }) {
            self = .other(name)
        } else if let film = FileKind.isoMedia(head) {
            self = film
        } else if head.starts(with: "RIFF") && head.dropFirst(8).starts(with: "WEBP") {
            self = .other("a WebP picture")
        } else if head.starts(with: "RIFF") && head.dropFirst(8).starts(with: "AVI ") {
            self = .other("an AVI film")
        } else if head.count >= 2, head[head.startIndex] == 0xFF, head[head.startIndex + 1] & 0xF6 == 0xF0 {
            self = .other("a raw AAC stream, which players cannot seek in")
        } else if FileKind.looksLikeMarkup(head) {
            self = .other("a web page")
        } else if FileKind.looksLikeText(head) {
            self = .other("a text")
        } else {
            self = .unknown
        }
    }

    private static func audioFormat(_ head: ArraySlice<UInt8>) -> FileKind? {
        if head.starts(with: "fLaC") { return .audio(.flac) }
        if head.starts(with: "RIFF") && head.dropFirst(8).starts(with: "WAVE") { return .audio(.wav) }
        if head.starts(with: "RF64") && head.dropFirst(8).starts(with: "WAVE") { return .audio(.wav) }
        guard head.starts(with: "OggS"), head.count > 27 else { return nil }
        let packet = head.dropFirst(27 + Int(head[head.startIndex + 26]))
        if packet.starts(with: "OpusHead") { return .audio(.oggOpus) }
        if packet.starts(with: "\u{1}vorbis") { return .audio(.oggVorbis) }
        if packet.starts(with: "Speex   ") { return .other("an Ogg Speex recording") }
        if packet.starts(with: "\u{7F}FLAC") { return .other("a FLAC recording wrapped as Ogg") }
        return .other("an Ogg film")
    }

    /// MP4 and its relatives, by the brand in the `ftyp` box (ISO/IEC 14496-12 §4.3).
    private static func isoMedia(_ head: ArraySlice<UInt8>) -> FileKind? {
        let box = head.dropFirst(4)
        guard box.starts(with: "ftyp") else {
            let isOldQuickTime = box.starts(with: "moov") || box.starts(with: "mdat") || box.starts(with: "wide")
            return isOldQuickTime ? .other("a QuickTime film") : nil
        }
        let brand = box.dropFirst(4)
        if brand.starts(with: "avif") || brand.starts(with: "avis") { return .other("an AVIF picture") }
        if brand.starts(with: "heic") || brand.starts(with: "heix") || brand.starts(with: "mif1") {
            return .other("an HEIC picture")
        }
        return brand.starts(with: "qt  ") ? .other("a QuickTime film") : .audio(.m4a)
    }

    private static func looksLikeMarkup(_ head: ArraySlice<UInt8>) -> Bool {
        let text = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.map { $0 | 0x20 }[...]
        return text.starts(with: "<!doctype") || text.starts(with: "<html")
    }

    private static func looksLikeText(_ head: ArraySlice<UInt8>) -> Bool {
        !head.isEmpty && head.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (9...13).contains($0) }
            && head.filter { $0 < 0x80 }.count * 2 > head.count
    }

    private static let signatures: [(StaticString, String)] = [
        ("GIF8", "a GIF picture"), ("%PDF-", "a PDF document"), ("PK\u{3}\u{4}", "a ZIP archive or an Office document"),
        ("MThd", "a MIDI file"), ("#!AMR", "an AMR recording"), ("caff", "a Core Audio recording"),
        ("{\\rtf", "a Rich Text document"), ("FORM", "an AIFF recording"), ("MAC ", "a Monkey's Audio recording"),
        ("wvpk", "a WavPack recording"), ("MPCK", "a Musepack recording"), (".snd", "a Sun audio recording"),
        ("Rar!", "a RAR archive"), ("7z", "a 7-Zip archive"), ("WEBVTT", "a WebVTT transcript"),
        ("<svg", "an SVG picture"), ("<?xml", "an XML document"), ("II*\u{0}", "a TIFF picture"),
        ("MM\u{0}*", "a TIFF picture"), ("BM", "a BMP picture"),
    ]
}
