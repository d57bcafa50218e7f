import Diagnostics
import Testing

@Suite("Lines and columns")
struct LineTableTests {
    private func positions(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let table = LineTable(bytes)
        return (0...bytes.count).map {
            let (line, column) = table.position(of: $0)
            return "\(line):\(column)"
        }
    }

    @Test("Lines end with LF, CR LF or a lone CR")
    func lineEnds() {
        #expect(positions("a\nb\r\nc\rd") == ["1:1", "1:2", "2:1", "2:2", "2:3", "3:1", "3:2", "4:1", "4:2"])
        #expect(LineTable(Array("a\nb\r\nc\rd".utf8)).lineCount == 4)
    }

    @Test("A file that ends with a line end has an empty last line")
    func lastLine() {
        let table = LineTable(Array("a\n".utf8))
        #expect(table.lineCount == 2)
        #expect(table.range(ofLine: 2) == 2..<2)
        #expect(table.range(ofLine: 3) == nil)
        #expect(table.range(ofLine: 0) == nil)
    }

    @Test("An empty file has one empty line")
    func empty() {
        let table = LineTable([])
        #expect(table.lineCount == 1)
        #expect(table.position(of: 0) == (1, 1))
        #expect(table.range(ofLine: 1) == 0..<0)
    }

    @Test("Columns count bytes")
    func columns() {
        #expect(positions("é€x") == ["1:1", "1:2", "1:3", "1:4", "1:5", "1:6", "1:7"])
    }

    @Test("A byte order mark is no part of the first line")
    func byteOrderMark() {
        #expect(positions("\u{FEFF}a\nb") == ["1:1", "1:1", "1:1", "1:1", "1:2", "2:1", "2:2"])
        #expect(LineTable(Array("\u{FEFF}a\nb".utf8)).range(ofLine: 1) == 3..<4)
        #expect(LineTable([0xEF, 0xBB, 0xBF]).range(ofLine: 1) == 3..<3)
        #expect(LineTable([0xEF, 0xBB]).range(ofLine: 1) == 0..<2)
    }

    @Test("An offset outside the file is its nearest end")
    func outside() {
        let table = LineTable(Array("a\nbc".utf8))
        #expect(table.position(of: -5) == (1, 1))
        #expect(table.position(of: .max) == (2, 3))
        #expect(table.position(of: .min) == (1, 1))
    }

    @Test("A span covers no more than its line, and at least one byte")
    func spans() {
        let table = LineTable(Array("title: A\nnext\n".utf8))
        #expect(table.span(7..<8) == SourceSpan(line: 1, column: 8, length: 1))
        #expect(table.span(7..<13) == SourceSpan(line: 1, column: 8, length: 1))
        #expect(table.span(0..<5) == SourceSpan(line: 1, column: 1, length: 5))
        #expect(table.span(8..<8) == SourceSpan(line: 1, column: 9, length: 1))
        #expect(table.span(100..<200) == SourceSpan(line: 3, column: 1, length: 1))
        #expect(table.span(Int.min..<Int.max) == SourceSpan(line: 1, column: 1, length: 8))
    }

    @Test("A line and column lead back to the byte")
    func offsets() {
        let text = Array("\u{FEFF}ab\r\ncd\n\ne".utf8)
        let table = LineTable(text)
        for offset in 3...text.count where offset != 6 {
            let (line, column) = table.position(of: offset)
            #expect(table.offset(line: line, column: column) == offset)
        }
        #expect(table.offset(line: 1, column: 99) == 5)
        #expect(table.offset(line: 1, column: .min) == 3)
        #expect(table.offset(line: 9, column: 1) == nil)
    }
}
