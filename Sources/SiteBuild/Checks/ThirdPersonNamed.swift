import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Whoever agreed to have their words shown did not agree for the people they name.
    static let thirdPersonNamed = Check(.thirdPersonNamed, words: FirstNames.words) { prose, site, diagnostics in
        for (hit, shift) in prose.hits.compactMap({ hit in prose.name(at: hit).map { (hit, $0) } })
        where prose.isSomebodysWords(hit) && !prose.isOwnName(shift, in: hit.stretch) {
            var finding = Rule.thirdPersonNamed.finding(
                path: prose.path, span: site.prosePlaces.span(shift, in: hit.stretch, of: prose),
                message: "Somebody is named here who may not have agreed to it.",
                help: "Ask them, or put what they are in square brackets in place of the name: [my mentor].")
            finding.isConfidential = true
            diagnostics.append(finding)
        }
    }
}

extension Prose {
    /// The name that a word begins, or that follows it after “Mr” and its like; nil where it is none.
    fileprivate func name(at hit: Hit) -> Range<Int>? {
        guard isCapitalised(hit.range) else { return nil }
        let after = words(after: hit.range.upperBound, in: hit.stretch, 2)
        if FirstNames.titles.contains(hit.word) {
            // The stop after “Dr.” ends no sentence.
            var next = hit.range.upperBound
            let end = stretches[hit.stretch].range.upperBound
            while next < end, ". ".utf8.contains(bytes[next]) { next += 1 }
            return words(after: next, in: hit.stretch, 1).first { $0.lowerBound == next && isCapitalised($0) }
        }
        guard FirstNames.all.contains(hit.word) else { return nil }
        let before = words(before: hit.range.lowerBound, in: hit.stretch, 2).map(lowered)
        if FirstNames.alsoWords.contains(hit.word), before.isEmpty { return nil }
        if let word = before.first, FirstNames.notBefore.contains(word) { return nil }
        if before == ["am", "i"] || before == ["is", "name"] || before == ["was", "name"] { return nil }
        // Part of the name of a place or an organisation.
        for word in after where isCapitalised(word) && FirstNames.ofPlaces.contains(lowered(word)) { return nil }
        return hit.range
    }

    /// Whether a word stands in a testimony: a voice, a vignette, feedback in a bulletin or a paragraph of it that is one
    /// quotation.
    fileprivate func isSomebodysWords(_ hit: Hit) -> Bool {
        let stretch = stretches[hit.stretch]
        guard stretch.isBody else { return false }
        if stretch.speech.isLivedExperience { return true }
        if isFeedback(stretch.directive) { return true }
        guard entry.kind == "bulletin", stretch.isParagraph else { return false }
        if stretch.speech == .quotation { return true }
        let words = bytes[stretch.range]
        let opens = words.first == UInt8(ascii: "\"") || words.starts(with: [0xE2, 0x80, 0x9C])
        return opens && (words.last == UInt8(ascii: "\"") || words.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]))
    }

    private func isFeedback(_ directive: Int?) -> Bool {
        var next = directive
        while let index = next, entry.body.directives.indices.contains(index) {
            if entry.body.directives[index]["type"] == "feedback" { return true }
            next = entry.body.directives[index].parent
        }
        return false
    }

    /// Whether a name is the speaker's own, as their block gives it, or that of a link to a person's file, which shows
    /// what a record says.
    fileprivate func isOwnName(_ name: Range<Int>, in stretch: Int) -> Bool {
        let word = lowered(name)
        var next = stretches[stretch].directive
        while let index = next, entry.body.directives.indices.contains(index) {
            let directive = entry.body.directives[index]
            for value in [directive["person"], directive["by"]].compactMap({ $0?.lowercased() })
            where value.split(whereSeparator: { !$0.isLetter }).contains(where: { $0 == word }) { return true }
            next = directive.parent
        }
        return marks.contains { mark in
            guard case .link(let link) = mark.kind, mark.block == stretch, mark.range.contains(name.lowerBound) else {
                return false
            }
            return entry.body.links[link].destination.contains("people/")
        }
    }
}

extension Rule {
    static let thirdPersonNamed = Rule(
        "third-person-named", .warning,
        why: "Who is named in somebody else's testimony was never asked, and may be recognised by it.",
        mend: "Ask them, or put what they are in square brackets in place of the name: [my mentor].")
}
