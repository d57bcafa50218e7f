import CommonMark
import Testing

@testable import SiteBuild

@Suite("Words that rules look for")
struct LexiconTests {
    /// The words that each list finds in a text of one stretch.
    func found(_ lists: [[String]], in text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        let hits = Lexicon(lists: lists).hits(in: bytes, [stretch(of: bytes)])
        return lists.indices.map { list in hits.filter { $0.lists & 1 << UInt64(list) != 0 }.map(\.word) }
    }

    func stretch(of bytes: [UInt8]) -> Prose.Stretch {
        Prose.Stretch(
            source: .body, role: .paragraph, speech: .editorial, range: 0..<bytes.count, line: 1, column: 1,
            directive: nil, isInFootnote: false, listNumber: nil)
    }

    func seen(_ text: String) -> (signs: Signs, letters: Int) {
        let bytes = Array(text.utf8)
        var hits: [Prose.Hit] = []
        return Lexicon([String]()).read(bytes, stretch(of: bytes), 0, &hits)
    }

    @Test("Each list is told of its own words, and of those that others want too")
    func lists() {
        #expect(found([["one", "two"], ["two"], ["three"]], in: "One, two.") == [["one", "two"], ["two"], []])
    }

    @Test("A long word is not taken for another that ends like it")
    func long() {
        #expect(found([["internationally", "nationally"]], in: "Nationally, rationally") == [["nationally"]])
        #expect(found([["internationally"]], in: "nationally INTERNATIONALLY") == [["internationally"]])
    }

    @Test("A word with hyphens is found whole, and by its parts; one with an apostrophe, of either form, whole alone")
    func joined() {
        #expect(
            found([["co-operation", "operation", "co"]], in: "co-operation") == [["co-operation", "co", "operation"]])
        #expect(found([["year's", "year", "s"]], in: "A year’s year's") == [["year's", "year's"]])
    }

    @Test("Letters beyond ASCII belong to their word")
    func beyondASCII() {
        #expect(found([["für", "f", "r", "más"]], in: "für Más más— r") == [["für", "más", "más", "r"]])
    }

    @Test("A text's signs are told, two capitals side by side apart from those that begin words")
    func signs() {
        #expect(seen("Plain Words, no more.").signs == .capital)
        #expect(seen("the NHS").signs.contains(.capitals))
        #expect(seen("L&D").signs.contains(.capitals))
        #expect(!seen("R & a D").signs.contains(.capitals))
        #expect(
            seen("£5 (50%) a@b “c” \"d\" e-f").signs.isSuperset(
                of: [.sterling, .digit, .openBracket, .percent, .at, .typographic, .plainQuotationMark, .joint]))
    }

    @Test("Letters and digits of ASCII are counted, wherever they stand")
    func letters() { #expect(seen("a1-b’c é, D").letters == 5) }

    @Test("The lists of all checks can be told apart")
    func room() { #expect(CheckRegistry.all.filter { !$0.words.isEmpty }.count <= Lexicon.mostLists) }
}
