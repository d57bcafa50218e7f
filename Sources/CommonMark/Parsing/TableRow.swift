/// The cells of a table's line: what stands between pipes that no backslash escapes, trimmed. A pipe at either end is
/// no separator.
func tableCells(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(6)
    readTableCells(bytes, range, into: &cells)
    return cells
}

/// The same in place of the cells of another line, in their room.
func readTableCells(_ bytes: [UInt8], _ range: Range<Int>, into cells: inout [Range<Int>]) {
    let line = trimmed(bytes, range)
    cells.removeAll(keepingCapacity: true)
    var start = line.lowerBound
    var index = start
    if index < line.upperBound, bytes[index] == UInt8(ascii: "|") {
        index += 1
        start = index
    }
    while index < line.upperBound {
        switch bytes[index] {
        case UInt8(ascii: "\\"): index += 2
        case UInt8(ascii: "|"):
            cells.append(trimmed(bytes, start..<index))
            index += 1
            start = index
        default: index += 1
        }
    }
    if start < line.upperBound { cells.append(trimmed(bytes, start..<line.upperBound)) }
}

/// The alignments that a table's second line asks for, or nil if it is none.
func tableAlignments(_ bytes: [UInt8], _ range: Range<Int>) -> [Node.Flags]? {
    var alignments: [Node.Flags] = []
    for cell in tableCells(bytes, range) {
        var hyphens = cell
        var flags: Node.Flags = []
        if let first = hyphens.first, bytes[first] == UInt8(ascii: ":") {
            flags.insert(.left)
            hyphens = (hyphens.lowerBound + 1)..<hyphens.upperBound
        }
        if let last = hyphens.last, bytes[last] == UInt8(ascii: ":") {
            flags.insert(.right)
            hyphens = hyphens.lowerBound..<(hyphens.upperBound - 1)
        }
        guard !hyphens.isEmpty else { return nil }
        for index in hyphens where bytes[index] != UInt8(ascii: "-") { return nil }
        alignments.append(flags)
    }
    return alignments.isEmpty ? nil : alignments
}

private func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isASCIIWhitespace { start += 1 }
    while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    return start..<end
}
