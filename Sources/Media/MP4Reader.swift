extension Recording {
    /// Reads an MP4 file (ISO/IEC 14496-12) for the sound of its first audio track, in one piece or in fragments.
    init(mp4 file: inout FileWindow, from start: Int) throws(MediaFailure) {
        var layout = MP4Layout()
        try layout.walk(&file, from: start)
        guard let movie = layout.movie else {
            throw MediaFailure(.truncated, "This M4A recording stops before its index: the file was cut short.")
        }
        let tracks = MP4Box.boxes(in: movie[...]).filter { $0.type == MP4Box.code("trak") }
            .compactMap { MP4Track($0.content) }
        guard let track = tracks.first(where: { $0.handler == MP4Box.code("soun") }) else {
            throw MediaFailure(.wrongKind, "This MP4 file has no sound.")
        }
        guard !tracks.contains(where: \.isFilm) else {
            throw MediaFailure(.wrongKind, "This is an MP4 film, not a recording of sound alone.")
        }

        let movieScale = MP4Track.movieTimescale(movie[...])
        var ticks = layout.isCut ? track.table.ticks(inFileOf: file.byteCount) : track.table.ticks
        ticks += try layout.fragmentTicks(in: &file, movie: movie[...], track: track)
        let duration = track.seconds(ofTicks: ticks, movieTimescale: movieScale)
        guard track.channels > 0, duration > 0 || layout.isCut else {
            throw MediaFailure(.damaged, "This looks like an M4A recording, and its index makes no sense.")
        }
        var tags = AudioTags(mp4Movie: movie[...])
        if let titles = tracks.first(where: { track.chapterTracks.contains($0.id) && $0.isText }) {
            // Nero's count ends at 255.
            let chapters = try file.chapters(of: titles, after: titles.delay(movieTimescale: movieScale))
            if chapters.count > tags.chapters.count { tags.chapters = chapters }
        }
        self.init(
            duration: duration, soundBytes: layout.mediaBytes, channels: track.channels,
            sampleRate: track.sampleRate, isTruncated: layout.isCut, tags: tags)
    }
}

/// The boxes at the top of a file.
private struct MP4Layout {
    /// The content of `moov`.
    private(set) var movie: [UInt8]?
    /// Where the fragments are.
    private(set) var fragments: [Range<Int>] = []
    private(set) var mediaBytes = 0
    /// The last box says that it is longer than the file.
    private(set) var isCut = false

    mutating func walk(_ file: inout FileWindow, from start: Int) throws(MediaFailure) {
        var place = start
        while place < file.byteCount {
            guard let size32 = try file.bigEndian(at: place, width: 4), place + 8 <= file.byteCount else {
                isCut = true
                return
            }
            var header = 8
            var size = Int(size32)
            if size == 1, let long = try file.bigEndian(at: place + 8, width: 8) {
                header = 16
                size = Int(clamping: long)
            } else if size == 0 {
                size = file.byteCount - place
            }
            guard size >= header else { return }
            isCut = size > file.byteCount - place
            let end = isCut ? file.byteCount : place + size
            try note(place..<end, header: header, in: &file)
            place = end
        }
    }

    private mutating func note(_ box: Range<Int>, header: Int, in file: inout FileWindow) throws(MediaFailure) {
        if try file.holds("moov", at: box.lowerBound + 4), !isCut, movie == nil {
            // The index of a day of sound has some 16 MB.
            guard box.count <= 1 << 26 else {
                throw MediaFailure(.tooLarge, "The index of this M4A recording is larger than 64 MB.")
            }
            movie = try file.everything(in: (box.lowerBound + header)..<box.upperBound)
        } else if try file.holds("moof", at: box.lowerBound + 4), !isCut, box.count <= 1 << 24 {
            fragments.append((box.lowerBound + header)..<box.upperBound)
        } else if try file.holds("mdat", at: box.lowerBound + 4) {
            mediaBytes += box.count - header
        }
    }

    /// The ticks of the track's samples in fragments, as far as the file holds them.
    func fragmentTicks(
        in file: inout FileWindow, movie: ArraySlice<UInt8>, track: MP4Track
    ) throws(MediaFailure) -> Double {
        guard !fragments.isEmpty else { return 0 }
        let usual = MP4Fragment.usualDuration(of: track.id, in: movie)
        var ticks = 0.0
        for fragment in fragments {
            let bytes = try file.everything(in: fragment)
            // Offsets count from the box's own start, eight bytes before its content.
            let available = file.byteCount - (fragment.lowerBound - 8)
            ticks += MP4Fragment.ticks(of: track.id, in: bytes[...], usual: usual, available: available)
        }
        return ticks
    }
}

extension FileWindow {
    /// The titles in a chapter track, as QuickTime writes them: two bytes of length, then UTF-8.
    /// - Parameter delay: seconds before the first.
    fileprivate mutating func chapters(
        of track: MP4Track, after delay: Double
    ) throws(MediaFailure) -> [AudioChapter] {
        var chapters: [AudioChapter] = []
        var ticks = 0.0
        for sample in track.table.first(10_000) {
            let text = try piece(at: sample.place.lowerBound, count: min(sample.place.count, 1024))
            let length = text[...].bigEndian(2) ?? 0
            let end = ticks + Double(sample.ticks)
            if let chapter = AudioChapter(
                seconds: delay + ticks / track.timescale, to: delay + end / track.timescale,
                title: TagText.plain(orUTF16: text.dropFirst(2).prefix(length)))
            {
                chapters.append(chapter)
            }
            ticks = end
        }
        // A first one without a title, before others that have one, is a pause.
        let isPause = chapters.first?.title == nil && chapters.contains { $0.title != nil }
        return Array(chapters.dropFirst(isPause ? 1 : 0))
    }

    /// The bytes of a range, all of them.
    mutating func everything(in range: Range<Int>) throws(MediaFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        while bytes.count < range.count {
            let next = try piece(at: range.lowerBound + bytes.count, count: range.count - bytes.count)
            if next.isEmpty { break }
            bytes += next
        }
        return bytes
    }
}
