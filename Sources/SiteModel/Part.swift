package import CommonMark

/// A block of a page that stands for itself, with a place and a title of its own: an item of a bulletin, a slide.
package struct Part: Sendable, Hashable {
    /// The index of its directive.
    package let directive: Int
    /// Its heading among the document's: the first that stands in it and in no block inside it.
    package let heading: Int?
    /// Its place on the page.
    package let anchor: String
    /// Which one it is of its name, from 1.
    package let number: Int
}

extension Part {
    /// The parts of a text, in reading order. Each has a place: one that its author typed, its heading's, or one that is
    /// made from its title here.
    package static func all(in body: inout Document, avoiding reserved: Set<String>) -> [Part] {
        let parts = body.directives.filter { DirectiveRegistry.schema($0.name)?.isPart == true }
        guard !parts.isEmpty else { return [] }
        var headings: [Int: Int] = [:]
        for (index, heading) in body.headings.enumerated() {
            if let directive = heading.directive, headings[directive] == nil { headings[directive] = index }
        }
        var numbers: [String: Int] = [:]
        let numbered = parts.map { part in
            numbers[part.name, default: 0] += 1
            return (part, numbers[part.name] ?? 1)
        }
        body = body.naming(
            numbered.filter { headings[$0.0.index] == nil }.map { part, number in
                (part.index, part.title ?? part.label(number: number))
            }, avoiding: reserved)
        return numbered.map { part, number in
            let heading = headings[part.index]
            let anchor = body.directives[part.index].id ?? heading.map { body.headings[$0].id } ?? ""
            return Part(directive: part.index, heading: heading, anchor: anchor, number: number)
        }
    }

    /// Its title as readers see it: its heading, the title that was typed, or what it is.
    package func title(in body: Document, _ phrases: Phrasebook, words: (Link) -> String?) -> String {
        if let heading { return body.text(of: body.headings[heading], words: words) }
        let directive = body.directives[directive]
        return directive.title ?? directive.label(number: number, phrases)
    }
}

extension Entry {
    /// The part that a directive is. They stand in the order of their directives.
    package func part(of directive: Int) -> Part? {
        var low = 0
        var high = parts.count
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].directive < directive { low = middle + 1 } else { high = middle }
        }
        return low < parts.count && parts[low].directive == directive ? parts[low] : nil
    }
}

extension Directive {
    fileprivate var title: String? { self["title"].flatMap { $0.isEmpty ? nil : $0 } }

    /// What it is, in English: its place is made of this, and stays whatever the words become.
    fileprivate func label(number: Int) -> String {
        name == "item" ? (self["type"] ?? "item").spacedSentence : "\(name.spacedSentence) \(number)"
    }

    /// What it is, in words: Vacancy.
    fileprivate func label(number: Int, _ words: Phrasebook) -> String {
        name == "item"
            ? words("items.\(self["type"] ?? "item")")
            : words.find("directives.\(name)_numbered", ["number": String(number)]) ?? label(number: number)
    }
}
