/// Writes paragraphs, lists, quotations and headings as Markdown, one below the other.
struct MarkdownBlocks {
    fileprivate enum Holder {
        case quote
        case list(number: Int?, isOther: Bool)
        case item(marker: String, isFresh: Bool)
    }

    private(set) var text = ""
    private var holders: [Holder] = []
    private var headings: [Int] = []
    private var isAfterList = false
    private var lastWasOther = false
    private var isTight = false
    private static let deepest = 12

    mutating func beginQuote() -> Bool {
        guard holders.count < Self.deepest else { return false }
        holders.append(.quote)
        return true
    }

    /// - Parameter first: the first number of a list with numbers.
    mutating func beginList(first: Int?) -> Bool {
        guard holders.count + 1 < Self.deepest else { return false }
        // A list right after another would be read as its continuation, so it has another sign.
        let isOther = isAfterList && !lastWasOther
        isTight = !holders.isEmpty && (first ?? 1) == 1 && !isAfterList
        holders.append(.list(number: first, isOther: isOther))
        return true
    }

    mutating func beginItem() -> Bool {
        endItem()
        guard case .list(let number, let isOther)? = holders.last else { return false }
        let marker: String
        if let number {
            marker = "\(number)\(isOther ? ")" : ".") "
            holders[holders.count - 1] = .list(number: min(number + 1, 999_999_999), isOther: isOther)
        } else {
            marker = isOther ? "* " : "- "
        }
        holders.append(.item(marker: marker, isFresh: true))
        return true
    }

    mutating func endItem() {
        guard case .item(_, let isFresh)? = holders.last else { return }
        holders.removeLast()
        if !isFresh { isTight = true }
    }

    mutating func endList() {
        guard holders.contains(where: \.isList) else { return }
        while let last = holders.last, !last.isList {
            if case .quote = last { holders.removeLast() } else { endItem() }
        }
        guard case .list(_, let isOther)? = holders.last else { return }
        holders.removeLast()
        (isAfterList, lastWasOther, isTight) = (true, isOther, false)
    }

    mutating func endQuote() {
        guard holders.contains(where: \.isQuote) else { return }
        while let last = holders.last {
            switch last {
            case .item: endItem()
            case .list: endList()
            case .quote:
                holders.removeLast()
                isTight = false
                return
            }
        }
    }

    /// Words with breaks of the line in them.
    mutating func paragraph(_ words: String) {
        let lines = words.split(separator: "\n").map(\.trimmedBlanks).filter { !$0.isEmpty }
        guard !lines.isEmpty else { return }
        block(
            lines.enumerated().map { index, line in
                NotesText.escapedStart(line) + (index < lines.count - 1 ? "\\" : "")
            })
    }

    /// - Parameter level: as it was; the page's own title is the one heading above.
    mutating func heading(_ words: String, level: Int) {
        let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !line.isEmpty else { return }
        guard holders.isEmpty else { return paragraph(line) }
        // No level is left out, whatever the notes did.
        while let last = headings.last, last >= level { headings.removeLast() }
        headings.append(level)
        let depth = min(headings.count + 1, 6)
        block([String(repeating: "#", count: depth) + " " + line + (line.hasSuffix("#") ? " ##" : "")])
    }

    mutating func rule() { block(["***"]) }

    mutating func code(_ text: String) {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        guard !lines.isEmpty else { return }
        var fence = "```"
        while lines.contains(where: { $0.contains(fence) }) { fence += "`" }
        block([fence] + lines + [fence])
    }

    /// The first row is the head, since Markdown's tables have one.
    mutating func table(_ rows: [[String]]) {
        let rows = rows.filter { $0.contains { !$0.isEmpty } }
        let columns = rows.map(\.count).max() ?? 0
        func line(_ cells: [String]) -> String {
            let whole = cells.map { cell in
                // Escaped already where it is text, not in code.
                cell.replacing("\\|", with: "|").replacing("|", with: "\\|")
            }
            return "| " + (whole + Array(repeating: "", count: columns - cells.count)).joined(separator: " | ") + " |"
        }
        guard let head = rows.first else { return }
        block([line(head), "|" + String(repeating: " --- |", count: columns)] + rows.dropFirst().map(line))
    }

    private mutating func block(_ lines: [String]) {
        if !text.isEmpty {
            text += isTight && isStartOfItem ? "\n" : "\n" + prefix(continuing: true).trimmedEnd + "\n"
        }
        for (index, line) in lines.enumerated() {
            text += index == 0 ? prefix(continuing: false) : "\n" + prefix(continuing: true)
            if line.isEmpty { text = text.trimmedEnd } else { text += line }
            if index == 0 { holders = holders.map(\.used) }
        }
        (isAfterList, isTight) = (false, false)
    }

    private var isStartOfItem: Bool {
        holders.contains { if case .item(_, true) = $0 { true } else { false } }
    }

    private func prefix(continuing: Bool) -> String {
        holders.reduce(into: "") { prefix, holder in
            switch holder {
            case .quote: prefix += "> "
            case .list: break
            case .item(let marker, let isFresh):
                let isMarked = isFresh && !continuing
                prefix += isMarked ? marker : isFresh ? "" : String(repeating: " ", count: marker.utf8.count)
            }
        }
    }
}

extension MarkdownBlocks.Holder {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }
    fileprivate var isQuote: Bool { if case .quote = self { true } else { false } }

    fileprivate var used: Self {
        if case .item(let marker, _) = self { .item(marker: marker, isFresh: false) } else { self }
    }
}

extension StringProtocol {
    /// Without blanks at its ends.
    var trimmedBlanks: String {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }

    fileprivate var trimmedEnd: String {
        lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
    }
}
