import Markup

/// An episode's notes as Markdown that says what they say and can do no harm: no HTML is left in it.
package struct ImportedNotes: Sendable, Hashable {
    package var markdown = ""
    /// What Markdown has no words for and was left out, by the names of the elements, sorted: `iframe`, `script`.
    package var leftOut: [String] = []
    /// Pictures that became links.
    package var pictures = 0
    /// Addresses of links that nobody may be sent to, as `javascript:…`: their words stand without a link.
    package var refusedLinks = 0
}

/// Reads notes as feeds hold them: HTML, however written, or plain text.
///
/// - Parameter base: what makes relative addresses whole.
package func readNotes(_ html: String, base: String?) -> ImportedNotes {
    var reader = NotesReader(base: base)
    var tokens = HTMLTokens(html)
    var isHTML = false
    var pieces: [HTMLToken] = []
    while let token = tokens.next() {
        if case .start = token { isHTML = true }
        pieces.append(token)
    }
    guard isHTML else { return reader.plain(pieces) }
    for piece in pieces {
        switch piece {
        case .start(let name, let attributes): reader.start(name, attributes)
        case .end(let name): reader.end(name)
        case .text(let text): reader.text(text)
        }
    }
    return reader.finish()
}

private struct NotesReader {
    let base: String?
    var notes = ImportedNotes()
    var blocks = MarkdownBlocks()
    var line = InlineText()
    var leftOut: Set<String> = []
    /// The element whose content is left out, and how many of its name are open.
    var skipped: (name: String, depth: Int)?
    /// The content of `pre` or `code`.
    var verbatim: (name: String, text: String)?
    var endsInBlank = true

    init(base: String?) { self.base = base }

    /// Text without a single tag: its lines are lines.
    mutating func plain(_ pieces: [HTMLToken]) -> ImportedNotes {
        let text = pieces.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
        for piece in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if piece.allSatisfy(\.isWhitespace) {
                flush()
            } else {
                if !line.isEmpty { line.addBreak() }
                line.add(clean(String(piece)))
            }
        }
        return finish()
    }

    mutating func finish() -> ImportedNotes {
        flush()
        notes.markdown = blocks.text
        notes.leftOut = leftOut.sorted()
        return notes
    }

    mutating func flush() {
        blocks.paragraph(line.finish())
        endsInBlank = true
    }

    mutating func text(_ text: String) {
        guard skipped == nil else { return }
        if verbatim != nil {
            let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter(isVisible)))
            verbatim?.text += seen
        } else {
            line.add(clean(text))
        }
    }

    /// Runs of white space are one blank; what controls terminals is no text.
    private mutating func clean(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars where isVisible(scalar) {
            let isBlank = scalar.value <= 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029
            if !isBlank { result.unicodeScalars.append(scalar) } else if !endsInBlank { result += " " }
            endsInBlank = isBlank
        }
        return result
    }

    private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x09 || scalar.value == 0x0A || scalar.value == 0x0D
            || !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xFEFF)
    }
}

extension NotesReader {
    mutating func start(_ name: String, _ attributes: [String: String]) {
        if let skipped {
            if skipped.name == name { self.skipped?.depth += 1 }
            return
        }
        guard verbatim == nil else { return }
        switch name {
        case "br":
            line.addBreak()
            endsInBlank = true
        case "hr":
            flush()
            blocks.rule()
        case "b", "strong": _ = line.begin(.strong)
        case "i", "em", "cite", "dfn": _ = line.begin(.emphasis)
        case "s", "strike", "del": _ = line.begin(.struck)
        case "a": link(attributes["href"])
        case "img": picture(attributes["src"], attributes["alt"], [attributes["width"], attributes["height"]])
        case "ul", "menu", "dir", "ol":
            flush()
            _ = blocks.beginList(first: name == "ol" ? max(0, Int(attributes["start"] ?? "") ?? 1) : nil)
        case "li":
            flush()
            if !blocks.beginItem() { line.add("") }
        case "blockquote":
            flush()
            _ = blocks.beginQuote()
        case "pre", "code", "tt", "kbd", "samp": verbatim = (name, "")
        case "td", "th": if !line.isEmpty { line.add(" · ") }
        case _ where Self.embedded.contains(name): embed(name, attributes["src"] ?? attributes["data"])
        case _ where Self.mute.contains(name):
            skipped = (name, 1)
            leftOut.insert(name)
        case _ where Self.blocks.contains(name): flush()
        default: break
        }
    }

    mutating func end(_ name: String) {
        if let skipped {
            guard skipped.name == name else { return }
            self.skipped = skipped.depth > 1 ? (name, skipped.depth - 1) : nil
            return
        }
        if let verbatim {
            guard verbatim.name == name else { return }
            self.verbatim = nil
            if name == "pre" {
                flush()
                blocks.code(verbatim.text)
            } else {
                line.addCode(verbatim.text)
                endsInBlank = false
            }
            return
        }
        switch name {
        case "b", "strong": line.end { $0 == .strong }
        case "i", "em", "cite", "dfn": line.end { $0 == .emphasis }
        case "s", "strike", "del": line.end { $0 == .struck }
        case "a": line.end { $0.isLink }
        case "h1", "h2", "h3", "h4", "h5", "h6":
            blocks.heading(line.finish(), level: Int(name.dropFirst()) ?? 2)
            endsInBlank = true
        case "li":
            flush()
            blocks.endItem()
        case "ul", "menu", "dir", "ol":
            flush()
            blocks.endList()
        case "blockquote":
            flush()
            blocks.endQuote()
        case _ where Self.blocks.contains(name): flush()
        default: break
        }
    }

    private mutating func link(_ href: String?) {
        guard let href else { return }
        let text = href.trimmedBlanks
        let scheme = text.prefix { $0 != ":" }.lowercased()
        if scheme == "mailto" || scheme == "tel", isAllowedURL(text), !text.utf8.contains(where: { $0 <= 0x20 }) {
            _ = line.begin(.link(text))
        } else if let address = absoluteAddress(text, base: base) {
            _ = line.begin(.link(address))
        } else {
            notes.refusedLinks += 1
        }
    }

    /// A picture on another host tells that host of every reader, so it becomes a link; one that only counts readers goes.
    private mutating func picture(_ source: String?, _ alternative: String?, _ size: [String?]) {
        guard !size.contains(where: { ["0", "1", "0px", "1px"].contains($0 ?? "") }) else { return }
        guard let source, let address = absoluteAddress(source, base: base) else { return }
        notes.pictures += 1
        let words = clean(alternative ?? "").trimmedBlanks
        let isOpened = line.begin(.link(address))
        line.add(words.isEmpty ? "Picture" : words)
        if isOpened { line.end { $0 == .link(address) } }
        endsInBlank = false
    }

    private mutating func embed(_ name: String, _ source: String?) {
        leftOut.insert(name)
        guard let source, let address = absoluteAddress(source, base: base) else { return }
        flush()
        if line.begin(.link(address)) {
            line.add(address)
            line.end { $0.isLink }
        }
        flush()
    }

    /// What plays or shows something of another host in the page: its address is left.
    private static let embedded: Set<String> = ["iframe", "embed", "object", "video", "audio", "frame"]
    /// What says nothing to a reader, or does something.
    private static let mute: Set<String> = [
        "script", "style", "title", "template", "select", "textarea", "svg", "math", "canvas", "applet",
    ]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "h1", "h2",
        "h3", "h4", "h5", "h6", "table", "tr", "caption", "dl", "dt", "dd", "figure", "figcaption", "details",
        "summary",
        "fieldset", "html", "body", "form",
    ]
}
