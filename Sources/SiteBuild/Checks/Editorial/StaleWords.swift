import Diagnostics
import SiteModel

extension Check {
    /// No “currently” without a date: pages are read for years.
    static let staleWords = Check(
        .staleWords,
        words: [
            "currently", "recently", "shortly", "nowadays", "latest", "recent", "current", "now", "year", "year's",
            "month", "month's",
        ]
    ) { prose, site, diagnostics in
        guard !datedKinds.contains(prose.entry.kind), prose.entry.fields(as: CaseStudy.self)?.asOf == nil else {
            return
        }
        for hit in prose.hits where prose.isEditorial(hit) {
            guard let words = prose.staleWords(at: hit), !prose.stands(prose.stretches[hit.stretch], in: ["as-of"]),
                !prose.hasYear(in: prose.sentence(around: words, in: hit.stretch))
            else { continue }
            diagnostics.append(
                .staleWords(
                    prose.text(words), in: prose.entry,
                    at: site.prosePlaces.span(words, in: hit.stretch, of: prose)))
        }
    }
}

/// What these hold is read as of its date, or tells no state of things.
private let datedKinds: Set<KindName> = ["bulletin", "episode", "term", "reference", "help-line", "tombstone"]

extension Prose {
    /// The words at a hit that tell a time which passes; nil where they tell of the past, or of something else.
    fileprivate func staleWords(at hit: Hit) -> Range<Int>? {
        let before = word(before: hit.range.lowerBound, in: hit.stretch)
        let after = word(after: hit.range.upperBound, in: hit.stretch)
        switch hit.word {
        case "recently": return ["had", "more"].contains(before) || after == "had" ? nil : hit.range
        case "recent": return before == "more" ? nil : hit.range
        case "shortly":
            return ["after", "before", "afterwards", "beforehand", "thereafter", "following"].contains(after)
                ? nil : hit.range
        case "latest":
            let first = words(before: 2, hit).first
            return before == "the" && (first == "at" || first == "by") || before == "at" ? nil : hit.range
        case "current":
            // “The current contract”, but “to current patients”, “the current of the river”, “a current account”.
            return ["the", "its", "our", "their"].contains(before) && !["of", "account", "accounts"].contains(after)
                && !isHyphenated(hit) ? hit.range : nil
        case "now":
            if ["is", "are"].contains(before) { return hit.range }
            return beginsSentence(hit) && ["he", "she", "they", "it", "we", "there", "the"].contains(after)
                ? hit.range : nil
        case "year", "year's", "month", "month's":
            guard ["this", "last", "next"].contains(before), after != "of" else { return nil }
            let words = words(before: 2, hit)
            guard let first = words.first, !["the", "his", "her", "their", "my", "our", "a"].contains(first) else {
                return nil
            }
            return start(of: before, hit)..<hit.range.upperBound
        default: return hit.range
        }
    }

    /// So many words before a hit, the first of them first; an empty one where there is none.
    private func words(before count: Int, _ hit: Hit) -> [String] {
        var place = hit.range.lowerBound
        var words: [String] = []
        for _ in 0..<count {
            let word = word(before: place, in: hit.stretch)
            words.insert(word, at: 0)
            place = start(of: word, before: place, in: hit.stretch)
        }
        return words
    }

    private func start(of word: String, _ hit: Hit) -> Int {
        start(of: word, before: hit.range.lowerBound, in: hit.stretch)
    }

    private func start(of word: String, before place: Int, in stretch: Int) -> Int {
        var place = place
        while place > stretches[stretch].range.lowerBound, bytes[place - 1] == UInt8(ascii: " ") { place -= 1 }
        return max(stretches[stretch].range.lowerBound, place - word.utf8.count)
    }

    private func beginsSentence(_ hit: Hit) -> Bool {
        sentence(around: hit.range, in: hit.stretch).lowerBound + 1 >= hit.range.lowerBound
            && bytes[hit.range.lowerBound].isUppercaseLetter
    }

    private func isHyphenated(_ hit: Hit) -> Bool {
        hit.range.upperBound < bytes.count && bytes[hit.range.upperBound] == UInt8(ascii: "-")
    }
}

extension Diagnostic {
    fileprivate static func staleWords(_ words: String, in entry: SiteModel.Entry, at span: SourceSpan) -> Diagnostic {
        Rule.staleWords.finding(
            path: entry.path, span: span, message: "“\(words)” will be untrue one day, and nobody will notice.",
            help: "Say when it was so, as “in June 2026”, or set the date of the stretch with :::as-of date=2026-06-15."
        )
    }
}

extension Rule {
    static let staleWords = Rule(
        "stale-words", .warning,
        why: "Pages are read for years, and “currently” or “shortly” says nothing once its day is forgotten.",
        mend: "Write the month and year, give the case study `as_of`, or put the stretch into `:::as-of date=…`.")
}
