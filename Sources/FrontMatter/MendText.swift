extension Mender {
    /// Puts the text that begins at `index`, with the lines that go on with it, in quotation marks.
    mutating func quoteText(parent: Int, onlyIfNeeded: Bool = false) {
        guard let region = textRegion(parent: parent) else { return }
        if onlyIfNeeded, !region.isMisread { return copyRegion(region) }
        output.quote(index..<region.end)
        index = region.end
        line = region.lastLine
    }

    private mutating func copyRegion(_ region: Region) {
        copy(to: region.end)
        line = region.lastLine
    }

    private struct Region {
        /// After the last byte of the text.
        var end: Int
        var lastLine: Int
        /// A colon or a hash in it means something to YAML.
        var isMisread: Bool
    }

    /// The text of a plain value; nil when it isn't clear where it ends.
    private func textRegion(parent: Int) -> Region? {
        var region = Region(end: index, lastLine: line, isMisread: false)
        var number = line
        var place = index
        while true {
            let end = text.line(number).upperBound
            let content = textEnd(from: place, to: end)
            if number > line, looksLikeStructure(place, end) { return nil }
            region.isMisread = region.isMisread || isMisread(place..<content.end)
            region.end = content.end
            region.lastLine = number
            if content.hasComment { break }
            number += 1
            while number < lines.upperBound, text.indentation(number) == nil { number += 1 }
            guard number < lines.upperBound, let indentation = text.indentation(number), indentation > parent else {
                break
            }
            place = text.line(number).lowerBound
            while blankLength(at: place) > 0 { place += blankLength(at: place) }
            if text.bytes[place] == Byte.hash { break }
        }
        return region
    }

    /// Where the text on a line ends: before a comment, which is a hash between blanks, and before blanks.
    func textEnd(from start: Int, to end: Int) -> (end: Int, hasComment: Bool) {
        var place = start + 1
        var last = end
        while place < end {
            if text.bytes[place] == Byte.hash, text.bytes[place - 1].isBlank,
                place + 1 == end || text.bytes[place + 1].isBlank
            {
                last = place
                break
            }
            place += 1
        }
        let hasComment = last < end
        while last > start, text.bytes[last - 1].isBlank { last -= 1 }
        return (last, hasComment)
    }

    private func isMisread(_ range: Range<Int>) -> Bool {
        for place in range {
            switch text.bytes[place] {
            case Byte.colon where place + 1 >= range.upperBound || text.bytes[place + 1].isBlank: return true
            case Byte.hash where place > range.lowerBound && text.bytes[place - 1].isBlank: return true
            default: continue
            }
        }
        return false
    }

    /// A line that goes on with text, but looks like a field in the wrong column or a list item.
    private func looksLikeStructure(_ start: Int, _ end: Int) -> Bool {
        if text.bytes[start] == Byte.hyphen, start + 1 == end || text.bytes[start + 1].isBlank { return true }
        var place = start
        while place < end, text.bytes[place].isNameByte { place += 1 }
        guard place > start, place < end, text.bytes[place] == Byte.colon else { return false }
        return place + 1 == end || text.bytes[place + 1].isBlank
    }
}
