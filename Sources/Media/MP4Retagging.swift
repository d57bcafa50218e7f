/// Gives an M4A file new tags: its movie box is written anew with the sound's track and that of its chapters, and
/// everything else that could carry words or pictures goes; among the sound, zeros come in its place.
struct MP4Retagging {
    /// What goes into the copy, in order.
    private var boxes: [MP4TopBox] = []
    /// The content of the movie box.
    private var movie: [UInt8] = []
    /// The content of the sound's track.
    private let box: ArraySlice<UInt8>
    private let track: MP4Track
    /// Where the sound lies, in order.
    private let sound: [Range<Int>]

    static func pieces(of file: inout FileWindow, with tags: PublishedTags) throws(MediaFailure) -> [TaggedPiece] {
        try MP4Retagging(of: &file).pieces(with: tags)
    }

    private init(of file: inout FileWindow) throws(MediaFailure) {
        for box in try MP4TopBox.all(in: &file) {
            switch box.type {
            case MP4Box.code("moov"):
                guard box.range.count <= 1 << 26, movie.isEmpty else { throw Self.unusual }
                movie = try file.everything(in: (box.range.lowerBound + box.header)..<box.range.upperBound)
                boxes.append(box)
            case MP4Box.code("moof"):
                throw MediaFailure(
                    .wrongKind,
                    "This M4A recording is in fragments, as a live recorder writes it: export it in one piece first.")
            case MP4Box.code("ftyp"), MP4Box.code("mdat"): boxes.append(box)
            default: break
            }
        }
        let tracks = MP4Box.boxes(in: movie[...]).filter { $0.type == MP4Box.code("trak") }
            .compactMap { box in MP4Track(box.content).map { (box.content, $0) } }
        guard let (box, track) = tracks.first(where: { $0.1.handler == MP4Box.code("soun") }), track.isPlainSound,
            let extents = track.table.extents
        else { throw Self.unusual }
        (self.box, self.track, sound) = (box, track, Self.merged(extents))
        // What holds no sound goes: former chapters, pictures of other tracks.
        let sound = sound
        boxes.removeAll { $0.type == MP4Box.code("mdat") && !Self.holds(sound, in: $0.range) }
        let media = boxes.filter { $0.type == MP4Box.code("mdat") }.map(\.range)
        for extent in sound {
            let next = media.partitioningIndex { $0.upperBound >= extent.upperBound }
            guard next < media.count, media[next].lowerBound <= extent.lowerBound else { throw Self.unusual }
        }
    }

    private func pieces(with tags: PublishedTags) throws(MediaFailure) -> [TaggedPiece] {
        let chapters = MP4ChapterTrack(
            tags.chapters, id: track.id % 0x7FFF_FFFF + 1, movieTimescale: MP4Track.movieTimescale(movie[...]))
        let titles = chapters.map { MP4Box.written("mdat", $0.samples) } ?? []
        let writer = MP4MovieWriter(sound: box, chapters: chapters, tags: tags)
        // Places of samples move with the boxes that they lie in; the movie's length doesn't depend on them.
        let length = writer.movie(movie[...], chaptersAt: 0) { $0 }.count
        var moved: [(old: Range<Int>, new: Int)] = []
        var (place, titlesPlace) = (0, 0)
        for box in boxes {
            moved.append((box.range, place))
            guard box.type == MP4Box.code("moov") else {
                place += box.range.count
                continue
            }
            place += length + titles.count
            titlesPlace = place - titles.count + 8
        }
        guard place <= UInt32.max || track.table.hasLongOffsets else { throw Self.unusual }
        let new = writer.movie(movie[...], chaptersAt: titlesPlace) { offset in
            let after = moved.partitioningIndex { $0.old.lowerBound > offset }
            guard after > 0, moved[after - 1].old.contains(offset) else { return offset }
            return offset - moved[after - 1].old.lowerBound + moved[after - 1].new
        }
        var pieces: [TaggedPiece] = []
        for box in boxes {
            switch box.type {
            case MP4Box.code("moov"): pieces.append(.bytes(new + titles))
            case MP4Box.code("mdat"): pieces += Self.cleared(box.range, header: box.header, but: sound)
            default: pieces.append(.source(box.range))
            }
        }
        return pieces
    }

    /// In order, without overlaps.
    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Whether any of the ranges, which are in order, lies in part in `range`.
    private static func holds(_ ranges: [Range<Int>], in range: Range<Int>) -> Bool {
        let first = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
        return first < ranges.count && ranges[first].lowerBound < range.upperBound
    }

    /// A box of the source with zeros for all of its content but the sound.
    private static func cleared(_ box: Range<Int>, header: Int, but sound: [Range<Int>]) -> [TaggedPiece] {
        var pieces = [TaggedPiece.source(box.prefix(header))]
        var place = box.lowerBound + header
        for index in sound.partitioningIndex(where: { $0.upperBound > place })..<sound.count {
            let kept = sound[index].clamped(to: place..<box.upperBound)
            if kept.isEmpty { break }
            if kept.lowerBound > place { pieces.append(.zeros(kept.lowerBound - place)) }
            pieces.append(.source(kept))
            place = kept.upperBound
        }
        if place < box.upperBound { pieces.append(.zeros(box.upperBound - place)) }
        return pieces
    }

    private static let unusual = MediaFailure(
        .damaged, "This M4A recording is built in an unusual way: export it again, or as MP3.")
}

extension Array {
    /// The first place whose element, and all after it, `belongs`.
    fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
