/// A tag as it stands in the source, before it is known what it closes or whether it stands alone.
struct Tag {
    enum Kind: Equatable {
        case comment
        case delimiters
        case node(Node.Kind)
    }

    let kind: Kind
    let place: Range<Int>
    let name: Range<Int>
    let isDynamic: Bool
    /// What can't be used, which has been told; it stands for what it opens or closes, so that no more has to be told.
    var isBroken = false
}

/// Finds the tags of a template, following its set-delimiter tags.
struct TagScanner {
    let source: [UInt8]
    private(set) var mistakes: [Mistake] = []
    private var open: [UInt8] = Array("{{".utf8)
    private var close: [UInt8] = Array("}}".utf8)
    private var place: Int
    private var lastSearch = Search()

    init(_ source: [UInt8], from start: Int) {
        self.source = source
        self.place = start
    }

    /// The next tag. What looks like one and is none is reported and passed over.
    mutating func next() -> Tag? {
        while let start = source.next(open, from: place) {
            if let tag = tag(at: start) { return tag }
        }
        return nil
    }
}

extension TagScanner {
    /// The last search for a closing delimiter: a thousand unclosed tags must not search the whole file each.
    private struct Search {
        var pattern: [UInt8] = []
        var from = 0
        var found: Int?
    }

    private mutating func end(_ closing: [UInt8], from place: Int) -> Int? {
        if lastSearch.pattern == closing, place >= lastSearch.from {
            guard let found = lastSearch.found else { return nil }
            if found >= place { return found }
        }
        lastSearch = Search(pattern: closing, from: place, found: source.next(closing, from: place))
        return lastSearch.found
    }

    private mutating func tag(at start: Int) -> Tag? {
        var content = start + open.count
        while content < source.count, source[content].isWhitespace { content += 1 }
        let sigil = Character(Unicode.Scalar(content < source.count ? source[content] : 0))
        if "{=!&#^/><$".contains(sigil) { content += 1 }
        let closing: [UInt8] =
            switch sigil {
            case "{": [UInt8(ascii: "}")] + close
            case "=": [UInt8(ascii: "=")] + close
            default: close
            }
        let kind = nodeKind(of: sigil)
        guard let end = end(closing, from: content) else {
            return unclosed(kind, start, content, closing, resume: content)
        }
        if sigil != "!", let another = source.next(open, from: content, before: end) {
            return unclosed(kind, start, content, closing, resume: another)
        }
        place = end + closing.count
        let whole = start..<place
        let name = source.trimmed(content..<end)
        switch sigil {
        case "!": return Tag(kind: .comment, place: whole, name: name, isDynamic: false)
        case "=": return delimiters(whole, name)
        default: return named(kind, whole, name)
        }
    }

    private func nodeKind(of sigil: Character) -> Node.Kind {
        switch sigil {
        case "{", "&": .unescaped
        case "#": .section
        case "^": .inverted
        case "/": .end
        case ">": .partial
        case "<": .parent
        case "$": .block
        default: .variable
        }
    }

    private mutating func named(_ kind: Node.Kind, _ whole: Range<Int>, _ name: Range<Int>) -> Tag? {
        let takesAsterisk = kind == .partial || kind == .parent || kind == .end
        let isDynamic = takesAsterisk && !name.isEmpty && source[name.lowerBound] == UInt8(ascii: "*")
        let bare = isDynamic ? source.trimmed(name.lowerBound + 1..<name.upperBound) : name
        guard !bare.isEmpty else {
            mistakes.append(.emptyTag(whole))
            return nil
        }
        guard !source[bare].contains(where: \.isWhitespace) else {
            mistakes.append(.spaceInName(whole, String(decoding: source[bare], as: UTF8.self)))
            return broken(kind, whole, word(at: bare.lowerBound))
        }
        return Tag(kind: .node(kind), place: whole, name: bare, isDynamic: isDynamic)
    }

    private mutating func delimiters(_ whole: Range<Int>, _ content: Range<Int>) -> Tag? {
        let parts = source[content].split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, !source[content].contains(UInt8(ascii: "=")) else {
            mistakes.append(.badDelimiters(whole))
            return nil
        }
        open = Array(parts[0])
        close = Array(parts[1])
        return Tag(kind: .delimiters, place: whole, name: content, isDynamic: false)
    }

    private mutating func unclosed(
        _ kind: Node.Kind, _ start: Int, _ content: Int, _ closing: [UInt8], resume: Int
    ) -> Tag? {
        place = resume
        mistakes.append(.unclosedTag(start..<resume, String(decoding: closing, as: UTF8.self)))
        let name = word(at: source.trimmed(content..<resume).lowerBound)
        var end = name.upperBound
        while end < resume, source[end] == UInt8(ascii: "}") { end += 1 }
        return broken(kind, start..<end, name)
    }

    /// What stands for a tag that opens or closes and can't be used.
    private func broken(_ kind: Node.Kind, _ place: Range<Int>, _ name: Range<Int>) -> Tag? {
        switch kind {
        case .section, .inverted, .block, .parent, .end:
            guard !name.isEmpty else { return nil }
            return Tag(kind: .node(kind), place: place, name: name, isDynamic: false, isBroken: true)
        case .text, .variable, .unescaped, .partial: return nil
        }
    }

    private func word(at start: Int) -> Range<Int> {
        var end = start
        while end < source.count, !source[end].isWhitespace, !"{}<".utf8.contains(source[end]) { end += 1 }
        return start..<end
    }
}

extension Mistake {
    fileprivate static func unclosedTag(_ place: Range<Int>, _ closing: String) -> Mistake {
        Mistake(
            rule: TemplateRules.tag, place: place,
            message: "This tag is not closed.",
            help: "End it with “\(closing)” before the next tag begins.")
    }

    fileprivate static func emptyTag(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.tag, place: place,
            message: "This tag names nothing.",
            help: "Write a name in it, as in “{{title}}”, or take it out.")
    }

    fileprivate static func spaceInName(_ place: Range<Int>, _ name: String) -> Mistake {
        Mistake(
            rule: TemplateRules.tag, place: place,
            message: "“\(name.oneLine)” is not a name, since it has a space in it.",
            help: "Write one name in each tag; a remark begins with an exclamation mark: “{{! … }}”.")
    }

    fileprivate static func badDelimiters(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.tag, place: place,
            message: "This does not set new delimiters.",
            help: "Write the two marks with a space between them: “{{=<% %>=}}”.")
    }
}
