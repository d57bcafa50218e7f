import Glibc
import Media

extension Promise {
    /// A recording is known, or it is said why not; no number about it is one that cannot be.
    static let audio = Promise("audio") { bytes in
        // In memory, and gone from its folder at once.
        var path = "/dev/shm/kindred-XXXXXX".utf8CString.map(\.self)
        let descriptor = unsafe mkstemp(&path)
        unsafe unlink(path)
        guard descriptor >= 0 else { return "No file could be made to read." }
        defer { close(descriptor) }
        guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else {
            return "The file could not be written."
        }
        do throws(MediaFailure) {
            let facts = try readAudioFacts(path: "/proc/self/fd/\(descriptor)")
            if facts.byteCount != bytes.count { return "The size is wrong." }
            if !facts.duration.isFinite || facts.duration < 0 { return "It lasts \(facts.duration) seconds." }
            if facts.channels < 0 || facts.sampleRate < 0 || facts.bitrate ?? 1 < 0 { return "A number is below 0." }
            for chapter in facts.tags.chapters where chapter.start < 0 || chapter.end ?? .max <= chapter.start {
                return "A chapter is at no time."
            }
            let texts = [facts.tags.title, facts.tags.artist, facts.tags.album, facts.tags.comment, facts.tags.genre]
            let words = texts.compactMap(\.self) + facts.tags.chapters.compactMap(\.title)
            if words.contains(where: { $0.unicodeScalars.contains { $0.value == 0 } }) { return "A text holds NUL." }
            let others = [facts.tags.composer, facts.tags.encoder, facts.tags.language, facts.tags.replayGain]
            let read = others.compactMap(\.self) + facts.tags.pictures.map(\.description)
            if read.contains(where: { $0.unicodeScalars.contains { $0.value == 0 } }) { return "A text holds NUL." }
            if let broken = brokenCopy(of: "/proc/self/fd/\(descriptor)", byteCount: bytes.count) { return broken }
            return words.reduce(0, { $0 + $1.utf8.count }) > 4 * bytes.count + 64
                ? "The texts are larger than the file." : nil
        } catch {
            return error.sentence.isEmpty ? "A file is refused without a word." : nil
        }
    }
}

/// What is wrong with a tagged copy of a recording: it takes bytes that the recording hasn't got.
private func brokenCopy(of path: String, byteCount: Int) -> String? {
    var tags = PublishedTags()
    tags.title = "Title"
    tags.chapters = [AudioChapter(start: 0, title: "One"), AudioChapter(start: 5, title: "Two")]
    do throws(MediaFailure) {
        for piece in try taggedPieces(of: path, with: tags) {
            if case .source(let range) = piece, range.lowerBound < 0 || range.upperBound > byteCount {
                return "A copy takes what isn't there."
            }
        }
        return nil
    } catch {
        return error.sentence.isEmpty ? "A file is refused without a word." : nil
    }
}
