/// The text of a WebVTT cue without its tags, divided by speaker (W3C WebVTT, section 6.4).
struct CueText {
    /// Words of one speaker.
    struct Part: Equatable {
        var speaker: String?
        var text: String
    }

    private(set) var parts: [Part] = []
    private var speaker: String?
    private var text = ""
    private var isInRubyText = false

    /// Reads the lines of a cue, joined by line feeds.
    init(_ payload: String) {
        let scalars = payload.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            switch scalars[index] {
            case "<":
                index = readTag(scalars, scalars.index(after: index))
            case "&":
                index = readReference(scalars, index)
            default:
                append(scalars[index])
                index = scalars.index(after: index)
            }
        }
        finishPart()
    }
}

extension CueText {
    private mutating func append(_ scalar: Unicode.Scalar) {
        // The pronunciation above a word says the word again.
        if !isInRubyText { text.unicodeScalars.append(visible(scalar)) }
    }

    private mutating func finishPart() {
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
        text = ""
        if lines.isEmpty { return }
        parts.append(Part(speaker: speaker, text: lines.joined(separator: "\n")))
    }

    /// Reads what is between `<` and `>`; an unclosed tag takes the rest, as in browsers.
    private mutating func readTag(
        _ scalars: String.UnicodeScalarView, _ start: String.UnicodeScalarView.Index
    ) -> String.UnicodeScalarView.Index {
        let end = scalars[start...].firstIndex(of: ">") ?? scalars.endIndex
        let tag = String(scalars[start..<end])
        let name = tag.unicodeScalars.prefix { $0 != "." && !$0.properties.isWhitespace }
        switch String(name) {
        case "v":
            finishPart()
            let annotation = tag.unicodeScalars.drop { !$0.properties.isWhitespace }
            speaker = CueText.resolved(annotation).oneLine.nonEmpty
        case "/v":
            finishPart()
            speaker = nil
        case "rt": isInRubyText = true
        case "/rt", "/ruby": isInRubyText = false
        default: break
        }
        return end == scalars.endIndex ? end : scalars.index(after: end)
    }

    /// Reads a character reference; what is none is text.
    private mutating func readReference(
        _ scalars: String.UnicodeScalarView, _ start: String.UnicodeScalarView.Index
    ) -> String.UnicodeScalarView.Index {
        guard let (scalar, end) = Self.reference(scalars[start...]) else {
            append(scalars[start])
            return scalars.index(after: start)
        }
        append(scalar)
        return end
    }

    /// The text with its character references resolved, in one line.
    private static func resolved(_ text: Substring.UnicodeScalarView) -> String {
        var result = String.UnicodeScalarView()
        var rest = text
        while let scalar = rest.first {
            if scalar == "&", let (named, end) = reference(rest) {
                result.append(visible(named))
                rest = rest[end...]
            } else {
                result.append(visible(scalar))
                rest.removeFirst()
            }
        }
        return String(result)
    }

    /// The character that the reference at the front of some text stands for, and where the text goes on.
    private static func reference(
        _ text: Substring.UnicodeScalarView
    ) -> (Unicode.Scalar, String.UnicodeScalarView.Index)? {
        let name = text.dropFirst().prefix(12).prefix {
            $0 == "#" || ($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil))
        }
        guard name.endIndex < text.endIndex, text[name.endIndex] == ";", let scalar = character(String(name)) else {
            return nil
        }
        return (scalar, text.index(after: name.endIndex))
    }

    /// The character of a reference without `&` and `;`: the ones WebVTT names, and those that other tools write.
    private static func character(_ name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(textScalar)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(textScalar) }
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "nbsp": return "\u{A0}"
        case "lrm": return "\u{200E}"
        case "rlm": return "\u{200F}"
        case "quot": return "\""
        case "apos": return "'"
        case "hellip": return "…"
        case "ndash": return "–"
        case "mdash": return "—"
        case "lsquo": return "‘"
        case "rsquo": return "’"
        case "ldquo": return "“"
        case "rdquo": return "”"
        case "pound": return "£"
        case "eacute": return "é"
        default: return nil
        }
    }

    private static func textScalar(_ value: UInt32) -> Unicode.Scalar? {
        guard value >= 0x20, value != 0x7F else { return nil }
        return Unicode.Scalar(value)
    }
}
