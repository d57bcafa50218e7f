import CCmark
import Diagnostics

/// Definition lists and footnotes: what libcmark sees as a placeholder and a list.
extension Flattener {
    /// Whether a block belongs to the definition list before it.
    func continuesDefinitions(_ block: SyntaxNode, _ type: cmark_node_type) -> Bool {
        switch type {
        case CMARK_NODE_PARAGRAPH: text.mark(of: block.next)?.kind == .definition
        case CMARK_NODE_HTML_BLOCK: text.mark(of: block)?.kind == .definition
        case CMARK_NODE_LIST: pendingBody?.kind == .definition
        default: false
        }
    }

    mutating func openDefinitionList(_ block: SyntaxNode) {
        if open.last?.kind != .definitionList { push(.definitionList, begin(.definitionList, block)) }
    }

    /// A paragraph before a definition: each of its lines is a term.
    mutating func terms(_ block: SyntaxNode) {
        openDefinitionList(block)
        var term = begin(.term, block)
        let id = inlines(of: block)
        // A line break between terms becomes the next one's start.
        var index = term + 1
        while index < document.nodes.count {
            if document.nodes[index].kind == .softBreak {
                document.nodes[term].end = Int32(truncatingIfNeeded: index)
                document.nodes[index].kind = .term
                if let before = document.place(of: term) {
                    document.note(index, line: before.line + 1, column: before.column)
                }
                term = index
                index += 1
            } else {
                index = Int(document.nodes[index].end)
            }
        }
        end(term)
        if let id { attach(id, to: term) }
    }

    mutating func beginFootnote(_ mark: LineMark, _ item: SyntaxNode) -> Int {
        let node = begin(.footnote, item)
        let bytes = text.source.bytes
        var end = Int(mark.start) + 2
        while end < Int(mark.end), bytes[end] != UInt8(ascii: "]") { end += 1 }
        let label = String(decoding: bytes[(Int(mark.start) + 2)..<end], as: UTF8.self).lowercased()
        let index = document.footnotes.count
        document.nodes[node].start = Int32(truncatingIfNeeded: index)
        document.footnotes.append(
            Footnote(node: node, label: label, span: span(ofSource: Int(mark.start)..<(end + 1)), directive: directive))
        if footnoteLabels[label] == nil {
            footnoteLabels[label] = index
        } else {
            diagnostics.append(.duplicateFootnote(place.path, document.footnotes[index].span, label))
        }
        return node
    }

    /// Joins marks and footnotes, now that all are known.
    mutating func joinFootnotes() {
        var isUsed = [Bool](repeating: false, count: document.footnotes.count)
        for mark in footnoteMarks where mark.node >= 0 {
            guard let footnote = footnoteLabels[mark.label] else {
                keepAsText(mark)
                continue
            }
            document.nodes[mark.node].start = Int32(truncatingIfNeeded: footnote)
            isUsed[footnote] = true
        }
        for (index, footnote) in document.footnotes.enumerated()
        where !isUsed[index] && footnoteLabels[footnote.label] == index {
            diagnostics.append(.unusedFootnote(place.path, footnote.span, footnote.label))
        }
    }

    /// A mark without a footnote is text, and probably a mistake.
    private mutating func keepAsText(_ mark: FootnoteMark) {
        let start = document.text.count
        document.text.append(contentsOf: "[^\(mark.written)]".utf8)
        document.nodes[mark.node].kind = .text
        document.nodes[mark.node].start = Int32(truncatingIfNeeded: start)
        document.nodes[mark.node].length = Int32(truncatingIfNeeded: document.text.count - start)
        diagnostics.append(.unknownFootnote(place.path, mark.span, mark.written))
    }

    /// The span of bytes of the source, which stand on one line.
    func span(ofSource range: Range<Int>) -> SourceSpan {
        let line = text.source.lineIndex(of: range.lowerBound)
        return SourceSpan(
            line: line + place.firstLine, column: range.lowerBound - Int(text.source.lineStarts[line]) + 1,
            length: max(1, range.count))
    }
}

/// `[^label]` in a line.
struct FootnoteMark {
    var label: String
    var written: String
    var span: SourceSpan
    /// -1 until it has one.
    var node = -1
}
