package import Diagnostics

/// Text in which a test has marked places with 1️⃣, 2️⃣ and so on, and the same text without the marks.
package struct MarkedText: Sendable {
    /// The text without the marks.
    package let text: String
    /// The byte offset of each marked place in `text`.
    package let offsets: [Character: Int]

    package init(_ marked: String) {
        var text = ""
        var offsets: [Character: Int] = [:]
        for character in marked {
            if Self.isMark(character) { offsets[character] = text.utf8.count } else { text.append(character) }
        }
        self.text = text
        self.offsets = offsets
    }

    package var bytes: [UInt8] { Array(text.utf8) }

    /// The line and column, both from 1, the column in UTF-8 bytes, of a mark; nil when the text has no such mark.
    package func position(_ mark: Character) -> (line: Int, column: Int)? {
        offsets[mark].map(LineTable(bytes).position)
    }

    /// The marks that stand at a place, as one text; the place in numbers when there is none.
    package func mark(at span: SourceSpan?) -> String {
        guard let span else { return "whole file" }
        let table = LineTable(bytes)
        let marks = offsets.filter { table.position(of: $0.value) == (span.line, span.column) }.keys.sorted()
        return marks.isEmpty ? "\(span.line):\(span.column)" : marks.map(String.init).joined()
    }

    /// A digit in a keycap, which no content in a test is likely to have.
    private static func isMark(_ character: Character) -> Bool {
        let scalars = Array(character.unicodeScalars)
        return scalars.count == 3 && ("0"..."9").contains(scalars[0]) && scalars[2] == "\u{20E3}"
    }
}
