import CCmark
import Diagnostics

/// Lists, code and HTML.
extension Flattener {
    mutating func beginList(_ list: SyntaxNode) -> Int {
        let node = begin(.list, list)
        if list.isOrdered {
            document.nodes[node].flags.insert(.ordered)
            document.nodes[node].start = Int32(truncatingIfNeeded: list.listStart)
        }
        return node
    }

    mutating func item(_ item: SyntaxNode) {
        guard let list = open.last, list.kind == .bodyList else { return push(.container, begin(.item, item)) }
        if let mark = pendingBody {
            pendingBody = nil
            push(.container, mark.kind == .footnote ? beginFootnote(mark, item) : begin(.definition, item))
        } else {
            // An author's own list that follows the body on the same marker.
            if list.node < 0, let parent = item.parent { open[open.count - 1].node = beginList(parent) }
            push(.container, begin(.item, item))
        }
    }

    mutating func codeBlock(_ block: SyntaxNode) {
        let node = begin(.codeBlock, block)
        let start = document.text.count
        var language = block.appendFenceInfo(to: &document.text)
        if let space = document.text[start...].firstIndex(where: \.isASCIIWhitespace) { language = space - start }
        language = min(language, Int(UInt16.max))
        document.text.removeSubrange((start + language)...)
        document.nodes[node].start = Int32(truncatingIfNeeded: start)
        document.nodes[node].level = UInt16(truncatingIfNeeded: language)
        document.nodes[node].length = Int32(truncatingIfNeeded: block.appendLiteral(to: &document.text))
        end(node)
    }

    mutating func htmlBlock(_ block: SyntaxNode) {
        if let index = text.placeholder(onLine: block.startLine - 1) {
            let mark = text.placeholders[index].mark
            guard mark >= 0 else { return }
            let line = text.source.marks[Int(mark)]
            if line.kind == .directive { return directiveLine(line) }
            pendingBody = line
            return
        }
        let start = document.text.count
        let length = block.appendLiteral(to: &document.text)
        guard keepsHTML(start..<(start + length)) else {
            if !isHTMLComment(document.text, start..<(start + length)) {
                let span = span(of: block, length: firstLineLength(start))
                diagnostics.append(.rawHTML(place.path, span, document.text[start...]))
            }
            document.text.removeSubrange(start...)
            return
        }
        let node = begin(.htmlBlock, block)
        document.nodes[node].start = Int32(truncatingIfNeeded: start)
        document.nodes[node].length = Int32(truncatingIfNeeded: length)
        end(node)
    }

    /// The length of the first line of HTML from its `<` on, where the block begins.
    private func firstLineLength(_ literal: Int) -> Int {
        var start = literal
        while start < document.text.count, document.text[start].isSpaceOrTab { start += 1 }
        var end = start
        while end < document.text.count, !document.text[end].isLineEnd { end += 1 }
        return end - start
    }

    func keepsHTML(_ range: Range<Int>) -> Bool {
        guard options.allowsRawHTML else { return false }
        return !options.extensions || !isHTMLComment(document.text, range)
    }
}
