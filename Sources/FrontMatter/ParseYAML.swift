import Diagnostics

/// Reads YAML: at once when it is sound, otherwise one top-level field (or list item) after the other, each mended
/// where that is safe, so that one mistake hides no other.
///
/// `wantsFields`: anything but a mapping is an error.
func parseYAML(_ text: SourceText, path: String, wantsFields: Bool, diagnostics: inout [Diagnostic]) -> Node? {
    var reading = Reading(text: text, path: path)
    let root = reading.whole() ?? reading.mendedWhole() ?? reading.parts()
    diagnostics += reading.diagnostics
    switch root.content {
    case .empty where wantsFields:
        return Node(content: .mapping([]), span: text.span(text.range.lowerBound..<text.range.lowerBound))
    case .sequence where wantsFields:
        diagnostics.append(
            Rule.yamlSyntax.finding(
                path: path, span: root.span, message: "Here is a list where fields should be.",
                help: "Write fields like title: My story, each on its line."))
        return nil
    default:
        return root
    }
}

struct Reading {
    let text: SourceText
    let path: String
    var diagnostics: [Diagnostic] = []
    /// How often a part may still be read anew together with the next one, so that no file takes long.
    var attemptsLeft = 300

    /// The whole in one go; nil when anything in it needs a closer look.
    mutating func whole() -> Node? {
        if text.needsMending { return nil }
        var plain = PlainFields(text, path: path)
        guard let fields = plain.document() else { return accept(read(YAMLInput(text.bytes, range: text.range))) }
        diagnostics += plain.diagnostics
        return fields
    }

    /// The whole in one go with every field mended that needs it; nil when that isn't enough.
    mutating func mendedWhole() -> Node? {
        text.hasControlCharacters
            ? nil : accept(read(mendedInput(text, lines: 0..<text.lineCount, mendsInnerFields: false)))
    }

    private mutating func accept(_ result: Result) -> Node? {
        guard case .success(let node) = result.node else { return nil }
        if let node, case .scalar = node.content { return nil }
        diagnostics += result.diagnostics
        return node ?? Node(content: .empty, span: text.span(text.range.lowerBound..<text.range.lowerBound))
    }

    struct Result {
        var node: Swift.Result<Node?, SyntaxProblem>
        var input: YAMLInput
        var diagnostics: [Diagnostic]
    }

    func read(_ input: YAMLInput) -> Result {
        unsafe input.bytes.withUnsafeBufferPointer { buffer in
            guard let events = unsafe EventReader(UnsafeBufferPointer(rebasing: buffer[input.range])) else {
                return Result(node: .failure(SyntaxProblem(.noMemory, at: 0)), input: input, diagnostics: [])
            }
            var builder = NodeBuilder(events, input: input, text: text, path: path)
            do throws(SyntaxProblem) {
                let node = try builder.document()
                return Result(node: .success(node), input: input, diagnostics: builder.diagnostics)
            } catch {
                return Result(node: .failure(error), input: input, diagnostics: builder.diagnostics)
            }
        }
    }
}
