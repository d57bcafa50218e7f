import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A short form is told in full where it is used first.
    static let abbreviation = Check(.abbreviation) { prose, site, diagnostics in
        var seen: Set<String> = []
        for (index, stretch) in prose.stretches.enumerated()
        where stretch.signs.contains(.capitals) && stretch.isBody && stretch.speech.isEditorial && !stretch.isCode {
            for word in shortForms(in: stretch.range, of: prose) {
                let text = prose.text(word)
                let key = text.hasSuffix("s") ? String(text.dropLast()) : text
                guard !KnownAbbreviations.all.contains(text), !KnownAbbreviations.all.contains(key),
                    !site.toldAbbreviations.contains(key), !site.toldAbbreviations.contains(text),
                    !prose.isMarkedAsCode(word, in: index), !prose.isBetweenQuotes(word.lowerBound, in: index),
                    seen.insert(key).inserted, !isTold(word, in: stretch.range, of: prose)
                else { continue }
                diagnostics.append(
                    Rule.abbreviation.finding(
                        path: prose.path, span: site.prosePlaces.span(word, in: index, of: prose),
                        message: "“\(text)” is not told in full where it is used first.",
                        help: "Write it out with the short form behind it in brackets, or put it into the glossary as"
                            + " `abbreviation: \(key)`."))
            }
        }
    }

    /// Words of two to six capitals, with an s for several; none beside other words in capitals, which are a heading or
    /// a shout, and no Roman numbers.
    private static func shortForms(in range: Range<Int>, of prose: Prose) -> [Range<Int>] {
        let bytes = prose.bytes
        var words: [(range: Range<Int>, isShort: Bool, isCapitals: Bool)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            var capitals = 0
            var others = 0
            var last: UInt8 = 0
            while index < range.upperBound {
                let step = WordByte.step(bytes, index)
                // L&D is one word.
                let joins =
                    bytes[index] == UInt8(ascii: "&") && index > start && index + 1 < range.upperBound
                    && (0x41...0x5A).contains(bytes[index + 1]) && (0x41...0x5A).contains(last)
                guard step.isWord || joins else { break }
                last = bytes[index]
                if (0x41...0x5A).contains(last) { capitals += 1 } else if !joins { others += 1 }
                index += step.length
            }
            guard index > start else {
                index += WordByte.step(bytes, index).length
                continue
            }
            let isPlural = others == 1 && last == UInt8(ascii: "s")
            let isShort = (2...6).contains(capitals) && (others == 0 || (isPlural && capitals >= 2))
            words.append((start..<index, isShort && !isRoman(bytes[start..<index]), capitals >= 2 && others == 0))
        }
        return words.indices.filter { place in
            guard words[place].isShort else { return false }
            let isBeside =
                (place > 0 && words[place - 1].isCapitals) || (place + 1 < words.count && words[place + 1].isCapitals)
            return !isBeside && !isPartOfCode(words[place].range, in: range, bytes)
        }.map { words[$0].range }
    }

    private static func isRoman(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { "IVXLC".utf8.contains($0) } }

    /// Whether a hyphen, slash, dot or @ ties it to something else: a number, an address.
    private static func isPartOfCode(_ word: Range<Int>, in range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        let before = word.lowerBound > range.lowerBound ? bytes[word.lowerBound - 1] : 0x20
        let after = word.upperBound < range.upperBound ? bytes[word.upperBound] : 0x20
        if "/@._#".utf8.contains(before) || "/@_=".utf8.contains(after) { return true }
        return after == UInt8(ascii: ".") && word.upperBound + 1 < range.upperBound
            && WordByte.step(bytes, word.upperBound + 1).isWord
    }

    /// Whether it stands in brackets behind its words, or before them.
    private static func isTold(_ word: Range<Int>, in range: Range<Int>, of prose: Prose) -> Bool {
        let bytes = prose.bytes
        let isBracketed =
            word.lowerBound > range.lowerBound && bytes[word.lowerBound - 1] == UInt8(ascii: "(")
            && word.upperBound < range.upperBound && ");,:".utf8.contains(bytes[word.upperBound])
        let opensBracket =
            word.upperBound + 1 < range.upperBound && bytes[word.upperBound] == UInt8(ascii: " ")
            && bytes[word.upperBound + 1] == UInt8(ascii: "(")
        return isBracketed || opensBracket
    }
}

extension Prose {
    fileprivate func isMarkedAsCode(_ range: Range<Int>, in stretch: Int) -> Bool {
        marks.contains { $0.block == stretch && $0.kind == .code && $0.range.contains(range.lowerBound) }
    }
}

extension Rule {
    static let abbreviation = Rule(
        "abbreviation", .warning,
        why: "A short form that everybody at work knows shuts out everybody else (WCAG 3.1.4).",
        mend: "Write it out at its first use with the short form in brackets, or put it into the glossary.")
}
