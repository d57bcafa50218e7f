import Diagnostics

extension Compiler {
    /// `{{#name}}` and `{{^name}}`
    mutating func section(_ node: Node, _ body: inout RoutineBody) {
        let name = body.template.name(of: node)
        if let mistake = body.context.mistakeOfSection(node.place, name: name), !body.isLost {
            report(mistake, in: body)
            body.isLost = true
        }
        if name.hasPrefix("-"), !node.isBroken {
            item(node, name, &body)
            return
        }
        switch resolve(name, at: node, body) {
        case .field(let field): section(over: field, named: name, node, &body)
        case .record:
            if !body.scope.isUnknown { report(.sectionOverRecord(node.place), in: body) }
            open(.nothing, node, jump: nil, &body)
        case let miss:
            if !node.isBroken { unknown(miss, named: name, at: node.place, &body) }
            open(.nothing, node, jump: nil, &body)
            body.scope.isUnknown = true
        }
    }

    private mutating func section(over field: Scope.Field, named name: String, _ node: Node, _ body: inout RoutineBody)
    {
        let means = node.isBroken || field.canBeAbsent || node.kind == .section && field.isRecord
        note(
            alwaysPresent: means ? nil : .sectionOverPresent(node.place, name, field.holds, kind: node.kind), at: node,
            in: body)
        let path = program.path(to: field)
        guard node.kind == .section else {
            emit(.when(path, then: 0), &body)
            open(.test, node, jump: program.code.count - 1, &body)
            return
        }
        switch field.holds {
        case .record(let type), .list(let type):
            guard let place = catalogue.place(of: type) else {
                open(.nothing, node, jump: nil, &body)
                body.scope.isUnknown = true
                return
            }
            enter(field, path, place, node, &body)
        default:
            emit(.unless(path, else: 0), &body)
            open(.test, node, jump: program.code.count - 1, &body)
            if field.holds != .bool { body.scope.dot = field }
        }
    }

    private mutating func enter(
        _ field: Scope.Field, _ path: Path, _ type: Int, _ node: Node, _ body: inout RoutineBody
    ) {
        let register = UInt16(truncatingIfNeeded: type)
        let isInnermost = field.type == body.scope.types.last
        if case .list = field.holds {
            emit(.each(path, type: register, else: 0), &body)
            let place = program.code.count
            open(.list(register, body: Int32(place)), node, jump: place - 1, &body)
            body.scope = body.scope.entering(type, fromList: true)
        } else {
            emit(.enter(path, type: register, else: 0), &body)
            open(.record(register), node, jump: program.code.count - 1, &body)
            body.scope = body.scope.entering(type, fromList: false)
        }
        if !isInnermost { body.descent = .across } else if body.descent == .same { body.descent = .down }
    }

    /// `{{#-first}}`, `{{^-last}}`: where an item stands in the innermost list.
    private mutating func item(_ node: Node, _ name: String, _ body: inout RoutineBody) {
        let tests: [String: ItemTest] = ["-first": .first, "-last": .last]
        guard let test = tests[name], body.scope.isInList || body.scope.isUnknown else {
            report(.itemTest(node.place, name, isKnown: tests[name] != nil), in: body)
            open(.nothing, node, jump: nil, &body)
            return
        }
        emit(.item(test, is: node.kind == .inverted, then: 0), &body)
        open(.test, node, jump: program.code.count - 1, &body)
    }

    /// `{{$name}}`. Returns whether it is overridden, so that what stands in it is passed over.
    mutating func block(_ node: Node, _ body: inout RoutineBody) -> Bool {
        let name = body.template.name(of: node)
        if let mistake = body.context.mistakeOfSection(node.place, name: name), !body.isLost {
            report(mistake, in: body)
            body.isLost = true
        }
        guard let block = binding(name, in: body.key.environment) else {
            open(.block, node, jump: nil, &body)
            return false
        }
        let override = templates[block.template].nodes[block.node]
        let routine = routine(
            RoutineKey(
                template: block.template, nodes: block.node + 1..<override.mate, scope: body.scope,
                context: body.isLost ? .text : body.context.sealed, environment: block.environment,
                outdent: override.ownIndentation))
        call(routine, node, &body)
        return true
    }
}

extension Scope.Field {
    /// Whether a section over it can be left out.
    var canBeAbsent: Bool {
        if isOptional { return true }
        switch holds {
        case .bool, .list: return true
        default: return false
        }
    }

    var isRecord: Bool {
        if case .record = holds { return true }
        return false
    }
}

extension Mistake {
    fileprivate static func sectionOverRecord(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.use, place: place,
            message: "“.” is a group of names here, and it is open already.",
            help: "Use its names directly.")
    }

    fileprivate static func sectionOverPresent(
        _ place: Range<Int>, _ name: String, _ type: FieldType, kind: Node.Kind
    ) -> Mistake {
        let isInverted = kind == .inverted
        return Mistake(
            rule: TemplateRules.use, place: place,
            message: "“\(name)” is \(type.words), which is always there, so this section is "
                + (isInverted ? "never shown." : "always shown."),
            help: isInverted ? "Take the section out." : "Print it with “{{\(name)}}”, without a section.")
    }

    fileprivate static func itemTest(_ place: Range<Int>, _ name: String, isKnown: Bool) -> Mistake {
        Mistake(
            rule: isKnown ? TemplateRules.use : TemplateRules.name, place: place,
            message: isKnown
                ? "“\(name)” asks about a list, and there is none here." : "“\(name.oneLine)” is not a name here.",
            help: isKnown
                ? "Use it inside a section over a list." : "Of an item of a list, “-first” and “-last” can be asked.")
    }
}
