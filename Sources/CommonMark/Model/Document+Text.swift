extension Node {
    /// Where its text stands in the document's text.
    var textRange: Range<Int> { Int(start)..<(Int(start) + Int(length)) }
}

extension Document {
    /// The text of a link, or of the brackets of a picture, without markup.
    package func text(of link: Link) -> String {
        link.node < nodes.count ? plainText(of: (link.node + 1)..<Int(nodes[link.node].end)) : ""
    }

    /// The words of a directive without markup, with single spaces between: headings, code and tables too, footnotes not.
    package func text(of directive: Directive) -> String {
        guard directive.node < nodes.count else { return "" }
        return words(in: (directive.node + 1)..<Int(nodes[directive.node].end))
    }

    private func words(in range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let node = nodes[index]
            switch node.kind {
            case .footnote, .html, .htmlBlock:
                index = Int(node.end)
                continue
            case .text, .code: bytes.append(contentsOf: text[node.textRange])
            case .codeBlock:
                let start = Int(node.start) + Int(node.level)
                bytes.append(UInt8(ascii: " "))
                bytes.append(contentsOf: text[start..<(start + Int(node.length))])
            case .emphasis, .strong, .strikethrough, .link, .image, .inlineDirective, .footnoteReference, .citation:
                break
            default: bytes.append(UInt8(ascii: " "))
            }
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func blockID(of node: Int) -> String? {
        let index = blockIDs.partitionPoint { Int($0.node) < node }
        return index < blockIDs.count && Int(blockIDs[index].node) == node ? blockIDs[index].name : nil
    }

    /// The words of a link, or the text that says what a picture shows, without markup.
    package func label(of link: Link) -> String {
        plainText(of: (link.node + 1)..<Int(nodes[link.node].end))
    }
}
