import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A number that proves something says who counted.
    static let statisticUnsourced = Check(.statisticUnsourced, words: ["out", "cent"]) { prose, site, diagnostics in
        var numbers = prose.signedNumbers
        numbers += prose.hits.compactMap(prose.shareInWords)
        var told = Set<Int>()
        for (stretch, range) in numbers.sorted(by: { $0.1.lowerBound < $1.1.lowerBound }) {
            guard prose.stretches[stretch].speech.isEditorial, !prose.isQuoted(range.lowerBound),
                !prose.isSourced(range, in: stretch),
                told.insert(prose.sentence(around: range, in: stretch).lowerBound).inserted
            else { continue }
            diagnostics.append(
                Rule.statisticUnsourced.finding(
                    path: prose.entry.path, span: site.prosePlaces.span(range, in: stretch, of: prose),
                    message: "“\(prose.text(range))”: who counted, and when?",
                    help:
                        "Write :stat[\(prose.text(range))]{source=\"…\" date=2026}, or cite or link the source in this sentence."
                ))
        }
    }
}

/// Whom shares are counted of.
private let counted: Set<String> = [
    "people", "adults", "children", "women", "men", "patients", "prisoners", "workers", "respondents", "families",
    "carers", "staff", "users", "clients", "participants", "students", "learners", "parents", "members", "employers",
    "employees", "organisations", "services", "trusts", "households", "veterans", "volunteers", "young", "older",
    "nurses", "doctors", "pupils", "teachers", "offenders", "individuals", "of",
]

private let numberWords: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty",
    "thirty", "forty", "fifty", "hundred",
]

extension Prose {
    /// Numbers with a sign of per cent, and sums of a thousand pounds or more: one pass for the signs.
    fileprivate var signedNumbers: [(Int, Range<Int>)] {
        var found: [(Int, Range<Int>)] = []
        guard !signs.isDisjoint(with: [.percent, .sterling]) else { return [] }
        for (index, stretch) in stretches.enumerated()
        where !stretch.signs.isDisjoint(with: [.percent, .sterling]) && stretch.speech.isEditorial && !stretch.isCode {
            for place in stretch.range {
                if bytes[place] == UInt8(ascii: "%") {
                    if let range = percentage(endingAt: place, in: stretch) { found.append((index, range)) }
                } else if bytes[place] == 0xA3, place > 0, bytes[place - 1] == 0xC2 {
                    if let range = sum(from: place - 1, in: stretch) { found.append((index, range)) }
                }
            }
        }
        return found
    }

    private func percentage(endingAt place: Int, in stretch: Stretch) -> Range<Int>? {
        var start = place
        while start > stretch.range.lowerBound, bytes[start - 1].isDigit || bytes[start - 1] == UInt8(ascii: ".") {
            start -= 1
        }
        guard start < place else { return nil }
        // “100% sure” is a way of speaking.
        return text(start..<place) == "100" ? nil : start..<(place + 1)
    }

    /// A price is no statistic.
    private func sum(from place: Int, in stretch: Stretch) -> Range<Int>? {
        var end = place + 2
        var digits = 0
        var isFraction = false
        while end < stretch.range.upperBound {
            if bytes[end].isDigit {
                if !isFraction { digits += 1 }
            } else if end + 1 < stretch.range.upperBound, bytes[end + 1].isDigit, ",.".utf8.contains(bytes[end]) {
                isFraction = isFraction || bytes[end] == UInt8(ascii: ".")
            } else {
                break
            }
            end += 1
        }
        guard digits > 0 else { return nil }
        var next = end
        if next < stretch.range.upperBound, bytes[next] == UInt8(ascii: " ") { next += 1 }
        let rest = text(next..<min(next + 8, stretch.range.upperBound)).lowercased()
        for unit in ["million", "billion", "m", "bn", "k"] where rest.hasPrefix(unit) {
            let last = next + unit.utf8.count
            if last >= stretch.range.upperBound || !WordByte.step(bytes, last).isWord { return place..<last }
        }
        return digits >= 4 ? place..<end : nil
    }

    /// “Nine out of ten prisoners”, “12 out of 15 people”, “40 per cent”.
    fileprivate func shareInWords(_ hit: Hit) -> (Int, Range<Int>)? {
        let before = word(before: hit.range.lowerBound, in: hit.stretch)
        if hit.word == "cent" {
            guard before == "per", hit.range.lowerBound >= 4 else { return nil }
            let number = word(before: hit.range.lowerBound - 4, in: hit.stretch)
            guard isNumber(number), number != "100", number != "hundred" else { return nil }
            return (hit.stretch, (hit.range.lowerBound - 5 - number.utf8.count)..<hit.range.upperBound)
        }
        guard hit.word == "out", isNumber(before) else { return nil }
        let after = words(after: hit.range.upperBound, in: hit.stretch, atMost: 5)
        guard after.count >= 3, after[0] == "of", isNumber(after[1]), !after[2...].isDisjoint(with: counted) else {
            return nil
        }
        let start = hit.range.lowerBound - 1 - before.utf8.count
        let end = hit.range.upperBound + 5 - 1 + after[1].utf8.count
        return (hit.stretch, start..<min(end, stretches[hit.stretch].range.upperBound))
    }

    private func isNumber(_ word: String) -> Bool {
        numberWords.contains(word) || (!word.isEmpty && word.utf8.allSatisfy { $0.isDigit })
    }

    /// Whether a source stands with a number: a `stat`, a citation or link in its sentence, “(Repper, 2013)”, or a
    /// retelling that says where everything in it comes from.
    fileprivate func isSourced(_ range: Range<Int>, in index: Int) -> Bool {
        let stretch = stretches[index]
        if stands(stretch, in: ["stat", "item"]) { return true }
        if stretch.speech == .retold, entry.retoldFrom != nil || isRetoldWithSource(stretch) { return true }
        let sentence = sentence(around: range, in: index)
        return isMarked(sentence, in: index, directives: ["stat"]) || plainCitation(in: sentence) != nil
    }

    private func isRetoldWithSource(_ stretch: Stretch) -> Bool {
        var next = stretch.directive
        while let index = next, entry.body.directives.indices.contains(index) {
            let directive = entry.body.directives[index]
            if directive.name == "retold", directive["source"] != nil { return true }
            next = directive.parent
        }
        return false
    }
}

extension Sequence<String> {
    fileprivate func isDisjoint(with words: Set<String>) -> Bool { !contains { words.contains($0) } }
}

extension Rule {
    static let statisticUnsourced = Rule(
        "statistic-unsourced", .warning,
        why: "A number without a source can't be checked, and grows truer each time that it is copied.",
        mend: "Write it as `:stat[…]{source=… date=…}`, or cite or link its source in the same sentence.")
}
