extension DocumentContent {
    /// A heading's text without markup, with other words for some of its links.
    func text(of heading: Heading, words: (Link) -> String?) -> String {
        plainText(of: (heading.node + 1)..<Int(nodes[heading.node].end), words: words)
    }

    /// What a heading's identifier is made from: its text without the words of links to people's files. How somebody is
    /// named is for their record to say, and identifiers are for ever.
    func name(ofHeading index: Int, in path: String) -> String {
        let heading = headings[index]
        guard hasLink(in: heading.node..<Int(nodes[heading.node].end)) else { return heading.text }
        let isAmongPeople = path.contains("/people/")
        return text(of: heading) { link in
            let file = link.destination.prefix { $0 != "#" }
            let isPerson = file.hasSuffix(".md") && (file.contains("people/") || (isAmongPeople && !file.contains("/")))
            return isPerson ? "" : nil
        }
    }

    /// Whether a link or picture stands in a run of nodes. Links stand in the order of their nodes.
    private func hasLink(in range: Range<Int>) -> Bool {
        let index = links.partitionPoint { $0.node < range.lowerBound }
        return index < links.count && links[index].node < range.upperBound
    }

    /// The text of a run of inline nodes, without markup; a line break is a space.
    func plainText(of range: Range<Int>, words: (Link) -> String? = { _ in nil }) -> String {
        if range.count == 1, nodes[range.lowerBound].kind == .text {
            return String(decoding: text[nodes[range.lowerBound].textRange], as: UTF8.self)
        }
        var bytes: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let node = nodes[index]
            index += 1
            switch node.kind {
            case .link:
                guard let words = words(links[Int(node.start)]) else { continue }
                bytes.append(contentsOf: words.utf8)
                index = Int(node.end)
            case .text, .code, .html: bytes.append(contentsOf: text[node.textRange])
            case .softBreak, .hardBreak: bytes.append(UInt8(ascii: " "))
            default: continue
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
