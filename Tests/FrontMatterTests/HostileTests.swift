import Diagnostics
import FrontMatter
import Testing

@Suite("Hostile YAML")
struct HostileTests {
    @Test("No input crashes, and every place reported is in the file")
    func fuzz() {
        let pieces = [
            "a", "title", ": ", ":", "\n", "\n", "\n  ", "\n- ", "- ", "#", " #", "'", "\"", "[", "]", "{", "}", ", ",
            "&x ", "*x", "!",
            "|\n", ">\n", "|", "\t", "\u{A0}", "\u{2028}", "\u{85}", "\0", "\u{7}", "é", "\u{1F600}", "\r", "\r\n",
            "---\n", "...\n",
            "%YAML", "@", "`", "? ", "<<", "\\", "\u{FEFF}", "    ", "--", "+++", "''", "\"\"",
        ]
        var random = SystemlessRandom(state: 99)
        for round in 0..<6000 {
            var source: [UInt8] = round % 3 == 0 ? Array("---\n".utf8) : []
            for _ in 0..<Int(random.next() % 24) { source += pieces[Int(random.next() % UInt64(pieces.count))].utf8 }
            if random.next() % 10 == 0 { source.append(UInt8(truncatingIfNeeded: random.next())) }
            let table = LineTable(source)
            var diagnostics: [Diagnostic] = []
            let node = readYAML(source, path: "", diagnostics: &diagnostics)
            let page = readFrontMatter(source, path: "", diagnostics: &diagnostics)
            for span in diagnostics.compactMap(\.span) + spans(node) + spans(page?.root) {
                guard let line = table.range(ofLine: span.line) else {
                    Issue.record("line \(span.line) of \(String(decoding: source, as: UTF8.self).debugDescription)")
                    continue
                }
                if span.column < 1 || span.column + span.length - 1 > line.count + 1 {
                    Issue.record("\(span) of \(String(decoding: source, as: UTF8.self).debugDescription)")
                }
            }
            if let page, page.bodyStart > source.count { Issue.record("a text that begins after the end") }
        }
    }

    private func spans(_ node: Node?) -> [SourceSpan] {
        guard let node else { return [] }
        return [node.span] + node.items.flatMap(spans) + node.entries.flatMap { [$0.keySpan] + spans($0.value) }
    }

    @Test(
        "Large and wild files are read in reasonable time", .timeLimit(.minutes(1)),
        arguments: [
            "a: [\n", "[", "{", "- ", "'", "\"", "a: \"\n", "a: b: c\n", "? ", "a: |\n", "#", "a: #b\n", "\n", "\t",
            "a: [b,\n", "é",
            "*a ", "&a ", "!a ", "a: 'b'c'\n", "\u{A0}", "{a: ", "a\n", ": ", "-\n",
        ])
    func large(_ piece: String) {
        let source = Array(String(repeating: piece, count: 30_000 / piece.utf8.count).utf8)
        var diagnostics: [Diagnostic] = []
        _ = readYAML(source, path: "", diagnostics: &diagnostics)
        let page = Array("---\n".utf8) + source + Array("\n---\n".utf8)
        _ = readFrontMatter(page, path: "", diagnostics: &diagnostics)
        #expect(diagnostics.count <= 30_000)
    }
}
