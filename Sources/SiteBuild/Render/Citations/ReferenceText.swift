import Calendar
import Markup
import SiteModel

/// A work as a reference list tells of it, in the British form of Harvard style.
struct ReferenceText {
    private var html: [UInt8] = []
    /// Whether addresses are links. In feeds they are text, which apps make links of.
    private let links: Bool
    private let words: Phrasebook

    static func html(_ work: CitedWorks.Work, links: Bool, _ words: Phrasebook) -> [UInt8] {
        var text = ReferenceText(links: links, words: words)
        text.write(work)
        return text.html
    }

    private init(links: Bool, words: Phrasebook) {
        self.links = links
        self.words = words
    }

    private mutating func write(_ work: CitedWorks.Work) {
        let reference = work.reference
        let authors = words.list(reference.author.map(\.inverted))
        let editors = words.list(reference.editor.map(\.inverted))
        let note = " " + words(reference.editor.count == 1 ? "references.editor" : "references.editors")
        if authors.isEmpty, editors.isEmpty {
            emphasis(reference.title)
            text(" (\(work.year)).")
        } else {
            text(authors.isEmpty ? editors + note : authors)
            text(" (\(work.year)) ")
            title(reference)
        }
        if let container = reference.containerTitle {
            text(reference.isPartOfBook ? " \(words("references.in")) " : " ")
            if reference.isPartOfBook, !authors.isEmpty, !editors.isEmpty { text("\(editors)\(note) ") }
            emphasis(container)
            text(reference.issueInWords)
            if !reference.isPartOfBook { text(reference.pages(in: words).map { ", \($0)" } ?? "") }
            text(".")
        }
        if let edition = reference.edition { text(" " + words("references.edition", ["edition": edition.ordinal])) }
        if let number = reference.number { text(" \(number).") }
        let publisher = [reference.publisherPlace, reference.publisher].compactMap { $0 }.joined(separator: ": ")
        if !publisher.isEmpty, publisher != authors { sentence(" \(publisher)") }
        if reference.isPartOfBook, let pages = reference.pages(in: words) { text(" \(pages).") }
        address(reference)
    }

    /// Parts of larger works stand in quotation marks, whole works in italics.
    private mutating func title(_ reference: BibliographicReference) {
        if reference.containerTitle != nil {
            text("‘\(reference.title)’,")
        } else {
            emphasis(reference.title)
            if !reference.title.endsSentence { text(".") }
        }
    }

    private mutating func address(_ reference: BibliographicReference) {
        if let doi = reference.doi {
            text(" \(words("references.address")) ")
            link("https://doi.org/\(doi)", "https://doi.org/\(doi)", label: nil)
        } else if let url = reference.url {
            text(" \(words("references.address")) ")
            link(url, url, label: nil)
        }
        let accessed = reference.accessed.map {
            words("references.accessed", ["date": dateInWords($0, in: words.dates)])
        }
        if let copy = reference.archived {
            text(accessed.map { " (\($0); " } ?? " (")
            let said =
                copy.on.map { words("references.archived", ["date": dateInWords($0, in: words.dates)]) }
                ?? words("references.archived_copy")
            if links {
                let label = words("references.copy_of", ["archived": said, "title": reference.title])
                link(copy.url, said, label: label)
            } else {
                text(words("references.at", ["archived": said, "address": copy.url]))
            }
            text(")")
        } else if let accessed, reference.url != nil, reference.doi == nil {
            text(" (\(accessed))")
        }
        if reference.url != nil || reference.doi != nil || reference.archived != nil { text(".") }
    }

    private mutating func sentence(_ words: String) { text(words.endsSentence ? words : words + ".") }

    private mutating func text(_ words: String) { appendHTMLEscaped(words, to: &html) }

    private mutating func emphasis(_ words: String) {
        html += "<em>".utf8
        text(words)
        html += "</em>".utf8
    }

    private mutating func link(_ address: String, _ words: String, label: String?) {
        guard links else { return text(words) }
        html += "<a href=\"".utf8
        appendURLAttribute(address, to: &html)
        if let label {
            html += "\" aria-label=\"".utf8
            text(label)
        }
        html += "\">".utf8
        text(words)
        html += "</a>".utf8
    }
}

extension BibliographicReference {
    fileprivate var isPartOfBook: Bool { ["chapter", "paper-conference", "entry"].contains(type) }

    /// `, 12(3)`
    fileprivate var issueInWords: String {
        switch (volume, issue) {
        case (let volume?, let issue?): ", \(volume)(\(issue))"
        case (let one?, nil), (nil, let one?): ", \(one)"
        case (nil, nil): ""
        }
    }

    /// `pp. 15–28`
    fileprivate func pages(in words: Phrasebook) -> String? {
        page.map { page in
            let isSeveral = page.contains { "-–,".contains($0) }
            let numbers = page.replacing("-", with: "–").replacing("––", with: "–")
            return isSeveral
                ? words("references.pages", ["pages": numbers]) : words("references.page", ["page": numbers])
        }
    }
}

extension CitedName {
    /// “Mead, S.”; an organisation as it is.
    fileprivate var inverted: String {
        guard let family else { return literal ?? "" }
        let initials = (given ?? "").split(separator: " ").map { name in
            name.split(separator: "-").compactMap(\.first).map { "\($0)." }.joined(separator: "-")
        }.joined()
        return initials.isEmpty ? family : "\(family), \(initials)"
    }
}

extension String {
    fileprivate var endsSentence: Bool { last.map { ".?!".contains($0) } ?? false }

    /// `2` as `2nd`; words as they are.
    fileprivate var ordinal: String {
        guard let number = Int(self) else { return self }
        switch (number % 10, number % 100) {
        case (1, let rest) where rest != 11: return "\(number)st"
        case (2, let rest) where rest != 12: return "\(number)nd"
        case (3, let rest) where rest != 13: return "\(number)rd"
        default: return "\(number)th"
        }
    }
}
