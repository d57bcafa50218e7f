/// Writes the movie box of an M4A file anew (ISO/IEC 14496-12 §8.2): the sound's track, that of its chapters, and tags.
struct MP4MovieWriter {
    /// The content of the track to keep.
    let sound: ArraySlice<UInt8>
    let chapters: MP4ChapterTrack?
    let tags: PublishedTags

    /// - Parameters:
    ///   - moved: where a sample that was at a place of the file is now.
    ///   - place: where the chapters' samples are.
    func movie(_ content: ArraySlice<UInt8>, chaptersAt place: Int, moved: (Int) -> Int) -> [UInt8] {
        var inside: [UInt8] = []
        for box in MP4Box.boxes(in: content) {
            switch box.type {
            case MP4Box.code("mvhd"):
                // Its last number is that of the next track.
                let next = (chapters?.id ?? 0) + 1
                let header = Array(box.content)
                let known = max(next, header.suffix(4).bigEndian(4) ?? 0)
                inside += boxed(box.type, header.dropLast(4) + big(known, 4))
            case MP4Box.code("trak"):
                guard box.content.startIndex == sound.startIndex else { break }
                let names = chapters.map { MP4Box.written("tref", MP4Box.written("chap", big($0.id, 4))) } ?? []
                inside += boxed(box.type, track(box.content, moved) + names)
                inside += chapters?.box(samplesAt: place) ?? []
            case MP4Box.code("udta"), MP4Box.code("meta"), MP4Box.code("free"), MP4Box.code("skip"),
                MP4Box.code("uuid"):
                break
            default: inside += boxed(box.type, Array(box.content))
            }
        }
        return boxed(MP4Box.code("moov"), inside + userData)
    }

    /// A track, and what leads down to its places: chapters of another track and its own tags go.
    private func track(_ content: ArraySlice<UInt8>, _ moved: (Int) -> Int) -> [UInt8] {
        var inside: [UInt8] = []
        for box in MP4Box.boxes(in: content) {
            switch box.type {
            case MP4Box.code("mdia"), MP4Box.code("minf"), MP4Box.code("stbl"):
                inside += boxed(box.type, track(box.content, moved))
            case MP4Box.code("stco"): inside += boxed(box.type, offsets(box.content, 4, moved))
            case MP4Box.code("co64"): inside += boxed(box.type, offsets(box.content, 8, moved))
            case MP4Box.code("udta"), MP4Box.code("meta"), MP4Box.code("tref"), MP4Box.code("free"),
                MP4Box.code("skip"), MP4Box.code("uuid"):
                break
            default: inside += boxed(box.type, Array(box.content))
            }
        }
        return inside
    }

    /// Version and flags, a count, then places of `width` bytes.
    private func offsets(_ content: ArraySlice<UInt8>, _ width: Int, _ moved: (Int) -> Int) -> [UInt8] {
        var bytes = Array(content.prefix(8))
        var rest = content.dropFirst(8)
        while rest.count >= width {
            let place = rest.prefix(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            bytes += big(moved(Int(clamping: place)), width)
            rest = rest.dropFirst(width)
        }
        return bytes
    }

    private var userData: [UInt8] {
        var items: [UInt8] = []
        items += text(0xA96E_616D, tags.title)
        items += text(0xA941_5254, tags.artist)
        items += text(0xA961_6C62, tags.album)
        items += text(0xA964_6179, tags.year.map { String(String($0 + 10_000).suffix(4)) } ?? "")
        // Two empty bytes, the number, of how many, two empty bytes.
        if let number = tags.number { items += item(MP4Box.code("trkn"), 0, [0, 0] + big(number, 2) + [0, 0, 0, 0]) }
        if let season = tags.season { items += item(MP4Box.code("disk"), 0, [0, 0] + big(season, 2) + [0, 0]) }
        if let cover = tags.cover {
            items += item(MP4Box.code("covr"), cover.mediaType == "image/png" ? 14 : 13, cover.bytes)
        }
        let handler = big(0, 8) + Array("mdirappl".utf8) + big(0, 9)
        let meta = big(0, 4) + boxed(MP4Box.code("hdlr"), handler) + boxed(MP4Box.code("ilst"), items)
        return boxed(MP4Box.code("udta"), boxed(MP4Box.code("meta"), meta) + neroChapters)
    }

    /// Nero's chapters, which others than Apple's apps read, up to 255: version and flags, four empty bytes, a count; starts
    /// in units of 100 ns with titles of 255 bytes.
    private var neroChapters: [UInt8] {
        guard !tags.chapters.isEmpty else { return [] }
        var content: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, UInt8(clamping: tags.chapters.count)]
        for chapter in tags.chapters.prefix(255) {
            let title = MP4Box.text(chapter.title ?? "", to: 255)
            content += big(chapter.start * 10_000, 8) + [UInt8(title.count)] + title
        }
        return boxed(MP4Box.code("chpl"), content)
    }

    private func text(_ name: UInt32, _ text: String) -> [UInt8] {
        text.isEmpty ? [] : item(name, 1, Array(TagText.line(text).utf8))
    }

    private func item(_ name: UInt32, _ kind: Int, _ value: [UInt8]) -> [UInt8] {
        boxed(name, boxed(MP4Box.code("data"), big(kind, 4) + big(0, 4) + value))
    }

    private func boxed(_ type: UInt32, _ content: [UInt8]) -> [UInt8] { MP4Box.written(type, content) }
    private func big(_ number: Int, _ width: Int) -> [UInt8] { MP4Box.number(number, width) }
}
