import Diagnostics

extension Compiler {
    /// `{{name}}` and `{{{name}}}`
    mutating func variable(_ node: Node, _ body: inout RoutineBody) {
        let name = body.template.name(of: node)
        let field: Scope.Field
        switch catalogue.resolve(name, in: body.scope) {
        case .field(let found): field = found
        case .record:
            if !body.scope.isUnknown { report(.unprintable(node, name, .record("")), in: body) }
            return
        case let miss:
            unknown(miss, named: name, at: node.place, &body)
            return
        }
        if let mistake = Mistake.ofType(node, name, field.holds) {
            report(mistake, in: body)
            return
        }
        let path = path(field, in: &program)
        let isAddress = field.holds == .url
        if !body.isLost {
            if let mistake = body.context.mistake(of: field.holds, node.place, name: name) {
                report(mistake, in: body)
            } else {
                emit(instruction(for: field.holds, path, body.context), &body)
            }
            body.context.readName(isAddress: isAddress)
        }
    }

    private func instruction(for type: FieldType, _ path: Path, _ context: HTMLContext) -> Instruction {
        switch type {
        case .html, .json: return .raw(path)
        case .url: return context.isQuoted ? .address(path) : .text(path)
        default: return context.isQuoted && context.filling == .address ? .component(path) : .text(path)
        }
    }

    mutating func unknown(
        _ miss: Resolution, named name: String, at place: Range<Int>, _ body: inout RoutineBody
    ) {
        guard !body.scope.isUnknown else { return }
        let types = body.scope.types.map { catalogue.types[$0] }
        switch miss {
        case .unknown(let part): report(.unknown(place, part, types), in: body)
        case .unknownPart(let part, let type): report(.unknown(place, part, [type]), in: body)
        case .notRecord(let walked, let field): report(.notRecord(place, name, walked, field), in: body)
        case .field, .record: break
        }
    }
}

extension FieldType {
    /// What it is, as messages say it.
    var words: String {
        switch self {
        case .text: "text"
        case .html: "markup"
        case .url: "an address"
        case .bool: "yes or no"
        case .number: "a number"
        case .json: "JSON data"
        case .record: "a group of names"
        case .optional(let type): type.words
        case .list: "a list"
        case .templateName: "the name of a template"
        }
    }
}

extension Mistake {
    fileprivate static func unknown(_ place: Range<Int>, _ name: String, _ types: [RecordType]) -> Mistake {
        let inner = types.last?.name ?? ""
        let outer = types.dropLast().reversed().map { "“\($0.name)”" }
        let nearest = nearest(to: name, among: types.flatMap { $0.fields.map(\.name) })
        return Mistake(
            rule: TemplateRules.name, place: place,
            message: "“\(name.oneLine)” is not a name that “\(inner)” has here"
                + (outer.isEmpty ? "." : ", nor what is around it: \(outer.joined(separator: ", "))."),
            help: nearest.map { "Did you mean “\($0)”?" } ?? "“kindred explain data \(inner)” lists the names.")
    }

    fileprivate static func notRecord(
        _ place: Range<Int>, _ name: String, _ walked: String, _ field: Scope.Field
    ) -> Mistake {
        let isList = if case .list = field.holds { true } else { false }
        return Mistake(
            rule: TemplateRules.use, place: place,
            message: "“\(walked)” is \(field.holds.words), so “\(name.oneLine)” means nothing.",
            help: isList
                ? "Go through the list with “{{#\(walked)}}…{{/\(walked)}}” and use the names of its items there."
                : "A dot stands after a group of names only.")
    }

    /// What is wrong with printing a field of this type this way, wherever it stands.
    fileprivate static func ofType(_ node: Node, _ name: String, _ type: FieldType) -> Mistake? {
        let isTriple = node.kind == .unescaped
        switch type {
        case .bool, .record, .list: return unprintable(node, name, type)
        case .html where !isTriple, .json where !isTriple:
            return Mistake(
                rule: TemplateRules.use, place: node.place,
                message: "“\(name)” is \(type.words), and two braces would print its signs as text.",
                help: "Write three: “{{{\(name)}}}”.")
        case .text where isTriple, .url where isTriple, .number where isTriple, .templateName where isTriple:
            return Mistake(
                rule: TemplateRules.use, place: node.place,
                message: "“\(name)” is \(type.words), and three braces would print it without making it safe.",
                help: "Write two: “{{\(name)}}”.")
        default: return nil
        }
    }

    fileprivate static func unprintable(_ node: Node, _ name: String, _ type: FieldType) -> Mistake {
        let help =
            switch type {
            case .bool: "Ask for it: “{{#\(name)}}…{{/\(name)}}”."
            case .list: "Go through it: “{{#\(name)}}…{{/\(name)}}”."
            default:
                name == "."
                    ? "Print one of its names."
                    : "Print one of its names, as in “{{\(name).title}}”, or open it: “{{#\(name)}}…{{/\(name)}}”."
            }
        return Mistake(
            rule: TemplateRules.use, place: node.place,
            message: "“\(name)” is \(type.words), which can't be printed.", help: help)
    }
}
