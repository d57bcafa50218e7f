import Diagnostics

/// Where the front matter of a page lies.
struct FrontMatterBlock {
    /// The YAML between the two lines.
    var yaml: Range<Int>
    /// The line, from 1, of its first byte.
    var firstLine: Int
    var bodyStart: Int
    var bodyLine: Int
    /// The end was guessed: what can't be read in it is nothing to report.
    var isGuess = false

    enum Finding {
        case none(bodyStart: Int)
        case block(FrontMatterBlock)
        case unusable
    }
}

/// Finds the front matter, and says so when there is something that wants to be front matter and is not.
func findFrontMatter(_ source: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> FrontMatterBlock.Finding {
    var finder = BlockFinder(source: source, path: path)
    let finding = finder.find()
    diagnostics += finder.diagnostics
    return finding
}

/// Where the text begins that follows front matter: its offset, and its line from 1. The start of the text, after a byte
/// order mark, when it does not begin with a line `---`, fields, and a line that closes them.
///
/// For text that need not be a file of content: a line of hyphens above a paragraph is no front matter.
package func textStart(after source: [UInt8]) -> (offset: Int, line: Int) {
    let start = byteOrderMarkLength(source)
    let first = Line(source, at: start, number: 1)
    guard first.isMarker(source, Byte.hyphen) else { return (start, 1) }
    var hasField = false
    var line = first.next(source)
    while let current = line, current.isYAML(source) {
        if current.isMarker(source, Byte.hyphen) { return hasField ? (current.end, current.number + 1) : (start, 1) }
        hasField = hasField || current.isField(source)
        line = current.next(source)
    }
    return (start, 1)
}

private struct BlockFinder {
    let source: [UInt8]
    let path: String
    var diagnostics: [Diagnostic] = []

    mutating func find() -> FrontMatterBlock.Finding {
        let start = byteOrderMarkLength(source)
        let first = Line(source, at: start, number: 1)
        if first.isMarker(source, Byte.hyphen) { return block(after: first) }
        if first.text(source).elementsEqual("+++".utf8) {
            report(
                first, "The front matter is TOML, between lines +++.",
                "Write it as YAML: a line ---, then fields like title: My story, then a line ---.")
            return .unusable
        }
        if first.text(source).first == Byte.openBrace, startsJSON(start) {
            report(
                first, "The front matter is JSON.",
                "Write it as YAML: a line ---, then fields like title: My story, then a line ---.")
            return .unusable
        }
        if let finding = misplacedStart(first) ?? missingStart(first) { return finding }
        return .none(bodyStart: start)
    }

    private func startsJSON(_ start: Int) -> Bool {
        for index in (start + 1)..<max(source.count, start + 1) where !source[index].isBlank && !source[index].isBreak {
            return source[index] == Byte.doubleQuote
        }
        return false
    }

    private mutating func report(_ line: Line, _ message: String, _ help: String) {
        let text = line.text(source)
        diagnostics.append(
            Rule.frontMatterBlock.finding(
                path: path,
                span: SourceSpan(
                    line: line.number, column: text.startIndex - line.bytes.lowerBound + 1, length: max(1, text.count)),
                message: message, help: help))
    }
}

extension BlockFinder {
    /// The block after its opening line; a wrong closing line or a missing one is reported.
    private mutating func block(after opening: Line) -> FrontMatterBlock.Finding {
        var closing: Line?
        var nearMiss: Line?
        var firstBlank: Line?
        var line = opening.next(source)
        while let current = line {
            if current.isMarker(source, Byte.hyphen) || current.isMarker(source, Byte.dot) {
                closing = current
                break
            }
            if nearMiss == nil, current.isDashes(source) { nearMiss = current }
            if firstBlank == nil, current.text(source).isEmpty { firstBlank = current }
            line = current.next(source)
        }
        if let nearMiss, closing.map({ isText(from: nearMiss, to: $0) }) ?? true {
            report(
                nearMiss, "This line should end the front matter, but it is not exactly three hyphens.",
                "Write --- at the start of the line, and nothing else.")
            closing = nearMiss
        }
        if let closing { return block(from: opening, to: closing) }
        report(
            opening, "The front matter that begins here never ends.",
            "Put a line --- after its last field, above the text.")
        // Without a line ending, what is missing is on the same line.
        let hasNext = opening.end > opening.bytes.upperBound
        return guess(from: opening.end, firstLine: opening.number + (hasNext ? 1 : 0), to: firstBlank)
    }

    private mutating func block(from opening: Line, to closing: Line) -> FrontMatterBlock.Finding {
        guard closing.bytes.lowerBound - opening.end <= YAMLSize.frontMatter else {
            diagnostics.append(YAMLSize.diagnostic(path: path, what: "front matter", limit: "256 KB"))
            return .unusable
        }
        return .block(
            FrontMatterBlock(
                yaml: opening.end..<closing.bytes.lowerBound, firstLine: opening.number + 1, bodyStart: closing.end,
                bodyLine: closing.number + 1))
    }

    /// The fields up to the first blank line, when nothing better marks the end.
    private func guess(from start: Int, firstLine: Int, to blank: Line?) -> FrontMatterBlock.Finding {
        let end = blank?.bytes.lowerBound ?? source.count
        let startsWell = start == end || Line(source, at: start, number: firstLine).isField(source)
        guard startsWell, end - start <= YAMLSize.frontMatter else { return .unusable }
        var bodyLine = firstLine
        if let blank { bodyLine = blank.number }
        return .block(
            FrontMatterBlock(
                yaml: start..<end, firstLine: firstLine, bodyStart: end, bodyLine: bodyLine, isGuess: true))
    }

    /// True when a line between the two is neither blank, comment, field, list item nor indented: text of the page.
    private func isText(from first: Line, to last: Line) -> Bool {
        var line = first.next(source)
        while let current = line, current.number < last.number {
            if !current.isYAML(source) { return true }
            line = current.next(source)
        }
        return false
    }

    /// `---` below empty lines, indented, or with the wrong dashes, and a field below it.
    private mutating func misplacedStart(_ first: Line) -> FrontMatterBlock.Finding? {
        var line = first
        while line.text(source).isEmpty, line.number < 20 {
            guard let next = line.next(source) else { return nil }
            line = next
        }
        guard line.isDashes(source), let next = line.next(source), next.isField(source) else { return nil }
        if line.number > first.number {
            report(
                line, "Front matter begins on the first line of the file.", "Delete the empty lines above this one.")
        } else {
            report(
                line, "This line should begin the front matter, but it is not exactly three hyphens.",
                "Write --- at the start of the line, and nothing else.")
        }
        return block(after: line)
    }

    /// Fields from the first line, without `---` above them.
    private mutating func missingStart(_ first: Line) -> FrontMatterBlock.Finding? {
        guard first.isField(source), source[first.bytes.lowerBound].isLowercaseLetter else { return nil }
        var line: Line? = first
        var firstBlank: Line?
        while let current = line, current.number <= 400, current.isYAML(source) {
            if current.isMarker(source, Byte.hyphen) { break }
            if firstBlank == nil, current.text(source).isEmpty { firstBlank = current }
            line = current.next(source)
        }
        let closing = line.flatMap { $0.isMarker(source, Byte.hyphen) ? $0 : nil }
        guard closing != nil || source[first.bytes].starts(with: "title:".utf8) else { return nil }
        report(first, "The line --- above the front matter is missing.", "Put a line --- above this one.")
        if let closing {
            let opening = Line(
                bytes: first.bytes.lowerBound..<first.bytes.lowerBound, end: first.bytes.lowerBound, number: 0)
            return block(from: opening, to: closing)
        }
        return guess(from: first.bytes.lowerBound, firstLine: 1, to: firstBlank)
    }
}
