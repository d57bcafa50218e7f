/// HTML as podcast apps show an episode's notes: paragraphs, lists, links and emphasis (p, ol, ul, li, a, b, i, strong,
/// em) and no other element. Headings become strong paragraphs, pictures their alternative texts; tables, code and the
/// like become text.
///
/// It takes any HTML: what is left open is closed, what is closed twice is left alone, and comments go.
struct ReducedHTML {
    /// Paragraphs and lists, one after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each of them ends in `bytes`, and where an item of a list does, with the end tag that is missing there.
    private(set) var ends: [(offset: Int, missing: StaticString)] = []

    /// Elements that are open: lists and their items, and `p` innermost.
    private var open: [Block] = []
    /// Emphasis and links that hold for what follows, as start tags.
    private var inline: [(name: String, start: [UInt8])] = []
    /// How many of them have been written in the paragraph.
    private var written = 0
    /// Whether what follows in a list's item is to stand apart from what it holds already.
    private var isApart = false
    /// Whether a space is due before the next word.
    private var hasSpace = false

    /// Bytes of words.
    private var wordBytes = 0

    private enum Block: Equatable { case ordered, unordered, item, paragraph }

    /// - Parameter limit: of what goes beyond so many bytes, it may have a part alone.
    init(_ html: [UInt8], limit: Int = .max) {
        var reader = TagReader(html)
        while wordBytes <= limit || !open.isEmpty, let piece = reader.next() {
            switch piece {
            case .text(let range): append(html[range])
            case .start(let name, let tag): start(name, tag)
            case .end(let name): end(name)
            }
        }
        while !open.isEmpty { closeBlock() }
    }
}

// MARK: - What stands in the text

extension ReducedHTML {
    private mutating func append(_ text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while index < text.endIndex {
            guard !isBlank(text[index]) else {
                hasSpace = true
                index += 1
                continue
            }
            // Words with single spaces between them are written at once, since nothing opens before any but the first.
            let end = endOfWords(text, from: index)
            beginWord()
            appendEscaped(text[index..<end])
            index = end
        }
    }

    private func endOfWords(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.endIndex {
            if isBlank(text[index]) {
                guard text[index] == 0x20, index + 1 < text.endIndex, !isBlank(text[index + 1]) else { break }
            }
            index += 1
        }
        return index
    }

    private mutating func appendEscaped(_ word: ArraySlice<UInt8>) {
        wordBytes += word.count
        guard word.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) else {
            bytes += word
            return
        }
        for byte in word {
            switch byte {
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            default: bytes.append(byte)
            }
        }
    }

    private mutating func append(_ text: StaticString) { append(Array("\(text)".utf8)[...]) }

    /// Opens what the next word stands in.
    private mutating func beginWord() {
        let isFirst: Bool
        switch open.last {
        case nil:
            openBlock(.paragraph)
            isFirst = true
        case .ordered, .unordered:
            openBlock(.item)
            isFirst = true
        case .item:
            isFirst = isApart || endsWithStart(of: "<li>")
            if isApart { openBlock(.paragraph) }
        case .paragraph: isFirst = false
        }
        if hasSpace, !isFirst, bytes.last != 0x20 { bytes.append(0x20) }
        hasSpace = false
        while written < inline.count {
            bytes += inline[written].start
            written += 1
        }
    }

    private func endsWithStart(of tag: StaticString) -> Bool {
        bytes.suffix(tag.utf8CodeUnitCount).elementsEqual("\(tag)".utf8)
    }

    private mutating func start(_ name: String, _ tag: Tag) {
        switch Self.roles[name] {
        case .block, .breaking: separate()
        case .heading:
            separate()
            inline.append((name, Array("<strong>".utf8)))
        case .cell:
            if hasWords {
                hasSpace = false
                append("; ")
            }
        case .unorderedList: openList(.unordered)
        case .orderedList: openList(.ordered)
        case .item: openItem()
        case .emphasis: inline.append((name, Array("<\(name)>".utf8)))
        case .link:
            guard let address = tag["href"] else { return }
            end("a")
            inline.append((name, Array("<a href=\"".utf8) + address + Array("\">".utf8)))
        case .quotation: append("“")
        case .picture:
            if let words = tag["alt"], words.contains(where: { !isBlank($0) }) {
                hasSpace = true
                append(words[...])
                hasSpace = true
            }
        case nil: break
        }
    }

    private mutating func end(_ name: String) {
        switch Self.roles[name] {
        case .block: separate()
        case .heading:
            separate()
            endInline(name)
        case .unorderedList, .orderedList: closeList()
        case .item:
            guard open.contains(.item) else { return separate() }
            separate()
            if open.last == .item { closeBlock() }
        case .quotation: append("”")
        case .breaking, .cell, .emphasis, .link, .picture, nil: endInline(name)
        }
    }

    private mutating func endInline(_ name: String) {
        guard let index = inline.lastIndex(where: { $0.name == name }) else { return }
        // What was opened inside and isn't closed holds on, in a tag of its own.
        while written > index {
            written -= 1
            closeInline(at: written)
        }
        inline.remove(at: index)
    }

    private mutating func closeInline(at index: Int) {
        let name = inline[index].name
        bytes += "</\(name.hasPrefix("h") ? "strong" : name)>".utf8
    }

    /// Whether something stands in the paragraph or the item already.
    private var hasWords: Bool { open.last == .paragraph || (open.last == .item && bytes.last != UInt8(ascii: ">")) }
}

// MARK: - Blocks

extension ReducedHTML {
    private mutating func openBlock(_ block: Block) {
        switch block {
        case .ordered: bytes += "<ol>".utf8
        case .unordered: bytes += "<ul>".utf8
        case .item: bytes += "<li>".utf8
        case .paragraph: bytes += "<p>".utf8
        }
        open.append(block)
        isApart = false
    }

    private mutating func closeBlock() {
        endParagraphInlines()
        switch open.removeLast() {
        case .ordered: bytes += "</ol>".utf8
        case .unordered: bytes += "</ul>".utf8
        case .item: bytes += "</li>".utf8
        case .paragraph: bytes += "</p>".utf8
        }
        hasSpace = false
        isApart = open.last == .item
        if open.isEmpty {
            bytes.append(UInt8(ascii: "\n"))
            ends.append((bytes.count, ""))
        } else if open == [.unordered] {
            ends.append((bytes.count, "</ul>"))
        } else if open == [.ordered] {
            ends.append((bytes.count, "</ol>"))
        }
    }

    /// Emphasis ends with its paragraph, and begins anew in the next.
    private mutating func endParagraphInlines() {
        while written > 0 {
            written -= 1
            closeInline(at: written)
        }
    }

    /// What follows is another paragraph.
    private mutating func separate() {
        hasSpace = false
        if open.last == .paragraph {
            closeBlock()
        } else if open.last == .item, !endsWithStart(of: "<li>") {
            endParagraphInlines()
            isApart = true
        }
    }

    private mutating func openList(_ list: Block) {
        separate()
        // A list in a list stands in an item.
        if open.last == .ordered || open.last == .unordered { openBlock(.item) }
        openBlock(list)
    }

    private mutating func openItem() {
        separate()
        if open.last == .item { closeBlock() }
        if open.last == .ordered || open.last == .unordered { openBlock(.item) }
    }

    private mutating func closeList() {
        separate()
        guard open.contains(where: { $0 == .ordered || $0 == .unordered }) else { return }
        if open.last == .item { closeBlock() }
        closeBlock()
    }
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
