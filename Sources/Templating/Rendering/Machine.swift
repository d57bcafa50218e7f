import Markup

/// Runs a program for one page. What it needs grows with the depth of the data, never the stack.
struct Machine {
    private let program: Program
    /// The record in force of each type, as its slots.
    private var records: [[Value]]
    private var entered: [[Value]] = []
    private var loops: [Loop] = []
    private var calls: [Call] = []
    private var indentation = Indentation()

    init(_ program: Program) {
        self.program = program
        records = Array(repeating: [], count: program.typeCount)
    }

    mutating func begin(_ record: Record, type: Int) {
        records[type] = record.slots
    }
}

/// A list on its way.
private struct Loop {
    let list: [Record]
    var index = 0
    let type: Int
    /// The record of that type which was in force outside the list.
    let outer: [Value]
}

/// Where to go on after a routine.
private struct Call {
    let place: Int
    let indentation: Int
}

extension Machine {
    mutating func run(from entry: Int, into output: inout [UInt8]) {
        var place = entry
        while place < program.code.count {
            let instruction = program.code[place]
            place += 1
            switch instruction {
            case .literal(let run): append(run, to: &output)
            case .text(let path): appendText(path, to: &output)
            case .address(let path): appendAddress(path, to: &output)
            case .component(let path): appendComponent(path, to: &output)
            case .raw(let path): appendRaw(path, to: &output)
            case .unless(let path, let target): if !isPresent(path) { place = Int(target) }
            case .when(let path, let target): if isPresent(path) { place = Int(target) }
            case .item(let test, let wanted, let target): if holds(test) == wanted { place = Int(target) }
            case .enter(let path, let type, let target): if !enter(path, Int(type)) { place = Int(target) }
            case .leave(let type): if let outer = entered.popLast() { records[Int(type)] = outer }
            case .each(let path, let type, let target): if !each(path, Int(type)) { place = Int(target) }
            case .next(let body): if next() { place = Int(body) }
            case .call(let routine, let run, let startsLine):
                call(from: place, run, startsLine)
                place = Int(routine)
            case .dispatch(let path, let table, let run, let startsLine):
                guard let routine = routine(named: path, in: Int(table)) else { continue }
                call(from: place, run, startsLine)
                place = Int(routine)
            case .end:
                guard let call = calls.popLast() else { return }
                indentation.remove(to: call.indentation)
                place = call.place
            }
        }
    }
}

// Records
extension Machine {
    private func value(_ path: Path) -> Value {
        let slots = records[Int(path.type)]
        guard Int(path.slot) < slots.count else { return .absent }
        var value = slots[Int(path.slot)]
        for step in 0..<Int(path.stepCount) {
            let slot = Int(program.steps[Int(path.steps) + step])
            guard case .record(let record) = value, slot < record.slots.count else { return .absent }
            value = record.slots[slot]
        }
        return value
    }

    private func isPresent(_ path: Path) -> Bool {
        switch value(path) {
        case .absent: false
        case .text(let text), .url(let text): !text.isEmpty
        case .html(let bytes), .json(let bytes): !bytes.isEmpty
        case .bool(let flag): flag
        case .number, .record: true
        case .list(let list): !list.isEmpty
        }
    }

    private mutating func enter(_ path: Path, _ type: Int) -> Bool {
        guard case .record(let record) = value(path) else { return false }
        entered.append(records[type])
        records[type] = record.slots
        return true
    }

    private mutating func each(_ path: Path, _ type: Int) -> Bool {
        guard case .list(let list) = value(path), let first = list.first else { return false }
        loops.append(Loop(list: list, type: type, outer: records[type]))
        records[type] = first.slots
        return true
    }

    private mutating func next() -> Bool {
        guard let last = loops.indices.last else { return false }
        loops[last].index += 1
        let loop = loops[last]
        if loop.index < loop.list.count {
            records[loop.type] = loop.list[loop.index].slots
            return true
        }
        records[loop.type] = loop.outer
        loops.removeLast()
        return false
    }

    private func holds(_ test: ItemTest) -> Bool {
        guard let loop = loops.last else { return false }
        return switch test {
        case .first: loop.index == 0
        case .last: loop.index == loop.list.count - 1
        }
    }
}

// Routines
extension Machine {
    private mutating func call(from place: Int, _ run: Run, _ startsLine: Bool) {
        calls.append(Call(place: place, indentation: indentation.bytes.count))
        indentation.enter(program.literals[run.range], startsLine: startsLine)
    }

    private func routine(named path: Path, in table: Int) -> Int32? {
        guard case .text(let name) = value(path) else { return nil }
        let rows = program.tables[table]
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

// Output
extension Machine {
    private mutating func append(_ run: Run, to output: inout [UInt8]) {
        if indentation.bytes.isEmpty {
            output.append(contentsOf: program.literals[run.range])
        } else {
            indentation.append(program.literals[run.range], to: &output)
        }
    }

    private mutating func appendText(_ path: Path, to output: inout [UInt8]) {
        indentation.begin(&output)
        switch value(path) {
        case .text(let text), .url(let text): appendHTMLEscaped(text, to: &output)
        case .number(let number): output.append(contentsOf: String(number).utf8)
        case .absent, .html, .bool, .json, .record, .list: break
        }
    }

    private mutating func appendAddress(_ path: Path, to output: inout [UInt8]) {
        indentation.begin(&output)
        if case .url(let url) = value(path) { appendURLAttribute(url, to: &output) }
    }

    private mutating func appendComponent(_ path: Path, to output: inout [UInt8]) {
        indentation.begin(&output)
        switch value(path) {
        case .text(let text): appendURLComponent(text, to: &output)
        case .number(let number): output.append(contentsOf: String(number).utf8)
        case .absent, .html, .url, .bool, .json, .record, .list: break
        }
    }

    private mutating func appendRaw(_ path: Path, to output: inout [UInt8]) {
        indentation.begin(&output)
        switch value(path) {
        case .html(let bytes), .json(let bytes): output.append(contentsOf: bytes)
        case .absent, .text, .url, .bool, .number, .record, .list: break
        }
    }
}

extension Run {
    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}
