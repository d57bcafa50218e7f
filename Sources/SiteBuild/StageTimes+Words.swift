extension [StageTime] {
    /// The stages as a table, with their shares in the whole.
    package var table: String {
        let wall = reduce(0) { $0 + $1.wall }
        let processors = reduce(0) { $0 + $1.processors }
        var rows = [["Stage", "wall", "", "CPU", "", "files", "bytes"]]
        for stage in self {
            rows.append([
                stage.stage.rawValue, milliseconds(stage.wall), share(stage.wall, of: wall),
                milliseconds(stage.processors), share(stage.processors, of: processors),
                stage.files.map { "\($0)" } ?? "", stage.bytes.map { "\($0)" } ?? "",
            ])
        }
        rows.append(["Together", milliseconds(wall), "", milliseconds(processors), "", "", ""])
        let widths = rows[0].indices.map { column in rows.map { $0[column].utf8.count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let space = String(repeating: " ", count: widths[column] - cell.utf8.count)
                line += column == 0 ? cell + space : "  " + space + cell
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}

/// `12.3 ms`
private func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
}

/// `25 %`
private func share(_ part: Double, of whole: Double) -> String {
    whole > 0 ? "\(Int((part / whole * 100).rounded())) %" : ""
}
