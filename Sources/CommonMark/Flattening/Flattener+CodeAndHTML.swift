import Diagnostics

/// Code spans and HTML in a line.
extension Flattener {
    mutating func code(_ node: SyntaxNode) {
        let bytes = content.bytes
        let visible = inlines.isVisible
        var at = inlines.position
        while at < bytes.count, bytes[at] != UInt8(ascii: "`") { at += 1 }
        let opened = at
        while at < bytes.count, bytes[at] == UInt8(ascii: "`") { at += 1 }
        let ticks = at - opened
        while at < bytes.count {
            while at < bytes.count, bytes[at] != UInt8(ascii: "`") { at += 1 }
            let closing = at
            while at < bytes.count, bytes[at] == UInt8(ascii: "`") { at += 1 }
            if at - closing == ticks { break }
        }
        if visible {
            let start = document.text.count
            var length = node.appendLiteral(to: &document.text)
            if isCell { length = unescapePipes(from: start) }
            inlines.pieces.append(
                Piece(
                    role: .leaf, kind: .code, start: Int32(truncatingIfNeeded: start),
                    length: Int32(truncatingIfNeeded: length), position: Int32(truncatingIfNeeded: opened)))
        }
        inlines.position = at
    }

    /// In a table's cell a pipe is escaped even in code.
    mutating func unescapePipes(from start: Int) -> Int {
        var write = start
        var read = start
        while read < document.text.count {
            if document.text[read] == UInt8(ascii: "\\"), read + 1 < document.text.count,
                document.text[read + 1] == UInt8(ascii: "|")
            {
                read += 1
            }
            document.text[write] = document.text[read]
            write += 1
            read += 1
        }
        document.text.removeSubrange(write...)
        return write - start
    }

    mutating func html(_ node: SyntaxNode) {
        let bytes = content.bytes
        let visible = inlines.isVisible
        let position = inlines.position
        let start = document.text.count
        let length = node.appendLiteral(to: &document.text)
        var at = position
        for byte in document.text[start...] {
            // The blanks before a lazy line are part of the tag, and not of the block's text.
            if at < bytes.count, bytes[at] == byte { at += 1 } else if !byte.isSpaceOrTab { break }
        }
        inlines.position = min(at, bytes.count)
        guard visible, keepsHTML(start..<(start + length)) else {
            if visible { reportHTML(start..<(start + length), at: position) }
            document.text.removeSubrange(start...)
            return
        }
        inlines.pieces.append(
            Piece(
                role: .leaf, kind: .html, start: Int32(truncatingIfNeeded: start),
                length: Int32(truncatingIfNeeded: length), position: Int32(truncatingIfNeeded: position)))
    }

    /// A closing tag is reported only where no opening one was.
    private mutating func reportHTML(_ range: Range<Int>, at position: Int) {
        guard !isHTMLComment(document.text, range) else { return }
        let closes = range.count > 1 && document.text[range.lowerBound + 1] == UInt8(ascii: "/")
        guard !closes || inlines.reportedTags == 0 else { return }
        inlines.reportedTags += 1
        let line = document.text[range].firstIndex(of: newline) ?? range.upperBound
        diagnostics.append(
            .rawHTML(place.path, span(position, line - range.lowerBound), document.text[range]))
    }
}
