import Calendar
package import CommonMark
package import Diagnostics

extension Document {
    /// What its directives have that their schemas do not: unknown names and parameters, missing ones, dates that are
    /// none, and directives in a line that take lines of their own. Whether what they name is there is not asked.
    package func directiveProblems(path: String) -> [Diagnostic] {
        directives.flatMap { directive in
            guard let schema = DirectiveRegistry.schema(directive.name) else {
                return [Diagnostic.unknown(directive, path)]
            }
            var problems = directive.isInline && !schema.isInline ? [Diagnostic.inline(directive, path)] : []
            var meant: Set<String> = []
            for parameter in directive.parameters {
                if let known = schema.parameter(parameter.name) {
                    if let problem = parameter.problem(as: known.kind, path) { problems.append(problem) }
                } else {
                    let near = nearest(to: parameter.name, among: schema.parameters.map(\.name))
                    if let near { meant.insert(near) }
                    problems.append(.unknown(parameter, of: schema, path, near: near))
                }
            }
            if let problem = directive.stretchProblem(path) { problems.append(problem) }
            for needed in schema.parameters
            where needed.isRequired && directive[needed.name] == nil && !meant.contains(needed.name) {
                problems.append(.missing(needed.name, in: directive, path))
            }
            return problems
        }
    }
}

extension Parameter {
    fileprivate func problem(as kind: DirectiveSchema.Parameter.Kind, _ path: String) -> Diagnostic? {
        if case .choice(let words) = kind, !words.contains(value) {
            let near = nearest(to: value, among: words).map { "Did you mean “\($0)”? " } ?? ""
            return Rule.directiveParameter.finding(
                path: path, span: valueSpan, message: "“\(value)” is not a value of “\(name)”.",
                help: "\(near)It can be \(words.joined(separator: ", ")).")
        }
        if kind == .time, RecordingTime.seconds(value) == nil {
            return Rule.directiveParameter.finding(
                path: path, span: valueSpan, message: "“\(value)” is not a time in audio.", help: RecordingTime.help)
        }
        guard kind == .date else { return nil }
        do throws(DateProblem) {
            _ = try WrittenDate.read(value)
            return nil
        } catch {
            return Rule.frontMatterDate.finding(path: path, span: valueSpan, message: error.message, help: error.help)
        }
    }
}

extension Directive {
    /// A stretch that ends before it begins.
    fileprivate func stretchProblem(_ path: String) -> Diagnostic? {
        guard let start = recordingTime("from"), let end = recordingTime("to"), end <= start,
            let written = parameters.first(where: { $0.name == "to" })
        else { return nil }
        return Rule.directiveParameter.finding(
            path: path, span: written.valueSpan, message: "This stretch ends before it begins.",
            help: "Give the later of its two times in “to”.")
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ directive: Directive, _ path: String) -> Diagnostic {
        let names = DirectiveRegistry.all.map(\.name)
        return Rule.directiveUnknown.finding(
            path: path, span: directive.span, message: "“\(directive.name)” is not a directive.",
            help: nearest(to: directive.name, among: names).map { "Did you mean “\($0)”?" }
                ?? "It can be \(names.joined(separator: ", ")).")
    }

    fileprivate static func inline(_ directive: Directive, _ path: String) -> Diagnostic {
        Rule.directiveForm.finding(
            path: path, span: directive.span, message: "“\(directive.name)” can't stand in a line of text.",
            help: "Write :::\(directive.name) on a line of its own, its text below, and ::: on a line after that.")
    }

    fileprivate static func unknown(
        _ parameter: Parameter, of schema: DirectiveSchema, _ path: String, near: String?
    ) -> Diagnostic {
        let names = schema.parameters.map(\.name)
        return Rule.directiveParameter.finding(
            path: path, span: parameter.nameSpan,
            message: "“\(parameter.name)” is not a parameter of “\(schema.name)”.",
            help: near.map { "Did you mean “\($0)”?" }
                ?? (names.isEmpty
                    ? "Take it out: “\(schema.name)” has none."
                    : "Take it out; there can be \(names.joined(separator: ", "))."))
    }

    fileprivate static func missing(_ name: String, in directive: Directive, _ path: String) -> Diagnostic {
        Rule.directiveParameter.finding(
            path: path, span: directive.span,
            message: "“\(directive.name)” needs “\(name)”, and it isn't here.",
            help: directive.isInline
                ? "Write it in braces after the brackets, as :\(directive.name)[…]{\(name)=…}"
                : "Write it after the name, as :::\(directive.name) \(name)=…")
    }
}

extension Rule {
    package static let directiveUnknown = Rule(
        "directive-unknown", .error, why: "A misspelt directive would lose its look, or its protection.",
        mend: "Correct the name after the colons.")
    package static let directiveParameter = Rule(
        "directive-parameter", .error,
        why: "A directive with a parameter that it doesn't know would do something else than meant.",
        mend: "Correct the parameter's name, or add the one that is missing.")
    package static let directiveForm = Rule(
        "directive-form", .error,
        why: "A block in the middle of a line would tear the paragraph in two.",
        mend: "Write `:::name` on a line of its own, and `:::` where it ends.")
}
