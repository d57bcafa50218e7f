import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// An editor's brackets in a quotation, “[They] replied”, stay brackets.
    static let bracketLink = Check.ofEach(.bracketLink) { entry, site, diagnostics in
        for link in entry.body.links where !link.isImage && link.span.length <= longestPronoun {
            let words = entry.body.label(of: link)
            // Of a link by its label, the place is that of the label; otherwise it is that of the address.
            guard pronouns.contains(words.lowercased()), link.span.length == words.utf8.count,
                site.prosePlaces.source(at: link.span, in: entry.path) == words
            else { continue }
            diagnostics.append(
                Rule.bracketLink.finding(
                    path: entry.path, span: link.span,
                    message: "“[\(words)]” has become a link, since a line “[\(words)]: …” stands in this file.",
                    help: "Give that line another label, or write \\[\(words)\\]."))
        }
    }
}

/// What editors put in brackets where a quotation said something else.
private let pronouns: Set<String> = [
    "they", "them", "their", "he", "him", "his", "she", "her", "hers", "it", "its", "we", "us", "our", "me", "my",
    "you", "your", "the", "this", "that", "these", "those", "sic", "who", "name", "is", "was", "are", "were",
]

private let longestPronoun = pronouns.map(\.utf8.count).max() ?? 0

extension Rule {
    static let bracketLink = Rule(
        "bracket-link", .error,
        why: "Readers would see a link where an editor marked a word that was changed, and no brackets.",
        mend: "Give the link's definition another label, or put a backslash before each bracket.")
}
