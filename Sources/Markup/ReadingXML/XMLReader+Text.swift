extension XMLReader {
    /// Text up to the next `<`; the byte at the index belongs to it, whatever it is.
    mutating func text() -> XMLEvent? {
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        var content: [UInt8] = []
        if let end = firstSectionEnd(in: start..<index) {
            report("]]> ends no CDATA section here: its > has to be written as &gt;.", at: end)
        }
        appendText(start..<index, to: &content, isAttribute: false)
        return content.isEmpty ? nil : .text(String(decoding: content, as: UTF8.self))
    }

    /// Text with its references resolved.
    mutating func appendText(_ range: Range<Int>, to content: inout [UInt8], isAttribute: Bool) {
        var run = range.lowerBound
        while let ampersand = bytes[run..<range.upperBound].firstIndex(of: UInt8(ascii: "&")) {
            appendCharacters(run..<ampersand, to: &content, isAttribute: isAttribute)
            run = ampersand + 1
            if let end = reference(at: ampersand, before: range.upperBound, to: &content) {
                run = end
            } else {
                content.append(UInt8(ascii: "&"))
            }
        }
        appendCharacters(run..<range.upperBound, to: &content, isAttribute: isAttribute)
    }

    /// Characters as they stand, with line ends as line feeds (XML 1.0, 2.11) and without those that XML forbids (2.2).
    mutating func appendCharacters(_ range: Range<Int>, to content: inout [UInt8], isAttribute: Bool = false) {
        var place = range.lowerBound
        while place < range.upperBound {
            let start = place
            while place < range.upperBound, bytes[place] >= 0x20, bytes[place] != 0xEF { place += 1 }
            content += bytes[start..<place]
            guard place < range.upperBound else { return }
            let byte = bytes[place]
            switch byte {
            case 0x0D:
                // The line feed that may follow stands for both.
                if place + 1 >= range.upperBound || bytes[place + 1] != 0x0A {
                    content.append(isAttribute ? 0x20 : 0x0A)
                }
            case 0x0A, 0x09: content.append(isAttribute ? 0x20 : byte)
            case 0xEF where !isNoncharacter(at: place, before: range.upperBound): content.append(byte)
            default:
                report("A character stands here that XML does not allow; it is left out.", at: place)
                if byte == 0xEF { place += 2 }
            }
            place += 1
        }
    }

    /// Where `]]>` stands, which text may not hold (XML 1.0, 2.4).
    private func firstSectionEnd(in range: Range<Int>) -> Int? {
        var rest = range
        while let end = bytes[rest].firstIndex(of: UInt8(ascii: ">")) {
            if end >= range.lowerBound + 2, bytes[end - 1] == UInt8(ascii: "]"), bytes[end - 2] == UInt8(ascii: "]") {
                return end - 2
            }
            rest = end + 1..<range.upperBound
        }
        return nil
    }

    /// U+FFFE or U+FFFF.
    private func isNoncharacter(at place: Int, before end: Int) -> Bool {
        place + 2 < end && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE
    }
}
