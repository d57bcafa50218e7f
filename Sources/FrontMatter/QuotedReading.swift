/// How to read one line that begins with a straight quotation mark and is not sound YAML.
enum QuotedReading {
    /// The marks belong to the text: `"Riaz" tells his story`, `'90s memories`.
    case text
    /// The first and the last mark enclose it: `'Riaz's story'`, `"He said "yes" to me"`.
    case wrapped
    /// Several readings make sense.
    case unclear

    init(_ content: ArraySlice<UInt8>) {
        let marks = Self.marks(content)
        guard let mark = content.first, let last = content.last, content.count > 1 else {
            self = .unclear
            return
        }
        let inner = marks.dropFirst()
        if last == mark, inner.last == content.endIndex - 1 {
            let enclosed = inner.dropLast()
            if content.contains(Byte.backslash), mark == Byte.doubleQuote {
                self = .unclear
            } else if enclosed.isEmpty
                || enclosed.first.map({ Self.opens(content, $0) }) == true && enclosed.count % 2 == 0
            {
                self = .wrapped
            } else {
                self = marks.count % 2 == 0 && Self.alternates(content, marks) ? .text : .unclear
            }
        } else if inner.isEmpty {
            self = mark == Byte.apostrophe && Self.isElision(content.dropFirst()) ? .text : .unclear
        } else {
            self = marks.count % 2 == 0 && Self.alternates(content, marks) ? .text : .unclear
        }
    }

    /// The places of the first mark's kind, without apostrophes inside words.
    private static func marks(_ content: ArraySlice<UInt8>) -> [Int] {
        content.indices.filter { place in
            guard content[place] == content.first else { return false }
            guard content[place] == Byte.apostrophe, place > content.startIndex, place + 1 < content.endIndex else {
                return true
            }
            return !(isWord(content[place - 1]) && isWord(content[place + 1]))
        }
    }

    /// True when the marks open and close by turns.
    private static func alternates(_ content: ArraySlice<UInt8>, _ marks: [Int]) -> Bool {
        marks.enumerated().allSatisfy { opens(content, $1) == ($0 % 2 == 0) }
    }

    /// True for a mark before a word and not behind one.
    private static func opens(_ content: ArraySlice<UInt8>, _ place: Int) -> Bool {
        let follows = place + 1 < content.endIndex && !content[place + 1].isBlank
        let leads = place == content.startIndex || !isWord(content[place - 1]) && !isClosing(content[place - 1])
        return follows && leads
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

    private static func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.dot, Byte.comma, Byte.exclamation, Byte.question, 0x29, Byte.closeBracket: true
        default: false
        }
    }

    /// Words that begin with an apostrophe: ’tis, ’90s.
    private static func isElision(_ rest: ArraySlice<UInt8>) -> Bool {
        if let first = rest.first, first.isDigit { return true }
        let word = rest.prefix(while: \.isLetter).map { $0 | 0x20 }
        return ["tis", "twas", "til", "till", "cause", "em", "bout"].contains { $0.utf8.elementsEqual(word) }
    }
}
