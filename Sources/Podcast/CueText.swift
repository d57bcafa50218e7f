/// The text of a WebVTT cue without its tags, divided by speaker (W3C WebVTT, section 6.4).
struct CueText {
    /// Words of one speaker.
    struct Part: Equatable {
        var speaker: String?
        var text: String
    }

    private(set) var parts: [Part] = []
    private var speaker: String?
    /// The words of the part that is being read. In UTF-8, since a recording has thousands of cues.
    private var text: [UInt8] = []
    private var isInRubyText = false

    /// Reads the lines of a cue, in UTF-8, joined by line feeds.
    init(_ payload: ArraySlice<UInt8>) {
        var index = payload.startIndex
        while let sign = payload[index...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) {
            say(payload[index..<sign])
            index =
                payload[sign] == UInt8(ascii: "<")
                ? readTag(payload[(sign + 1)...]) : Self.readReference(payload[sign...]) { say($0) }
        }
        say(payload[index...])
        finishPart()
    }
}

extension CueText {
    private mutating func say(_ words: some Collection<UInt8>) {
        // The pronunciation above a word says the word again.
        if !isInRubyText { text += words }
    }

    private mutating func finishPart() {
        if text.isEmpty { return }
        let words = String(decoding: text, as: UTF8.self)
        text.removeAll(keepingCapacity: true)
        if words.isPlainLine { return parts.append(Part(speaker: speaker, text: words)) }
        let lines = visible(words).utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)).trimmed }
            .filter { !$0.isEmpty }
        if lines.isEmpty { return }
        parts.append(Part(speaker: speaker, text: lines.joined(separator: "\n")))
    }

    /// Reads what is between `<` and `>`; an unclosed tag takes the rest, as in browsers.
    /// - Returns: where the text goes on.
    private mutating func readTag(_ rest: ArraySlice<UInt8>) -> Int {
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        let name = tag.prefix { $0 != UInt8(ascii: ".") && !isBlank($0) }
        if name.elementsEqual("v".utf8) {
            finishPart()
            speaker = Self.resolved(tag.drop { !isBlank($0) }.drop(while: isBlank)).visibleLine.nonEmpty
        } else if name.elementsEqual("/v".utf8) {
            finishPart()
            speaker = nil
        } else if name.elementsEqual("rt".utf8) {
            isInRubyText = true
        } else if name.elementsEqual("/rt".utf8) || name.elementsEqual("/ruby".utf8) {
            isInRubyText = false
        }
        return min(tag.endIndex + 1, rest.endIndex)
    }

    /// Gives what the reference at the front of some text stands for, in UTF-8; what is none is text.
    /// - Returns: where the text goes on.
    private static func readReference(_ text: ArraySlice<UInt8>, _ append: (String.UTF8View) -> Void) -> Int {
        let name = text.dropFirst().prefix(12).prefix { byte in
            switch byte {
            case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: false
            }
        }
        guard name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";"),
            let scalar = character(String(decoding: name, as: UTF8.self))
        else {
            append("&".utf8)
            return text.startIndex + 1
        }
        append(String(visible(scalar)).utf8)
        return name.endIndex + 1
    }

    /// The text with its character references resolved.
    private static func resolved(_ text: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var index = text.startIndex
        while let sign = text[index...].firstIndex(of: UInt8(ascii: "&")) {
            result += text[index..<sign]
            index = readReference(text[sign...]) { result += $0 }
        }
        result += text[index...]
        return String(decoding: result, as: UTF8.self)
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
