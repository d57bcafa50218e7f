import Diagnostics

/// Reads fields as most authors write them, at a fifth of what libyaml's events cost: each on its line, with a word, a
/// quotation, a list in brackets or fields in braces; below a field, a list of such values.
///
/// It knows no more of YAML than that. Where anything else stands it gives nil and has said nothing, and libyaml reads the
/// whole. What it reads, it reads as libyaml does.
struct PlainFields {
    private let text: SourceText
    private let path: String
    /// The line at hand, and the byte in it.
    private var line = 0
    private var at = 0
    private var end = 0
    private(set) var diagnostics: [Diagnostic] = []

    init(_ text: SourceText, path: String) {
        self.text = text
        self.path = path
    }

    /// The fields; nil for what libyaml has to read.
    mutating func document() -> Node? {
        var entries: [Entry] = []
        entries.reserveCapacity(text.lineCount)
        while line < text.lineCount {
            enter(line)
            if at < end {
                guard let entry = field() else { return nil }
                entries.append(entry)
            }
            line += 1
        }
        guard let place = entries.first?.keySpan else { return nil }
        return Node(content: .mapping(withoutDuplicates(entries, path: path, diagnostics: &diagnostics)), span: place)
    }

    private mutating func enter(_ line: Int) {
        self.line = line
        let range = text.line(line)
        (at, end) = (range.lowerBound, range.upperBound)
    }

    /// `name: value`, or `name:` and a list below it.
    private mutating func field() -> Entry? {
        let start = at
        guard startsWithField(text.bytes, at..<end) else { return nil }
        while text.bytes[at] != Byte.colon { at += 1 }
        guard at - start < 100 else { return nil }
        let key = string(start..<at)
        let place = span(start..<at)
        at += 1
        skipSpaces()
        guard let value = at < end ? lineValue() : valueBelow(place) else { return nil }
        return Entry(key: key, keySpan: place, value: value)
    }

    /// A value up to the end of the line.
    private mutating func lineValue() -> Node? {
        guard let value = value(inFlow: false, depth: 0) else { return nil }
        skipSpaces()
        return at == end ? value : nil
    }

    /// The list that stands below a field, or nothing.
    private mutating func valueBelow(_ name: SourceSpan) -> Node? {
        var items: [Node] = []
        var place: SourceSpan?
        let field = line
        while line + 1 < text.lineCount {
            let next = text.line(line + 1)
            guard text.bytes[next].first == Byte.space else { break }
            enter(line + 1)
            skipSpaces()
            let start = at
            guard at + 1 < end, text.bytes[at] == Byte.hyphen, text.bytes[at + 1] == Byte.space else { return nil }
            if let place, place.column != start - next.lowerBound + 1 { return nil }
            at += 1
            skipSpaces()
            guard at < end, let item = lineValue() else { return nil }
            items.append(item)
            if place == nil { place = span(start..<trimmed(start..<end)) }
        }
        if let place { return Node(content: .sequence(items), span: place) }
        let isFollowed = field + 1 < text.lineCount
        guard !isFollowed || text.bytes[text.line(field + 1)].first.map(\.isLetter) ?? false else { return nil }
        return Node(content: .empty, span: name)
    }
}

extension PlainFields {
    private mutating func value(inFlow: Bool, depth: Int) -> Node? {
        guard at < end, depth < 8 else { return nil }
        switch text.bytes[at] {
        case Byte.doubleQuote, Byte.apostrophe: return quotation()
        case Byte.openBracket: return list(depth)
        case Byte.openBrace: return group(depth)
        default:
            guard let words = inFlow ? flowWords() : words() else { return nil }
            return Node(content: .scalar(string(words), isQuoted: false), span: span(words))
        }
    }

    /// Text in quotation marks, without escapes.
    private mutating func quotation() -> Node? {
        let start = at
        let mark = text.bytes[at]
        at += 1
        while at < end, text.bytes[at] != mark {
            guard isPlain(at), text.bytes[at] != Byte.backslash else { return nil }
            at += 1
        }
        guard at < end else { return nil }
        at += 1
        if mark == Byte.apostrophe, at < end, text.bytes[at] == mark { return nil }
        return Node(content: .scalar(string(start + 1..<at - 1), isQuoted: true), span: span(start..<at))
    }

    /// Words to the end of the line.
    private mutating func words() -> Range<Int>? {
        let start = at
        guard startsWords(at) else { return nil }
        while at < end {
            let byte = text.bytes[at]
            guard isPlain(at), byte != Byte.colon || at + 1 < end && text.bytes[at + 1] != Byte.space,
                byte != Byte.hash || text.bytes[at - 1] != Byte.space
            else { return nil }
            at += 1
        }
        return start..<trimmed(start..<at)
    }

    /// Words up to what ends them between brackets.
    private mutating func flowWords() -> Range<Int>? {
        let start = at
        guard startsWords(at) else { return nil }
        scan: while at < end {
            switch text.bytes[at] {
            case Byte.comma, Byte.closeBracket, Byte.closeBrace: break scan
            case Byte.openBracket, Byte.openBrace, Byte.question, Byte.hash: return nil
            case Byte.colon:
                guard at + 1 < end else { return nil }
                let next = text.bytes[at + 1]
                if next == Byte.space { break scan }
                guard next.isNameByte || next == Byte.slash else { return nil }
            default: guard isPlain(at) else { return nil }
            }
            at += 1
        }
        return start..<trimmed(start..<at)
    }

    private mutating func list(_ depth: Int) -> Node? {
        let start = at
        var items: [Node] = []
        items.reserveCapacity(4)
        at += 1
        repeat {
            skipSpaces()
            guard let item = value(inFlow: true, depth: depth + 1) else { return nil }
            items.append(item)
        } while takeComma()
        guard take(Byte.closeBracket) else { return nil }
        return Node(content: .sequence(items), span: span(start..<at))
    }

    private mutating func group(_ depth: Int) -> Node? {
        let start = at
        var entries: [Entry] = []
        entries.reserveCapacity(4)
        at += 1
        repeat {
            skipSpaces()
            guard let name = flowWords(), take(Byte.colon), at < end, text.bytes[at] == Byte.space else { return nil }
            skipSpaces()
            guard let value = value(inFlow: true, depth: depth + 1) else { return nil }
            entries.append(Entry(key: visibleKey(string(name)), keySpan: span(name), value: value))
        } while takeComma()
        guard take(Byte.closeBrace) else { return nil }
        return Node(
            content: .mapping(withoutDuplicates(entries, path: path, diagnostics: &diagnostics)), span: span(start..<at)
        )
    }
}

extension PlainFields {
    /// What words may begin with, without looking like anything else.
    private func startsWords(_ index: Int) -> Bool {
        guard index < end else { return false }
        let byte = text.bytes[index]
        return byte.isLetter || byte.isDigit || byte == Byte.slash || byte == Byte.dot || byte >= 0x80
    }

    /// Neither a tab nor one of the line breaks and marks beyond ASCII that YAML knows.
    private func isPlain(_ index: Int) -> Bool {
        switch text.bytes[index] {
        case Byte.tab, 0xEF: false
        case 0xC2: index + 1 < end && text.bytes[index + 1] != 0x85
        case 0xE2: index + 2 < end && !(text.bytes[index + 1] == 0x80 && text.bytes[index + 2] & 0xFE == 0xA8)
        default: true
        }
    }

    private mutating func skipSpaces() {
        while at < end, text.bytes[at] == Byte.space { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < end, text.bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func takeComma() -> Bool {
        skipSpaces()
        return take(Byte.comma)
    }

    private func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, text.bytes[end - 1] == Byte.space { end -= 1 }
        return end
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: text.bytes[range], as: UTF8.self) }

    private func span(_ range: Range<Int>) -> SourceSpan {
        SourceSpan(
            line: text.firstLine + line, column: range.lowerBound - text.lineStarts[line] + 1,
            length: max(1, range.count))
    }
}
