/// A work cited by author and year in plain text: “(Mead, 2005, p. 15)”.
struct PlainCitation: Equatable {
    /// The first author's family name.
    let name: String
    let year: String
    /// The name and the year, without the brackets.
    let range: Range<Int>
}

extension Prose {
    /// The first such citation in a range.
    func plainCitation(in range: Range<Int>) -> PlainCitation? {
        var place = range.lowerBound
        while let bracket = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: "(")) {
            if let citation = plainCitation(at: bracket + 1, before: range.upperBound) { return citation }
            place = bracket + 1
        }
        return nil
    }

    /// Every one in a range.
    func plainCitations(in range: Range<Int>) -> [PlainCitation] {
        var found: [PlainCitation] = []
        var place = range.lowerBound
        while let citation = plainCitation(in: place..<range.upperBound) {
            found.append(citation)
            place = citation.range.upperBound
        }
        return found
    }

    /// `Name, 2005`, `Name and Other, 2005a`, `Name et al., 2005` from a place on.
    private func plainCitation(at start: Int, before limit: Int) -> PlainCitation? {
        guard let first = name(at: start, before: limit) else { return nil }
        var end = first
        for joint in [" and ", " & ", " et al."] where bytes[end..<limit].starts(with: joint.utf8) {
            end += joint.utf8.count
            if joint != " et al." {
                guard let second = name(at: end, before: limit) else { return nil }
                end = second
            }
            break
        }
        guard end < limit, bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: " ") else { return nil }
        while end < limit, bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: " ") { end += 1 }
        let digits = bytes[end..<limit].prefix { $0.isDigit }
        guard digits.count == 4, digits.first == UInt8(ascii: "1") || digits.first == UInt8(ascii: "2") else {
            return nil
        }
        end = digits.endIndex
        if end < limit, bytes[end].isLowercaseLetter { end += 1 }
        guard end < limit, ",;:)".utf8.contains(bytes[end]) else { return nil }
        return PlainCitation(
            name: text(start..<first), year: text(digits.startIndex..<digits.endIndex), range: start..<end)
    }

    /// The end of a word that begins with a capital letter and goes on in small ones, with hyphens and apostrophes.
    private func name(at start: Int, before limit: Int) -> Int? {
        guard start < limit, bytes[start].isUppercaseLetter || bytes[start] == 0xC3 else { return nil }
        var end = start + 1
        var small = 0
        while end < limit {
            let byte = bytes[end]
            if byte.isLowercaseLetter || (0x80...0xDF).contains(byte) {
                small += 1
            } else if !byte.isUppercaseLetter, byte != UInt8(ascii: "'"), byte != UInt8(ascii: "-"), byte != 0xE2 {
                break
            }
            end += 1
        }
        return small >= 2 ? end : nil
    }
}
