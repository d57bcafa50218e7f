import Diagnostics
import FrontMatter
import Testing

@Suite("Mechanical changes to front matter")
struct FrontMatterEditorTests {
    private func inserting(_ position: FrontMatterEditor.Position, into source: String) -> String? {
        FrontMatterEditor.inserting("id", "k7f3", at: position, in: Array(source.utf8)).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    @Test("A field is added first or last, and every other byte stays")
    func insert() {
        #expect(inserting(.first, into: "---\ntitle: a\n---\nText\n") == "---\nid: k7f3\ntitle: a\n---\nText\n")
        #expect(inserting(.last, into: "---\ntitle: a\n---\nText\n") == "---\ntitle: a\nid: k7f3\n---\nText\n")
        #expect(inserting(.last, into: "---\n---") == "---\nid: k7f3\n---")
        #expect(
            inserting(.last, into: "\u{FEFF}--- \r\ntitle: a\r\n...\r\nText\n")
                == "\u{FEFF}--- \r\ntitle: a\r\nid: k7f3\r\n...\r\nText\n")
    }

    @Test("A field stands as far from the margin as those that are there")
    func indented() {
        #expect(
            inserting(.first, into: "---\n\n # a\n  title: a\n---\n") == "---\n  id: k7f3\n\n # a\n  title: a\n---\n")
        #expect(inserting(.last, into: "---\n\ttitle: a\n---\n") == "---\n\ttitle: a\n\tid: k7f3\n---\n")
        #expect(inserting(.last, into: "---\n\n---\n  x: y\n") == "---\n\nid: k7f3\n---\n  x: y\n")
    }

    @Test("A page without front matter gets some, below its byte order mark")
    func create() {
        #expect(inserting(.first, into: "Text") == "---\nid: k7f3\n---\nText")
        #expect(inserting(.first, into: "") == "---\nid: k7f3\n---\n")
        #expect(inserting(.last, into: "\u{FEFF}Text\r\nmore") == "\u{FEFF}---\r\nid: k7f3\r\n---\r\nText\r\nmore")
    }

    @Test("Front matter with a fault is left alone")
    func faults() {
        #expect(inserting(.first, into: "---\ntitle: a\n") == nil)
        #expect(inserting(.first, into: "title: a\n---\n") == nil)
        #expect(inserting(.first, into: "+++\ntitle = 1\n+++\n") == nil)
        #expect(inserting(.first, into: "---\n{title: a}\n---\n") == nil)
        #expect(FrontMatterEditor.inserting("id", "k7f3", in: [0xFF, 0xFE, 0x2D, 0x00]) == nil)
    }

    @Test("A scalar is replaced at its place, quoted where it needs to be")
    func replace() {
        func replacing(_ text: String, in source: String) -> String? {
            var diagnostics: [Diagnostic] = []
            let bytes = Array(source.utf8)
            guard let page = readFrontMatter(bytes, path: "", diagnostics: &diagnostics), let node = page.root["date"]
            else { return nil }
            return FrontMatterEditor.replacing(node.span, with: text, in: bytes).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        #expect(
            replacing("2026-10-01", in: "\u{FEFF}---\r\né: ü\r\ndate: '1.10.26' # when\r\n---\r\n")
                == "\u{FEFF}---\r\né: ü\r\ndate: 2026-10-01 # when\r\n---\r\n")
        #expect(replacing("a: b", in: "---\ndate: Riaz: a story\n---\n") == "---\ndate: \"a: b\"\n---\n")
        #expect(replacing("a: b", in: "---\ndate:z\n---\n") == "---\ndate: \"a: b\"\n---\n")
        #expect(replacing("no", in: "---\nx: {date: y}\ndate: z\n---\n") == "---\nx: {date: y}\ndate: \"no\"\n---\n")
    }

    @Test("A place that isn't in the file changes nothing")
    func outside() {
        let bytes = Array("a: b\n".utf8)
        for span in [
            SourceSpan(line: 0, column: 1), SourceSpan(line: 9, column: 1), SourceSpan(line: 1, column: 5),
            SourceSpan(line: 1, column: 4, length: 2), SourceSpan(line: 1, column: .max, length: .max),
            SourceSpan(line: -1, column: -1, length: -1),
        ] {
            #expect(FrontMatterEditor.replacing(span, with: "x", in: bytes) == nil)
        }
    }
}
