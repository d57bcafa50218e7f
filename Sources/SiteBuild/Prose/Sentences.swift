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

    /// Hands out the sentences of a range, in their order.
    static func each(in range: Range<Int>, of prose: Prose, _ body: (Sentence) -> Void) {
        let bytes = prose.bytes
        let signs = Signs.ofBytes
        let text = bytes.span
        let end = range.upperBound
        // Of the sentence, which has no words before it begins.
        var words = 0
        var longWords = 0
        var opening = range.lowerBound
        var openingEnd = range.lowerBound
        var isQuoted = false
        var quotes = 0
        var opensQuote = false
        var index = range.lowerBound
        while index < end {
            let start = index
            var isLong = false
            // A full stop or another sign of ASCII is no beginning of a word; an apostrophe may be.
            let isSign = text[start] < 0x80 && signs[Int(text[start])] & 0xFF == 0 && text[start] != UInt8(ascii: "'")
            if !isSign {
                if let word = PlainWord(text, at: start, before: end, signs) {
                    index = word.end
                    isLong = word.isLong
                } else {
                    (index, isLong) = word(bytes, from: start, before: end, signs)
                }
            }
            guard index > start else {
                if let quote = quotationMark(bytes, index, before: end, depth: quotes) {
                    quotes = quote > 0 ? 1 : 0
                    opensQuote = quote > 0
                } else if bytes[index].endsSentence, words > 0, ends(bytes, index, before: end, from: range.lowerBound)
                {
                    body(
                        Sentence(opening: opening..<openingEnd, words: words, longWords: longWords, isQuoted: isQuoted))
                    words = 0
                }
                index += bytes[index] < 0x80 ? 1 : WordByte.step(bytes, index).length
                continue
            }
            if words == 0 {
                longWords = 0
                opening = start
                isQuoted = quotes > 0 || opensQuote
            }
            opensQuote = false
            words &+= 1
            if isLong, words == 1 || !bytes[start].isUppercaseLetter { longWords += 1 }
            if words <= 6 { openingEnd = index }
            // The space that most words have behind them.
            if index < end, text[index] == UInt8(ascii: " ") { index &+= 1 }
        }
        if words > 0 {
            body(Sentence(opening: opening..<openingEnd, words: words, longWords: longWords, isQuoted: isQuoted))
        }
    }

    /// Where a word ends that begins at a place, the place itself where none does, and whether it has three syllables or more.
    private static func word(_ bytes: [UInt8], from start: Int, before end: Int, _ signs: [UInt32]) -> (
        end: Int, isLong: Bool
    ) {
        var index = start
        var groups: UInt32 = 0
        var last: UInt32 = 0
        while index < end {
            let sign = signs[Int(bytes[index])]
            guard sign & 0xFF != 0 else { break }
            groups &+= sign & ~last & Signs.vowel.rawValue
            last = sign
            index += 1
        }
        if index < end, bytes[index] == UInt8(ascii: "'") || bytes[index] >= 0x80 {
            // The rare word with an apostrophe or a letter beyond ASCII.
            var syllables = Syllables()
            index = wordEnd(bytes, from: start, before: end, &syllables)
            return (index, syllables.count >= 3)
        }
        guard groups >= 3 * Signs.vowel.rawValue else { return (index, false) }
        let syllables = Syllables(
            groups: Int(groups / Signs.vowel.rawValue), length: index - start,
            ending: (bytes[index - 2], bytes[index - 1]))
        return (index, syllables.count >= 3)
    }

    /// Where a word ends that begins at a place, with its syllables; the place itself where none does.
    private static func wordEnd(
        _ bytes: [UInt8], from start: Int, before end: Int, _ syllables: inout Syllables
    ) -> Int {
        var index = start
        while index < end {
            let step = WordByte.step(bytes, index)
            if step.isWord {
                syllables.add(bytes[index])
            } else {
                let isJoint =
                    index > start && index + step.length < end
                    && (bytes[index] == UInt8(ascii: "'") || bytes[index] == 0xE2) && isApostrophe(bytes, index)
                guard isJoint else { break }
            }
            index += step.length
        }
        return index
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
        let shortForms = shortForms
        var first = index
        // A longer word is no short form.
        while first > start, index - first < shortForms.count, bytes[first - 1] != UInt8(ascii: " "),
            bytes[first - 1] != UInt8(ascii: "(")
        {
            first -= 1
        }
        let length = index - first
        guard length < shortForms.count else { return true }
        return length > 1 && !shortForms[length].contains(number(of: bytes[first..<index]))
    }

    private static func number(of bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 &<< 8 | UInt64($1) } }

    /// As the numbers that their bytes come to, by how many those are.
    private static let shortForms: [[UInt64]] = {
        let forms = [
            "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Rev", "eg", "e.g", "ie", "i.e", "etc", "vs", "pp", "vol", "no",
            "No", "cf", "al", "approx", "Inc", "Ltd", "Co",
        ]
        let longest = forms.map(\.utf8.count).max() ?? 0
        return (0...longest).map { length in
            forms.filter { $0.utf8.count == length }.map { number(of: $0.utf8) }
        }
    }()
}

/// Counts the syllables of an English word by its vowels.
struct Syllables {
    private var groups = 0
    private var wasVowel = false
    private var last: UInt8 = 0
    private var beforeLast: UInt8 = 0
    private var length = 0

    init() {}

    /// - Parameters:
    ///   - groups: how often vowels follow what is none.
    ///   - ending: the last two letters.
    init(groups: Int, length: Int, ending: (UInt8, UInt8)) {
        self.groups = groups
        self.length = length
        beforeLast = ending.0 | 0x20
        last = ending.1 | 0x20
    }

    mutating func add(_ byte: UInt8) {
        let letter = byte | 0x20
        let isVowel = Signs.ofBytes[Int(letter)] & Signs.vowel.rawValue != 0
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
