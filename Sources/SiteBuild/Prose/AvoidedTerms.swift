import SiteModel

/// The words that the glossary has better ones for.
struct AvoidedTerms: Sendable {
    struct Phrase: Sendable {
        /// As the glossary has it.
        let avoided: String
        /// What to write in its place.
        let term: String
        /// The words after its first, in lower case.
        fileprivate let rest: [[UInt8]]
    }

    private let lexicon: Lexicon
    /// By their first words.
    private let phrases: [String: [Phrase]]

    /// nil where the glossary has none.
    init?(_ entries: [SiteModel.Entry]) {
        var phrases: [String: [Phrase]] = [:]
        for term in entries.compactMap({ $0.fields(as: Term.self) }) {
            for avoided in term.avoid {
                let words = avoided.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
                guard let first = words.first else { continue }
                let phrase = Phrase(
                    avoided: avoided, term: term.term.value, rest: words.dropFirst().map { Array($0.utf8) })
                phrases[first, default: []].append(phrase)
                if words.count == 1 { phrases[first + "s", default: []].append(phrase) }
            }
        }
        guard !phrases.isEmpty else { return nil }
        self.phrases = phrases
        lexicon = Lexicon(phrases.keys)
    }

    /// Where they stand in a prose.
    func hits(in prose: Prose) -> [(hit: Prose.Hit, phrase: Phrase)] {
        lexicon.hits(in: prose.bytes, prose.stretches).compactMap { hit in
            for phrase in phrases[hit.word] ?? [] {
                let limit = prose.stretches[hit.stretch].range.upperBound
                guard let end = end(of: phrase, after: hit.range.upperBound, before: limit, in: prose.bytes) else {
                    continue
                }
                return (
                    Prose.Hit(
                        word: hit.word, stretch: hit.stretch, range: hit.range.lowerBound..<end, lists: hit.lists),
                    phrase
                )
            }
            return nil
        }
    }

    /// Where a phrase ends whose first word ends at a place; its last word may have an s more.
    private func end(of phrase: Phrase, after place: Int, before limit: Int, in bytes: [UInt8]) -> Int? {
        var place = place
        for word in phrase.rest {
            guard place < limit, " -".utf8.contains(bytes[place]), place + 1 + word.count <= limit else { return nil }
            place += 1
            let isWord = zip(bytes[place...], word).allSatisfy { a, b in
                (a.isUppercaseLetter ? a | 0x20 : a) == b
            }
            guard isWord else { return nil }
            place += word.count
        }
        if !phrase.rest.isEmpty, place < limit, bytes[place] | 0x20 == UInt8(ascii: "s") { place += 1 }
        return place < limit && WordByte.step(bytes, place).isWord ? nil : place
    }
}
