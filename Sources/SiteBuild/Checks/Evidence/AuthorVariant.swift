import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// An author is spelt one way: Shery Mead here and “Mead, Sherry” there are one person, or worth a look.
    static let authorVariant = Check(.authorVariant) { prose, site, diagnostics in
        let listed = prose.listedAuthors
        guard !listed.isEmpty else { return }
        var told: Set<String> = []
        for (stretch, name) in prose.fullNames {
            let similar =
                (listed[name.family] ?? []).filter { isVariant($0.given, name.given) }
                + (listed[name.given] ?? []).filter { isVariant($0.family, name.family) }
            guard let author = similar.first, told.insert("\(name.given) \(name.family)").inserted else { continue }
            diagnostics.append(
                Rule.authorVariant.finding(
                    path: prose.entry.path, span: site.prosePlaces.span(name.range, in: stretch, of: prose),
                    message:
                        "“\(name.given) \(name.family)” here, “\(author.given) \(author.family)” in line \(author.line): is that one person?",
                    help: "Look the spelling up on the work itself, and write it one way."))
        }
    }
}

/// Whether two names differ by one or two letters within, or by two neighbours that changed places. Names that
/// differ at their beginning or end are often two people's, or long and short forms: Mary and Mark, Paul and Paula.
private func isVariant(_ a: String, _ b: String) -> Bool {
    let (short, long) = a.utf8.count <= b.utf8.count ? (Array(a.utf8), Array(b.utf8)) : (Array(b.utf8), Array(a.utf8))
    guard short != long, short.count >= 4, long.count - short.count <= 2, short.first == long.first,
        short.last == long.last
    else { return false }
    if short.count == long.count {
        let places = short.indices.filter { short[$0] != long[$0] }
        return places.count == 2 && places[1] == places[0] + 1 && short[places[0]] == long[places[1]]
            && short[places[1]] == long[places[0]]
    }
    var index = 0
    for byte in long where index < short.count && byte == short[index] { index += 1 }
    return index == short.count
}

extension Prose {
    fileprivate struct FullName {
        let given: String
        let family: String
        let range: Range<Int>
    }

    fileprivate struct ListedAuthor {
        let given: String
        let family: String
        let line: Int
    }

    /// Authors by family name and by given name, of stretches that begin as a list of works does: “Mead, Sherry; Peer Support …”.
    fileprivate var listedAuthors: [String: [ListedAuthor]] {
        var authors: [String: [ListedAuthor]] = [:]
        for stretch in stretches where stretch.isBody && !stretch.isCode {
            let start = stretch.range.lowerBound
            let end = stretch.range.upperBound
            guard let family = nameEnd(start, stretch), family + 1 < end, bytes[family] == UInt8(ascii: ","),
                bytes[family + 1] == UInt8(ascii: " "),
                let given = nameEnd(family + 2, stretch), given < stretch.range.upperBound,
                ";,.( ".utf8.contains(bytes[given]), hasYear(in: stretch.range)
            else { continue }
            let author = ListedAuthor(
                given: text((family + 2)..<given), family: text(start..<family), line: stretch.line)
            authors[author.family, default: []].append(author)
            authors[author.given, default: []].append(author)
        }
        return authors
    }

    /// Two words after each other that both begin with a capital: “Shery Mead”.
    fileprivate var fullNames: [(Int, FullName)] {
        var names: [(Int, FullName)] = []
        for (index, stretch) in stretches.enumerated() where stretch.isBody && !stretch.isCode {
            var last: Range<Int>?
            var place = stretch.range.lowerBound
            while place < stretch.range.upperBound {
                guard bytes[place].isUppercaseLetter, let end = nameEnd(place, stretch) else {
                    last = bytes[place] == UInt8(ascii: " ") ? last : nil
                    place += 1
                    continue
                }
                if let last, last.upperBound + 1 == place {
                    names.append(
                        (index, FullName(given: text(last), family: text(place..<end), range: last.lowerBound..<end)))
                }
                last = place..<end
                place = end
            }
        }
        return names
    }

    /// The end of a name of small letters behind a capital one.
    private func nameEnd(_ start: Int, _ stretch: Stretch) -> Int? {
        guard start < stretch.range.upperBound, bytes[start].isUppercaseLetter else { return nil }
        var end = start + 1
        while end < stretch.range.upperBound, bytes[end].isLowercaseLetter { end += 1 }
        return end - start >= 3 ? end : nil
    }
}

extension Rule {
    static let authorVariant = Rule(
        "author-variant", .warning,
        why:
            "An author who is spelt two ways looks like two authors, and one of the two finds nothing when searched for.",
        mend: "Look the spelling up on the work itself, and write it one way.")
}
