/// The sentences of a stretch of English text, counted by bytes.
struct Sentences {
    struct Sentence {
        /// Its first words, by which it is found in the file.
        var opening: Range<Int>
        var words = 0
        /// Words of three or more syllables, names left out.
        var longWords = 0
        /// Whether it stands within quotation marks.
        var isQuoted: Bool
    }

    static func all(in range: Range<Int>, of prose: Prose) -> [Sentence] {
        let bytes = prose.bytes
        var sentences: [Sentence] = []
        var current: Sentence?
        var quotes = 0
        var opensQuote = false
        var index = range.lowerBound
        while index < range.upperBound {
            let step = WordByte.step(bytes, index)
            guard step.isWord else {
                if let quote = quotationMark(bytes, index, before: range.upperBound, depth: quotes) {
                    quotes = quote > 0 ? 1 : 0
                    opensQuote = quote > 0
                } else if ".!?".utf8.contains(bytes[index]), let sentence = current,
                    ends(bytes, index, before: range.upperBound, from: range.lowerBound)
                {
                    sentences.append(sentence)
                    current = nil
                }
                index += step.length
                continue
            }
            let start = index
            var syllables = Syllables()
            while index < range.upperBound {
                let step = WordByte.step(bytes, index)
                let isApostrophe =
                    !step.isWord && index > start && index + 1 < range.upperBound
                    && (bytes[index] == UInt8(ascii: "'") || bytes[index] == 0xE2)
                    && index + step.length < range.upperBound && isApostrophe(bytes, index)
                guard step.isWord || isApostrophe else { break }
                if step.isWord { syllables.add(bytes[index]) }
                index += step.length
            }
            if current == nil {
                current = Sentence(opening: start..<index, isQuoted: quotes > 0 || opensQuote)
            }
            opensQuote = false
            current?.words += 1
            let isName = (current?.words ?? 0) > 1 && (0x41...0x5A).contains(bytes[start])
            if !isName, syllables.count >= 3 { current?.longWords += 1 }
            if let words = current?.words, words <= 6, let opening = current?.opening {
                current?.opening = opening.lowerBound..<index
            }
        }
        if let current { sentences.append(current) }
        return sentences
    }

    private static func isApostrophe(_ bytes: [UInt8], _ index: Int) -> Bool {
        if bytes[index] == UInt8(ascii: "'") { return WordByte.step(bytes, index + 1).isWord }
        guard index + 3 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 else { return false }
        return WordByte.step(bytes, index + 3).isWord
    }

    /// 1 where a double quotation mark opens, -1 where it closes.
    private static func quotationMark(_ bytes: [UInt8], _ index: Int, before end: Int, depth: Int) -> Int? {
        if bytes[index] == UInt8(ascii: "\"") { return depth > 0 ? -1 : 1 }
        guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return nil }
        switch bytes[index + 2] {
        case 0x9C: return 1
        case 0x9D: return -1
        default: return nil
        }
    }

    /// Whether a stop at a byte ends a sentence: a space or the end follows, and no short form stands before it.
    private static func ends(_ bytes: [UInt8], _ index: Int, before end: Int, from start: Int) -> Bool {
        var next = index + 1
        while next < end, !WordByte.step(bytes, next).isWord, bytes[next] != UInt8(ascii: " ") {
            next += WordByte.step(bytes, next).length
        }
        guard next >= end || bytes[next] == UInt8(ascii: " ") else { return false }
        guard bytes[index] == UInt8(ascii: ".") else { return true }
        var first = index
        while first > start, bytes[first - 1] != UInt8(ascii: " "), bytes[first - 1] != UInt8(ascii: "(") { first -= 1 }
        let word = String(decoding: bytes[first..<index], as: UTF8.self)
        return word.utf8.count > 1 && !shortForms.contains(word)
    }

    private static let shortForms: Set<String> = [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Rev", "eg", "e.g", "ie", "i.e", "etc", "vs", "pp", "vol", "no", "No",
        "cf",
        "al", "approx", "Inc", "Ltd", "Co",
    ]
}

/// Counts the syllables of an English word by its vowels.
struct Syllables {
    private var groups = 0
    private var wasVowel = false
    private var last: UInt8 = 0
    private var beforeLast: UInt8 = 0
    private var length = 0

    mutating func add(_ byte: UInt8) {
        let letter = byte | 0x20
        let isVowel = "aeiouy".utf8.contains(letter)
        if isVowel, !wasVowel { groups += 1 }
        wasVowel = isVowel
        beforeLast = last
        last = letter
        length += 1
    }

    /// A silent e at the end, and the e of -es and -ed, are none.
    var count: Int {
        guard length > 3 else { return min(groups, 1) }
        var count = groups
        let isSilent =
            (last == UInt8(ascii: "e") && beforeLast != UInt8(ascii: "l"))
            || ((last == UInt8(ascii: "d") || last == UInt8(ascii: "s")) && beforeLast == UInt8(ascii: "e"))
        if isSilent, count > 1 { count -= 1 }
        return max(1, count)
    }
}
