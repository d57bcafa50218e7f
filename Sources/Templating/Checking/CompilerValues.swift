import Diagnostics

extension Compiler {
    /// `{{name}}` and `{{{name}}}`
    mutating func variable(_ node: Node, _ body: inout RoutineBody) {
        let name = body.template.name(of: node)
        let field: Scope.Field
        switch resolve(name, at: node, body) {
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
        let path = program.path(to: field)
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
