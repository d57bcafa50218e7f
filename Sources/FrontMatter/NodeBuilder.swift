import Diagnostics

/// Builds nodes from libyaml's events, refusing what front matter has no need of: anchors, aliases, tags, merge keys.
struct NodeBuilder: ~Copyable {
    /// Mappings and lists may stand inside each other this deep.
    static let deepest = 32

    private var events: EventReader
    private let input: YAMLInput
    private let text: SourceText
    private let path: String
    private(set) var diagnostics: [Diagnostic] = []

    init(_ events: consuming EventReader, input: YAMLInput, text: SourceText, path: String) {
        self.events = events
        self.input = input
        self.text = text
        self.path = path
    }

    /// The one document of the input; an empty node when it holds none.
    mutating func document() throws(SyntaxProblem) -> Node? {
        guard case .documentStart = try events.next().kind else { return nil }
        let root = try node(from: events.next(), depth: 0, key: nil)
        while true {
            let event = try events.next()
            switch event.kind {
            case .documentEnd: continue
            case .end: return root
            default: throw SyntaxProblem(.document, at: event.start)
            }
        }
    }

    private mutating func node(from event: Event, depth: Int, key: SourceSpan?) throws(SyntaxProblem) -> Node {
        if event.hasTag { refuse(event, .tag) }
        if event.hasAnchor { refuse(event, .anchor) }
        switch event.kind {
        case .scalar(let string, let isPlain):
            if isPlain, event.start == event.end {
                return Node(content: .empty, span: key ?? span(event.start, event.start))
            }
            try checkLines(event, isPlain: isPlain)
            let isQuoted = !isPlain && !input.isMended(atCharacter: event.start)
            return Node(content: .scalar(string, isQuoted: isQuoted), span: span(event.start, event.end))
        case .alias:
            refuse(event, .alias)
            return Node(content: .empty, span: span(event.start, event.end), isUnreadable: true)
        case .sequenceStart:
            return try sequence(event, depth: depth + 1)
        case .mappingStart:
            return try mapping(event, depth: depth + 1)
        default:
            throw SyntaxProblem(.other, at: event.start)
        }
    }

    private mutating func sequence(_ start: Event, depth: Int) throws(SyntaxProblem) -> Node {
        if depth > Self.deepest { throw SyntaxProblem(.tooDeep, at: start.start) }
        var items: [Node] = []
        while true {
            let event = try events.next()
            if case .sequenceEnd = event.kind {
                return Node(content: .sequence(items), span: span(start.start, event.end))
            }
            items.append(try node(from: event, depth: depth, key: nil))
        }
    }

    private mutating func mapping(_ start: Event, depth: Int) throws(SyntaxProblem) -> Node {
        if depth > Self.deepest { throw SyntaxProblem(.tooDeep, at: start.start) }
        var entries: [Entry] = []
        while true {
            let event = try events.next()
            if case .mappingEnd = event.kind {
                let isFlow = source(start.start).map { text.bytes[$0] == Byte.openBrace } ?? false
                let place = isFlow ? nil : entries.first?.keySpan
                return Node(
                    content: .mapping(withoutDuplicates(entries, path: path, diagnostics: &diagnostics)),
                    span: place ?? span(start.start, event.end))
            }
            guard case .scalar(let key, _) = event.kind, !(key.isEmpty && event.start == event.end) else {
                throw SyntaxProblem(.key, at: event.start)
            }
            if event.hasTag { refuse(event, .tag) }
            if event.hasAnchor { refuse(event, .anchor) }
            let keySpan = span(event.start, event.end)
            if key == "<<" { refuse(event, .mergeKey) }
            let value = try node(from: try events.next(), depth: depth, key: keySpan)
            if key != "<<" { entries.append(Entry(key: visibleKey(key), keySpan: keySpan, value: value)) }
        }
    }
}

extension NodeBuilder {
    private func source(_ character: Int) -> Int? {
        let offset = input.sourceOffset(ofCharacter: character)
        return offset < text.range.upperBound ? offset : nil
    }

    /// The place of some characters without the blanks at their end.
    private func span(_ start: Int, _ end: Int) -> SourceSpan {
        let first = input.sourceOffset(ofCharacter: start)
        var last = input.sourceOffset(ofCharacter: end)
        let line = text.line(text.lineNumber(at: first))
        last = min(last, max(line.upperBound, first))
        while last > first, text.bytes[last - 1].isBlank { last -= 1 }
        return text.span(first..<max(first, last))
    }

    private mutating func refuse(_ event: Event, _ feature: UnsupportedFeature) {
        diagnostics.append(feature.diagnostic(path: path, span: span(event.start, event.end)))
    }

    /// Text may run over lines; when one of them looks like a field or a list item, something else was meant.
    private func checkLines(_ event: Event, isPlain: Bool) throws(SyntaxProblem) {
        guard let start = source(event.start) else { return }
        let isQuoted = text.bytes[start] == Byte.doubleQuote || text.bytes[start] == Byte.apostrophe
        guard isPlain || isQuoted else { return }
        let first = text.lineNumber(at: start)
        let last = text.lineNumber(at: max(start, input.sourceOffset(ofCharacter: event.end) - 1))
        guard last > first else { return }
        for line in (first + 1)...last {
            if isQuoted, text.isField(line) { throw SyntaxProblem(.unclosedQuote, at: event.start) }
            let range = text.line(line)
            let content = text.bytes[range].firstIndex { !$0.isBlank } ?? range.upperBound
            if isPlain, content + 1 < range.upperBound, text.bytes[content] == Byte.hyphen,
                text.bytes[content + 1].isBlank
            {
                throw SyntaxProblem(.afterValue, at: event.start, sourceOffset: content)
            }
        }
    }
}
