/// A track of an MP4 file: what it carries, and for how long.
struct MP4Track {
    let id: Int
    /// `soun`, `vide`, `text` and so on.
    let handler: UInt32
    let channels: Int
    let sampleRate: Int
    let table: MP4SampleTable
    /// Ticks a second.
    let timescale: Double
    private let sampleKind: UInt32
    private let edits: [MP4Edit]

    /// Reads the content of a `trak` box; nothing where it lacks what every track has.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard let header = MP4Box.content(of: ["tkhd"], in: bytes),
            let media = MP4Box.content(of: ["mdia", "mdhd"], in: bytes),
            let handler = MP4Box.content(of: ["mdia", "hdlr"], in: bytes)?.dropFirst(8).bigEndian(4),
            let samples = MP4Box.content(of: ["mdia", "minf", "stbl"], in: bytes),
            let scale = media.dropFirst(media.first == 1 ? 20 : 12).bigEndian(4), scale > 0
        else { return nil }
        id = header.dropFirst(header.first == 1 ? 20 : 12).bigEndian(4) ?? 0
        self.handler = UInt32(handler)
        timescale = Double(scale)
        table = MP4SampleTable(samples)
        edits = MP4Edit.list(MP4Box.content(of: ["edts", "elst"], in: bytes) ?? [])

        let references = MP4Box.content(of: ["tref", "chap"], in: bytes) ?? []
        chapterTracks = (0..<min(references.count / 4, 16)).compactMap { references.entry($0, after: 0) }

        let entry = MP4Box.content(of: ["stsd"], in: samples).flatMap { MP4Box.boxes(in: $0.dropFirst(8)).first }
        sampleKind = entry?.type ?? 0
        let entryContent = entry?.content ?? []
        channels = entryContent.dropFirst(16).bigEndian(2) ?? 0
        // Sixteen bits before the point; rates above 65,535 leave them 0, and the ticks are samples.
        let rate = entryContent.dropFirst(24).bigEndian(2) ?? 0
        sampleRate = rate > 0 ? rate : scale
    }

    /// The tracks that hold this one's chapters.
    let chapterTracks: [Int]

    /// Moving pictures; a still one is a cover or a chapter's picture.
    var isFilm: Bool {
        handler == MP4Box.code("vide") && sampleKind != MP4Box.code("jpeg") && sampleKind != MP4Box.code("png ")
            && sampleKind != MP4Box.code("mjpg")
    }

    /// Words, as chapters' titles are.
    var isText: Bool { handler == MP4Box.code("text") || handler == MP4Box.code("sbtl") }

    /// Seconds before the track begins, after its edit list (§8.6.6).
    func delay(movieTimescale: Double) -> Double {
        edits.prefix { $0.mediaTime < 0 }.reduce(0) { $0 + $1.duration } / movieTimescale
    }

    /// The samples are in a form whose table gives the size of each; what older QuickTime films hold is counted otherwise.
    var isPlainSound: Bool {
        let kinds: [StaticString] = ["mp4a", "alac", "Opus", "fLaC", "ac-3", "ec-3"]
        return kinds.contains { MP4Box.code($0) == sampleKind }
    }

    /// How long so many ticks of the track are heard, after its edit list (§8.6.6).
    func seconds(ofTicks ticks: Double, movieTimescale: Double) -> Double {
        let whole = ticks / timescale
        let played = edits.filter { $0.mediaTime >= 0 }
        guard let first = played.first else { return whole }
        let rest = max(0, whole - Double(first.mediaTime) / timescale)
        // A length of 0 means to the end, as fragments need it.
        let stated = played.reduce(0) { $0 + $1.duration } / movieTimescale
        return played.contains { $0.duration == 0 } ? rest : min(rest, stated)
    }

    /// Ticks a second of the movie, in which edits are measured.
    static func movieTimescale(_ movie: ArraySlice<UInt8>) -> Double {
        guard let header = MP4Box.content(of: ["mvhd"], in: movie),
            let scale = header.dropFirst(header.first == 1 ? 20 : 12).bigEndian(4), scale > 0
        else { return 1000 }
        return Double(scale)
    }
}

/// One entry of an edit list.
private struct MP4Edit {
    /// In the movie's ticks.
    let duration: Double
    /// In the track's ticks; −1 for a pause.
    let mediaTime: Int

    static func list(_ bytes: ArraySlice<UInt8>) -> [MP4Edit] {
        let isLong = bytes.first == 1
        let length = isLong ? 20 : 12
        var rest = bytes.dropFirst(8)
        var edits: [MP4Edit] = []
        while rest.count >= length, edits.count < 10_000 {
            if isLong, let duration = rest.bigEndian64, let time = rest.dropFirst(8).bigEndian64 {
                edits.append(MP4Edit(duration: Double(duration), mediaTime: Int(Int64(bitPattern: time))))
            } else if let duration = rest.bigEndian(4), let time = rest.dropFirst(4).bigEndian(4) {
                edits.append(
                    MP4Edit(duration: Double(duration), mediaTime: Int(Int32(truncatingIfNeeded: time))))
            }
            rest = rest.dropFirst(length)
        }
        return edits
    }
}
