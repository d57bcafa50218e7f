/// All words of a document, block by block, without markup.
package struct DocumentWords: Sendable {
    /// UTF-8; a space stands for a line break.
    package var bytes: [UInt8] = []
    /// In reading order.
    package var blocks: [TextBlock] = []
    package var marks: [TextMark] = []
    /// Where a line of the source ends within a block, in the bytes, ascending.
    package var lineEnds: [Int] = []

    package init() {}
}

extension Document {
    /// Appends the document's words: headings, paragraphs, cells, terms and code, footnotes at their place in the source.
    /// Pictures have no words here; `links` has theirs.
    package func appendWords(to words: inout DocumentWords) {
        var collector = WordCollector(document: self)
        collector.collect(into: &words)
    }
}

/// Walks the flat tree once.
private struct WordCollector {
    let document: Document
    private var directives: [(end: Int, index: Int)] = []
    private var quotesEnd = 0
    private var footnoteEnd = 0
    /// Lists that are open, with the number of their next item; 0 where they have none.
    private var lists: [(end: Int, next: Int)] = []
    private var pendingNumber: Int?
    private var marks: [(end: Int, mark: Int)] = []
    private var blockEnd = 0
    /// Where the first of all that is open ends.
    private var nextEnd = Int.max
    /// The index of the next block's place among all places.
    private var nextPlace = 0

    init(document: Document) { self.document = document }

    mutating func collect(into words: inout DocumentWords) {
        words.bytes.reserveCapacity(words.bytes.count + document.text.count)
        // Of four nodes, hardly more than one is a block.
        words.blocks.reserveCapacity(document.nodes.count / 4)
        var index = 0
        while index < document.nodes.count {
            if index >= nextEnd { close(at: index, &words) }
            index = enter(index, &words)
        }
        close(at: document.nodes.count, &words)
    }

    private mutating func close(at index: Int, _ words: inout DocumentWords) {
        while let last = marks.last, last.end <= index {
            marks.removeLast()
            let start = words.marks[last.mark].range.lowerBound
            words.marks[last.mark].range = start..<words.bytes.count
        }
        if blockEnd > 0, blockEnd <= index {
            let last = words.blocks.count - 1
            words.blocks[last].range = words.blocks[last].range.lowerBound..<words.bytes.count
            blockEnd = 0
        }
        while let last = directives.last, last.end <= index { directives.removeLast() }
        while let last = lists.last, last.end <= index { lists.removeLast() }
        // Of each, the last opened ends first.
        nextEnd = min(min(marks.last?.end ?? .max, directives.last?.end ?? .max), lists.last?.end ?? .max)
        if blockEnd > 0 { nextEnd = min(nextEnd, blockEnd) }
    }

    private mutating func enter(_ index: Int, _ words: inout DocumentWords) -> Int {
        let node = document.nodes[index]
        let end = Int(node.end)
        switch node.kind {
        case .quote: quotesEnd = max(quotesEnd, end)
        case .footnote: footnoteEnd = max(footnoteEnd, end)
        case .list:
            lists.append((end, node.flags.contains(.ordered) ? max(1, Int(node.start)) : 0))
            nextEnd = min(nextEnd, end)
        case .item:
            guard let last = lists.indices.last else { break }
            pendingNumber = lists[last].next
            if lists[last].next > 0 { lists[last].next += 1 }
        case .directive:
            directives.append((end, Int(node.start)))
            nextEnd = min(nextEnd, end)
        case .paragraph: begin(.paragraph, index, &words)
        case .heading: begin(.heading(level: Int(node.level)), index, &words)
        case .cell: begin(.cell(isHead: node.flags.contains(.head)), index, &words)
        case .term: begin(.term, index, &words)
        case .codeBlock:
            begin(.code, index, &words)
            let start = Int(node.start) + Int(node.level)
            words.bytes.append(contentsOf: document.text[start..<(start + Int(node.length))])
        case .text: words.bytes.append(contentsOf: document.text[node.textRange])
        case .code:
            mark(.code, end, &words)
            words.bytes.append(contentsOf: document.text[node.textRange])
        case .softBreak:
            words.lineEnds.append(words.bytes.count)
            words.bytes.append(UInt8(ascii: " "))
        case .hardBreak: words.bytes.append(UInt8(ascii: " "))
        case .emphasis: mark(.emphasis, end, &words)
        case .strong: mark(.strong, end, &words)
        case .link: mark(.link(Int(node.start)), end, &words)
        case .inlineDirective: mark(.directive(Int(node.start)), end, &words)
        case .citation: mark(.citation(Int(node.start)), end, &words)
        case .footnoteReference: mark(.footnote, end, &words)
        case .image: return end
        default: break
        }
        return index + 1
    }

    private mutating func begin(_ role: TextBlock.Role, _ index: Int, _ words: inout DocumentWords) {
        let node = document.nodes[index]
        let place = place(of: index)
        let start = words.bytes.count
        words.blocks.append(
            TextBlock(
                role: role, range: start..<start, line: Int(place?.line ?? 0), column: Int(max(1, place?.column ?? 1)),
                directive: directives.last?.index, isQuoted: index < quotesEnd, isInFootnote: index < footnoteEnd,
                listNumber: pendingNumber))
        pendingNumber = nil
        blockEnd = Int(node.end)
        nextEnd = min(nextEnd, blockEnd)
    }

    /// Where a block starts, of which none before the last one is asked for.
    private mutating func place(of index: Int) -> BlockPlace? {
        let places = document.places
        while nextPlace < places.count, Int(places[nextPlace].node) < index { nextPlace += 1 }
        return nextPlace < places.count && Int(places[nextPlace].node) == index ? places[nextPlace] : nil
    }

    private mutating func mark(_ kind: TextMark.Kind, _ end: Int, _ words: inout DocumentWords) {
        let start = words.bytes.count
        words.marks.append(TextMark(kind: kind, block: words.blocks.count - 1, range: start..<start))
        marks.append((end, words.marks.count - 1))
        nextEnd = min(nextEnd, end)
    }
}
