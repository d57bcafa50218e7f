import Diagnostics
import SiteModel

extension Check {
    /// How or where somebody died by suicide is not told.
    static let suicideMethod = Check(.suicideMethod, words: methods.sorted() + terms.anchors) {
        prose, site, diagnostics in
        for text in prose.heard {
            guard text.hits.contains(where: { termWords.contains($0.word) }) else { continue }
            var last = -1
            for hit in text.hits where methods.contains(hit.word) && hit.stretch != last {
                let speech = text.stretches[hit.stretch].speech
                guard speech != .quotation, isNearTerm(hit, in: text) else { continue }
                last = hit.stretch
                var finding = Rule.suicideMethod.finding(
                    path: text.path, span: site.prosePlaces.span(hit, of: text),
                    message: "This says how or where somebody tried to end their life.",
                    help: "Leave out the means and the place; that it happened is enough.")
                if speech == .voice {
                    finding.severity = .info
                    finding.help =
                        "Ask whether the contributor would leave it out, or whether this part has to be shown."
                }
                diagnostics.append(finding)
            }
        }
    }

    /// Means and places, without words that mostly mean something else.
    private static let methods: Set = [
        "hanging", "hanged", "ligature", "noose", "overdose", "overdosed", "overdosing", "paracetamol", "poison",
        "poisoned", "poisoning", "monoxide", "razor", "jumped", "jumping", "cliff", "bridge", "railway", "tracks",
        "platform", "drowned", "drowning", "shotgun",
    ]

    private static let terms = SensitiveWords.all[0].words
    private static let termWords = Set(terms.anchors)

    /// Whether one of the words for suicide stands within ten words of the same sentence.
    private static func isNearTerm(_ hit: Prose.Hit, in prose: Prose) -> Bool {
        let before = prose.words(before: hit.range.lowerBound, in: hit.stretch, 10)
        let after = prose.words(after: hit.range.upperBound, in: hit.stretch, 10)
        if let next = after.first, hit.word == "bridge" || hit.word == "platform",
            ["the", "for", "between", "to", "gap", "gaps"].contains(prose.lowered(next))
        {
            return false
        }
        let near = (before.last ?? hit.range).lowerBound..<(after.last ?? hit.range).upperBound
        return prose.hits.contains { other in
            guard other.stretch == hit.stretch, near.contains(other.range.lowerBound),
                let term = terms.range(at: other, in: prose)
            else { return false }
            return !SuicideWords.isAboutHelp(term, in: hit.stretch, of: prose)
        }
    }
}

extension Rule {
    static let suicideMethod = Rule(
        "suicide-method", .warning,
        why: "Means and places that are told of are used by others who are in danger.",
        mend: "Leave out the means and the place.")
}
