extension Node {
    /// Where its text stands in the document's text.
    var textRange: Range<Int> { Int(start)..<(Int(start) + Int(length)) }
}

extension Document {
    func blockID(of node: Int) -> String? {
        var low = 0
        var high = blockIDs.count
        while low < high {
            let middle = (low + high) / 2
            if Int(blockIDs[middle].node) < node { low = middle + 1 } else { high = middle }
        }
        return low < blockIDs.count && Int(blockIDs[low].node) == node ? blockIDs[low].name : nil
    }

    /// The words of a link, or the text that says what a picture shows, without markup.
    package func label(of link: Link) -> String {
        plainText(of: (link.node + 1)..<Int(nodes[link.node].end))
    }

    /// The text of a run of inline nodes, without markup; a line break is a space.
    func plainText(of range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        for node in nodes[range] {
            switch node.kind {
            case .text, .code, .html: bytes.append(contentsOf: text[node.textRange])
            case .softBreak, .hardBreak: bytes.append(UInt8(ascii: " "))
            default: continue
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
