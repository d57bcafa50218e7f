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

    /// Whether it is text alone, without anything that begins or ends a tag or a value.
    var isPlain: Bool {
        !isBroken && nodes.count == 1 && nodes[0].kind == .text && nodes[0].place == 0..<source.count
            && !source.contains { "<>\"'`=\n".utf8.contains($0) }
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: source[range], as: UTF8.self)
    }

    func name(of node: Node) -> String {
        text(node.name)
    }
}
