import Diagnostics

/// A parsed template.
struct Template: Sendable {
    /// The path from Templates/ without `.mustache`, as partials name it.
    let name: String
    /// The path as diagnostics show it.
    let path: String
    let source: [UInt8]
    let lines: LineTable
    let nodes: [Node]
    /// Whether it has mistakes of syntax, after which its end may be none.
    let isBroken: Bool
    /// Whether tags of HTML stand in it.
    let holdsTags: Bool

    func text(_ range: Range<Int>) -> String {
        String(decoding: source[range], as: UTF8.self)
    }

    func name(of node: Node) -> String {
        text(node.name)
    }
}
