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

    /// Appends what the routine at `entry` makes of a record.
    func run(_ entry: Int32, _ record: Record, type: Int, into output: inout [UInt8]) {
        guard type < typeCount else { return }
        var machine = Machine(self)
        machine.begin(record, type: type)
        machine.run(from: Int(entry), into: &output)
    }
}
