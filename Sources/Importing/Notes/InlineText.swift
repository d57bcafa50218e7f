/// The words of one paragraph as they come, with emphasis and links around them.
///
/// Markdown's marks only hold where they touch words, so blanks and signs at their ends are put outside of them.
struct InlineText {
    enum Mark: Hashable {
        case strong, emphasis, struck
        /// With the whole address.
        case link(String)

        var sign: String {
            switch self {
            case .strong: "**"
            case .emphasis: "*"
            case .struck: "~~"
            case .link: ""
            }
        }

        var isLink: Bool { if case .link = self { true } else { false } }
    }

    /// What is open, the outermost first, each with what stands in it so far.
    private var open: [(mark: Mark?, text: String, mustBreak: Bool)] = [(nil, "", false)]
    private static let deepest = 16

    var isEmpty: Bool { open.count == 1 && open[0].text.allSatisfy(\.isWhitespace) }
    private var isInLink: Bool { open.contains { $0.mark?.isLink == true } }

    /// Text in which runs of white space are one blank.
    mutating func add(_ text: String) {
        guard !text.isEmpty else { return }
        append(isInLink ? NotesText.escaped(text) : NotesText.linked(text))
    }

    /// Words in which an address is no link of its own.
    mutating func addName(_ text: String) {
        if !text.isEmpty { append(NotesText.escaped(text)) }
    }

    /// A break of the line; inside of a link a blank.
    mutating func addBreak() { append(isInLink ? " " : "\n") }

    mutating func addCode(_ text: String) {
        let code = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !code.isEmpty else { return }
        var run = 0
        var longest = 0
        for byte in code.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let ticks = String(repeating: "`", count: longest + 1)
        append(longest > 0 ? "\(ticks) \(code) \(ticks)" : ticks + code + ticks)
    }

    /// - Returns: whether it was opened: a link in a link is not, nor strong words in strong words.
    mutating func begin(_ mark: Mark) -> Bool {
        guard open.count < Self.deepest, !(mark.isLink && isInLink), !open.contains(where: { $0.mark == mark }) else {
            return false
        }
        open.append((mark, "", false))
        return true
    }

    /// Closes a mark, and what was opened in it and is not closed.
    mutating func end(where isMeant: (Mark) -> Bool) {
        guard let index = open.lastIndex(where: { $0.mark.map(isMeant) ?? false }) else { return }
        while open.count > index { closeLast() }
    }

    /// The whole paragraph; nothing is left.
    mutating func finish() -> String {
        while open.count > 1 { closeLast() }
        let text = open[0].text
        open = [(nil, "", false)]
        return text
    }

    private mutating func closeLast() {
        guard open.count > 1, let (mark, text, _) = open.popLast(), let mark else { return }
        let bare = text.drop(while: \.isWhitespace)
        let lead = text[..<bare.startIndex]
        let end = bare.lastIndex { !$0.isWhitespace }.map { bare.index(after: $0) } ?? bare.startIndex
        append(String(lead))
        if bare.startIndex < end { append(mark, bare[..<end]) }
        append(String(bare[end...]))
    }

    private mutating func append(_ mark: Mark, _ words: Substring) {
        if case .link(let address) = mark {
            let isSame = words == NotesText.escaped(address) || words == address
            if open[open.count - 1].text.hasSuffix("!") { open[open.count - 1].text = escapedLast() }
            return append(isSame ? "<\(address)>" : "[\(words)](\(address.linkDestination))")
        }
        var words = words
        var after: Substring = ""
        while let last = words.last, ":.,;!?…”’\"".contains(last), !words.dropLast().hasSuffix("\\") {
            after = words[words.index(before: words.endIndex)...] + after
            words = words.dropLast()
        }
        guard let first = words.first, let last = words.last else { return append(String(after)) }
        let outer = open[open.count - 1].text
        if outer.hasSuffix(mark.sign), open[open.count - 1].mustBreak || outer.utf8.count > 2 {
            // Two of a kind side by side are one.
            if !outer.hasSuffix("\\" + mark.sign) {
                open[open.count - 1].text.removeLast(mark.sign.count)
                open[open.count - 1].text += words + mark.sign
                open[open.count - 1].mustBreak = !isWord(last)
                return append(String(after))
            }
        }
        if !isWord(first), let before = outer.last, isWord(before) { open[open.count - 1].text += " " }
        append(mark.sign + words + mark.sign)
        open[open.count - 1].mustBreak = !isWord(last)
        append(String(after))
    }

    private func escapedLast() -> String { String(open[open.count - 1].text.dropLast()) + "\\!" }

    private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private mutating func append(_ text: String) {
        guard let first = text.first else { return }
        let last = open.count - 1
        if open[last].mustBreak, isWord(first) { open[last].text += " " }
        open[last].mustBreak = false
        open[last].text += text
    }
}

extension String {
    /// As it stands between the brackets of a link.
    fileprivate var linkDestination: String {
        guard utf8.contains(where: { "()\\<> ".utf8.contains($0) }) else { return self }
        return replacing("(", with: "%28").replacing(")", with: "%29").replacing("\\", with: "%5C")
            .replacing("<", with: "%3C").replacing(">", with: "%3E").replacing(" ", with: "%20")
    }
}
