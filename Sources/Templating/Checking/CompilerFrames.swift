import Diagnostics

// The beginning and end of sections and blocks.
extension Compiler {
    mutating func open(_ kind: RoutineBody.Frame.Kind, _ node: Node, jump: Int?, _ body: inout RoutineBody) {
        flush(&body)
        body.context = body.context.sealed
        body.frames.append(
            RoutineBody.Frame(
                kind: kind, node: node, jump: jump, scope: body.scope, context: body.context, isLost: body.isLost,
                descent: body.descent))
    }

    mutating func end(_ body: inout RoutineBody) {
        guard let frame = body.frames.popLast() else { return }
        flush(&body)
        switch frame.kind {
        case .record(let type): program.code.append(.leave(type: type))
        case .list(_, let start): program.code.append(.next(body: start))
        case .test, .block, .nothing: break
        }
        if let jump = frame.jump { program.code[jump].target = Int32(program.code.count) }
        body.scope = frame.scope
        body.descent = frame.descent
        rejoin(frame, &body)
    }

    /// Brings together the HTML with the section and the HTML without it.
    private mutating func rejoin(_ frame: RoutineBody.Frame, _ body: inout RoutineBody) {
        guard !frame.isLost else { return }
        guard !body.isLost else {
            body.context = frame.context
            body.isLost = false
            return
        }
        guard let joined = frame.context.joined(body.context) else {
            if !frame.node.isBroken {
                report(.unbalanced(frame.node.place, body.template.name(of: frame.node)), in: body)
            }
            body.isLost = true
            return
        }
        if case .list = frame.kind, !joined.canRepeat(from: frame.context) {
            report(.unrepeatable(frame.node.place, body.template.name(of: frame.node)), in: body)
        }
        body.context = joined
    }
}

extension Instruction {
    /// Where a jump goes.
    fileprivate var target: Int32 {
        get { 0 }
        set {
            switch self {
            case .unless(let path, _): self = .unless(path, else: newValue)
            case .when(let path, _): self = .when(path, then: newValue)
            case .item(let test, let wanted, _): self = .item(test, is: wanted, then: newValue)
            case .enter(let path, let type, _): self = .enter(path, type: type, else: newValue)
            case .each(let path, let type, _): self = .each(path, type: type, else: newValue)
            default: break
            }
        }
    }
}

extension Mistake {
    fileprivate static func unbalanced(_ place: Range<Int>, _ name: String) -> Mistake {
        Mistake(
            rule: TemplateRules.balance, place: place,
            message:
                "“\(name.oneLine)” opens here in one place of the HTML and closes in another, such as text and a tag.",
            help: "Put whole tags or whole attributes into it: “<a{{#current}} class=\"here\"{{/current}}>”.")
    }

    fileprivate static func unrepeatable(_ place: Range<Int>, _ name: String) -> Mistake {
        Mistake(
            rule: TemplateRules.balance, place: place,
            message: "The items of “\(name.oneLine)” would run into one another inside a tag.",
            help: "Begin what stands in it with a space, and give an attribute one address only.")
    }
}
