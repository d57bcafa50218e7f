/// A track of titles that the sound's track names as its chapters: QuickTime's way (QuickTime File Format, “Chapter
/// Lists”), which Apple's apps read and no other.
struct MP4ChapterTrack {
    let id: Int
    /// What its samples are, one after the other.
    let samples: [UInt8]
    private let sizes: [Int]
    /// Milliseconds from a chapter's start to the next one's.
    private let lengths: [Int]
    /// Milliseconds before the first chapter.
    private let delay: Int
    private let movieTimescale: Double

    /// - Parameter chapters: in the order of time, the last with its end.
    /// - Returns: nil where there are none.
    init?(_ chapters: [AudioChapter], id: Int, movieTimescale: Double) {
        guard let first = chapters.first, let last = chapters.last else { return nil }
        self.id = id
        self.movieTimescale = movieTimescale
        delay = first.start
        lengths = zip(chapters, chapters.dropFirst().map(\.start) + [last.end ?? last.start]).map { chapter, next in
            max(0, next - chapter.start)
        }
        // The length, the title, and a box that says UTF-8.
        let texts = chapters.map { chapter in
            let title = MP4Box.text(chapter.title ?? "", to: Self.longestTitle)
            return MP4Box.number(title.count, 2) + title + MP4Box.written("encd", [0, 0, 1, 0])
        }
        sizes = texts.map(\.count)
        samples = Array(texts.joined())
    }

    /// Bytes of a title that every reader takes.
    private static let longestTitle = 1000

    /// The track.
    /// - Parameter place: where in the file its samples begin.
    func box(samplesAt place: Int) -> [UInt8] {
        let media =
            mediaHeader + MP4Box.written("hdlr", zeros(8) + Array("text".utf8) + zeros(13))
            + MP4Box.written("minf", textHeader + dataInFile + MP4Box.written("stbl", table(place)))
        return MP4Box.written("trak", trackHeader + edits + MP4Box.written("mdia", media))
    }

    /// In the movie, and never shown of itself (§8.3.2).
    private var trackHeader: [UInt8] {
        MP4Box.written(
            "tkhd",
            [0, 0, 0, 2] + zeros(8) + number(id) + zeros(4) + number(inMovie(delay + length)) + zeros(16) + matrix
                + zeros(8))
    }

    /// A pause up to the first chapter (§8.6.6).
    private var edits: [UInt8] {
        let pause = number(inMovie(delay)) + number(-1) + number(1 << 16)
        let titles = number(inMovie(length)) + number(0) + number(1 << 16)
        let list = delay > 0 ? number(2) + pause + titles : number(1) + titles
        return MP4Box.written("edts", MP4Box.written("elst", zeros(4) + list))
    }

    /// Ticks of a millisecond, in no language.
    private var mediaHeader: [UInt8] {
        MP4Box.written("mdhd", zeros(12) + number(1000) + number(length) + [0x55, 0xC4, 0, 0])
    }

    /// QuickTime's header for media of other kinds: how its titles are drawn, where a player draws them.
    private var textHeader: [UInt8] {
        let graphics = zeros(4) + [0, 0x40] + [0x80, 0, 0x80, 0, 0x80, 0] + zeros(4)
        return MP4Box.written(
            "gmhd", MP4Box.written("gmin", graphics) + MP4Box.written("text", [0, 1] + matrix.dropFirst(2)))
    }

    private var dataInFile: [UInt8] {
        MP4Box.written("dinf", MP4Box.written("dref", zeros(4) + number(1) + MP4Box.written("url ", [0, 0, 0, 1])))
    }

    private func table(_ place: Int) -> [UInt8] {
        let fonts = MP4Box.written("ftab", [0, 1, 0, 1, 0])
        let entry = MP4Box.written(
            "text", zeros(6) + [0, 1] + number(1) + zeros(14) + [0, 0, 0, 1] + zeros(10) + fonts)
        let times = lengths.flatMap { number(1) + number($0) }
        return MP4Box.written("stsd", zeros(4) + number(1) + entry)
            + MP4Box.written("stts", zeros(4) + number(lengths.count) + times)
            + MP4Box.written("stsc", zeros(4) + number(1) + number(1) + number(sizes.count) + number(1))
            + MP4Box.written("stsz", zeros(8) + number(sizes.count) + sizes.flatMap(number))
            + MP4Box.written("co64", zeros(4) + number(1) + MP4Box.number(place, 8))
    }

    private var length: Int { lengths.reduce(0, +) }

    private func inMovie(_ milliseconds: Int) -> Int {
        Int((Double(milliseconds) * movieTimescale / 1000).rounded())
    }

    /// Nothing is turned or moved.
    private var matrix: [UInt8] {
        number(1 << 16) + zeros(12) + number(1 << 16) + zeros(12) + number(1 << 30)
    }

    private func number(_ number: Int) -> [UInt8] { MP4Box.number(min(number, Int(UInt32.max)), 4) }
    private func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
}
