/// The words around a place of a prose, by bytes.
extension Prose {
    /// The words before a place, the nearest first, at most `count`; none from before the sentence's beginning.
    func words(before index: Int, in stretch: Int, _ count: Int) -> [Range<Int>] {
        let start = stretches[stretch].range.lowerBound
        var found: [Range<Int>] = []
        var end = index
        while found.count < count {
            // Over what is no word.
            while end > start {
                let lead = lead(before: end, from: start)
                if WordByte.step(bytes, lead).isWord { break }
                if bytes[lead].endsSentence { return found }
                end = lead
            }
            guard end > start else { break }
            var first = end
            while first > start {
                let lead = lead(before: first, from: start)
                guard WordByte.step(bytes, lead).isWord || isApostrophe(lead, in: stretch) else { break }
                first = lead
            }
            found.append(first..<end)
            end = first
        }
        return found
    }

    /// The words from a place on, at most `count`; none from behind the sentence's end.
    func words(after index: Int, in stretch: Int, _ count: Int) -> [Range<Int>] {
        let end = stretches[stretch].range.upperBound
        var found: [Range<Int>] = []
        var position = index
        while found.count < count, position < end {
            let step = WordByte.step(bytes, position)
            guard step.isWord else {
                if bytes[position].endsSentence { break }
                position += step.length
                continue
            }
            let first = position
            while position < end {
                let step = WordByte.step(bytes, position)
                guard step.isWord || isApostrophe(position, in: stretch) else { break }
                position += step.length
            }
            found.append(first..<position)
        }
        return found
    }

    /// Some bytes in lower case, a typographic apostrophe as a plain one.
    func lowered(_ range: Range<Int>) -> String {
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if isTypographic(index, before: range.upperBound) {
                result.append(UInt8(ascii: "'"))
                index += 3
            } else {
                let byte = bytes[index]
                result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether some bytes are a word in any case, which is given in lower case and with plain apostrophes.
    func says(_ word: String, at range: Range<Int>) -> Bool { Lexicon.equal(bytes, range, word) }

    /// Whether a place stands between double quotation marks. One that opens and isn't closed holds to the stretch's end.
    func isBetweenQuotes(_ index: Int, in stretch: Int) -> Bool {
        var isOpen = false
        var position = stretches[stretch].range.lowerBound
        while position < index {
            if bytes[position] == UInt8(ascii: "\"") {
                isOpen.toggle()
            } else if bytes[position] == 0xE2, position + 2 < index, bytes[position + 1] == 0x80 {
                if bytes[position + 2] == 0x9C { isOpen = true }
                if bytes[position + 2] == 0x9D { isOpen = false }
            }
            position += 1
        }
        return isOpen
    }

    /// Whether a word begins with a capital of A to Z.
    func isCapitalised(_ range: Range<Int>) -> Bool {
        range.lowerBound < range.upperBound && (0x41...0x5A).contains(bytes[range.lowerBound])
    }

    /// The first byte of the sign that ends before a place.
    private func lead(before index: Int, from start: Int) -> Int {
        var lead = index - 1
        while lead > start, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
        return lead
    }

    /// Whether an apostrophe between two letters stands at a byte.
    private func isApostrophe(_ index: Int, in stretch: Int) -> Bool {
        let range = stretches[stretch].range
        let length: Int
        if bytes[index] == UInt8(ascii: "'") {
            length = 1
        } else if isTypographic(index, before: range.upperBound) {
            length = 3
        } else {
            return false
        }
        let next = index + length
        guard index > range.lowerBound, next < range.upperBound else { return false }
        return WordByte.step(bytes, next).isWord
            && WordByte.step(bytes, lead(before: index, from: range.lowerBound)).isWord
    }

    private func isTypographic(_ index: Int, before end: Int) -> Bool {
        index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
    }
}
