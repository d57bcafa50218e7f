import Calendar
import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Directives and their parameters are known, and what they need is there.
    static let unknownDirective = Check(.directiveUnknown, .directiveParameter) { site, diagnostics in
        for entry in site.read.entries {
            for directive in entry.body.directives {
                guard let schema = DirectiveRegistry.schema(directive.name) else {
                    let near = nearest(to: directive.name, among: DirectiveRegistry.all.map(\.name))
                    diagnostics.append(
                        Rule.directiveUnknown.finding(
                            path: entry.path, span: directive.span, message: "“\(directive.name)” is not a directive.",
                            help: near.map { "Did you mean “\($0)”?" }
                                ?? "It can be \(DirectiveRegistry.all.map(\.name).joined(separator: ", "))."))
                    continue
                }
                var meant = Set<String>()
                for parameter in directive.parameters
                where !schema.parameters.contains(where: { $0.name == parameter.name }) {
                    let near = nearest(to: parameter.name, among: schema.parameters.map(\.name))
                    if let near { meant.insert(near) }
                    diagnostics.append(
                        Rule.directiveParameter.finding(
                            path: entry.path, span: parameter.nameSpan,
                            message: "“\(parameter.name)” is not a parameter of “\(directive.name)”.",
                            help: near.map { "Did you mean “\($0)”?" } ?? "Take it out."))
                }
                for needed in schema.parameters
                where needed.isRequired && directive[needed.name] == nil && !meant.contains(needed.name) {
                    diagnostics.append(
                        Rule.directiveParameter.finding(
                            path: entry.path, span: directive.span,
                            message: "“\(directive.name)” needs “\(needed.name)”, and it isn't here.",
                            help: "Write it after the name, as :::\(directive.name) \(needed.name)=…"))
                }
                for parameter in directive.parameters
                where schema.parameters.contains(where: { $0.name == parameter.name && $0.kind == .date }) {
                    do throws(DateProblem) { _ = try WrittenDate.read(parameter.value) } catch {
                        diagnostics.append(
                            Rule.frontMatterDate.finding(
                                path: entry.path, span: parameter.valueSpan, message: error.message, help: error.help))
                    }
                }
            }
        }
    }
}

extension Rule {
    static let directiveUnknown = Rule(
        "directive-unknown", .error, why: "A misspelt directive would lose its look, or its protection.",
        mend: "Correct the name after the colons.")
    static let directiveParameter = Rule(
        "directive-parameter", .error,
        why: "A directive with a parameter that it doesn't know would do something else than meant.",
        mend: "Correct the parameter's name, or add the one that is missing.")
}
