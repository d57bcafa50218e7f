import Diagnostics
import FrontMatter

/// A node in one line: `{title: Riaz, topics: [a, "b"]}`; text the author quoted in quotation marks.
func shown(_ node: Node?) -> String {
    guard let node else { return "nil" }
    switch node.content {
    case .empty: return node.isUnreadable ? "?" : "-"
    case .scalar(let text, let isQuoted): return isQuoted ? "\"\(text)\"" : text
    case .sequence(let items): return "[" + items.map { shown($0) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
        return "{" + entries.map { "\($0.key): \(shown($0.value))" }.joined(separator: ", ") + "}"
    }
}

/// A diagnostic as `line:column+length rule: message`.
func shown(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.span.map { "\($0.line):\($0.column)+\($0.length) " } ?? ""
    return "\(place)\(diagnostic.rule): \(diagnostic.message)"
}

/// What reading a file of YAML gives: the value, and the problems.
struct Reading: Equatable {
    var value: String
    var problems: [String]

    init(_ value: String, _ problems: String...) {
        self.value = value
        self.problems = problems
    }

    init(_ value: String, _ diagnostics: [Diagnostic]) {
        self.value = value
        problems = diagnostics.map { shown($0) }
    }
}

func yaml(_ source: String) -> Reading { yaml(Array(source.utf8)) }

func yaml(_ source: [UInt8]) -> Reading {
    var diagnostics: [Diagnostic] = []
    let node = readYAML(source, path: "site.yaml", diagnostics: &diagnostics)
    return Reading(shown(node), diagnostics)
}

/// The same for a page.
func page(_ source: String) -> Reading { page(Array(source.utf8)) }

func page(_ source: [UInt8]) -> Reading {
    var diagnostics: [Diagnostic] = []
    let page = readFrontMatter(source, path: "story.md", diagnostics: &diagnostics)
    let value = page.map { "\(shown($0.root)) text at \($0.bodyStart), line \($0.bodyLine)" } ?? "nil"
    return Reading(value, diagnostics)
}
