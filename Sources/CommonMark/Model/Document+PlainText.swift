extension Document {
    /// How many words the document has, its footnotes included: runs of letters and digits between white space.
    package var wordCount: Int {
        var count = 0
        var inWord = false
        for node in nodes {
            switch node.kind {
            case .text, .code, .codeBlock:
                let start = node.kind == .codeBlock ? Int(node.start) + Int(node.level) : Int(node.start)
                for byte in text[start..<(start + Int(node.length))] {
                    if byte.isASCIIWhitespace {
                        inWord = false
                    } else if !inWord, byte.isASCIIAlphanumeric || byte >= 0x80 {
                        inWord = true
                        count += 1
                    }
                }
                if node.kind == .codeBlock { inWord = false }
            case .emphasis, .strong, .strikethrough, .link, .inlineDirective, .footnoteReference, .citation: continue
            default: inWord = false
            }
        }
        return count
    }

    /// The document's text without markup, for a summary: block after block, joined by spaces, cut after the last whole
    /// word that fits in `limit` characters, with “…” if anything is missing. Headings, code, tables, footnotes and
    /// pictures are left out, and directives for which `includes` says no.
    package func plainText(limit: Int = .max, including includes: (Directive) -> Bool = { _ in true }) -> String {
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
            case .emphasis, .strong, .strikethrough, .link: break
            default: bytes.append(UInt8(ascii: " "))
            }
            index += 1
        }
        return cut(String(decoding: bytes, as: UTF8.self), limit: limit)
    }
}

/// Words with single spaces between, as many as fit.
private func cut(_ text: String, limit: Int) -> String {
    var result = ""
    var length = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
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
