extension Plan {
    /// Tables as most authors write them: each line begins with a pipe, the first after an empty line, and all up to the
    /// next empty line. They are looked for before the first parse, which then needs no second one for their cells.
    ///
    /// A guess and no more: what stands in code is found to be no table when the text is parsed, as after any parse.
    init(guessing source: SourceText) {
        guard source.hasDelimiterRows else { return }
        for mark in source.marks where mark.kind == .delimiterRow { guess(Int(mark.line), source) }
    }

    private mutating func guess(_ delimiter: Int, _ source: SourceText) {
        let header = delimiter - 1
        guard header >= 0, header == 0 || source.line(header - 1).isEmpty else { return }
        var end = header
        while end < source.lineCount, !source.line(end).isEmpty {
            guard source.bytes[source.line(end).lowerBound] == UInt8(ascii: "|") else { return }
            end += 1
        }
        guard end > delimiter, let alignments = tableAlignments(source.bytes, source.line(delimiter)) else { return }
        var row = tableCells(source.bytes, source.line(header))
        guard row.count == alignments.count else { return }
        var table = Table(alignments: alignments, rows: [])
        table.rows.reserveCapacity(end - header - 1)
        if cells.isEmpty { cells.reserveCapacity((end - header - 1) * alignments.count) }
        for line in header..<end where line != delimiter {
            let first = Int32(truncatingIfNeeded: cells.count)
            if line > header { readTableCells(source.bytes, source.line(line), into: &row) }
            for cell in row.prefix(alignments.count) {
                cells.append(Cell(source.bytes, cell, line: Int32(truncatingIfNeeded: line)))
            }
            table.rows.append(first..<Int32(truncatingIfNeeded: cells.count))
        }
        tables[Int32(truncatingIfNeeded: header)] = table
    }
}
