import CommonMark
package import Diagnostics
import Podcast
import SiteModel
import Synchronization

/// Finds in the file what stands in a prose, so that a finding points at the words themselves. A file's bytes were let go
/// when it was read; here it is read again, once there is something to show.
package struct ProsePlaces: Sendable {
    /// Where the site's files open, by their path from its root: those of entries, and all others.
    private let files: OnceNeeded<[String: String]>
    private let others: [String: ListedFile]
    /// The file that was read last: findings come file by file.
    private let last = Last()

    private final class Last: Sendable {
        let file = Mutex<(path: String, lines: [ArraySlice<UInt8>])>(("", []))
    }

    init(_ sources: Sources) {
        files = OnceNeeded { [entries = sources.entries] in
            Dictionary(entries.map { ($0.file.path, $0.file.absolutePath) }, uniquingKeysWith: { first, _ in first })
        }
        others = sources.files
    }

    /// The place of some bytes of a prose, or as near to it as can be told.
    package func span(_ range: Range<Int>, in stretch: Int, of prose: Prose) -> SourceSpan {
        let block = prose.stretches[stretch]
        let needle = Array(prose.bytes[range])
        let nearest = SourceSpan(line: block.line, column: block.column)
        let lines = lines(of: prose.path)
        guard !needle.isEmpty, block.line <= lines.count, block.line > 0 else { return nearest }
        var start = (line: block.line, column: block.column)
        if case .field(let field) = block.source {
            let name = field.rawValue
            let key = Array((name.split(separator: ".").last.map(String.init) ?? name).utf8) + [UInt8(ascii: ":")]
            guard let line = lines.firstIndex(where: { contains($0, key) }) else { return nearest }
            start = (line + 1, 1)
        }
        // The same words may stand earlier in the block.
        let earlier = occurrences(of: needle, in: prose.bytes[block.range.lowerBound..<range.lowerBound])
        let end = prose.stretches[(stretch + 1)...].first { $0.source == block.source && $0.line > block.line }?.line
        let last =
            block.source == .body || block.source == .cue
            ? min(lines.count, (end ?? Int.max) - 1) : min(lines.count, start.line + 12)
        return find(needle, after: earlier, from: start, to: max(last, start.line), in: lines) ?? nearest
    }

    /// The place of a whole hit.
    package func span(_ hit: Prose.Hit, of prose: Prose) -> SourceSpan { span(hit.range, in: hit.stretch, of: prose) }

    /// What stands at a place of a file.
    func source(at span: SourceSpan, in path: String) -> String {
        let lines = lines(of: path)
        guard lines.indices.contains(span.line - 1) else { return "" }
        return String(decoding: lines[span.line - 1].dropFirst(span.column - 1).prefix(span.length), as: UTF8.self)
    }

    /// Where a field of the front matter, or of site.yaml, begins.
    func field(_ name: String, in path: String) -> SourceSpan? {
        let key = Array("\(name):".utf8)
        let lines = lines(of: path)
        return lines.firstIndex { $0.starts(with: key) }.map {
            SourceSpan(line: $0 + 1, column: 1, length: max(1, lines[$0].count))
        }
    }

    /// Where the words of a cue begin, or the line of times above them.
    func cue(_ cue: Cue, in path: String) -> SourceSpan? {
        let lines = lines(of: path)
        guard lines.indices.contains(cue.line - 1) else { return nil }
        let above = cue.line >= 2 && lines[cue.line - 2].contains(UInt8(ascii: ">")) ? cue.line - 1 : cue.line
        return SourceSpan(line: above, column: 1, length: max(1, lines[above - 1].count))
    }

    private func lines(of path: String) -> [ArraySlice<UInt8>] {
        last.file.withLock { last in
            if last.path != path {
                let file = files.value[path] ?? others[path]?.absolutePath
                let bytes = file.flatMap { try? FileReader.read($0) } ?? []
                last = (path, bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false))
            }
            return last.lines
        }
    }

    private func find(
        _ needle: [UInt8], after count: Int, from start: (line: Int, column: Int), to last: Int,
        in lines: [ArraySlice<UInt8>]
    ) -> SourceSpan? {
        // The block's lines as one text; each byte's line and column follow from where lines begin in it.
        var bytes: [UInt8] = []
        var starts: [(offset: Int, line: Int, column: Int)] = []
        for number in start.line...last {
            let line = lines[number - 1]
            let skipped = number == start.line ? min(start.column - 1, line.count) : 0
            starts.append((bytes.count, number, skipped + 1))
            bytes += line.dropFirst(skipped)
            bytes.append(UInt8(ascii: "\n"))
        }
        var left = count
        var index = 0
        while index < bytes.count {
            if let length = matched(needle, bytes, at: index) {
                if left == 0, let place = starts.last(where: { $0.offset <= index }) {
                    let lineEnd = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                    return SourceSpan(
                        line: place.line, column: place.column + index - place.offset,
                        length: max(1, min(length, lineEnd - index)))
                }
                left -= 1
                index += length
            } else {
                index = addressEnd(bytes, index) ?? index + 1
            }
        }
        return nil
    }

    /// Behind the address of a link that begins at `](`: its words are none of the text.
    private func addressEnd(_ bytes: [UInt8], _ index: Int) -> Int? {
        guard bytes[index] == UInt8(ascii: "]"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "(") else {
            return nil
        }
        return bytes[index...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
    }

    private func occurrences(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int {
        let bytes = Array(bytes)
        var count = 0
        var index = 0
        while index < bytes.count {
            if let length = matched(needle, bytes, at: index) {
                count += 1
                index += length
            } else {
                index += 1
            }
        }
        return count
    }
}

/// How many bytes of a source stand for some words from a place on; nil where they don't. In the source a line break may
/// stand for a space, with the marks of a quotation or a list's margin after it, plain signs for typographic ones, and
/// signs of markup between words.
private func matched(_ needle: [UInt8], _ bytes: [UInt8], at start: Int) -> Int? {
    var source = start
    var index = 0
    while index < needle.count {
        guard source < bytes.count else { return nil }
        let wanted = needle[index]
        if wanted == bytes[source] {
            source += 1
            index += 1
        } else if wanted == UInt8(ascii: " "), bytes[source] == UInt8(ascii: "\n") {
            source += 1
            while source < bytes.count, " \t>".utf8.contains(bytes[source]) { source += 1 }
            index += 1
        } else if wanted == 0xE2, let plain = plainForm(needle, index, bytes, source) {
            source += plain
            index += 3
        } else if index > 0, "*_`\\[]".utf8.contains(bytes[source]) {
            source += 1
        } else {
            return nil
        }
    }
    return source - start
}

/// How many bytes in the source stand for a typographic sign: a quotation mark, an apostrophe, a dash, an ellipsis.
private func plainForm(_ needle: [UInt8], _ index: Int, _ bytes: [UInt8], _ source: Int) -> Int? {
    guard index + 2 < needle.count, needle[index + 1] == 0x80 else { return nil }
    switch (needle[index + 2], bytes[source]) {
    case (0x98...0x99, UInt8(ascii: "'")), (0x9C...0x9D, UInt8(ascii: "\"")): return 1
    case (0x93, UInt8(ascii: "-")): return 2
    case (0x94, UInt8(ascii: "-")), (0xA6, UInt8(ascii: ".")): return 3
    default: return nil
    }
}

private func contains(_ line: ArraySlice<UInt8>, _ key: [UInt8]) -> Bool {
    line.drop { " \t-{".utf8.contains($0) }.starts(with: key)
        || line.indices.contains { index in
            index > line.startIndex && " {,".utf8.contains(line[index - 1]) && line[index...].starts(with: key)
        }
}
