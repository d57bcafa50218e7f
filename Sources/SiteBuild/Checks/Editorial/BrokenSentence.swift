import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// No paragraph stops in the middle of a sentence, nor does a line of a text whose lines are its paragraphs.
    static let brokenSentence = Check(.brokenSentence) { prose, site, diagnostics in
        for (index, stretch) in prose.stretches.enumerated() where prose.mayBreakOff(stretch) {
            let next = prose.stretch(after: index)
            let stops = prose.breaksOff(index, before: next)
            guard stops || next.map({ prose.goesOn(stretch, in: $0) }) ?? false else { continue }
            let last = prose.lastWord(of: stretch)
            diagnostics.append(
                .brokenSentence(
                    goesOn: !stops || next.map { prose.beginsLowercase($0) } ?? false, in: prose.entry,
                    at: site.prosePlaces.span(last, in: index, of: prose)))
        }
        for (stretch, word) in prose.brokenLines {
            diagnostics.append(
                Rule.brokenSentence.finding(
                    path: prose.entry.path, span: site.prosePlaces.span(word, in: stretch, of: prose),
                    message: "This line stops in the middle of a sentence.",
                    help: "Join it with the next one; a page may have ended there in the text that it was copied from.")
            )
        }
    }
}

/// With which words no sentence ends.
private let openWords: Set<String> = [
    "the", "a", "an", "and", "or", "but", "of", "to", "with", "from", "by", "for", "into", "their", "its", "our",
    "your",
    "my", "his", "than", "because", "while", "which", "whose", "through", "between",
]

extension Prose {
    /// Whether a stretch is a paragraph of the editors' that could be one half of a sentence.
    func mayBreakOff(_ stretch: Stretch) -> Bool {
        guard stretch.isBody, stretch.isParagraph, stretch.speech.isEditorial,
            stretch.listNumber == nil, !stretch.isInFootnote, stretch.range.count >= 40
        else { return false }
        let last = bytes[stretch.range.upperBound - 1]
        return last.isLowercaseLetter || last == UInt8(ascii: ",")
    }

    /// The next stretch with words in it, in the same directive; nil where there is none.
    func stretch(after index: Int) -> Stretch? {
        let next = stretches[(index + 1)...].first { $0.range.contains { WordByte.step(bytes, $0).isWord } }
        return next?.directive == stretches[index].directive ? next : nil
    }

    /// Whether a paragraph goes on in the next, which begins in lower case.
    func goesOn(_ stretch: Stretch, in next: Stretch) -> Bool {
        next.isParagraph && next.listNumber == nil && next.speech == stretch.speech
            && next.isInFootnote == stretch.isInFootnote && beginsLowercase(next)
            && !bytes[next.range].starts(with: "http".utf8) && !bytes[next.range].starts(with: "www.".utf8)
    }

    /// Whether a paragraph ends with a word that needs another one, and nothing follows that could give it: a list, a
    /// table, a quotation.
    fileprivate func breaksOff(_ index: Int, before next: Stretch?) -> Bool {
        guard stretches[index].range.count >= 60 else { return false }
        if let next {
            guard next.listNumber == nil, next.speech == stretches[index].speech, !next.isInFootnote else {
                return false
            }
            switch next.role {
            case .paragraph, .heading: break
            default: return false
            }
        }
        return openWords.contains(text(lastWord(of: stretches[index])).lowercased())
    }

    fileprivate func beginsLowercase(_ stretch: Stretch) -> Bool { bytes[stretch.range.lowerBound].isLowercaseLetter }

    /// The last words of lines that break off, where nobody wraps their text: after more than three hundred bytes.
    fileprivate var brokenLines: [(Int, Range<Int>)] {
        var index = 0
        var previous = 0
        return lineEnds.compactMap { end in
            while index < stretches.count, stretches[index].range.upperBound <= end { index += 1 }
            guard index < stretches.count else { return nil }
            let start = max(previous, stretches[index].range.lowerBound)
            previous = end
            guard end - start > 300, stretches[index].speech.isEditorial, end + 1 < bytes.count,
                bytes[end - 1].isLowercaseLetter, bytes[end + 1].isLowercaseLetter, !isQuoted(end)
            else { return nil }
            return (index, lastWord(of: start..<end))
        }
    }

    fileprivate func lastWord(of stretch: Stretch) -> Range<Int> { lastWord(of: stretch.range) }

    private func lastWord(of range: Range<Int>) -> Range<Int> {
        let end = range.upperBound
        let space = bytes[range].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 }
        return (space ?? range.lowerBound)..<end
    }
}

extension Diagnostic {
    fileprivate static func brokenSentence(
        goesOn: Bool, in entry: SiteModel.Entry, at span: SourceSpan
    ) -> Diagnostic {
        Rule.brokenSentence.finding(
            path: entry.path, span: span, message: "This paragraph stops in the middle of a sentence.",
            help: goesOn
                ? "Take out the empty lines after it: the next paragraph seems to go on with it."
                : "Look the text up where it came from, and write the sentence to its end.")
    }
}

extension Rule {
    static let brokenSentence = Rule(
        "broken-sentence", .warning,
        why: "Half a sentence is most often lost at the end of a page or slide that a text was copied from.",
        mend: "Join the paragraphs, or write the sentence to its end.")
}
