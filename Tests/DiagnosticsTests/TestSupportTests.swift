import Diagnostics
import TestSupport
import Testing

@Suite("What tests are written with")
struct TestSupportTests {
    @Test("Marks give places and leave no trace")
    func marks() {
        let marked = MarkedText("é1️⃣: x\n2️⃣title\n3️⃣")
        #expect(marked.text == "é: x\ntitle\n")
        #expect(marked.position("1️⃣").map { "\($0)" } == "(line: 1, column: 3)")
        #expect(marked.position("2️⃣").map { "\($0)" } == "(line: 2, column: 1)")
        #expect(marked.position("3️⃣").map { "\($0)" } == "(line: 3, column: 1)")
        #expect(marked.position("4️⃣") == nil)
    }

    @Test("Findings at their marks pass; missing, moved and unexpected ones fail")
    func findings() {
        let marked = MarkedText("1️⃣a\n2️⃣b")
        let first = Diagnostic(rule: "r", path: "a", span: SourceSpan(line: 1, column: 1), message: "M.", help: "")
        let second = Diagnostic(rule: "r", path: "a", span: SourceSpan(line: 2, column: 2), message: "N.", help: "")
        let whole = Diagnostic(rule: "w", path: "a", message: "W.", help: "")
        assertDiagnostics([], [], in: marked)
        assertDiagnostics([first], [("1️⃣", "r", "M.")], in: marked)
        assertDiagnostics(
            [second, first, whole], [("whole file", "w", "W."), ("1️⃣", "r", "M."), ("2:2", "r", "N.")], in: marked)
        withKnownIssue { assertDiagnostics([first], [], in: marked) }
        withKnownIssue { assertDiagnostics([], [("1️⃣", "r", "M.")], in: marked) }
        withKnownIssue { assertDiagnostics([second], [("2️⃣", "r", "N.")], in: marked) }
        withKnownIssue { assertDiagnostics([first], [("1️⃣", "r", "N.")], in: marked) }
    }

    @Test("A snapshot passes for equal bytes only")
    func snapshots() {
        assertSnapshot("a\nb", "a\nb")
        withKnownIssue { assertSnapshot("a\nb", "a\nb\n") }
        withKnownIssue { assertSnapshot("e\u{301}", "é") }
        withKnownIssue { assertSnapshot([0x61], "b") }
    }

    @Test("A site in a string becomes files, which go when the folder goes")
    func site() throws {
        var folder: TemporaryFolder? = try TemporaryFolder()
        let path = try #require(folder?.path)
        if let folder {
            let written = try write(
                files: """
                    === Content/site.yaml
                    format: 1
                    === Content/stories/a.md
                    ---
                    title: A
                    ---

                    === empty
                    """, to: folder)
            #expect(written == ["Content/site.yaml", "Content/stories/a.md", "empty"])
            #expect(folder.text("Content/site.yaml") == "format: 1\n")
            #expect(folder.text("Content/stories/a.md") == "---\ntitle: A\n---\n\n")
            #expect(folder.text("empty") == "")
            #expect(folder.text("none") == nil)
            try folder.link("link", to: "/etc")
            #expect(folder.files() == ["Content/site.yaml", "Content/stories/a.md", "empty", "link"])
        }
        let witness = try TemporaryFolder()
        try witness.link("site", to: path)
        #expect(witness.read("site/empty") == [])
        folder = nil
        #expect(witness.read("site/empty") == nil)
        #expect(throws: FileError.self) { try witness.write("x", to: "site/file") }
    }
}
