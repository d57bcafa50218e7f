/// Gives an M4A file new tags: its movie box is written anew with the sound's track alone, and everything else that could
/// carry words or pictures goes; where the samples of tracks that go lie among the sound, zeros come in their place.
enum MP4Retagging {
    static func pieces(of file: inout FileWindow, with tags: PublishedTags) throws(MediaFailure) -> [TaggedPiece] {
        var boxes: [(type: UInt32, range: Range<Int>)] = []
        var movie: [UInt8] = []
        var movieRange = 0..<0
        for box in try TopBox.all(in: &file) {
            switch box.type {
            case MP4Box.code("moov"):
                guard box.range.count <= 1 << 26, movie.isEmpty else { throw unusual }
                movie = try file.everything(in: (box.range.lowerBound + box.header)..<box.range.upperBound)
                movieRange = box.range
                boxes.append((box.type, box.range))
            case MP4Box.code("moof"):
                throw MediaFailure(
                    .wrongKind,
                    "This M4A recording is in fragments, as a live recorder writes it: export it in one piece first.")
            case MP4Box.code("ftyp"), MP4Box.code("mdat"): boxes.append((box.type, box.range))
            default: break
            }
        }
        guard !movie.isEmpty else { throw unusual }
        let tracks = MP4Box.boxes(in: movie[...]).filter { $0.type == MP4Box.code("trak") }
        guard let sound = tracks.first(where: { MP4Track($0.content)?.handler == MP4Box.code("soun") }) else {
            throw unusual
        }
        var silenced: [Range<Int>] = []
        for track in tracks where track.content.startIndex != sound.content.startIndex {
            silenced += MP4Track(track.content)?.table.first(100_000).map(\.place) ?? []
        }

        // Places of samples move with the boxes that they lie in; the movie's length doesn't depend on them.
        let writer = MP4MovieWriter(sound: sound.content, tags: tags)
        let length = writer.movie(movie[...]) { $0 }.count
        var moved: [(old: Range<Int>, new: Int)] = []
        var place = 0
        for box in boxes {
            moved.append((box.range, place))
            place += box.range == movieRange ? length : box.range.count
        }
        let new = writer.movie(movie[...]) { offset in
            guard let box = moved.first(where: { $0.old.contains(offset) }) else { return offset }
            return offset - box.old.lowerBound + box.new
        }
        var pieces: [TaggedPiece] = []
        for box in boxes {
            if box.range == movieRange {
                pieces.append(.bytes(new))
            } else {
                pieces += split(box.range, around: silenced)
            }
        }
        return pieces
    }

    /// A range of the source with zeros in some places.
    private static func split(_ range: Range<Int>, around silenced: [Range<Int>]) -> [TaggedPiece] {
        var pieces: [TaggedPiece] = []
        var place = range.lowerBound
        for hole in silenced.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let hole = hole.clamped(to: place..<range.upperBound)
            guard !hole.isEmpty else { continue }
            if hole.lowerBound > place { pieces.append(.source(place..<hole.lowerBound)) }
            pieces.append(.zeros(hole.count))
            place = hole.upperBound
        }
        if place < range.upperBound { pieces.append(.source(place..<range.upperBound)) }
        return pieces
    }

    private static let unusual = MediaFailure(
        .damaged, "This M4A recording is built in an unusual way: export it again, or as MP3.")
}

/// A box at the top of a file.
private struct TopBox {
    let type: UInt32
    /// With its header.
    let range: Range<Int>
    let header: Int

    static func all(in file: inout FileWindow) throws(MediaFailure) -> [TopBox] {
        var boxes: [TopBox] = []
        var place = 0
        while place + 8 <= file.byteCount, let size32 = try file.bigEndian(at: place, width: 4),
            let type = try file.bigEndian(at: place + 4, width: 4)
        {
            var (header, size) = (8, Int(size32))
            if size == 1, let long = try file.bigEndian(at: place + 8, width: 8) {
                (header, size) = (16, Int(clamping: long))
            } else if size == 0 {
                size = file.byteCount - place
            }
            guard size >= header, size <= file.byteCount - place else {
                throw MediaFailure(.truncated, "This M4A recording stops before its end: the file was cut short.")
            }
            boxes.append(TopBox(type: UInt32(type), range: place..<(place + size), header: header))
            place += size
        }
        return boxes
    }
}
