/// A second copy of a file that a cloud drive or a file manager made beside the first, under a name it thought of.
enum ConflictCopy {
    /// Whether the name is such a copy's: always for “story (Ann's conflicted copy 2026-01-02).md” and
    /// “story.sync-conflict-….md”; for “story (1).md”, “story - Copy.md” and “story copy.md” when it is Markdown
    /// or stands beside its original, since a picture may well be called “march (1).jpg”.
    static func isOne(_ name: String, among siblings: (String) -> Bool) -> Bool {
        guard mayBeOne(name) else { return false }
        let (stem, ending) = split(name)
        let small = stem.lowercased()
        let isMarked = small.utf8.contains("conflict".utf8)
        if isMarked, ["conflicted copy", ".sync-conflict-", "[conflict"].contains(where: { small.contains($0) }) {
            return true
        }
        guard let last = stem.utf8.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "y"),
            let original = original(of: stem)
        else { return false }
        let isCertain = ending.lowercased() == ".md" && !small.hasSuffix(" copy") || small.hasSuffix(" - copy")
        return isCertain || siblings(original + ending)
    }

    /// Most names are no copy's, which is soon seen: they tell of no conflict, and end neither as a number in brackets nor
    /// as the word “copy” does.
    static func mayBeOne(_ name: String) -> Bool {
        let bytes = name.utf8Span.span
        var last: UInt8 = 0
        var end: UInt8?
        for index in bytes.indices {
            let byte = bytes[index]
            // As in “conflict”, in capitals or not.
            if byte | 0x20 == UInt8(ascii: "l"), last | 0x20 == UInt8(ascii: "f") { return true }
            if byte == UInt8(ascii: "."), index > 0 { end = last }
            last = byte
        }
        return [UInt8(ascii: ")"), UInt8(ascii: "y")].contains(end ?? last)
    }

    /// The name without the mark of a copy; nil where there is none.
    private static func original(of stem: String) -> String? {
        var rest = Substring(stem)
        if rest.hasSuffix(")"), let open = rest.lastIndex(of: "(") {
            let number = rest[rest.index(after: open)...].dropLast()
            guard !number.isEmpty, number.utf8.count < 4, number.allSatisfy({ $0.isASCII && $0.isNumber }) else {
                return nil
            }
            rest = rest[..<open]
            guard rest.hasSuffix(" ") else { return nil }
            rest = rest.dropLast()
        }
        let marks = [" - Copy", " - copy", " copy"]
        if let mark = marks.first(where: rest.hasSuffix) { rest = rest.dropLast(mark.count) }
        return rest.isEmpty || rest.count == stem.count ? nil : String(rest)
    }

    private static func split(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[dot...]))
    }
}
