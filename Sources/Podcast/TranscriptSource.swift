import Diagnostics

/// The bytes of a transcript that is being read, by lines, with what was found wrong in them.
struct TranscriptSource {
    let bytes: [UInt8]
    let path: String
    let lines: LineTable
    var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
        lines = LineTable(bytes)
    }

    /// A line without its end, counted from 1; empty where there is no such line.
    func line(_ number: Int) -> ArraySlice<UInt8> { lines.range(ofLine: number).map { bytes[$0] } ?? [] }

    func text(ofLine number: Int) -> String { String(decoding: line(number), as: UTF8.self) }

    func isBlankLine(_ number: Int) -> Bool { line(number).allSatisfy(isBlank) }

    /// The place of a line without blanks at its end.
    func content(ofLine number: Int) -> Range<Int> {
        var range = lines.range(ofLine: number) ?? 0..<0
        while let last = range.last, isBlank(bytes[last]) { range.removeLast() }
        return range
    }

    mutating func report(_ place: Range<Int>, _ message: String, _ help: String, rule: Rule = .transcriptSyntax) {
        diagnostics.append(rule.finding(path: path, span: lines.span(place), message: message, help: help))
    }

    /// Says at a cue’s line that it begins before the one above it.
    mutating func reportOrder(ofLine number: Int) {
        report(
            content(ofLine: number), "This cue begins before the one above it.",
            "Put the cues in the order in which they are spoken.", rule: .transcriptOrder)
    }

    /// - Returns: false where nothing can be read.
    mutating func checkEncoding() -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            report(0..<1, "The transcript is saved as UTF-16.", "Save it as UTF-8.")
            return false
        }
        var place: Int?
        do { _ = try UTF8Span(validating: bytes.span) } catch { place = error.byteOffsets.lowerBound }
        if let place {
            report(
                place..<place + 1, "The transcript is not UTF-8 from here on.",
                "Save it as UTF-8; it may have been written as Windows-1252 or Latin-1.")
        }
        if let zero = bytes.firstIndex(of: 0) {
            report(zero..<zero + 1, "There is a zero byte here, which no text has.", "Delete it.")
        }
        return true
    }

    /// Says that there is nothing in it, unless something else was said.
    mutating func reportEmptiness(_ cues: [Cue]) {
        if cues.isEmpty, diagnostics.isEmpty {
            report(content(ofLine: 1), "The transcript has no words.", "Add its cues, or leave the file out.")
        }
    }
}
