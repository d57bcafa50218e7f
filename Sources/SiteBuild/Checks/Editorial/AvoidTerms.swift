import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Words that the glossary avoids are not the editors'.
    static let avoidTerms = Check(.avoidTerms) { prose, site, diagnostics in
        guard let terms = site.avoidedTerms, !listKinds.contains(prose.entry.kind) else { return }
        for (hit, phrase) in terms.hits(in: prose) where prose.isEditorial(hit) && !prose.isTitle(hit) {
            diagnostics.append(
                Rule.avoidTerms.finding(
                    path: prose.entry.path, span: site.prosePlaces.span(hit, of: prose),
                    message: "The glossary avoids “\(prose.text(hit.range))”.",
                    help: "Write “\(phrase.term)”. In a name or a title, set the name in *italics*; in a quotation it is theirs."))
        }
    }
}

private let listKinds: Set<KindName> = ["term", "reference", "help-line"]

extension Prose {
    /// Whether a hit stands in italics, as the titles of works do.
    fileprivate func isTitle(_ hit: Hit) -> Bool {
        marks(in: hit.stretch).contains { $0.kind == .emphasis && $0.range.contains(hit.range.lowerBound) }
    }
}

extension Rule {
    static let avoidTerms = Rule(
        "avoid-terms", .warning,
        why: "The glossary says which words people want for themselves, and which they don't.",
        mend: "Write the glossary's word.")
}
