import CommonMark

/// What a file to take away is called by the words of its directive.
enum DownloadTitle {
    /// The words in the brackets, or those of a block that holds one plain paragraph; nil where there are none, or more
    /// than a link's words can say.
    static func text(of directive: Directive, _ content: [UInt8]) -> String? {
        if directive.isInline { return directive.label.isEmpty ? nil : directive.label }
        var text = content[...]
        while text.last == UInt8(ascii: "\n") { text.removeLast() }
        guard text.starts(with: "<p>".utf8), text.suffix(4).elementsEqual("</p>".utf8) else { return nil }
        text = text.dropFirst(3).dropLast(4)
        guard !text.isEmpty, !text.contains(UInt8(ascii: "<")) else { return nil }
        return String(decoding: plain(text), as: UTF8.self)
    }

    /// Text of HTML without what escapes its five characters.
    private static func plain(_ html: ArraySlice<UInt8>) -> [UInt8] {
        let escapes = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")]
        var result: [UInt8] = []
        var rest = html
        while let byte = rest.first {
            let escape = byte == UInt8(ascii: "&") ? escapes.first { rest.starts(with: $0.0.utf8) } : nil
            if let (escaped, character) = escape {
                result += character.utf8
                rest = rest.dropFirst(escaped.utf8.count)
            } else {
                result.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
