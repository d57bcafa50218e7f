package import Diagnostics

/// The YAML at the start of a page, and where the text begins.
package struct FrontMatter: Sendable, Hashable {
    /// A mapping; without fields when the page has no front matter.
    package var root: Node
    /// The offset of the text's first byte: after the closing `---` line, or after the byte order mark.
    package var bodyStart: Int
    /// The line, from 1, on which the text begins.
    package var bodyLine: Int
    package var hasFrontMatter: Bool

    package init(root: Node, bodyStart: Int, bodyLine: Int, hasFrontMatter: Bool) {
        self.root = root
        self.bodyStart = bodyStart
        self.bodyLine = bodyLine
        self.hasFrontMatter = hasFrontMatter
    }
}

/// Reads the front matter of a page: from `---` at the very start to a line `---` or `...`.
///
/// A byte order mark, CR LF, and what authors type without knowing YAML are forgiven where only one reading makes
/// sense. Everything else is reported, as far as it can be found in one run, and what could be read is returned.
/// - Returns: nil when an error leaves nothing to use.
package func readFrontMatter(_ source: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> FrontMatter? {
    guard checkEncoding(source, path: path, diagnostics: &diagnostics) else { return nil }
    switch findFrontMatter(source, path: path, diagnostics: &diagnostics) {
    case .none(let bodyStart):
        let root = Node(content: .mapping([]), span: SourceSpan(line: 1, column: 1))
        return FrontMatter(root: root, bodyStart: bodyStart, bodyLine: 1, hasFrontMatter: false)
    case .unusable:
        return nil
    case .block(let block):
        let text = SourceText(source, range: block.yaml, firstLine: block.firstLine)
        var found: [Diagnostic] = []
        let node = parseYAML(text, path: path, wantsFields: true, diagnostics: &found)
        if !block.isGuess { diagnostics += found }
        guard let node, !(block.isGuess && !found.isEmpty) else { return nil }
        return FrontMatter(root: node, bodyStart: block.bodyStart, bodyLine: block.bodyLine, hasFrontMatter: true)
    }
}
