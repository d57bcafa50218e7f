import CommonMark
import Markup
import SiteModel

/// What one body has of the glossary: the first use of a term leads to its entry, and the first use of an abbreviation
/// says in words what it stands for. A `title` would be seen by no one who touches or listens.
struct GlossaryMarks: Sendable {
    private let glossary: GlossaryWords
    private let addresses: Addresses
    /// Feeds get the words, without links.
    private let links: Bool
    private var linked: Set<Int> = []
    private var explained: Set<Int> = []
    /// The term that ends where the text being looked at ended, or begins.
    private var before: (term: Int, end: Int)?

    /// nil where there is nothing to mark: no glossary, no text, or one in another language than the glossary's.
    init?(for item: PlannedEntry, on channel: Channel, _ pages: Pages) {
        guard let glossary = pages.glossary, !item.entry.body.isEmpty else { return nil }
        let own = primaryLanguage(pages.edition.language)
        if let language = item.entry.common.language, primaryLanguage(language) != own { return nil }
        self.glossary = glossary
        addresses = pages.addresses
        links = channel == .site
    }

    /// Whether words in a directive are the editors', and running text.
    static func marks(_ directive: Directive) -> Bool {
        if directive.needsConsent { return false }
        return !["quote", "pullquote", "excerpt", "transcript", "clip", "contacts", "helplines"].contains(
            directive.name)
    }

    mutating func write(_ run: TextRun, into html: inout [UInt8]) {
        var written = run.range.lowerBound
        if run.startsBlock { before = nil }
        if let term = before?.term { before = (term, run.range.lowerBound) }
        glossary.forEachMatch(in: run.bytes, run.range) { match in
            if let marked = marked(match, in: run) {
                run.write(written..<match.range.lowerBound, into: &html)
                html += marked
                written = match.range.upperBound
            }
            if !match.isAbbreviation { before = (match.term, match.range.upperBound) }
        }
        run.write(written..<run.range.upperBound, into: &html)
        if before?.end != run.range.upperBound { before = nil }
    }

    /// What stands in place of a term or abbreviation; nil where it stays as it is.
    private mutating func marked(_ match: GlossaryWords.Match, in run: TextRun) -> [UInt8]? {
        let words = Array(run.bytes[match.range])
        guard match.isAbbreviation else {
            guard linked.insert(match.term).inserted, links else { return nil }
            return link(words, to: match.term)
        }
        guard explained.insert(match.term).inserted else { return nil }
        let short = Array("<abbr>".utf8) + escaped(words) + Array("</abbr>".utf8)
        if follows(match, in: run) || precedes(match, in: run) { return short }
        var name = match.isPlural ? glossary.terms[match.term].plural : glossary.terms[match.term].name
        let isFirst = linked.insert(match.term).inserted
        // After “a” or “an”, which goes with the abbreviation, that stays in front.
        if run.endsWithArticle(before: match.range.lowerBound) {
            let long = isFirst && links ? link(Array(name.utf8), to: match.term) : escaped(Array(name.utf8))
            return short + Array(" (".utf8) + long + Array(")".utf8)
        }
        if run.startsSentence(at: match.range.lowerBound) { name = name.capitalisedFirst }
        let long = isFirst && links ? link(Array(name.utf8), to: match.term) : escaped(Array(name.utf8))
        return long + Array(" (".utf8) + short + Array(")".utf8)
    }

    /// `peer support worker (PSW`
    private func follows(_ match: GlossaryWords.Match, in run: TextRun) -> Bool {
        guard let before, before.term == match.term else { return false }
        return run.bytes[before.end..<match.range.lowerBound].withoutSpaces.elementsEqual("(".utf8)
    }

    /// `PSW (peer support worker`
    private func precedes(_ match: GlossaryWords.Match, in run: TextRun) -> Bool {
        let rest = run.bytes[match.range.upperBound..<run.range.upperBound]
        guard rest.prefix(3).withoutSpaces.first == UInt8(ascii: "("), let open = rest.firstIndex(of: UInt8(ascii: "("))
        else { return false }
        var isNext = false
        let near = open..<min(run.range.upperBound, open + 200)
        glossary.forEachMatch(in: run.bytes, near) { next in
            if next.term == match.term, !next.isAbbreviation, next.range.lowerBound == open + 1 { isNext = true }
        }
        return isNext
    }

    private func link(_ words: [UInt8], to term: Int) -> [UInt8] {
        var html = Array("<a class=\"term\" href=\"".utf8)
        let (path, anchor) = glossary.terms[term].path.splitAnchor
        appendURLAttribute(addresses.link(path) + "#" + percentEncoded(anchor ?? ""), to: &html)
        html += "\">".utf8
        return html + escaped(words) + Array("</a>".utf8)
    }

    private func escaped(_ words: [UInt8]) -> [UInt8] {
        var html: [UInt8] = []
        appendHTMLEscaped(words.span, to: &html)
        return html
    }
}

extension TextRun {
    /// Whether a sentence begins at a place, as far as this run tells.
    fileprivate func startsSentence(at place: Int) -> Bool {
        let before = bytes[range.lowerBound..<place]
        guard let last = before.last(where: { $0 != 0x20 && $0 != 0x0A }) else { return startsBlock }
        return ".?!".utf8.contains(last) && before.last != last
    }

    fileprivate func endsWithArticle(before place: Int) -> Bool {
        let before = bytes[range.lowerBound..<place]
        guard before.last == 0x20 || before.last == 0x0A else { return false }
        let word = before.dropLast().reversed().prefix { (0x41...0x5A).contains($0 & 0xDF) }.map { $0 | 0x20 }
        return word == Array("a".utf8) || word == Array("na".utf8)
    }
}

extension ArraySlice<UInt8> {
    fileprivate var withoutSpaces: [UInt8] { filter { $0 != 0x20 && $0 != 0x0A } }
}
