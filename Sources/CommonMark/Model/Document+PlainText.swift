extension Document {
    /// The document's text without markup, for a summary: block after block, joined by spaces, cut after the last whole
    /// word that fits in `limit` characters, with “…” if anything is missing. Headings, code, tables, footnotes and
    /// pictures are left out, and directives for which `includes` says no.
    /// Where `words` gives other words for a link, they stand instead of the link's own.
    package func plainText(
        limit: Int = .max, including includes: (Directive) -> Bool = { _ in true },
        words: (Link) -> String? = { _ in nil }
    ) -> String {
        var bytes: [UInt8] = []
        var index = 0
        // A character has at most a few bytes; this much is enough to know where to cut.
        let enough = limit > (1 << 40) ? Int.max : limit * 4 + 64
        while index < nodes.count, bytes.count < enough {
            let node = nodes[index]
            switch node.kind {
            case .heading, .codeBlock, .htmlBlock, .table, .footnote, .image, .html, .footnoteReference, .citation:
                index = Int(node.end)
                continue
            case .directive, .inlineDirective:
                guard includes(directives[Int(node.start)]) else {
                    index = Int(node.end)
                    continue
                }
                if node.kind == .directive { bytes.append(UInt8(ascii: " ")) }
            case .text, .code: bytes.append(contentsOf: text[node.textRange])
            case .link:
                guard let words = words(links[Int(node.start)]) else { break }
                bytes.append(contentsOf: words.utf8)
                index = Int(node.end)
                continue
            case .emphasis, .strong, .strikethrough: break
            default: bytes.append(UInt8(ascii: " "))
            }
            index += 1
        }
        return bytes.allSatisfy { $0 < 0x80 }
            ? cutASCII(bytes, limit) : cut(String(decoding: bytes, as: UTF8.self), limit)
    }
}

/// Words with single spaces between, as many as fit.
private func cut(_ text: String, _ limit: Int) -> String {
    var result = ""
    var length = 0
    var rest = text[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
        // Split word by word: what does not fit any more is not looked at.
        rest = rest[start...]
        let word = rest.prefix { !$0.isWhitespace }
        rest = rest[word.endIndex...]
        let more = word.count + (result.isEmpty ? 0 : 1)
        if length + more > limit {
            return result.isEmpty ? String(word.prefix(max(0, limit - 1))) + "…" : result + "…"
        }
        if !result.isEmpty { result.append(" ") }
        result += word
        length += more
    }
    return result
}

/// The same for a text of ASCII alone, in which every byte is a character.
private func cutASCII(_ text: [UInt8], _ limit: Int) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(min(limit, text.count) + 3)
    var index = 0
    while true {
        while index < text.count, text[index].isASCIIWhitespace { index += 1 }
        guard index < text.count else { break }
        let start = index
        while index < text.count, !text[index].isASCIIWhitespace { index += 1 }
        let gap = result.isEmpty ? 0 : 1
        guard result.count + gap + index - start <= limit else {
            if result.isEmpty { result += text[start..<start + max(0, min(limit, index - start + 1) - 1)] }
            result += Array("…".utf8)
            break
        }
        if gap == 1 { result.append(UInt8(ascii: " ")) }
        result += text[start..<index]
    }
    return String(decoding: result, as: UTF8.self)
}
