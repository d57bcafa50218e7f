import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// No text holds a name that somebody whom its page names did not agree to. Links to their file are safe: they show
    /// what the record says.
    static let consentIdentityInText = Check { (prose: Prose, site, diagnostics) in
        let people = site.plan.people
        let entry = prose.entry
        if entry.kind == "person" { return }
        for person in people.livedExperience(in: entry) {
            let hidden = people.names.hiddenWords(of: person, by: people.record(of: person, in: entry))
            for word in hidden {
                for stretch in prose.stretches.indices {
                    guard let range = prose.firstWord(word, in: stretch) else { continue }
                    diagnostics.append(
                        .tooMuch(
                            entry.path, site.prosePlaces.span(range, in: stretch, of: prose),
                            "This holds a name that the contributor did not agree to."))
                }
            }
        }
    }
}

extension Prose {
    /// Where a name stands first in a stretch, whole, and outside of links to people's files.
    fileprivate func firstWord(_ word: String, in stretch: Int) -> Range<Int>? {
        let needle = Array(word.utf8)
        guard let first = needle.first else { return nil }
        let range = stretches[stretch].range
        var index = range.lowerBound
        while index + needle.count <= range.upperBound,
            let start = bytes[index..<range.upperBound].firstIndex(of: first)
        {
            index = start + 1
            let end = start + needle.count
            guard end <= range.upperBound, bytes[start..<end].elementsEqual(needle),
                start == range.lowerBound || !bytes[start - 1].isInName,
                end == range.upperBound || !bytes[end].isInName, !isInLinkToPerson(start, stretch)
            else { continue }
            return start..<end
        }
        return nil
    }

    private func isInLinkToPerson(_ place: Int, _ stretch: Int) -> Bool {
        marks(in: stretch).contains { mark in
            guard case .link(let index) = mark.kind, mark.range.contains(place),
                entry.body.links.indices.contains(index)
            else { return false }
            return entry.linked.path(of: entry.body.links[index])?.hasPrefix("Content/people/") == true
        }
    }
}

extension UInt8 {
    /// Whether it belongs to a word: a letter, a digit, or a byte of a longer character, but for those of punctuation.
    fileprivate var isInName: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF) || (0xC3...0xDF).contains(self)
    }
}
