import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A page says its language, and so does a part of it in another one.
    static let language = Check(.language, words: LanguageWords.words) { prose, site, diagnostics in
        let entry = prose.entry
        guard !entry.isDoubtful("language") else { return }
        let own = (entry.common.language ?? site.read.site.configuration.language).lowercased()
        let foreign = prose.otherLanguages(than: own)
        guard let first = foreign.first else { return }
        let all = prose.stretches.indices.filter { prose.stretches[$0].isRunningText }.reduce(0) {
            $0 + prose.stretches[$1].range.count
        }
        let same = foreign.filter { $0.code == first.code }
        if same.reduce(0, { $0 + prose.stretches[$1.stretch].range.count }) * 2 > all {
            diagnostics.append(
                Rule.language.finding(
                    path: entry.path, span: entry.anchor,
                    message: "This page is in \(first.name), and says that it is in another language.",
                    help: "Add a line `language: \(first.code)` to its front matter."))
            return
        }
        for part in foreign {
            let stretch = prose.stretches[part.stretch]
            diagnostics.append(
                Rule.language.finding(
                    path: entry.path, span: SourceSpan(line: stretch.line, column: stretch.column),
                    message: "This paragraph is in \(part.name), and nothing says so.",
                    help: "Put it between `:::excerpt language=\(part.code)` and `:::`, or on a page of its own."))
        }
    }
}

extension Prose.Stretch {
    fileprivate var isRunningText: Bool { isBody && isParagraph }
}

extension Prose {
    fileprivate struct Foreign {
        let stretch: Int
        let code: String
        let name: String
    }

    /// The paragraphs that are plainly in another language, without those that are marked.
    fileprivate func otherLanguages(than own: String) -> [Foreign] {
        var counts: [Int: [Int: Int]] = [:]
        for hit in hits where stretches[hit.stretch].isRunningText {
            for language in LanguageWords.byWord[hit.word] ?? [] {
                counts[hit.stretch, default: [:]][language, default: 0] += 1
            }
        }
        var found: [Foreign] = []
        for stretch in counts.keys.sorted() {
            let best = (counts[stretch] ?? [:]).max { ($0.value, $1.key) < ($1.value, $0.key) }
            guard let best, best.value >= 4 else { continue }
            let language = LanguageWords.all[best.key]
            guard !own.hasPrefix(language.code), !isMarked(stretch, as: language.code) else { continue }
            let range = stretches[stretch].range
            let words = allWords(in: stretch)
            let english = words.filter { LanguageWords.english.contains(lowered($0)) }.count
            guard range.count > 40, best.value * 5 >= words.count, english * 3 < best.value else { continue }
            found.append(Foreign(stretch: stretch, code: language.code, name: language.name))
        }
        if !own.hasPrefix("en") { found += englishParagraphs }
        return found.sorted { $0.stretch < $1.stretch }
    }

    /// Paragraphs of a page in another language that are plainly English.
    private var englishParagraphs: [Foreign] {
        stretches.indices.filter { stretches[$0].isRunningText && !isMarked($0, as: "en") }.compactMap { stretch in
            let words = allWords(in: stretch)
            let english = words.filter { LanguageWords.english.contains(lowered($0)) }.count
            guard words.count >= 12, english >= 5, english * 5 >= words.count else { return nil }
            return Foreign(stretch: stretch, code: "en", name: "English")
        }
    }

    private func allWords(in stretch: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = stretches[stretch].range.lowerBound
        let end = stretches[stretch].range.upperBound
        while index < end {
            let words = words(after: index, in: stretch, Int.max)
            found += words
            index = (words.last?.upperBound ?? index) + 1
        }
        return found
    }

    /// Whether a directive around a stretch gives its language.
    private func isMarked(_ stretch: Int, as code: String) -> Bool {
        var next = stretches[stretch].directive
        while let index = next, entry.body.directives.indices.contains(index) {
            if let language = entry.body.directives[index]["language"] { return language.lowercased().hasPrefix(code) }
            next = entry.body.directives[index].parent
        }
        return false
    }
}

extension Rule {
    static let language = Rule(
        "language", .error,
        why:
            "A screen reader speaks Welsh with English sounds where nothing says that it is Welsh (WCAG 3.1.1, 3.1.2).",
        mend: "Give the page's language as `language: cy`, and that of a part as `:::excerpt language=cy`.")
}
