/// Which fields of a page's record its template shows, so that what it doesn't show need not be worked out.
package struct UsedFields: Sendable {
    /// By slot; a slot beyond is used.
    private let isUsed: [Bool]

    /// For what has no template of its own.
    package static let all = UsedFields([])

    init(_ isUsed: [Bool]) { self.isUsed = isUsed }

    package subscript(slot: Int) -> Bool { slot < isUsed.count ? isUsed[slot] : true }
}

extension Program {
    /// What the routine at `entry`, and all that it can come to, reads of the record of a type.
    func usedFields(of type: Int, fieldCount: Int, from entry: Int32) -> UsedFields {
        var isUsed = Array(repeating: false, count: fieldCount)
        var waiting = [entry]
        var seen: Set<Int32> = [entry]
        func visit(_ routine: Int32) { if seen.insert(routine).inserted { waiting.append(routine) } }
        while let start = waiting.popLast() {
            // A routine is whole where it stands, and ends with the one `.end` in it.
            for instruction in code[Int(start)...].prefix(while: { $0 != .end }) {
                if let path = instruction.path, Int(path.type) == type { isUsed[Int(path.slot)] = true }
                switch instruction {
                case .call(let routine, _, _): visit(routine)
                case .dispatch(_, let table, _, _): for row in tables[Int(table)] { visit(row.routine) }
                default: break
                }
            }
        }
        return UsedFields(isUsed)
    }
}

extension Instruction {
    /// The value that it reads.
    fileprivate var path: Path? {
        switch self {
        case .text(let path), .address(let path), .component(let path), .raw(let path): path
        case .unless(let path, _), .when(let path, _), .enter(let path, _, _), .each(let path, _, _): path
        case .dispatch(let path, _, _, _): path
        case .literal, .item, .leave, .next, .call, .end: nil
        }
    }
}
