package import Diagnostics
import Markup

/// A chapter with its place in the file that it was read from.
package struct PlacedChapter: Sendable, Hashable {
    package var chapter: Chapter
    package var span: SourceSpan
}

/// Reads chapters from a file beside an episode: lines such as `0:42 The kettle`, or the podcast namespace’s JSON
/// chapters (version 1.2). Its content tells which it is.
///
/// In lines, the time is `0:42`, `12:05`, `1:02:03` or `00:12:05.500`, bare or in brackets, with a list’s mark before it and
/// a dash after it where somebody likes that; an address in angle brackets at the end is the page about the chapter;
/// lines that begin with `#` are left out.
///
/// Chapters stand in the order of the file. Every fault is reported at its place, and what could be read is returned.
package func readChapters(_ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> [PlacedChapter] {
    var source = TranscriptSource(bytes, path: path)
    defer { diagnostics += source.diagnostics.map { $0.asChapters } }
    guard source.checkEncoding() else { return [] }
    let first = bytes.drop { isBlank($0) || [0xEF, 0xBB, 0xBF].contains($0) }.first
    let chapters =
        first == UInt8(ascii: "{") ? readJSON(&source) : readLines(&source)
    if chapters.isEmpty, source.diagnostics.isEmpty {
        source.report(
            source.content(ofLine: 1), "There are no chapters in this file.",
            "Write a line for each, as 0:42 The kettle, or leave the file out.", rule: .chapterSyntax)
    }
    return chapters
}

private func readLines(_ source: inout TranscriptSource) -> [PlacedChapter] {
    var chapters: [PlacedChapter] = []
    for number in 1...source.lines.lineCount where !source.isBlankLine(number) {
        let place = source.content(ofLine: number)
        var line = visible(String(decoding: source.bytes[place], as: UTF8.self)).trimmed[...]
        if line.hasPrefix("#") || line.isEmpty { continue }
        if let mark = line.first, "-*–•".contains(mark) { line = line.dropFirst() }
        guard let time = BracketedTime(line), let start = time.milliseconds else {
            source.report(
                place, "This line does not begin with a time.", "Write it as 0:42 The kettle, or 1:02:03 with hours.",
                rule: .chapterSyntax)
            continue
        }
        var title = String(time.rest).trimmed
        for mark in ["–", "—", "-", "|", ":"] where title.hasPrefix(mark) {
            title = String(title.dropFirst(mark.count)).trimmed
            break
        }
        var url: String?
        if title.hasSuffix(">"), let open = title.lastIndex(of: "<") {
            let address = String(title[title.index(after: open)...].dropLast())
            if isWebAddress(address) {
                url = address
                title = String(title[..<open]).trimmed
            }
        }
        chapters.append(
            PlacedChapter(
                chapter: Chapter(startMilliseconds: start, title: title.oneLine, url: url),
                span: source.lines.span(place)))
    }
    return chapters
}

private func readJSON(_ source: inout TranscriptSource) -> [PlacedChapter] {
    let value: JSON
    do throws(JSONSyntaxError) {
        value = try JSON.parse(source.bytes)
    } catch {
        source.diagnostics.append(
            Rule.chapterSyntax.finding(
                path: source.path, span: SourceSpan(line: error.line, column: error.column), message: error.message,
                help: "Mend the JSON here, or export the chapters again."))
        return []
    }
    guard case .array(let elements) = value["chapters"] else {
        source.report(
            source.content(ofLine: 1), "There are no “chapters” in this JSON.",
            "Write {\"version\": \"1.2.0\", \"chapters\": [{\"startTime\": 42, \"title\": …}]}.", rule: .chapterSyntax)
        return []
    }
    let offsets = JSONElementPlaces.offsets(ofArrayNamed: "chapters", in: source.bytes)
    var chapters: [PlacedChapter] = []
    for (index, element) in elements.enumerated() {
        let offset = index < offsets.count ? offsets[index] : 0
        let place = offset..<min(offset + 1, source.bytes.count)
        guard let start = element["startTime"].flatMap(milliseconds) else {
            source.report(
                place, "This chapter has no “startTime” that is a time.",
                "Write it in seconds: {\"startTime\": 42.5, \"title\": …}.", rule: .chapterSyntax)
            continue
        }
        func text(_ name: String) -> String? {
            if case .string(let text) = element[name] { return text.visibleLine.nonEmpty }
            return nil
        }
        func address(_ name: String) -> String? {
            guard let text = text(name) else { return nil }
            if isWebAddress(text) { return text }
            source.report(
                place, "The “\(name)” of this chapter is not a whole web address.",
                "Write it with https:// in front, as https://example.org/page.", rule: .chapterSyntax)
            return nil
        }
        var isListed = true
        if case .bool(let toc) = element["toc"] { isListed = toc }
        let chapter = Chapter(
            startMilliseconds: start, title: text("title") ?? "",
            endMilliseconds: element["endTime"].flatMap(milliseconds),
            url: address("url"), imageURL: address("img"), isListed: isListed)
        chapters.append(PlacedChapter(chapter: chapter, span: source.lines.span(place)))
    }
    return chapters
}

/// A time in seconds, as a number, as text, or on a clock.
func milliseconds(_ value: JSON) -> Int? {
    switch value {
    case .int(let seconds): milliseconds(Double(seconds))
    case .double(let seconds): milliseconds(seconds)
    case .string(let text):
        RecordingClock.milliseconds(text.trimmed.utf8) ?? Double(text.trimmed).flatMap { milliseconds($0) }
    default: nil
    }
}

private func milliseconds(_ seconds: Double) -> Int? {
    seconds.isFinite && seconds >= 0 && seconds < 1e10 ? Int((seconds * 1000).rounded()) : nil
}

private func isWebAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
        && !text.unicodeScalars.contains {
            $0.properties.isWhitespace || "<>\"".unicodeScalars.contains($0) || $0.value < 0x20
        }
}

extension Diagnostic {
    /// The same about a file of chapters, where it was said of a transcript.
    fileprivate var asChapters: Diagnostic {
        var copy = self
        copy.rule = Rule.chapterSyntax.id
        copy.message = message.replacing("The transcript is", with: "This file is")
        return copy
    }
}
