import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A work cited by author and year in plain text, “(Mead, 2005)”, stands among the references.
    static let plainCitationUnknown = Check(words: []) { prose, site, diagnostics in
        var listed: Set<String>?
        for (index, stretch) in prose.stretches.enumerated()
        where stretch.signs.contains(.openBracket) && stretch.isBody && stretch.speech.isEditorial && !stretch.isCode {
            for citation in prose.plainCitations(in: stretch.range) {
                guard !notNames.contains(citation.name), !prose.isMarked(citation.range, in: index),
                    !prose.isQuoted(citation.range.lowerBound)
                else { continue }
                if listed == nil { listed = prose.listedWorks.union(site.referenceWorks.value) }
                guard listed?.contains(citation.key) != true else { continue }
                diagnostics.append(
                    Rule.citationUnknown.finding(
                        path: prose.entry.path, span: site.prosePlaces.span(citation.range, in: index, of: prose),
                        message: "“\(prose.text(citation.range))” is in no list of references.",
                        help: "Give the work an entry in references.yaml, and cite it as [@\(citation.suggestedKey)]."))
            }
        }
    }
}

/// What stands before a year in brackets and is no author.
private let notNames: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December", "Spring", "Summer", "Autumn", "Winter", "Easter", "Christmas", "Since", "Until", "From", "About",
    "Circa",
    "London", "Paris", "Tokyo", "Rio", "Geneva", "Vienna", "Rome", "Dublin", "Manchester", "Birmingham", "Leeds",
    "Liverpool", "Sheffield", "Bristol", "Glasgow", "Edinburgh", "Cardiff", "Swansea", "Belfast", "York", "Oxford",
    "Cambridge", "England", "Scotland", "Wales", "Ireland", "Britain", "Act", "Article", "Figure", "Table", "Box",
]

extension PlainCitation {
    /// Under which a list of works has it.
    fileprivate var key: String { "\(name.lowercased()) \(year)" }

    fileprivate var suggestedKey: String { "\(name.lowercased().filter { $0.isLetter || $0 == "-" })-\(year)" }
}

extension Prose {
    /// The works that a list in the text names: what begins with a name and holds a year, as “Mead, S. (2005) …”.
    fileprivate var listedWorks: Set<String> {
        var works: Set<String> = []
        for stretch in stretches where stretch.isBody {
            var end = stretch.range.lowerBound
            while end < stretch.range.upperBound, !" ,;.".utf8.contains(bytes[end]) { end += 1 }
            let name = text(stretch.range.lowerBound..<end).lowercased()
            guard !name.isEmpty, name.utf8.count < 40 else { continue }
            var place = end
            while let year = year(in: place..<stretch.range.upperBound) {
                works.insert("\(name) \(text(year))")
                place = year.upperBound
            }
        }
        return works
    }
}
