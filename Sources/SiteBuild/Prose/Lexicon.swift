import CommonMark

/// The words that rules look for, all of them in one pass over a text.
package struct Lexicon: Sendable {
    private let words: [String]
    /// By the low bits of a word's hash, the word's index plus one; collisions go on to the next place.
    private let table: [UInt16]
    private let mask: Int
    private let longest: Int

    /// - Parameter words: in lower case, of letters, digits, apostrophes and hyphens.
    package init(_ words: some Sequence<String>) {
        let unique = Set(words).sorted()
        var size = 256
        while size < unique.count * 8 { size *= 2 }
        var table = [UInt16](repeating: 0, count: size)
        for (index, word) in unique.enumerated() where index < Int(UInt16.max) {
            var place = Int(truncatingIfNeeded: wordHash(word.utf8)) & (size - 1)
            while table[place] != 0 { place = (place + 1) & (size - 1) }
            table[place] = UInt16(index + 1)
        }
        self.words = unique
        self.table = table
        mask = size - 1
        longest = unique.map(\.utf8.count).max() ?? 0
    }

    /// The words of the lexicon that stand in stretches of a text, whole and in any case. A typographic apostrophe counts
    /// as a plain one; a word with a hyphen is looked for whole, then by its parts.
    func hits(in bytes: [UInt8], _ stretches: [Prose.Stretch]) -> [Prose.Hit] {
        var hits: [Prose.Hit] = []
        guard longest > 0 else { return hits }
        for (index, stretch) in stretches.enumerated() where stretch.role != .code {
            var position = stretch.range.lowerBound
            let end = stretch.range.upperBound
            while position < end {
                let first = WordByte.step(bytes, position)
                guard first.isWord else {
                    position += first.length
                    continue
                }
                let start = position
                var hasHyphen = false
                while position < end {
                    let step = WordByte.step(bytes, position)
                    if step.isWord {
                        position += step.length
                    } else if let joint = joint(bytes, position, before: end) {
                        hasHyphen = hasHyphen || bytes[position] == UInt8(ascii: "-")
                        position += joint
                    } else {
                        break
                    }
                }
                look(bytes, start..<position, index, &hits)
                if hasHyphen { parts(bytes, start..<position, index, &hits) }
            }
        }
        return hits
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
        guard !range.isEmpty, range.count <= longest * 3 else { return }
        var hash = wordHashStart
        var index = range.lowerBound
        while index < range.upperBound { hash = wordHash(hash, Self.lowered(bytes, &index)) }
        var place = Int(truncatingIfNeeded: hash) & mask
        while table[place] != 0 {
            let word = words[Int(table[place]) - 1]
            if Self.equal(bytes, range, word) {
                hits.append(Prose.Hit(word: word, stretch: stretch, range: range))
                return
            }
            place = (place + 1) & mask
        }
    }

    /// The byte at a place in lower case, an apostrophe as a plain one; moves on past it.
    private static func lowered(_ bytes: [UInt8], _ index: inout Int) -> UInt8 {
        let byte = bytes[index]
        if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
            index += 3
            return UInt8(ascii: "'")
        }
        index += 1
        return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    private static func equal(_ bytes: [UInt8], _ range: Range<Int>, _ word: String) -> Bool {
        var index = range.lowerBound
        for byte in word.utf8 {
            guard index < range.upperBound, lowered(bytes, &index) == byte else { return false }
        }
        return index == range.upperBound
    }
}

private let wordHashStart: UInt32 = 0x811C_9DC5

private func wordHash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

private func wordHash(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(wordHashStart, wordHash) }

/// What stands at a byte of a text.
package enum WordByte {
    /// Whether a letter or digit stands there, and how many bytes the sign has. Signs of U+0080 to U+00BF and of General
    /// Punctuation (U+2000 to U+206F) are none.
    package static func step(_ bytes: [UInt8], _ index: Int) -> (isWord: Bool, length: Int) {
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return (true, 1)
        case 0..<0x80: return (false, 1)
        case 0xC2: return (false, 2)
        case 0xC3...0xDF: return (true, 2)
        case 0xE2:
            guard index + 1 < bytes.count else { return (false, 1) }
            return (bytes[index + 1] > 0x81, 3)
        case 0xE0...0xEF: return (true, 3)
        case 0xF0...0xF4: return (true, 4)
        default: return (false, 1)
        }
    }
}
