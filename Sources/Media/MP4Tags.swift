extension AudioTags {
    /// Reads the texts that iTunes and FFmpeg keep in `udta`, and the chapters that Nero does.
    init(mp4Movie movie: ArraySlice<UInt8>) {
        self.init()
        let userData = MP4Box.content(of: ["udta"], in: movie) ?? []
        // `meta` has four bytes of version and flags before its boxes.
        let meta = MP4Box.content(of: ["meta"], in: userData)?.dropFirst(4) ?? []
        for item in MP4Box.boxes(in: MP4Box.content(of: ["ilst"], in: meta) ?? []) {
            let text = MP4Box.content(of: ["data"], in: item.content).flatMap { TagText.plain($0.dropFirst(8)) }
            switch item.type {
            case 0xA96E_616D: title = title ?? text
            case 0xA941_5254: artist = artist ?? text
            case 0xA961_6C62: album = album ?? text
            case 0xA963_6D74, MP4Box.code("desc"), MP4Box.code("ldes"):
                comment = comment ?? text
                hasComment = comment != nil
            case 0xA967_656E: genre = genre ?? text
            case 0xA977_7274: composer = composer ?? text
            case 0xA964_6179: date = date ?? text
            case MP4Box.code("trkn"):
                // A type and a locale, two empty bytes, then the number.
                let number = MP4Box.content(of: ["data"], in: item.content)?.dropFirst(10).bigEndian(2)
                track = track ?? number.map { Int($0) }
            case 0xA974_6F6F: encoder = encoder ?? text
            case MP4Box.code("covr"):
                for data in MP4Box.boxes(in: item.content) where data.type == MP4Box.code("data") {
                    pictures.append(AudioPicture(data.content.dropFirst(8)))
                }
            default: break
            }
        }
        chapters = AudioTags.chapters(MP4Box.content(of: ["chpl"], in: userData) ?? [])
    }

    /// Version and flags, a reserved number, a count, then starts in units of 100 ns with their titles.
    private static func chapters(_ bytes: ArraySlice<UInt8>) -> [AudioChapter] {
        var rest = bytes.dropFirst(9)
        var chapters: [AudioChapter] = []
        while let start = rest.bigEndian64, let length = rest.dropFirst(8).first {
            let title = TagText.plain(rest.dropFirst(9).prefix(Int(length)))
            if let chapter = AudioChapter(seconds: Double(start) / 10_000_000, title: title) {
                chapters.append(chapter)
            }
            rest = rest.dropFirst(9 + Int(length))
        }
        return chapters.sorted { $0.start < $1.start }
    }
}
