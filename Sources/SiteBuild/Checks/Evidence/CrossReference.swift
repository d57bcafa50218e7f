import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// What the text points to, “Box 1” or “see below”, is there.
    static let crossReference = Check(
        .crossReference, words: pointers.sorted()
    ) { prose, site, diagnostics in
        var labels: Set<String>?
        for hit in prose.hits where prose.isEditorial(hit) {
            guard let (words, help) = prose.missing(at: hit, &labels) else { continue }
            diagnostics.append(
                Rule.crossReference.finding(
                    path: prose.entry.path, span: site.prosePlaces.span(words, in: hit.stretch, of: prose),
                    message: "The text points to “\(prose.text(words))”, which is not on this page.", help: help))
        }
    }
}

private let pointers: Set<String> = ["box", "figure", "table", "chart", "appendix", "annex", "below", "overleaf"]

extension Prose {
    /// What a hit points to, when that isn't there, with what to do.
    fileprivate func missing(at hit: Hit, _ labels: inout Set<String>?) -> (Range<Int>, String)? {
        switch hit.word {
        case "overleaf":
            return (hit.range, "A page of the web has no other side: name the heading, with a link to it.")
        case "below":
            guard word(before: hit.range.lowerBound, in: hit.stretch) == "see",
                stretches[hit.stretch].isBody, stretch(atOrAfter: hit.stretch + 1) == nil,
                links(after: hit) == false
            else { return nil }
            return (hit.range, "Nothing follows. Add what is meant, or take the pointer out.")
        default:
            guard bytes[hit.range.lowerBound].isUppercaseLetter, let number = number(after: hit),
                !isLabel(hit), !isOfAnotherWork(hit, number.end)
            else { return nil }
            let label = "\(hit.word) \(number.text)"
            if labels == nil { labels = self.labels }
            guard labels?.contains(label) != true else { return nil }
            return (
                hit.range.lowerBound..<number.end,
                "Add it, with a line that begins with “\(text(hit.range.lowerBound..<number.end))”, or take the pointer out."
            )
        }
    }

    /// “1”, “2.1” or “A” after a hit.
    private func number(after hit: Hit) -> (text: String, end: Int)? {
        let start = hit.range.upperBound + 1
        let limit = stretches[hit.stretch].range.upperBound
        guard start < limit, bytes[start - 1] == UInt8(ascii: " ") else { return nil }
        var end = start
        if bytes[start].isDigit {
            while end < limit, end - start < 4, bytes[end].isDigit { end += 1 }
            if end + 1 < limit, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isDigit { end += 2 }
        } else if ["appendix", "annex"].contains(hit.word), bytes[start].isUppercaseLetter {
            end = start + 1
        }
        guard end > start, end - start < 4 else { return nil }
        if end < limit, WordByte.step(bytes, end).isWord { return nil }
        return (text(start..<end).lowercased(), end)
    }

    /// Whether a hit begins its stretch: then it is the label that others point to.
    private func isLabel(_ hit: Hit) -> Bool { hit.range.lowerBound == stretches[hit.stretch].range.lowerBound }

    /// “Table 3 of the report”, “(Mead, 2005, Table 3)”: of a work elsewhere.
    private func isOfAnotherWork(_ hit: Hit, _ end: Int) -> Bool {
        let sentence = sentence(around: hit.range, in: hit.stretch)
        return ["of", "in", "from"].contains(word(after: end, in: hit.stretch)) || hasYear(in: sentence)
            || isMarked(sentence, in: hit.stretch)
    }

    /// What stretches, captions and alternative texts of the entry begin with: “box 1”.
    private var labels: Set<String> {
        var labels: Set<String> = []
        func add(_ text: some StringProtocol) {
            let words = text.prefix(24).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }
            guard words.count > 1, pointers.contains(String(words[0])) else { return }
            labels.insert("\(words[0]) \(words[1].last == "." ? words[1].dropLast() : words[1])")
        }
        for stretch in stretches { add(text(stretch.range.prefix(48))) }
        for directive in entry.body.directives {
            for parameter in directive.parameters where parameter.name != "id" { add(parameter.value) }
        }
        for link in entry.body.links where link.isImage {
            add(entry.body.label(of: link))
            add(link.title)
            for parameter in link.parameters { add(parameter.value) }
        }
        return labels
    }

    private func stretch(atOrAfter index: Int) -> Stretch? {
        stretches[index...].first { $0.isBody && !$0.isInFootnote && !$0.range.isEmpty }
    }

    /// Whether a picture, a download or something else without words of its own may follow.
    private func links(after hit: Hit) -> Bool {
        let line = stretches[hit.stretch].line
        return entry.body.links.contains { $0.span.line >= line }
            || entry.body.directives.contains { $0.span.line >= line } || !isSentenceEnd(hit)
    }

    private func isSentenceEnd(_ hit: Hit) -> Bool {
        stretches[hit.stretch].range.upperBound - hit.range.upperBound <= 3
    }
}

extension Rule {
    static let crossReference = Rule(
        "cross-reference", .error,
        why: "A pointer to a box or figure that stayed behind in another document leaves its readers searching.",
        mend: "Bring over what it points to, or take the pointer out.")
}
