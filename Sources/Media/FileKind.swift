/// What a file is by its first bytes, whatever its name.
enum FileKind: Hashable {
    case audio(AudioFormat)
    case picture(PictureFormat)
    /// Something else, in a few words with its article: `a PDF document`.
    case other(String)
    /// None of the kinds known here; an MP3 without a tag is one of them until its frames are found.
    case unknown
}

extension FileKind {
    /// As many first bytes as a decision needs.
    static let headLength = 1024

    /// The kind of what starts at `offset`, after any tag at the start of the file.
    init(of file: inout FileWindow, at offset: Int) throws(MediaFailure) {
        self.init(head: Array(try file.bytes(at: offset, count: FileKind.headLength).prefix(FileKind.headLength)))
    }

    /// The kind that the first bytes say.
    init(head: [UInt8]) {
        self =
            FileKind.container(head) ?? FileKind.signed(head) ?? FileKind.isoMedia(head) ?? FileKind.written(head)
            ?? .unknown
    }

    /// The kind in a few words with its article; nothing for the unknown.
    var spokenName: String? {
        switch self {
        case .audio(let format): format.spokenName
        case .picture(let format): format.spokenName
        case .other(let name): name
        case .unknown: nil
        }
    }

    /// RIFF and Ogg, which hold many things.
    private static func container(_ head: [UInt8]) -> FileKind? {
        if head.holds("RIFF") || head.holds("RF64") {
            if head.holds("WAVE", at: 8) { return .audio(.wav) }
            if head.holds("WEBP", at: 8) { return .picture(.webp) }
            return .other(head.holds("AVI ", at: 8) ? "an AVI film" : "a RIFF file")
        }
        guard head.holds("OggS"), head.count > 27 else { return nil }
        let packet = 27 + Int(head[26])
        if head.holds("OpusHead", at: packet) { return .audio(.oggOpus) }
        if head.holds("\u{1}vorbis", at: packet) { return .audio(.oggVorbis) }
        if head.holds("Speex   ", at: packet) { return .other("an Ogg Speex recording") }
        if head.holds("\u{7F}FLAC", at: packet) { return .other("a FLAC recording wrapped as Ogg") }
        return .other("an Ogg film")
    }

    /// What begins with bytes of its own.
    private static func signed(_ head: [UInt8]) -> FileKind? {
        if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .picture(.png) }
        if head.starts(with: [0xFF, 0xD8, 0xFF]) { return .picture(.jpeg) }
        if head.starts(with: [0xFF, 0x0A]) { return .other("a JPEG XL picture") }
        if head.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) { return .other("a Matroska or WebM film") }
        if head.starts(with: [0x30, 0x26, 0xB2, 0x75]) { return .other("a Windows Media file") }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .other("an old Office document") }
        if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF]) { return .other("a 7-Zip archive") }
        if head.starts(with: [0x1F, 0x8B]) { return .other("a compressed file") }
        if head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return .other("a program") }
        if head.holds("BM"), head.holds("\0\0\0\0", at: 6) { return .other("a BMP picture") }
        if head.count > 1, head[0] == 0xFF, head[1] & 0xF6 == 0xF0 {
            return .audio(.aac)
        }
        return signatures.first { head.holds($0.0) }?.1
    }

    /// MP4 and its relatives, by the brand in the `ftyp` box (ISO/IEC 14496-12 §4.3).
    private static func isoMedia(_ head: [UInt8]) -> FileKind? {
        guard head.holds("ftyp", at: 4) else {
            let isOldQuickTime = oldQuickTimeBoxes.contains { head.holds($0, at: 4) }
            return isOldQuickTime ? .other("a QuickTime film") : nil
        }
        if avifBrands.contains(where: { head.holds($0, at: 8) }) { return .picture(.avif) }
        if heicBrands.contains(where: { head.holds($0, at: 8) }) {
            // The general brands name their coding among the compatible ones.
            return .picture(Array(head.prefix(64)).contains("avif") ? .avif : .heic)
        }
        return head.holds("qt  ", at: 8) ? .other("a QuickTime film") : .audio(.m4a)
    }

    /// Text of any sort.
    private static func written(_ head: [UInt8]) -> FileKind? {
        // The last letter may be cut in the middle.
        let letters = head.count < headLength ? head[...] : head.dropLast(3)
        let isText =
            head.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (9...13).contains($0) }
            && (String(validating: letters, as: UTF8.self) != nil || head.count { $0 < 0x80 } * 2 > head.count)
        guard isText, !head.isEmpty else { return nil }
        let words = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.map { byte in
            (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        if words.holds("<!doctype html") || words.holds("<html") { return .other("a web page") }
        if words.holds("<"), words.contains("<svg") { return .picture(.svg) }
        return .other(words.holds("<?xml") ? "an XML document" : "a text")
    }

    private static let oldQuickTimeBoxes: [StaticString] = ["moov", "mdat", "wide", "pnot"]
    private static let avifBrands: [StaticString] = ["avif", "avis"]
    private static let heicBrands: [StaticString] = ["heic", "heix", "heim", "heis", "mif1", "msf1"]

    private static let signatures: [(StaticString, FileKind)] = [
        ("fLaC", .audio(.flac)), ("GIF87a", .picture(.gif)), ("GIF89a", .picture(.gif)),
        ("II*\0", .picture(.tiff)), ("MM\0*", .picture(.tiff)), ("%PDF-", .other("a PDF document")),
        ("PK\u{3}\u{4}", .other("a ZIP archive or an Office document")), ("Rar!", .other("a RAR archive")),
        ("{\\rtf", .other("a Rich Text document")),
        ("MThd", .other("a MIDI file")), ("#!AMR", .other("an AMR recording")),
        ("caff", .other("a Core Audio recording")), ("FORM", .other("an AIFF recording")),
        ("MAC ", .other("a Monkey's Audio recording")), ("wvpk", .other("a WavPack recording")),
        ("MPCK", .other("a Musepack recording")), (".snd", .other("a Sun audio recording")),
        ("WEBVTT", .other("a WebVTT transcript")), ("8BPS", .other("a Photoshop document")),
    ]
}

extension Array<UInt8> {
    /// Whether the UTF-8 of `text` stands at `offset`.
    func holds(_ text: StaticString, at offset: Int = 0) -> Bool {
        let wanted = unsafe UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        return unsafe count - offset >= wanted.count && self[offset..<offset + wanted.count].elementsEqual(wanted)
    }

    /// Whether the UTF-8 of `text` stands anywhere.
    func contains(_ text: StaticString) -> Bool {
        indices.contains { holds(text, at: $0) }
    }
}
