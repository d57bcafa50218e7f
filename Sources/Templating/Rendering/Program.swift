/// All templates of a site, compiled: flat, immutable, shared by all threads.
struct Program: Sendable {
    var code: [Instruction] = []
    var literals: [UInt8] = []
    /// The slots of dotted names after the first.
    var steps: [UInt16] = []
    /// For each dynamic name, what it can name, sorted by name.
    var tables: [[(name: String, routine: Int32)]] = []
    /// The number of record types.
    var typeCount = 0

    /// The routine of a table that has this name.
    func routine(_ name: String, in table: Int) -> Int32? {
        let rows = tables[table]
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].name == name { return rows[middle].routine }
            if rows[middle].name.utf8.lexicographicallyPrecedes(name.utf8) { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

extension Run {
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
