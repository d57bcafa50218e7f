import CommonMark
import Markup
import SiteModel
import Templating

/// Citations in a body, and the reference list that they lead to.
struct CitationMarkup: Sendable {
    private let cited: CitedWorks
    private let channel: Channel
    private let words: Phrasebook
    /// How often each work has been cited so far.
    private var counts: [Int]
    /// How often each is cited in all.
    private let totals: [Int]

    init?(of item: PlannedEntry, on channel: Channel, _ pages: Pages) {
        guard let cited = CitedWorks(of: item, on: channel, pages.references, pages.words) else { return nil }
        self.cited = cited
        self.channel = channel
        words = pages.words
        counts = Array(repeating: 0, count: cited.works.count)
        var totals = counts
        let body = item.entry.body
        for citation in body.citations where !item.blocks.hides(citation.directive, in: body, on: channel) {
            for work in citation.works { if let place = cited[work.key] { totals[place] += 1 } }
        }
        self.totals = totals
    }

    /// `(Mead, 2005, p. 15; Repper, 2013)`: links to the list on a page, plain text in a feed.
    mutating func append(_ citation: Citation, to html: inout [UInt8]) {
        html += "(".utf8
        for (index, work) in citation.works.enumerated() {
            if index > 0 { html += "; ".utf8 }
            guard let place = cited[work.key] else {
                appendHTMLEscaped("@\(work.key)", to: &html)
                continue
            }
            counts[place] += 1
            let found = cited.works[place]
            let words = [found.names, found.year, work.locator].filter { !$0.isEmpty }.joined(separator: ", ")
            guard channel == .site else {
                appendHTMLEscaped(words, to: &html)
                continue
            }
            html += "<a href=\"#".utf8
            appendHTMLEscaped("ref-\(percentEncoded(found.slug))", to: &html)
            html += "\" id=\"".utf8
            appendHTMLEscaped("cite-\(found.slug)-\(counts[place])", to: &html)
            html += "\" role=\"doc-biblioref\">".utf8
            appendHTMLEscaped(words, to: &html)
            html += "</a>".utf8
        }
        html += ")".utf8
    }

    /// The list, under a heading of its own where the body has none for it.
    func appendList(headingID: String?, by templates: TemplateLibrary, to html: inout [UInt8]) {
        guard channel == .site else { return appendPlainList(hasHeading: headingID != nil, to: &html) }
        let items = cited.works.enumerated().map { place, work in
            Record(
                "reference_item",
                [
                    .text("ref-\(work.slug)"), .html(ReferenceText.html(work, links: true, words)),
                    .list((0..<totals[place]).map { backLink($0, to: work) }),
                ])
        }
        templates.render(
            PageTemplates.references, Record("references", [.text(headingID), .list(items)]), into: &html)
    }

    private func backLink(_ index: Int, to work: CitedWorks.Work) -> Record {
        let letter = CitedWorks.letter(index)
        return Record(
            "back_link",
            [
                .text(letter), .url("#cite-\(percentEncoded(work.slug))-\(index + 1)"),
                .text(words("references.back", ["letter": letter, "work": "\(work.names), \(work.year)"])),
            ])
    }

    private func appendPlainList(hasHeading: Bool, to html: inout [UInt8]) {
        html += (hasHeading ? "<h2>\(words("references.title"))</h2>\n<ul>\n" : "<ul>\n").utf8
        for work in cited.works {
            html += "<li>".utf8
            html += ReferenceText.html(work, links: false, words)
            html += "</li>\n".utf8
        }
        html += "</ul>\n".utf8
    }
}

extension SiteModel.Entry {
    /// The identifier of the heading that Kindred makes for the reference list; nil where the body has such a heading,
    /// or no reference is listed.
    var referencesHeading: String? {
        guard !body.citations.isEmpty || !common.references.isEmpty else { return nil }
        if body.sectionEnd(titled: Self.referenceTitles) != nil { return nil }
        return body.anchors.contains { $0.name == "references" } ? "reference-list" : "references"
    }

    static let referenceTitles: Set<String> = ["references"]
}
