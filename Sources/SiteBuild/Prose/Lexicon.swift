import CommonMark

/// The words that rules look for, all of them in one pass over a text.
package struct Lexicon: Sendable {
    private struct Word: Sendable {
        let text: String
        /// Its last eight bytes: the whole of a word that has no more.
        let ending: UInt64
        let length: Int
        /// The lists that have it, a bit each.
        var lists: UInt64 = 0
    }

    /// How many lists can be told apart; those after it share the last bit.
    static let mostLists = 64

    private let words: [Word]
    /// By the first bits of a hash, whether a word has them: most words of a text are in no lexicon.
    private let filter: [UInt64]
    /// By the next bits, the word's index plus one; collisions go on to the next place.
    private let table: [UInt16]

    /// - Parameter words: in lower case, of letters, digits, apostrophes and hyphens.
    package init(_ words: some Sequence<String>) { self.init(lists: [Array(words)]) }

    /// - Parameter lists: each hit tells which of them have its word.
    init(lists: [[String]]) {
        var byText: [String: UInt64] = [:]
        for (index, list) in lists.enumerated() {
            for word in list { byText[word, default: 0] |= 1 << UInt64(min(index, Self.mostLists - 1)) }
        }
        words = byText.keys.sorted().prefix(Int(UInt16.max) - 1).map { text in
            Word(
                text: text, ending: text.utf8.reduce(0) { $0 << 8 | UInt64($1) }, length: text.utf8.count,
                lists: byText[text] ?? 0)
        }
        var size = 256
        while size < words.count * 4 { size *= 2 }
        var table = [UInt16](repeating: 0, count: size)
        var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
        for (index, word) in words.enumerated() {
            let hash = Self.hash(word.ending)
            filter[Int(hash >> (64 - filterBits + 6))] |= 1 << (hash >> (64 - filterBits) & 63)
            var place = Int(truncatingIfNeeded: hash >> 16) & (size - 1)
            while table[place] != 0 { place = (place + 1) & (size - 1) }
            table[place] = UInt16(index + 1)
        }
        self.table = table
        self.filter = filter
    }

    /// The words of the lexicon that stand in stretches of a text, whole and in any case. A typographic apostrophe counts
    /// as a plain one; a word with a hyphen is looked for whole, then by its parts.
    func hits(in bytes: [UInt8], _ stretches: [Prose.Stretch]) -> [Prose.Hit] {
        var hits: [Prose.Hit] = []
        for (index, stretch) in stretches.enumerated() { _ = read(bytes, stretch, index, &hits) }
        return hits
    }

    /// Reads a stretch once: finds the words of the lexicon in it, none in code, and tells which signs stand in it, and how
    /// many letters and digits of ASCII.
    func read(
        _ bytes: [UInt8], _ stretch: Prose.Stretch, _ index: Int, _ hits: inout [Prose.Hit]
    ) -> (signs: Signs, letters: Int) {
        let signs = Signs.ofBytes
        let text = bytes.span
        let end = stretch.range.upperBound
        let isSought = !stretch.isCode
        var trace = Trace()
        var letters = 0
        var position = stretch.range.lowerBound
        while position < end {
            let start = position
            var sign = signs[Int(text[position])]
            if sign & (0xFF | Signs.joint.rawValue) == 0 {
                trace.pass(sign, at: position)
                position &+= 1
                continue
            }
            if let word = PlainWord(text, at: start, before: end, signs) {
                if word.hasCapital {
                    for place in start..<word.end { trace.pass(signs[Int(text[place])], at: place) }
                }
                letters &+= word.length
                if isSought, mayHold(Self.hash(word.lowered)) {
                    look(word.lowered, word.length, bytes, start..<word.end, index, &hits)
                }
                position = word.isBeforeSpace ? word.end &+ 1 : word.end
                continue
            }
            // The word's last eight bytes.
            var ending: UInt64 = 0
            while sign & 0xFF != 0 {
                ending = ending &<< 8 | UInt64(sign & 0xFF)
                trace.pass(sign, at: position)
                position += 1
                guard position < end else { break }
                sign = signs[Int(text[position])]
            }
            letters += position - start
            if position < end, sign & Signs.joint.rawValue != 0 {
                // The rare word with an apostrophe, a hyphen or a letter beyond ASCII is read with care.
                let word = wordEnd(bytes, start, position, before: end)
                if word.end > start {
                    while position < word.end {
                        let sign = signs[Int(text[position])]
                        trace.pass(sign, at: position)
                        if sign & 0xFF != 0 { letters += 1 }
                        position += 1
                    }
                    guard isSought else { continue }
                    look(bytes, start..<word.end, index, &hits)
                    if word.hasHyphen { parts(bytes, start..<word.end, index, &hits) }
                    continue
                }
                trace.pass(sign, at: position)
                position += WordByte.step(bytes, position).length
            } else if isSought, mayHold(Self.hash(ending)) {
                look(ending, position - start, bytes, start..<position, index, &hits)
            }
        }
        return (trace.signs, letters)
    }

    /// What was passed; small letters and spaces may be left out.
    private struct Trace {
        private var seen: UInt32 = 0
        private var pairs: UInt32 = 0
        private var last: UInt32 = 0
        private var next = 0

        mutating func pass(_ sign: UInt32, at place: Int) {
            seen |= sign
            if place == next { pairs |= sign & last }
            last = sign
            next = place &+ 1
        }

        var signs: Signs {
            // Vowels, of which most were left out, are asked for byte by byte alone.
            var signs = Signs(rawValue: seen & ~(0xFF | Signs.vowel.rawValue))
            if pairs & Signs.capital.rawValue != 0 { signs.insert(.capitals) }
            return signs
        }
    }

    /// Where a word ends of which something has been read, and whether a hyphen stands in the rest.
    private func wordEnd(
        _ bytes: [UInt8], _ start: Int, _ position: Int, before end: Int
    ) -> (end: Int, hasHyphen: Bool) {
        var position = position
        var hasHyphen = false
        while position < end {
            let step = WordByte.step(bytes, position)
            if step.isWord {
                position += step.length
            } else if position > start, let joint = joint(bytes, position, before: end) {
                hasHyphen = hasHyphen || bytes[position] == UInt8(ascii: "-")
                position += joint
            } else {
                break
            }
        }
        return (position, hasHyphen)
    }

    /// The length of an apostrophe or a hyphen between two letters; nil where there is none.
    private func joint(_ bytes: [UInt8], _ position: Int, before end: Int) -> Int? {
        var length = 1
        switch bytes[position] {
        case UInt8(ascii: "'"), UInt8(ascii: "-"): break
        case 0xE2 where position + 2 < end && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99: length = 3
        default: return nil
        }
        return position + length < end && WordByte.step(bytes, position + length).isWord ? length : nil
    }

    private func parts(_ bytes: [UInt8], _ range: Range<Int>, _ stretch: Int, _ hits: inout [Prose.Hit]) {
        var start = range.lowerBound
        for position in range where bytes[position] == UInt8(ascii: "-") {
            look(bytes, start..<position, stretch, &hits)
            start = position + 1
        }
        look(bytes, start..<range.upperBound, stretch, &hits)
    }

    private func look(_ bytes: [UInt8], _ range: Range<Int>, _ stretch: Int, _ hits: inout [Prose.Hit]) {
        var ending: UInt64 = 0
        var length = 0
        var index = range.lowerBound
        while index < range.upperBound {
            ending = ending << 8 | UInt64(Self.lowered(bytes, &index))
            length += 1
        }
        if length > 0, mayHold(Self.hash(ending)) { look(ending, length, bytes, range, stretch, &hits) }
    }

    private func look(
        _ ending: UInt64, _ length: Int, _ bytes: [UInt8], _ range: Range<Int>, _ stretch: Int,
        _ hits: inout [Prose.Hit]
    ) {
        var place = Int(truncatingIfNeeded: Self.hash(ending) >> 16) & (table.count - 1)
        while table[place] != 0 {
            let index = Int(table[place]) - 1
            if words[index].ending == ending, words[index].length == length,
                length <= 8 || Self.equal(bytes, range, words[index].text)
            {
                hits.append(
                    Prose.Hit(word: words[index].text, stretch: stretch, range: range, lists: words[index].lists))
                return
            }
            place = (place + 1) & (table.count - 1)
        }
    }

    private func mayHold(_ hash: UInt64) -> Bool {
        filter[Int(hash >> (64 - filterBits + 6))] & 1 << (hash >> (64 - filterBits) & 63) != 0
    }

    private static func hash(_ ending: UInt64) -> UInt64 {
        // The multiplier spreads what differs in the low bytes over the high bits, the shift what differs in the high ones.
        (ending ^ ending >> 29) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The byte at a place in lower case, an apostrophe as a plain one; moves on past it.
    private static func lowered(_ bytes: [UInt8], _ index: inout Int) -> UInt8 {
        let byte = bytes[index]
        if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
            index += 3
            return UInt8(ascii: "'")
        }
        index += 1
        return byte.isUppercaseLetter ? byte | 0x20 : byte
    }

    /// Whether some bytes are a word in any case, which is given in lower case and with plain apostrophes.
    static func equal(_ bytes: [UInt8], _ range: Range<Int>, _ word: String) -> Bool {
        var index = range.lowerBound
        for byte in word.utf8 {
            guard index < range.upperBound, lowered(bytes, &index) == byte else { return false }
        }
        return index == range.upperBound
    }
}

/// Of a hash's bits, so many are asked first: 2 KB.
private let filterBits: UInt64 = 14
