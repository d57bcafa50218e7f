/// The parts of links as CommonMark 0.30 §6.3 and §4.7 define them, in the text of one block. Each function takes where
/// a part starts and gives where it ends, or nil when it isn't one.
enum LinkSyntax {
    /// `(address "title")`
    static func inlineTail(_ bytes: [UInt8], _ start: Int) -> (address: Range<Int>, end: Int)? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
        let opened = spaces(bytes, start + 1)
        guard let address = address(bytes, opened) else { return nil }
        var at = spaces(bytes, address.end)
        if at > address.end, let titled = title(bytes, at) { at = spaces(bytes, titled) }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ")") else { return nil }
        return (address.text, at + 1)
    }

    /// `[label]`, at most 1000 characters without an unescaped bracket.
    static func label(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
        var at = start + 1
        while at < bytes.count, at - start <= 1001 {
            switch bytes[at] {
            case UInt8(ascii: "]"): return at + 1
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\"): at += at + 1 < bytes.count && bytes[at + 1].isASCIIPunctuation ? 2 : 1
            default: at += 1
            }
        }
        return nil
    }

    /// The part of a label that is marked for it: from its first character to the end of that line.
    static func firstLine(_ bytes: [UInt8], _ label: Range<Int>) -> Range<Int> {
        guard let start = label.first(where: { !bytes[$0].isASCIIWhitespace }) else { return label.prefix(1) }
        return start..<(label[start...].first { bytes[$0].isLineEnd } ?? label.upperBound)
    }

    /// An address, `<…>` or bare with balanced parentheses.
    static func address(_ bytes: [UInt8], _ start: Int) -> (text: Range<Int>, end: Int)? {
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: "<") { return pointedAddress(bytes, start) }
        var at = start
        var depth = 0
        scan: while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\\") where at + 1 < bytes.count && bytes[at + 1].isASCIIPunctuation: at += 2
            case UInt8(ascii: "("):
                depth += 1
                at += 1
                if depth > 32 { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
                at += 1
            case let byte where byte.isASCIIWhitespace:
                if at == start { return nil }
                break scan
            default: at += 1
            }
        }
        return depth == 0 ? (start..<at, at) : nil
    }

    private static func pointedAddress(_ bytes: [UInt8], _ start: Int) -> (text: Range<Int>, end: Int)? {
        var at = start + 1
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: ">"): return ((start + 1)..<at, at + 1)
            case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
            case UInt8(ascii: "\\"): at += 2
            default: at += 1
            }
        }
        return nil
    }

    /// `"…"`, `'…'` or `(…)`
    static func title(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        let closer: UInt8
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): closer = bytes[start]
        case UInt8(ascii: "("): closer = UInt8(ascii: ")")
        default: return nil
        }
        var at = start + 1
        while at < bytes.count {
            switch bytes[at] {
            case closer: return at + 1
            case UInt8(ascii: "(") where closer == UInt8(ascii: ")"): return nil
            case UInt8(ascii: "\\"): at += at + 1 < bytes.count && bytes[at + 1].isASCIIPunctuation ? 2 : 1
            default: at += 1
            }
        }
        return nil
    }

    /// `[label]: address "title"` at the start of a paragraph, with the end of its line.
    static func definition(_ bytes: [UInt8], _ start: Int) -> Int? {
        guard let labelled = label(bytes, start), labelled < bytes.count, bytes[labelled] == UInt8(ascii: ":"),
            hasText(bytes, (start + 1)..<(labelled - 1)), let address = address(bytes, lineSpaces(bytes, labelled + 1))
        else { return nil }
        let beforeTitle = lineSpaces(bytes, address.end)
        if beforeTitle > address.end, let titled = title(bytes, beforeTitle), let end = lineEnd(bytes, titled) {
            return end
        }
        return lineEnd(bytes, address.end)
    }

    private static func hasText(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes[range].contains { !$0.isASCIIWhitespace }
    }

    private static func spaces(_ bytes: [UInt8], _ start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at].isASCIIWhitespace { at += 1 }
        return at
    }

    /// Spaces and tabs with at most one line feed.
    private static func lineSpaces(_ bytes: [UInt8], _ start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at].isSpaceOrTab { at += 1 }
        guard at < bytes.count, bytes[at] == newline else { return at }
        at += 1
        while at < bytes.count, bytes[at].isSpaceOrTab { at += 1 }
        return at
    }

    private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        var at = start
        while at < bytes.count, bytes[at].isSpaceOrTab { at += 1 }
        if at == bytes.count { return at }
        return bytes[at] == newline ? at + 1 : nil
    }
}
