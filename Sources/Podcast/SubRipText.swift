/// The words of a SubRip cue, which has a few tags of HTML and no way to write a plain `<`.
package enum SubRipText {
    /// The lines of one line without tags, trimmed and not empty: `<br>` divides it.
    static func lines(of line: String) -> [String] {
        var text = String.UnicodeScalarView()
        var rest = Substring(line).unicodeScalars
        while let scalar = rest.first {
            if scalar == "<" || scalar == "{", let tag = tag(at: rest) {
                if tag.isBreak { text.append("\n") }
                rest = rest[tag.end...]
            } else {
                text.append(visible(scalar))
                rest.removeFirst()
            }
        }
        return String(text).split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// The text as it may stand in a file: nothing in it is taken for a tag, an arrow or an instruction.
    package static func safe(_ text: String) -> String {
        guard mayMislead(text.utf8Span.span) else { return text }
        var result = String.UnicodeScalarView()
        var hyphens = 0
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            switch scalar {
            case "<" where next == "/" || next == "!" || next == "?" || next.properties.isAlphabetic: result.append("‹")
            case "{" where next == "\\" || next.properties.isAlphabetic: result.append("(")
            case ">" where hyphens >= 2:
                result.removeLast()
                result.append(">")
            default: result.append(scalar)
            }
            hyphens = scalar == "-" ? hyphens + 1 : 0
        }
        return String(result)
    }

    private static func mayMislead(_ text: Span<UInt8>) -> Bool {
        for index in text.indices {
            let byte = text[index]
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "{") { return true }
        }
        return false
    }

    /// A tag at the front of some text: `<i>`, `</font>`, `{\an8}`, `{i}`. What is none of the format’s is text.
    private static func tag(at text: Substring.UnicodeScalarView) -> (
        isBreak: Bool, end: String.UnicodeScalarView.Index
    )? {
        let isBrace = text.first == "{"
        guard let close = text.prefix(200).firstIndex(of: isBrace ? "}" : ">") else { return nil }
        let content = String(text[text.startIndex..<close].dropFirst())
        let end = text.index(after: close)
        if isBrace {
            let plain = content.lowercased()
            let isTag = content.hasPrefix("\\") || ["b", "i", "u", "/b", "/i", "/u"].contains(plain)
            return isTag ? (false, end) : nil
        }
        let name = content.lowercased().drop { $0 == "/" }.prefix { $0.isLetter }
        guard ["i", "b", "u", "s", "em", "strong", "font", "span", "c", "br", "ruby", "rt"].contains(String(name))
        else {
            return nil
        }
        let after = content.drop { $0 == "/" }.dropFirst(name.count).first
        guard after == nil || after == " " || after == "/" || after == "." else { return nil }
        return (name == "br", end)
    }
}

extension String {
    /// Whether it tells in brackets what is heard and isn’t said: `[music]`.
    var isSound: Bool { hasPrefix("[") && hasSuffix("]") || hasPrefix("(") && hasSuffix(")") || hasPrefix("♪") }
}
