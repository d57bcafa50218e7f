package import Diagnostics

/// Reads a whole file of YAML: site.yaml, a consent record, a glossary. The same forgiveness as in front matter.
///
/// A line `---` may stand before and a line `---` or `...` after the one document.
/// - Returns: nil when an error leaves nothing to use; an empty node for a file without content.
package func readYAML(_ source: [UInt8], path: String, diagnostics: inout [Diagnostic]) -> Node? {
    guard checkEncoding(source, path: path, diagnostics: &diagnostics) else { return nil }
    let start = byteOrderMarkLength(source)
    guard source.count - start <= YAMLSize.file else {
        diagnostics.append(YAMLSize.diagnostic(path: path, what: "file", limit: "1 MB"))
        return nil
    }
    let whole = SourceText(source, range: start..<source.count, firstLine: 1)
    let lines = findDocument(whole, path: path, diagnostics: &diagnostics)
    let range =
        whole.lineStarts[
            lines.lowerBound]..<(lines.upperBound < whole.lineCount ? whole.lineStarts[lines.upperBound] : source.count)
    let text = SourceText(source, range: range, firstLine: 1 + lines.lowerBound)
    return parseYAML(text, path: path, wantsFields: false, diagnostics: &diagnostics)
}

/// How much YAML is read, in bytes.
enum YAMLSize {
    static let frontMatter = 256 * 1024
    static let file = 1024 * 1024

    static func diagnostic(path: String, what: String, limit: String) -> Diagnostic {
        Rule.yamlSize.finding(
            path: path, span: SourceSpan(line: 1, column: 1),
            message: "The \(what) is larger than \(limit).",
            help: what == "file" ? "Divide it, or move long text into pages." : "Move long text below the second ---.")
    }
}

/// The lines of the document: without a `---` line before it and whatever follows it.
private func findDocument(_ text: SourceText, path: String, diagnostics: inout [Diagnostic]) -> Range<Int> {
    var first = 0
    while first < text.lineCount, text.isBlankOrComment(first) || text.isVersion(first) { first += 1 }
    if first < text.lineCount, text.isMarker(first, Byte.hyphen) { first += 1 } else { first = 0 }
    var end = first
    while end < text.lineCount, !text.isMarker(end, Byte.hyphen), !text.isMarker(end, Byte.dot) { end += 1 }
    first = min(first, text.lineCount - 1)
    var rest = end
    while rest < text.lineCount,
        text.isBlankOrComment(rest) || text.isMarker(rest, Byte.hyphen) || text.isMarker(rest, Byte.dot)
    {
        rest += 1
    }
    if rest < text.lineCount {
        diagnostics.append(
            Rule.yamlUnsupported.finding(
                path: path, span: text.span(text.line(end)),
                message: "A second document begins here; a file holds one.",
                help: "Take this line out, or move what follows to a file of its own."))
    }
    return first..<max(first, end)
}

extension SourceText {
    /// `%YAML 1.2` and the like.
    fileprivate func isVersion(_ line: Int) -> Bool {
        bytes[self.line(line)].starts(with: "%YAML ".utf8)
    }
}
