import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// A line that tells readers to follow a link has one.
    static let linkLikeSentence = Check(words: ["here", "examples", "information", "more"]) {
        prose, site, diagnostics in
        var told = -1
        for hit in prose.hits where hit.stretch != told {
            guard let line = prose.line(at: hit), prose.isEditorial(hit),
                !prose.isMarked(line.range, in: hit.stretch, directives: ["download"]),
                !prose.holdsAddress(line.range)
            else { continue }
            told = hit.stretch
            var finding = Rule.linkBroken.finding(
                path: prose.entry.path, span: site.prosePlaces.span(line.range, in: hit.stretch, of: prose),
                message: "“\(prose.text(line.range))” leads nowhere: there is no link in it.",
                help: "Link the words that name what it leads to, or take the line out.")
            if !line.isCertain { finding.severity = .warning }
            diagnostics.append(finding)
        }
    }
}

/// What a line that asks for a click begins with.
private let orders: Set<String> = [
    "download", "click", "read", "watch", "listen", "view", "see", "find", "get", "open",
]

extension Prose {
    /// A short line or sentence about a hit that reads like a link, and whether nothing else can be meant.
    fileprivate func line(at hit: Hit) -> (range: Range<Int>, isCertain: Bool)? {
        let stretch = stretches[hit.stretch]
        guard stretch.isBody, stretch.isParagraph else { return nil }
        if hit.word == "here" {
            let sentence = trimmed(sentence(around: hit.range, in: hit.stretch))
            let before = word(before: hit.range.lowerBound, in: hit.stretch)
            if before == "click" { return (sentence, true) }
            let count = words(after: sentence.lowerBound, in: hit.stretch, atMost: 9)
            let isShort = sentence.count <= 60 && count.count <= 8
            // “Download the story here”: the word ends the line, and the line is all there is.
            guard isShort, sentence == trimmed(stretch.range), let first = count.first, orders.contains(first),
                rest(after: hit.range.upperBound, of: sentence)
            else { return nil }
            return (sentence, true)
        }
        // “More examples of our work”, a line by itself, without a full stop.
        let line = trimmed(stretch.range)
        guard line.count <= 80, hit.range.lowerBound == line.lowerBound || hit.word != "more",
            stretch.listNumber == nil, !".:!?,;".utf8.contains(bytes[line.upperBound - 1])
        else { return nil }
        let words = words(after: line.lowerBound, in: hit.stretch, atMost: 4)
        let beginning = words.joined(separator: " ")
        let asks = ["more examples of ", "more information about ", "more information on ", "read more about "]
        return asks.contains { beginning.hasPrefix($0) } ? (line, false) : nil
    }

    /// Whether nothing but signs follows in a sentence.
    private func rest(after place: Int, of sentence: Range<Int>) -> Bool {
        !bytes[place..<sentence.upperBound].contains { $0.isDigit || $0.isLowercaseLetter || $0.isUppercaseLetter }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
        while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return start..<end
    }

    /// Whether an address or a mailbox stands in a range, linked or not.
    fileprivate func holdsAddress(_ range: Range<Int>) -> Bool {
        bytes[range].contains(UInt8(ascii: "@")) || text(range).contains("www.") || text(range).contains("://")
    }
}
