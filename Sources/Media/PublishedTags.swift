/// What a recording is to say of itself when it is published; what is empty or nil is left out.
package struct PublishedTags: Sendable, Hashable {
    package var title = ""
    /// The show.
    package var album = ""
    package var artist = ""
    package var number: Int?
    package var season: Int?
    package var year: Int?
    /// A language tag (BCP 47).
    package var language = ""
    package var cover: Cover?
    /// In the order of time.
    package var chapters: [AudioChapter] = []

    /// The front cover.
    package struct Cover: Sendable, Hashable {
        package var bytes: [UInt8]
        package var mediaType: String
        package var description: String

        package init(bytes: [UInt8], mediaType: String, description: String) {
            self.bytes = bytes
            self.mediaType = mediaType
            self.description = description
        }
    }

    package init() {}

    /// The language as three letters (ISO 639-2/T); nil where there are none for it here.
    var languageCode: String? {
        let primary = language.lowercased().prefix { $0 != "-" && $0 != "_" }
        if primary.utf8.count == 3, primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return String(primary) }
        return Self.languages[String(primary)]
    }

    private static let languages: [String: String] = [
        "am": "amh", "ar": "ara", "bg": "bul", "bn": "ben", "bs": "bos", "ca": "cat", "cs": "ces", "cy": "cym",
        "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "et": "est", "eu": "eus", "fa": "fas",
        "fi": "fin", "fr": "fra", "ga": "gle", "gd": "gla", "gl": "glg", "gu": "guj", "gv": "glv", "he": "heb",
        "hi": "hin", "hr": "hrv", "hu": "hun", "hy": "hye", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn",
        "ko": "kor", "ku": "kur", "kw": "cor", "lt": "lit", "lv": "lav", "mk": "mkd", "ms": "msa", "mt": "mlt",
        "nb": "nob", "ne": "nep", "nl": "nld", "nn": "nno", "no": "nor", "pa": "pan", "pl": "pol", "ps": "pus",
        "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv", "so": "som", "sq": "sqi", "sr": "srp",
        "sv": "swe", "sw": "swa", "ta": "tam", "te": "tel", "ti": "tir", "tr": "tur", "uk": "ukr", "ur": "urd",
        "vi": "vie", "yi": "yid", "yo": "yor", "zh": "zho",
    ]
}

/// A part of a tagged copy, in order.
package enum TaggedPiece: Sendable, Hashable {
    case bytes([UInt8])
    /// Bytes of the source, as they are.
    case source(Range<Int>)
    /// So many zeros, in place of what the source has there.
    case zeros(Int)
}

/// What a copy of a recording with these tags, and no others, consists of. The sound stays as it is, byte for byte; equal
/// input gives equal pieces.
///
/// An MP3 gets ID3v2.3, which every player reads, with chapters (id3v2-chapters-1.0); an M4A the items of iTunes, and
/// chapters both in a track, as QuickTime has them, and as Nero has them, of which there are 255 at most. Throws a sentence for other formats, and for what can't be read.
package func taggedPieces(of path: String, with tags: PublishedTags) throws(MediaFailure) -> [TaggedPiece] {
    let facts = try readAudioFacts(path: path)
    let ends = tags.chapters.dropFirst().map(\.start) + [Int((facts.duration * 1000).rounded())]
    var tags = tags
    for (index, end) in ends.enumerated() where index < tags.chapters.count {
        let chapter = tags.chapters[index]
        tags.chapters[index].start = min(max(0, chapter.start), AudioChapter.latest)
        tags.chapters[index].end = min(max(chapter.start, chapter.end ?? end), AudioChapter.latest)
    }
    var file = try FileWindow(path: path)
    switch facts.format {
    case .mp3:
        let borders = try TagBorders(of: &file)
        return [.bytes(ID3Writer.tag(tags)), .source(borders.start..<borders.end)]
    case .m4a: return try MP4Retagging.pieces(of: &file, with: tags)
    case .aac, .oggOpus, .oggVorbis, .flac, .wav:
        throw MediaFailure(
            .wrongKind, "This is \(facts.format.spokenName): tags are written into MP3 and M4A alone. Export it as MP3."
        )
    }
}
