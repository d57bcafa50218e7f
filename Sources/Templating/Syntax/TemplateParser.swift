import Diagnostics

/// Parses a template by the Mustache specification 1.4 with inheritance and dynamic names.
struct TemplateParser {
    private let name: String
    private let path: String
    private let source: [UInt8]
    private let lines: StandaloneLines
    private var tags: [Tag] = []
    private var pairs = TagPairs()
    private var mates: [Int] { pairs.mates }
    private var layout: [TagLayout] = []
    private var mistakes: [Mistake] = []

    private init(name: String, path: String, source: [UInt8]) {
        self.name = name
        self.path = path
        self.source = source
        self.lines = StandaloneLines(source: source, start: source.has([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0)
    }

    /// The template, with what could be understood of it if there are mistakes.
    static func parse(_ file: TemplateFile, diagnostics: inout [Diagnostic]) -> Template {
        let name = file.path.hasSuffix(".mustache") ? String(file.path.dropLast(9)) : file.path
        var parser = TemplateParser(name: name, path: file.displayPath, source: file.bytes)
        parser.scan()
        parser.pairs = TagPairs(of: parser.tags, in: file.bytes)
        parser.mistakes += parser.pairs.mistakes
        parser.lay()
        let nodes = parser.nodes()
        let lines = LineTable(file.bytes)
        diagnostics += parser.mistakes.map { $0.diagnostic(path: file.displayPath, lines: lines) }
        return Template(
            name: name, path: file.displayPath, source: file.bytes, lines: lines, nodes: nodes,
            isBroken: !parser.mistakes.isEmpty, holdsTags: nodes.contains { parser.holdsTag($0) })
    }
}

/// What a tag takes with it of its line, and the indentation it gives.
private struct TagLayout {
    /// The tag with the blanks and the line end that go with it.
    var extent: Range<Int>
    var isStandalone = false
    var indentation: Range<Int> = 0..<0
    var ownIndentation: Range<Int> = 0..<0
}

extension TemplateParser {
    private mutating func scan() {
        if let place = source.firstInvalidUTF8 { mistakes.append(.notUTF8(place..<place + 1)) }
        var scanner = TagScanner(source, from: lines.start)
        while let tag = scanner.next() { tags.append(tag) }
        mistakes += scanner.mistakes
    }
}

extension TemplateParser {
    /// Decides for each tag what of its line goes with it.
    private mutating func lay() {
        layout = tags.map { TagLayout(extent: $0.place) }
        var open: [Int] = []
        for (index, tag) in tags.enumerated() {
            switch tag.kind {
            case .comment, .delimiters, .node(.section), .node(.inverted), .node(.partial):
                standAlone(index)
            case .node(.parent):
                layParent(index)
            case .node(.block):
                layBlock(index, overrides: open.last.map { tags[$0].kind == .node(.parent) } ?? false)
            case .node(.end):
                layEnd(index, in: open)
            case .node: break
            }
            guard mates[index] >= 0 else { continue }
            if mates[index] > index { open.append(index) } else { open.removeLast() }
        }
    }

    private func blanksBefore(_ index: Int) -> Range<Int>? {
        lines.indentation(
            before: tags[index].place.lowerBound, after: index == 0 ? lines.start : tags[index - 1].place.upperBound)
    }

    private mutating func standAlone(_ index: Int) {
        let place = tags[index].place
        guard let blanks = blanksBefore(index), let next = source.lineEnd(afterBlanksFrom: place.upperBound) else {
            return
        }
        layout[index].extent = blanks.lowerBound..<next
        layout[index].indentation = blanks
        layout[index].isStandalone = true
    }

    /// A parent stands alone as a whole, from its first tag to its last.
    private mutating func layParent(_ index: Int) {
        guard mates[index] >= 0, let blanks = blanksBefore(index) else { return }
        let end = tags[mates[index]].place
        guard let next = source.lineEnd(afterBlanksFrom: end.upperBound) else { return }
        layout[index].extent = blanks.lowerBound..<layout[index].extent.upperBound
        layout[index].indentation = blanks
        layout[index].isStandalone = true
        layout[mates[index]].extent = end.lowerBound..<next
    }

    private mutating func layBlock(_ index: Int, overrides: Bool) {
        let place = tags[index].place
        let lineStart = source.lineEnd(afterBlanksFrom: place.upperBound)
        if let lineStart, mates[index] >= 0 {
            let end = tags[mates[index]].place.lowerBound
            if let inner = lines.indentation(ofLinesFrom: lineStart, to: end) { layout[index].ownIndentation = inner }
        }
        if overrides {
            if let lineStart { layout[index].extent = place.lowerBound..<lineStart }
            return
        }
        standAlone(index)
        if layout[index].isStandalone {
            if !layout[index].ownIndentation.isEmpty { layout[index].indentation = layout[index].ownIndentation }
        } else if let blanks = blanksBefore(index) {
            layout[index].indentation = blanks
        }
    }

    private mutating func layEnd(_ index: Int, in open: [Int]) {
        let mate = mates[index]
        guard mate >= 0, tags[mate].kind != .node(.parent) else { return }
        let outer = open.dropLast().last
        guard tags[mate].kind == .node(.block), let outer, tags[outer].kind == .node(.parent) else {
            standAlone(index)
            return
        }
        if let blanks = blanksBefore(index) {
            layout[index].extent = blanks.lowerBound..<tags[index].place.upperBound
        }
    }

    /// Whether a tag of HTML starts or ends in a text.
    private func holdsTag(_ node: Node) -> Bool {
        guard node.kind == .text else { return false }
        return node.place.dropLast().contains { place in
            source[place] == UInt8(ascii: "<") && (source[place + 1].isLetter || source[place + 1] == UInt8(ascii: "/"))
        }
    }

    /// The tags that mean something, with the text between them.
    private func nodes() -> [Node] {
        var nodes: [Node] = []
        var place = lines.start
        var numbers = Array(repeating: -1, count: tags.count)
        func close(_ opened: Int, at place: Range<Int>) {
            var node = Node(kind: .end, place: place, name: tags[opened].name)
            node.mate = numbers[opened]
            nodes[node.mate].mate = nodes.count
            nodes.append(node)
        }
        for (index, tag) in tags.enumerated() {
            let extent = layout[index].extent
            if place < extent.lowerBound {
                let text = place..<extent.lowerBound
                nodes.append(Node(kind: .text, place: text, name: text))
            }
            place = max(place, extent.upperBound)
            guard case .node(let kind) = tag.kind else { continue }
            for opened in pairs.unclosed[index] ?? [] { close(opened, at: extent.lowerBound..<extent.lowerBound) }
            if kind == .end && mates[index] < 0 { continue }
            numbers[index] = nodes.count
            var node = Node(kind: kind, place: tag.place, name: tag.name)
            node.isDynamic = tag.isDynamic
            node.isBroken = tag.isBroken || pairs.isUnclosed(index)
            node.isStandalone = layout[index].isStandalone
            node.indentation = layout[index].indentation
            node.ownIndentation = layout[index].ownIndentation
            if kind == .end {
                node.mate = numbers[mates[index]]
                nodes[node.mate].mate = nodes.count
            }
            nodes.append(node)
        }
        if place < source.count {
            nodes.append(Node(kind: .text, place: place..<source.count, name: place..<source.count))
        }
        for opened in pairs.unclosed[tags.count] ?? [] { close(opened, at: source.count..<source.count) }
        return nodes
    }
}

extension Mistake {
    fileprivate static func notUTF8(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.tag, place: place,
            message: "This is not UTF-8 text.",
            help: "Save the file as UTF-8.")
    }
}
