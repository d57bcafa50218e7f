import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// The word stands where nobody can choose whether to read it: in no title, address or summary, and not at the
    /// beginning of what feeds show.
    static let suicideProminent = Check(.suicideProminent, words: SuicideWords.terms) { prose, site, diagnostics in
        let entry = prose.entry
        guard !prose.hits.isEmpty || entry.slug.utf8.contains("suicid".utf8),
            KindRegistry.kind(entry.kind)?.isWork == true || entry.kind == "show"
        else { return }
        let begins = prose.stretches.firstIndex { $0.isBody && $0.isParagraph && !$0.range.isEmpty }
        var told: Set<Int> = []
        for hit in prose.hits where !told.contains(hit.stretch) {
            let stretch = prose.stretches[hit.stretch]
            guard !SuicideWords.isAboutHelp(hit.range, in: hit.stretch, of: prose) else { continue }
            let place: String
            switch stretch.source {
            case .field(.title): place = "title"
            case .field(.summary): place = "summary"
            case .body
            where hit.stretch == begins && hit.range.lowerBound - stretch.range.lowerBound < 100
                && entry.common.summary == nil:
                place = "first line"
            default: continue
            }
            told.insert(hit.stretch)
            diagnostics.append(.prominent(entry.path, site.prosePlaces.span(hit, of: prose), place))
        }
        let parts = entry.slug.split(separator: "-").map(String.init)
        if told.isEmpty, let word = parts.first(where: SuicideWords.terms.contains),
            !["prevention", "awareness", "bereavement"].contains(where: parts.contains)
        {
            diagnostics.append(.prominent(entry.path, entry.anchor, "address", word))
        }
    }
}

extension Diagnostic {
    fileprivate static func prominent(
        _ path: String, _ span: SourceSpan, _ place: String, _ word: String? = nil
    ) -> Diagnostic {
        Rule.suicideProminent.finding(
            path: path, span: span,
            message: "The \(place) names suicide, which lists and feeds then show to everybody.",
            help: word == nil
                ? "Say in other words what it is about; the content note names it."
                : "Give the file a name without “\(word ?? "")”, and keep the old address under `aliases`.")
    }
}

extension Rule {
    static let suicideProminent = Rule(
        "suicide-prominent", .warning,
        why: "A title, an address or the first line of a feed is met without a choice, and without the note before it.",
        mend: "Say in other words what the page is about, and leave the word to the content note and the text.")
}
