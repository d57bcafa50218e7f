/// A speaker’s name before words, `Amira: Welcome.`, as subtitles and typed transcripts have it.
struct SpeakerLabel: Equatable {
    let name: String
    /// The words after it, trimmed.
    let rest: String

    /// - Parameter known: names in lower case that are taken even where they don’t look like names.
    /// - Returns: nil for a line that begins with no name.
    init?(_ line: String, known: Set<String> = []) {
        let line = Self.searchable(line)
        guard let colon = line.utf8.prefix(Self.longestHead).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let after = line.utf8[line.utf8.index(after: colon)...]
        // `https://` and `10:30` are none.
        guard let next = after.first else {
            guard let name = Self.name(line[..<colon], known) else { return nil }
            self.name = name
            rest = ""
            return
        }
        guard isBlank(next) || next == UInt8(ascii: "*"), let name = Self.name(line[..<colon], known) else {
            return nil
        }
        self.name = name
        var words = line[line.index(after: colon)...]
        if words.hasPrefix("**") { words = words.dropFirst(2) }
        rest = String(words).trimmed
    }

    /// The line, with one blank for several where a colon could come forward by that: a line that is written again has
    /// none in a row, and is to be judged as before.
    private static func searchable(_ line: String) -> String {
        line.utf8.count <= Self.longestHead || line.isPlainLine
            || line.utf8.prefix(Self.longestHead).contains(UInt8(ascii: ":")) ? line : line.oneLine
    }

    /// What stands before a colon without what marks a change of speaker: `- `, `>>`, `[…]`, `**…**`.
    static func unmarked(_ text: Substring) -> String {
        var name = String(text).trimmed
        for mark in [">>", "-", "–", "—"] where name.hasPrefix(mark) {
            name = String(name.dropFirst(mark.count)).trimmed
        }
        for (open, close) in [("**", "**"), ("[", "]")] where name.hasPrefix(open) && name.hasSuffix(close) {
            if name.count >= open.count + close.count {
                name = String(name.dropFirst(open.count).dropLast(close.count)).trimmed
            }
        }
        if name.hasPrefix("**") { name = String(name.dropFirst(2)).trimmed }
        return name
    }

    /// Bytes of a line in which a colon is looked for.
    private static let longestHead = 120

    private static func name(_ text: Substring, _ known: Set<String>) -> String? {
        let name = unmarked(text).oneLine
        if isNameLike(name) { return name }
        return isLabelLike(name) && known.contains(name.lowercased()) ? name : nil
    }

    /// Whether somebody may be called that: at most five words that begin with a capital or a digit, or small words
    /// between such.
    static func isNameLike(_ text: String) -> Bool {
        guard isLabelLike(text) else { return false }
        let words = text.split(separator: " ")
        guard words.count <= 5, let first = words.first else { return false }
        return begins(first) && words.dropFirst().allSatisfy { begins($0) || small.contains(String($0)) }
    }

    /// Whether it could be a label at all: a few words without the signs that sentences have.
    static func isLabelLike(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 80, text.split(separator: " ").count <= 6,
            text.unicodeScalars.contains(where: { $0.properties.isAlphabetic })
        else { return false }
        for word in text.split(separator: " ") {
            if word.unicodeScalars.contains(where: { "?!,;:\"“”<>@/=…|{}".unicodeScalars.contains($0) }) {
                return false
            }
            // `Dr.` and `J.` are part of a name, `end.` ends a sentence.
            if word.hasSuffix("."), word.utf8.count > 4 { return false }
        }
        return true
    }

    private static func begins(_ word: Substring) -> Bool {
        let first = word.unicodeScalars.first { !"([#’'".unicodeScalars.contains($0) }
        return first.map {
            !$0.properties.isLowercase && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        }
            ?? false
    }

    private static let small: Set<String> = [
        "and", "&", "of", "de", "da", "del", "der", "van", "von", "den", "la", "le", "bin", "ibn", "al", "y", "the",
    ]
}
