/// Tables of notes, and figures above and below the line.
extension NotesReader {
    mutating func beginTable() {
        flush()
        tables += 1
        if table == nil { table = TableText() }
    }

    mutating func tablePart(_ name: String) {
        flush()
        guard tables == 1 else { return }
        switch name {
        case "tr": table?.beginRow()
        case "caption": table?.beginCaption()
        default: table?.beginCell()
        }
    }

    mutating func endTable() {
        guard let table else { return }
        (self.table, tables) = (nil, 0)
        if let caption = table.caption { blocks.paragraph(caption) }
        guard table.isTable else {
            // One column or one row: somebody's layout.
            for words in table.rows.joined().joined() { blocks.paragraph(words) }
            return
        }
        blocks.table(table.rows.map { row in row.map { $0.joined(separator: " · ") } })
    }

    /// Figures that Unicode has as raised or lowered: x², H₂O. Of all else the words stay.
    mutating func endRaised() {
        guard let raised else { return }
        self.raised = nil
        let signs = raised.name == "sup" ? Self.above : Self.below
        let mapped = raised.text.map { signs[$0] }
        let isFigure = !mapped.isEmpty && mapped.allSatisfy { $0 != nil }
        text(isFigure ? String(mapped.compactMap(\.self)) : raised.text)
    }

    private static let above = figures("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
    private static let below = figures("₀₁₂₃₄₅₆₇₈₉₊₋")

    private static func figures(_ signs: String) -> [Character: Character] {
        Dictionary(zip("0123456789+-", signs), uniquingKeysWith: { first, _ in first })
    }
}

/// A table as its cells come.
struct TableText {
    /// Each cell's paragraphs.
    private(set) var rows: [[[String]]] = []
    private(set) var caption: String?
    private var isInCaption = false

    mutating func beginRow() {
        isInCaption = false
        rows.append([])
    }

    mutating func beginCell() {
        isInCaption = false
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append([])
    }

    mutating func beginCaption() { isInCaption = true }

    /// Words of the part that is open; those outside of any are a cell of their own.
    mutating func add(_ words: String) {
        let words = words.split(separator: "\n").map(\.trimmedBlanks).filter { !$0.isEmpty }.joined(separator: " ")
        guard !words.isEmpty else { return }
        if isInCaption {
            caption = (caption.map { $0 + " " } ?? "") + words
            return
        }
        if rows.last?.isEmpty ?? true { beginCell() }
        let (row, cell) = (rows.count - 1, (rows.last?.count ?? 1) - 1)
        rows[row][cell].append(words)
    }

    /// Whether it has rows and columns.
    var isTable: Bool {
        let filled = rows.filter { $0.contains { !$0.isEmpty } }
        return filled.count > 1 && filled.contains { $0.count > 1 } && filled.reduce(0) { $0 + $1.count } <= 10_000
    }
}
