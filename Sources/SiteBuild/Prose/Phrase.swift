/// A few words that a rule looks for, with their forms: `kill|killed|killing ^myself|himself|herself`. The word with `^`,
/// otherwise the first, is the one that is looked up; `*` stands for any word.
struct Phrase: Sendable {
    private let tokens: [[String]]
    private let anchor: Int

    init(_ text: String) {
        let parts = text.split(separator: " ")
        anchor = parts.firstIndex { $0.hasPrefix("^") } ?? 0
        tokens = parts.map { part in
            (part.hasPrefix("^") ? part.dropFirst() : part).split(separator: "|").map(String.init)
        }
    }

    /// The words by which it is found.
    var anchors: [String] { tokens.isEmpty ? [] : tokens[anchor] }

    /// Where it stands around a word that was found; nil where the words around are others.
    func range(at hit: Prose.Hit, in prose: Prose) -> Range<Int>? {
        guard anchors.contains(hit.word) else { return nil }
        let before = prose.words(before: hit.range.lowerBound, in: hit.stretch, anchor)
        let after = prose.words(after: hit.range.upperBound, in: hit.stretch, tokens.count - anchor - 1)
        guard before.count == anchor, after.count == tokens.count - anchor - 1 else { return nil }
        for (offset, range) in before.enumerated() where !matches(range, anchor - 1 - offset, prose) { return nil }
        for (offset, range) in after.enumerated() where !matches(range, anchor + 1 + offset, prose) { return nil }
        return (before.last ?? hit.range).lowerBound..<(after.last ?? hit.range).upperBound
    }

    private func matches(_ range: Range<Int>, _ token: Int, _ prose: Prose) -> Bool {
        tokens[token] == ["*"] || tokens[token].contains { prose.says($0, at: range) }
    }
}

/// Phrases that mean one thing, and phrases with the same words that mean another.
struct PhraseList: Sendable {
    let phrases: [Phrase]
    let exceptions: [Phrase]

    init(_ phrases: [String], except exceptions: [String] = []) {
        self.phrases = phrases.map(Phrase.init)
        self.exceptions = exceptions.map(Phrase.init)
    }

    /// The words that have to be looked for.
    var anchors: [String] { phrases.flatMap(\.anchors) + exceptions.flatMap(\.anchors) }

    /// Where one of the phrases stands around a word that was found.
    func range(at hit: Prose.Hit, in prose: Prose) -> Range<Int>? {
        guard let found = phrases.lazy.compactMap({ $0.range(at: hit, in: prose) }).first else { return nil }
        return exceptions.contains { $0.range(at: hit, in: prose) != nil } ? nil : found
    }
}
