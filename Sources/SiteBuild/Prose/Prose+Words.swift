import CommonMark
import SiteModel

/// What stands around a word.
extension Prose {
    /// The word before a place, with nothing but spaces between, in lower case; empty where there is none. Letters beyond
    /// ASCII end it.
    func word(before place: Int, in stretch: Int) -> String {
        let start = stretches[stretch].range.lowerBound
        var end = place
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        var first = end
        while first > start {
            if bytes[first - 1].isWordPart {
                first -= 1
            } else if first - 3 > start, isApostrophe(first - 3), first < end {
                first -= 3
            } else {
                break
            }
        }
        return plain(first..<end)
    }

    /// The word after a place, likewise.
    func word(after place: Int, in stretch: Int) -> String {
        let end = stretches[stretch].range.upperBound
        var first = place
        while first < end, bytes[first] == UInt8(ascii: " ") { first += 1 }
        var last = first
        while last < end {
            if bytes[last].isWordPart {
                last += 1
            } else if last + 3 < end, isApostrophe(last), bytes[last + 3].isWordPart {
                last += 3
            } else {
                break
            }
        }
        return plain(first..<last)
    }

    /// Up to so many words after a place, whatever signs stand between them, in lower case.
    func words(after place: Int, in stretch: Int, atMost count: Int) -> [String] {
        var words: [String] = []
        var place = place
        let end = stretches[stretch].range.upperBound
        while place < end, words.count < count {
            while place < end, !bytes[place].isWordPart { place += 1 }
            let start = place
            while place < end, bytes[place].isWordPart { place += 1 }
            if start < place { words.append(plain(start..<place)) }
        }
        return words
    }

    /// The sentence around some words; of an endless one, what is near.
    func sentence(around range: Range<Int>, in stretch: Int) -> Range<Int> {
        let block = stretches[stretch].range
        let near = max(block.lowerBound, range.lowerBound - 1000)..<min(block.upperBound, range.upperBound + 1000)
        var start = range.lowerBound
        while start > near.lowerBound, !endsSentence(start - 1, before: block.upperBound) { start -= 1 }
        var end = range.upperBound
        while end < near.upperBound, !endsSentence(end - 1, before: block.upperBound) { end += 1 }
        return start..<max(start, end)
    }

    /// Whether a sentence ends with the byte at a place.
    func endsSentence(_ place: Int, before end: Int) -> Bool {
        guard place >= 0, bytes[place].endsSentence else { return false }
        var next = place + 1
        while next < end, bytes[next] >= 0x80 || "\")'".utf8.contains(bytes[next]) { next += 1 }
        guard next < end else { return true }
        guard bytes[next] == UInt8(ascii: " ") else { return false }
        while next < end, bytes[next] == UInt8(ascii: " ") { next += 1 }
        return next >= end || !(0x61...0x7A).contains(bytes[next])
    }

    /// Whether a place stands between quotation marks: what somebody said, quoted in a line.
    func isQuoted(_ place: Int) -> Bool {
        var low = 0
        var high = quoted.count
        while low < high {
            let middle = (low + high) / 2
            if quoted[middle].upperBound <= place { low = middle + 1 } else { high = middle }
        }
        return low < quoted.count && quoted[low].contains(place)
    }

    /// Whether the editors wrote what stands at a hit: neither a contributor nor anybody whom they quote, and no code.
    func isEditorial(_ hit: Hit) -> Bool {
        stretches[hit.stretch].speech.isEditorial && !isQuoted(hit.range.lowerBound) && !isCode(hit)
    }

    private func isCode(_ hit: Hit) -> Bool {
        marks[firstMark(of: hit.stretch)...].prefix { $0.block == hit.stretch }.contains { mark in
            mark.kind == .code && mark.range.contains(hit.range.lowerBound)
        }
    }

    /// Whether a stretch stands in a directive of a name, at any depth.
    func stands(_ stretch: Stretch, in names: Set<String>) -> Bool {
        var next = stretch.directive
        while let index = next, entry.body.directives.indices.contains(index) {
            if names.contains(entry.body.directives[index].name) { return true }
            next = entry.body.directives[index].parent
        }
        return false
    }

    /// Whether a number of four digits, a year of the last or this century, stands in a range.
    func hasYear(in range: Range<Int>) -> Bool { year(in: range) != nil }

    /// The first such number.
    func year(in range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index].isDigit else {
                index += 1
                continue
            }
            let start = index
            while index < range.upperBound, bytes[index].isDigit { index += 1 }
            if index - start == 4,
                bytes[start] == UInt8(ascii: "1") && bytes[start + 1] == UInt8(ascii: "9")
                    || bytes[start] == UInt8(ascii: "2") && bytes[start + 1] == UInt8(ascii: "0")
            {
                return start..<index
            }
        }
        return nil
    }

    /// Whether a link, a citation or a directive named stands in a range, wholly or in part.
    func isMarked(_ range: Range<Int>, in stretch: Int, directives: Set<String> = []) -> Bool {
        marks[firstMark(of: stretch)...].prefix { $0.block == stretch }.contains { mark in
            guard mark.range.lowerBound <= range.upperBound, mark.range.upperBound >= range.lowerBound else {
                return false
            }
            return switch mark.kind {
            case .link, .citation, .footnote: true
            case .directive(let index):
                entry.body.directives.indices.contains(index) && directives.contains(entry.body.directives[index].name)
            case .emphasis, .strong, .code: false
            }
        }
    }

    /// The index of the first mark in a stretch or after it. Marks stand in the order of their stretches.
    private func firstMark(of stretch: Int) -> Int {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].block < stretch { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isApostrophe(_ place: Int) -> Bool {
        bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
    }

    private func plain(_ range: Range<Int>) -> String {
        let word = text(range)
        return (bytes[range].contains { $0 >= 0x80 } ? word.replacing("’", with: "'") : word).lowercased()
    }
}

extension UInt8 {
    /// A full stop, an exclamation mark or a question mark.
    var endsSentence: Bool {
        self == UInt8(ascii: ".") || self == UInt8(ascii: "!") || self == UInt8(ascii: "?")
    }

    var isDigit: Bool { (0x30...0x39).contains(self) }

    var isLowercaseLetter: Bool { (0x61...0x7A).contains(self) }

    var isUppercaseLetter: Bool { (0x41...0x5A).contains(self) }

    /// Of ASCII, what words are made of.
    fileprivate var isWordPart: Bool {
        isDigit || isLowercaseLetter || isUppercaseLetter || self == UInt8(ascii: "'") || self == UInt8(ascii: "-")
    }
}

extension String {
    /// Whether it begins with some small letters and signs of ASCII, in any case.
    func begins(with prefix: String) -> Bool {
        utf8.count >= prefix.utf8.count
            && zip(utf8, prefix.utf8).allSatisfy { ($0.isUppercaseLetter ? $0 | 0x20 : $0) == $1 }
    }
}
