/// Mends the lines of a field (or list item) where what its author meant is plain, and leaves everything else alone:
/// text with a colon, text that begins with `@`, `*`, `[` or `"`, hashtags, tabs and no-break spaces as indentation.
///
/// `mendsInnerFields`: also those below the top level that lack the space behind their colon. Only for lines that can't be
/// read otherwise, since `note:this` may be text.
func mendedInput(_ text: SourceText, lines: Range<Int>, mendsInnerFields: Bool = true) -> YAMLInput {
    var mender = Mender(text: text, lines: lines, mendsInnerFields: mendsInnerFields)
    mender.mend()
    return mender.output.input
}

struct Mender {
    let text: SourceText
    let lines: Range<Int>
    var output: MendedText
    /// The line being mended.
    var line: Int
    /// The next byte to copy.
    var index: Int
    private var lineStart = 0
    private let indentsWithTabsOnly: Bool
    private let mendsInnerFields: Bool

    init(text: SourceText, lines: Range<Int>, mendsInnerFields: Bool) {
        self.mendsInnerFields = mendsInnerFields
        self.text = text
        self.lines = lines
        output = MendedText(source: text.bytes)
        line = lines.lowerBound
        index = text.lineStarts[lines.lowerBound]
        indentsWithTabsOnly = lines.allSatisfy { text.indentIsTabs($0) }
    }

    mutating func mend() {
        while line < lines.upperBound { mendLine() }
    }

    /// The end of the line being mended, without its line ending.
    var lineEnd: Int { text.line(line).upperBound }

    private var column: Int { output.bytes.count - lineStart }

    private mutating func mendLine() {
        lineStart = output.bytes.count
        let content = pastEmpty(from: index, to: lineEnd)
        if content == lineEnd || text.bytes[content] == Byte.hash {
            // Blanks alone, or before a comment, say nothing, and a tab among them is an error to YAML.
            output.replace(index..<content, with: "")
            index = content
        }
        copyIndentation()
        var parent = column - 1
        var isItem = false
        var isField = false
        while isMarker(Byte.hyphen, at: index) {
            isItem = true
            parent = column
            copy(to: index + 1)
            copyBlanks()
        }
        if let colon = keyColon() ?? (isItem || (column > 0 && !mendsInnerFields) ? nil : tightColon()) {
            isField = true
            parent = column
            copy(to: colon + 1)
            if index < lineEnd, blankLength(at: index) == 0 { output.replace(index..<index, with: " ") }
            copyBlanks()
        }
        // A line that begins with a hash is a comment, whatever follows; behind a key it may be a hashtag.
        let goesOn = parent >= 0 && index < lineEnd && text.bytes[index] != Byte.hash
        if isItem || isField || goesOn, index < lineEnd, !isComment(at: index) { mendValue(parent: parent) }
        finishLine()
    }

    /// Copies what is left of the line, and goes to the next.
    mutating func finishLine() {
        let end = line + 1 < text.lineCount ? text.lineStarts[line + 1] : text.range.upperBound
        copy(to: end)
        line += 1
    }

    mutating func copy(to end: Int) {
        output.copy(index..<max(index, end))
        index = max(index, end)
    }

    private mutating func copyIndentation() {
        while index < lineEnd {
            let length = blankLength(at: index)
            guard length > 0 else { return }
            if text.bytes[index] == Byte.tab, indentsWithTabsOnly {
                output.replace(index..<index + 1, with: "  ")
            } else if length > 1 {
                output.replace(index..<index + length, with: " ")
            } else {
                output.copy(index..<index + 1)
            }
            index += length
        }
    }

    private mutating func copyBlanks() {
        while index < lineEnd {
            let length = blankLength(at: index)
            guard length > 0 else { return }
            output.replace(index..<index + length, with: " ")
            index += length
        }
    }
}

extension Mender {
    /// The length of a space, tab or no-break space; 0 for anything else.
    func blankLength(at index: Int) -> Int {
        guard index < text.range.upperBound else { return 0 }
        if text.bytes[index].isBlank { return 1 }
        return noBreakSpaceLength(at: index) ?? 0
    }

    /// Where something begins that is not blank, nor a character that YAML must not see.
    func pastEmpty(from start: Int, to end: Int) -> Int {
        var place = start
        while place < end, let length = emptyLength(at: place) ?? noBreakSpaceLength(at: place) { place += length }
        return place
    }

    private func noBreakSpaceLength(at index: Int) -> Int? {
        text.bytes[index...].starts(with: [0xC2, 0xA0]) ? 2 : nil
    }

    /// True when a byte stands alone: a blank or the end of the line follows.
    func isMarker(_ byte: UInt8, at index: Int) -> Bool {
        guard index < lineEnd, text.bytes[index] == byte else { return false }
        return index + 1 == lineEnd || blankLength(at: index + 1) > 0
    }

    func isComment(at index: Int) -> Bool { isMarker(Byte.hash, at: index) }

    /// The colon after the key that begins at `index`; nil when the rest of the line is no field.
    private func keyColon() -> Int? {
        guard index < lineEnd else { return nil }
        var place = index
        switch text.bytes[index] {
        case Byte.doubleQuote, Byte.apostrophe:
            guard let closing = closingQuote(of: index, before: lineEnd) else { return nil }
            place = closing + 1
            while place < lineEnd, text.bytes[place].isBlank { place += 1 }
            return isMarker(Byte.colon, at: place) ? place : nil
        case Byte.openBracket, Byte.openBrace, Byte.closeBracket, Byte.closeBrace, Byte.hash, Byte.pipe, Byte.greater,
            Byte.comma, Byte.ampersand, Byte.asterisk, Byte.exclamation, Byte.colon, 0x25, 0x40, 0x60:
            return nil
        default:
            if isMarker(Byte.question, at: index) { return nil }
        }
        while place < lineEnd {
            if isMarker(Byte.colon, at: place) { return place }
            if text.bytes[place] == Byte.hash, text.bytes[place - 1].isBlank { break }
            place += 1
        }
        return nil
    }

    /// The colon of `title:Riaz`, where a field is due; not that of `https://…` or `C:\…`.
    private func tightColon() -> Int? {
        var place = index
        while place < lineEnd, text.bytes[place].isLowercaseLetter || text.bytes[place] == 0x5F { place += 1 }
        guard place >= index + 2, place + 1 < lineEnd, text.bytes[place] == Byte.colon,
            text.bytes[place + 1] != Byte.slash, text.bytes[place + 1] != Byte.colon
        else { return nil }
        return place
    }

    /// The quotation mark that closes the one at `start`.
    func closingQuote(of start: Int, before end: Int) -> Int? {
        let mark = text.bytes[start]
        var place = start + 1
        while place < end {
            let byte = text.bytes[place]
            if byte == Byte.backslash, mark == Byte.doubleQuote {
                place += 2
            } else if byte == mark {
                if mark == Byte.apostrophe, place + 1 < end, text.bytes[place + 1] == mark {
                    place += 2
                } else {
                    return place
                }
            } else {
                place += 1
            }
        }
        return nil
    }
}

extension SourceText {
    /// True when a line is indented by nothing but tabs, or not at all.
    func indentIsTabs(_ number: Int) -> Bool {
        let range = line(number)
        var index = range.lowerBound
        while index < range.upperBound, bytes[index] == Byte.tab { index += 1 }
        guard index < range.upperBound else { return true }
        return bytes[index] != Byte.space && !bytes[index...].starts(with: [0xC2, 0xA0])
    }

    /// The columns of a line's indentation, a no-break space counting one; nil for a blank line.
    func indentation(_ number: Int) -> Int? {
        let range = line(number)
        var index = range.lowerBound
        var columns = 0
        while index < range.upperBound {
            if bytes[index].isBlank {
                index += 1
            } else if bytes[index...].starts(with: [0xC2, 0xA0]) {
                index += 2
            } else {
                return columns
            }
            columns += 1
        }
        return nil
    }
}
