import Markup

/// Runs a program for one page. What it needs grows with the depth of the data, never the stack.
struct Machine {
    /// The page's record and those entered from it, each as its slots; the last is the innermost.
    private var records: [[Value]]
    /// Of each type, where the record in force stands among them; -1 where there is none.
    private var inForce: [Int32]
    /// What was in force before a record was entered.
    private var entered: [Int32] = []
    private var loops: [Loop] = []
    private var calls: [Call] = []
    private var indentation = Indentation()

    init(_ record: Record, type: Int, of typeCount: Int) {
        records = [record.slots]
        inForce = Array(repeating: -1, count: typeCount)
        inForce[type] = 0
    }

    /// A list on its way.
    private struct Loop {
        let list: [Record]
        var index = 0
        let type: Int
        /// The record of that type which was in force outside the list.
        let outer: Int32
    }

    /// Where to go on after a routine.
    private struct Call {
        let place: Int
        let indentation: Int
    }
}

extension Machine {
    /// Appends what the routine at `entry` makes of the record.
    mutating func run(_ program: borrowing Program, from entry: Int32, into output: inout [UInt8]) {
        let code = program.code.span
        let literals = program.literals.span
        let steps = program.steps.span
        var place = Int(entry)
        while place < code.count {
            let instruction = code[place]
            place += 1
            switch instruction {
            case .literal(let run): append(literals.extracting(run.range), to: &output)
            case .text(let path): appendText(value(path, steps), to: &output)
            case .address(let path): appendAddress(value(path, steps), to: &output)
            case .component(let path): appendComponent(value(path, steps), to: &output)
            case .raw(let path): appendRaw(value(path, steps), to: &output)
            case .unless(let path, let target): if !isPresent(path, steps) { place = Int(target) }
            case .when(let path, let target): if isPresent(path, steps) { place = Int(target) }
            case .item(let test, let wanted, let target): if holds(test) == wanted { place = Int(target) }
            case .enter(let path, let type, let target):
                if !enter(value(path, steps), Int(type)) { place = Int(target) }
            case .leave(let type): leave(Int(type))
            case .each(let path, let type, let target): if !each(value(path, steps), Int(type)) { place = Int(target) }
            case .next(let body): if next() { place = Int(body) }
            case .call(let routine, let run, let startsLine):
                begin(from: place, literals.extracting(run.range), startsLine)
                place = Int(routine)
            case .dispatch(let path, let table, let run, let startsLine):
                guard case .text(let name) = value(path, steps), let routine = program.routine(name, in: Int(table))
                else { continue }
                begin(from: place, literals.extracting(run.range), startsLine)
                place = Int(routine)
            case .end:
                guard let call = calls.popLast() else { return }
                indentation.remove(to: call.indentation)
                place = call.place
            }
        }
    }

    private mutating func begin(from place: Int, _ blanks: Span<UInt8>, _ startsLine: Bool) {
        calls.append(Call(place: place, indentation: indentation.count))
        indentation.enter(blanks, startsLine: startsLine)
    }
}

// Records
extension Machine {
    private func value(_ path: Path, _ steps: Span<UInt16>) -> Value {
        let (place, slot) = (Int(inForce[Int(path.type)]), Int(path.slot))
        guard place >= 0, slot < records[place].count else { return .absent }
        return path.stepCount == 0 ? records[place][slot] : walk(path, records[place][slot], steps)
    }

    private func walk(_ path: Path, _ first: Value, _ steps: Span<UInt16>) -> Value {
        var value = first
        for step in Int(path.steps)..<Int(path.steps) + Int(path.stepCount) {
            guard case .record(let record) = value, Int(steps[step]) < record.slots.count else { return .absent }
            value = record.slots[Int(steps[step])]
        }
        return value
    }

    /// Whether a section over the value is shown: asked for where the value stands, since a copy of it is counted.
    private func isPresent(_ path: Path, _ steps: Span<UInt16>) -> Bool {
        let (place, slot) = (Int(inForce[Int(path.type)]), Int(path.slot))
        guard place >= 0, slot < records[place].count else { return false }
        return path.stepCount == 0 ? records[place][slot].isPresent : value(path, steps).isPresent
    }

    private mutating func enter(_ value: consuming Value, _ type: Int) -> Bool {
        guard case .record(let record) = value else { return false }
        entered.append(push(record, type))
        return true
    }

    private mutating func leave(_ type: Int) {
        if let outer = entered.popLast() { pop(type, outer) }
    }

    private mutating func each(_ value: consuming Value, _ type: Int) -> Bool {
        guard case .list(let list) = value, let first = list.first else { return false }
        loops.append(Loop(list: list, type: type, outer: push(first, type)))
        return true
    }

    private mutating func next() -> Bool {
        guard let last = loops.indices.last else { return false }
        loops[last].index += 1
        let index = loops[last].index
        guard index < loops[last].list.count else {
            pop(loops[last].type, loops[last].outer)
            loops.removeLast()
            return false
        }
        records[records.count - 1] = loops[last].list[index].slots
        return true
    }

    /// Puts a record in force; what was so before.
    private mutating func push(_ record: Record, _ type: Int) -> Int32 {
        let outer = inForce[type]
        inForce[type] = Int32(truncatingIfNeeded: records.count)
        records.append(record.slots)
        return outer
    }

    private mutating func pop(_ type: Int, _ outer: Int32) {
        records.removeLast()
        inForce[type] = outer
    }

    private func holds(_ test: ItemTest) -> Bool {
        guard let last = loops.indices.last else { return false }
        return switch test {
        case .first: loops[last].index == 0
        case .last: loops[last].index == loops[last].list.count - 1
        }
    }
}

extension Value {
    /// Whether a section over it is shown.
    fileprivate var isPresent: Bool {
        switch self {
        case .absent: false
        case .text(let text), .url(let text): !text.isEmpty
        case .html(let bytes), .json(let bytes): !bytes.isEmpty
        case .bool(let flag): flag
        case .number, .record: true
        case .list(let list): !list.isEmpty
        }
    }
}

// Output
extension Machine {
    private mutating func append(_ literal: Span<UInt8>, to output: inout [UInt8]) {
        if indentation.count == 0 {
            output.append(copying: literal)
        } else {
            indentation.append(literal, to: &output)
        }
    }

    private mutating func appendText(_ value: consuming Value, to output: inout [UInt8]) {
        indentation.begin(&output)
        switch value {
        case .text(let text), .url(let text): appendHTMLEscaped(text, to: &output)
        case .number(let number): output.append(contentsOf: String(number).utf8)
        case .absent, .html, .bool, .json, .record, .list: break
        }
    }

    private mutating func appendAddress(_ value: consuming Value, to output: inout [UInt8]) {
        indentation.begin(&output)
        if case .url(let url) = value { appendURLAttribute(url, to: &output) }
    }

    private mutating func appendComponent(_ value: consuming Value, to output: inout [UInt8]) {
        indentation.begin(&output)
        switch value {
        case .text(let text): appendURLComponent(text, to: &output)
        case .number(let number): output.append(contentsOf: String(number).utf8)
        case .absent, .html, .url, .bool, .json, .record, .list: break
        }
    }

    private mutating func appendRaw(_ value: consuming Value, to output: inout [UInt8]) {
        indentation.begin(&output)
        switch value {
        case .html(let bytes), .json(let bytes): output.append(contentsOf: bytes)
        case .absent, .text, .url, .bool, .number, .record, .list: break
        }
    }
}
