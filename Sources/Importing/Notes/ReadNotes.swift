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
    guard isHTML else {
        let text = pieces.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
        // Some hosts escape notes twice: what is read then is HTML.
        return isEscapedHTML(text) ? readNotes(text, base: base) : reader.plain(text)
    }
    for piece in pieces {
        switch piece {
        case .start(let name, let attributes): reader.start(name, attributes)
        case .end(let name): reader.end(name)
        case .text(let text): reader.text(text)
        }
    }
    return reader.finish()
}

/// Whether a text shows tags that notes are made of.
private func isEscapedHTML(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
    return ["</p>", "<br", "</a>", "</li>", "</strong>", "</em>", "</div>", "</b>"].contains {
        text.lowercased().contains($0)
    }
}

struct NotesReader {
    let base: String?
    var notes = ImportedNotes()
    var blocks = MarkdownBlocks()
    var line = InlineText()
    var leftOut: Set<String> = []
    /// The element whose content is left out, and how many of its name are open.
    var skipped: (name: String, depth: Int)?
    /// The content of `pre` or `code`.
    var verbatim: (name: String, text: String)?
    /// The table that is open: tables in it are part of its cells.
    var table: TableText?
    var tables = 0
    /// The link that is open: its address, whether words or a picture came in it, and addresses of pictures in it.
    var link: (address: String, title: String?, isEmpty: Bool, pictures: [String])?
    /// What `sup` or `sub` holds.
    var raised: (name: String, text: String)?
    var endsInBlank = true

    init(base: String?) { self.base = base }

    /// Text without a single tag: its lines are lines.
    mutating func plain(_ text: String) -> ImportedNotes {
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
        endLink()
        flush()
        endTable()
        notes.markdown = blocks.text
        notes.leftOut = leftOut.sorted()
        return notes
    }

    mutating func flush() {
        if table != nil { table?.add(line.finish()) } else { blocks.paragraph(line.finish()) }
        endsInBlank = true
    }

    mutating func text(_ text: String) {
        guard skipped == nil else { return }
        if verbatim != nil {
            let seen = String(String.UnicodeScalarView(text.unicodeScalars.filter(isVisible)))
            verbatim?.text += seen
        } else if raised != nil {
            raised?.text += text
        } else {
            let words = clean(text)
            if !words.trimmedBlanks.isEmpty { link?.isEmpty = false }
            line.add(words)
        }
    }

    /// Runs of white space are one blank; what controls terminals is no text.
    mutating func clean(_ text: String) -> String {
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
        guard verbatim == nil else {
            if name == "br" { verbatim?.text += "\n" }
            return
        }
        switch name {
        case "br":
            line.addBreak()
            endsInBlank = true
        case "hr":
            flush()
            if table == nil { blocks.rule() }
        case "b", "strong": _ = line.begin(.strong)
        case "i", "em", "cite", "dfn": _ = line.begin(.emphasis)
        case "s", "strike", "del": _ = line.begin(.struck)
        case "q": text("“")
        case "sup", "sub": raised = (name, "")
        case "a": beginLink(attributes["href"], attributes["title"])
        case "img": picture(attributes)
        case "table": beginTable()
        case "tr", "td", "th", "caption": tablePart(name)
        case "ul", "menu", "dir", "ol":
            flush()
            if table == nil {
                _ = blocks.beginList(first: name == "ol" ? max(0, Int(attributes["start"] ?? "") ?? 1) : nil)
            }
        case "li":
            flush()
            if table == nil, !blocks.beginItem() { line.add("") }
        case "blockquote":
            flush()
            if table == nil { _ = blocks.beginQuote() }
        case "dt":
            flush()
            _ = line.begin(.strong)
        case "pre", "code", "tt", "kbd", "samp": verbatim = (name, "")
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
            if verbatim.name == name { endVerbatim(verbatim.text) }
            return
        }
        switch name {
        case "b", "strong": line.end { $0 == .strong }
        case "i", "em", "cite", "dfn": line.end { $0 == .emphasis }
        case "s", "strike", "del": line.end { $0 == .struck }
        case "q": text("”")
        case "sup", "sub": endRaised()
        case "a": endLink()
        case "h1", "h2", "h3", "h4", "h5", "h6":
            endLink()
            guard table == nil else { return flush() }
            blocks.heading(line.finish(), level: Int(name.dropFirst()) ?? 2)
            endsInBlank = true
        case "table":
            flush()
            tables -= 1
            if tables <= 0 { endTable() }
        case "tr", "td", "th", "caption": flush()
        case "li":
            flush()
            if table == nil { blocks.endItem() }
        case "ul", "menu", "dir", "ol":
            flush()
            if table == nil { blocks.endList() }
        case "blockquote":
            flush()
            if table == nil { blocks.endQuote() }
        case _ where Self.blocks.contains(name): flush()
        default: break
        }
    }

    private mutating func endVerbatim(_ text: String) {
        let name = verbatim?.name
        verbatim = nil
        link?.isEmpty = false
        if name == "pre", table == nil {
            flush()
            blocks.code(text)
        } else {
            line.addCode(text)
            endsInBlank = false
        }
    }

    /// What plays or shows something of another host in the page: its address is left.
    private static let embedded: Set<String> = [
        "iframe", "embed", "object", "video", "audio", "frame", "source",
    ]
    /// What says nothing to a reader, or does something.
    private static let mute: Set<String> = [
        "script", "style", "title", "template", "select", "textarea", "svg", "math", "canvas", "applet",
    ]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "center", "h1", "h2",
        "h3", "h4", "h5", "h6", "dl", "dt", "dd", "figure", "figcaption", "details", "summary", "fieldset", "html",
        "body", "form",
    ]
}
