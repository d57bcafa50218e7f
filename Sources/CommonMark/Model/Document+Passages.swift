extension Document {
    /// The words of the document as readers see them, one passage for each block, without markup: paragraphs, headings, items,
    /// cells of tables, code, footnotes. Pictures, HTML and marks of citations and footnotes have no words here.
    /// - Parameters:
    ///   - includes: no leaves out a directive with all that is in it.
    ///   - omission: what else is left out, so that no heading stands without what it announced.
    ///   - words: other words for a link, in place of its own.
    /// - Returns: passages with single spaces between words, none of them empty.
    package func passages(
        including includes: (Directive) -> Bool = { _ in true }, without omission: Omission = .nothing,
        words: (Link) -> String? = { _ in nil }
    ) -> [String] {
        var bytes: [UInt8] = []
        var index = 0
        while index < nodes.count {
            if let end = omission.end(at: index) {
                index = end
                continue
            }
            let node = nodes[index]
            index += 1
            switch node.kind {
            case .image, .html, .htmlBlock, .footnoteReference, .citation: index = Int(node.end)
            case .directive, .inlineDirective:
                if node.kind == .directive { bytes.append(passageEnd) }
                if !includes(directives[Int(node.start)]) { index = Int(node.end) }
            case .text, .code: bytes.append(contentsOf: text[node.textRange])
            case .codeBlock:
                let start = Int(node.start) + Int(node.level)
                bytes.append(passageEnd)
                bytes.append(contentsOf: text[start..<start + Int(node.length)])
                bytes.append(passageEnd)
            case .softBreak, .hardBreak: bytes.append(UInt8(ascii: " "))
            case .link:
                guard let words = words(links[Int(node.start)]) else { continue }
                bytes.append(contentsOf: words.utf8)
                index = Int(node.end)
            case .emphasis, .strong, .strikethrough: continue
            default: bytes.append(passageEnd)
            }
        }
        return bytes.split(separator: passageEnd).map(singleSpaced).filter { !$0.isEmpty }
    }
}

/// No text holds it: Markdown makes U+FFFD of it.
private let passageEnd: UInt8 = 0

private func singleSpaced(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: Array(bytes.split(whereSeparator: \.isASCIIWhitespace).joined(separator: " ".utf8)), as: UTF8.self)
}
