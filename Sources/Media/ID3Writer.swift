/// Writes ID3v2.3 tags (id3v2.3.0, id3v2-chapters-1.0): without unsynchronisation, which some players undo wrongly, and
/// without padding.
enum ID3Writer {
    static func tag(_ tags: PublishedTags) -> [UInt8] {
        var frames: [UInt8] = []
        frames += text("TIT2", tags.title)
        frames += text("TPE1", tags.artist)
        frames += text("TALB", tags.album)
        frames += text("TRCK", tags.number.map(String.init) ?? "")
        frames += text("TPOS", tags.season.map(String.init) ?? "")
        frames += text("TYER", tags.year.map { String(String($0 + 10_000).suffix(4)) } ?? "")
        frames += text("TLAN", tags.languageCode ?? "")
        if !tags.chapters.isEmpty { frames += chapters(tags.chapters) }
        if let cover = tags.cover { frames += picture(cover) }
        return Array("ID3".utf8) + [3, 0, 0] + syncSafe(frames.count) + frames
    }

    private static func frame(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + big(content.count, 4) + [0, 0] + content
    }

    private static func text(_ name: String, _ text: String) -> [UInt8] {
        let text = TagText.line(text)
        return text.isEmpty ? [] : frame(name, [isASCII(text) ? 0 : 1] + encoded(text))
    }

    private static func picture(_ cover: PublishedTags.Cover) -> [UInt8] {
        let description = TagText.line(cover.description)
        let end: [UInt8] = isASCII(description) ? [0] : [0, 0]
        return frame(
            "APIC",
            [isASCII(description) ? 0 : 1] + Array(cover.mediaType.utf8) + [0, 3] + encoded(description) + end
                + cover.bytes)
    }

    /// The table of contents, then the chapters. A table names 255 of them at most: longer ones are tables of tables.
    private static func chapters(_ chapters: [AudioChapter]) -> [UInt8] {
        let names = chapters.indices.map { "chp\($0)" }
        var frames: [UInt8] = []
        if names.count <= 255 {
            frames += contents("toc", isTop: true, names)
        } else {
            let starts = Array(stride(from: 0, to: min(names.count, 255 * 255), by: 255))
            frames += contents("toc", isTop: true, starts.map { "toc\($0)" })
            for start in starts {
                frames += contents("toc\(start)", isTop: false, Array(names[start..<min(start + 255, names.count)]))
            }
        }
        for (name, chapter) in zip(names, chapters) {
            let end = chapter.end ?? chapter.start
            var content = Array(name.utf8) + [0] + big(chapter.start, 4) + big(end, 4)
            // Places are given by time alone.
            content += [UInt8](repeating: 0xFF, count: 8)
            content += text("TIT2", chapter.title ?? "")
            if let url = chapter.url { content += frame("WXXX", [0, 0] + Array(url.utf8)) }
            frames += frame("CHAP", content)
        }
        return frames
    }

    private static func contents(_ name: String, isTop: Bool, _ children: [String]) -> [UInt8] {
        // Ordered; and the top.
        var content = Array(name.utf8) + [0, isTop ? 3 : 1, UInt8(clamping: children.count)]
        for child in children { content += Array(child.utf8) + [0] }
        return frame("CTOC", content)
    }

    /// ASCII as it is, all else as UTF-16 with its mark.
    private static func encoded(_ text: String) -> [UInt8] {
        if isASCII(text) { return Array(text.utf8) }
        return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    private static func big(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static func syncSafe(_ number: Int) -> [UInt8] {
        [21, 14, 7, 0].map { UInt8(number >> $0 & 127) }
    }
}
