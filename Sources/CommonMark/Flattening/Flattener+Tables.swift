import CCmark

extension Flattener {
    /// A paragraph that is a table. Its cells were read apart, before the text.
    mutating func table(_ table: Plan.Table, _ block: SyntaxNode) {
        let node = begin(.table, block)
        if table.rows.count > 1 { document.nodes[node].flags.insert(.done) }
        for (index, cells) in table.rows.enumerated() {
            let line = block.startLine - 1 + (index == 0 ? 0 : index + 1)
            let row = begin(.row, line: min(line, text.lineStarts.count - 1), column: block.startColumn - 1)
            if index == 0 { document.nodes[row].flags.insert(.head) }
            if index == 1 { document.nodes[row].flags.insert(.task) }
            for (column, alignment) in table.alignments.enumerated() {
                let cell = Int(cells.lowerBound) + column
                guard cell < Int(cells.upperBound) || padding < paddingLimit else { break }
                if cell >= Int(cells.upperBound) { padding += 1 }
                self.cell(cell < Int(cells.upperBound) ? cell : nil, alignment, column, isHead: index == 0, row: row)
            }
            end(row)
        }
        end(node)
        lastBlock = node
    }

    private mutating func cell(_ index: Int?, _ alignment: Node.Flags, _ column: Int, isHead: Bool, row: Int) {
        var node = Node(kind: .cell, flags: alignment)
        if isHead { node.flags.insert(.head) }
        node.level = UInt16(truncatingIfNeeded: column)
        let position = document.nodes.count
        document.nodes.append(node)
        document.note(position, line: document.place(of: row)?.line ?? 0, column: 0)
        if let index, plan.cells[index].isWords {
            copyWords(of: plan.cells[index])
        } else if let index, let heading = cellHeading(index) {
            isCell = true
            _ = inlines(of: heading)
            isCell = false
        }
        end(position)
    }

    /// The text of a cell as it stands in the source.
    private mutating func copyWords(of cell: Plan.Cell) {
        guard !cell.isEmpty else { return }
        var words = Node(kind: .text)
        words.start = Int32(truncatingIfNeeded: document.text.count)
        words.length = cell.end - cell.start
        words.end = Int32(truncatingIfNeeded: document.nodes.count + 1)
        document.nodes.append(words)
        document.text.append(contentsOf: text.source.bytes[Int(cell.start)..<Int(cell.end)])
    }

    /// The heading that holds a cell's text. Empty cells have none, nor have those of mere words.
    private func cellHeading(_ cell: Int) -> SyntaxNode? {
        guard cell < cellLines.count, cellLines[cell] >= 0, cellLines[cell] < cellNodes.count else { return nil }
        return cellNodes[cellLines[cell]]
    }

    /// By cell: which heading holds it.
    mutating func numberCells() {
        var line = 0
        cellLines.reserveCapacity(plan.cells.count)
        for cell in plan.cells {
            cellLines.append(cell.isRead ? line : -1)
            if cell.isRead { line += 1 }
        }
    }
}

/// Cells that short rows lack, in all tables of a document: a few lines could ask for billions.
private let paddingLimit = 500_000
