import Testing

@testable import SiteBuild

@Suite("Words taken up as one number")
struct PlainWordTests {
    func word(_ text: String, at place: Int = 0, before limit: Int? = nil) -> PlainWord? {
        let bytes = Array(text.utf8)
        return PlainWord(bytes.span, at: place, before: limit ?? bytes.count, Signs.ofBytes)
    }

    @Test("One to eight letters, wherever the text or what is read of it ends")
    func length() {
        for length in 1...8 {
            let letters = String("abcdefgh".prefix(length))
            for text in [letters, letters + " and more", letters + ". And", letters + "£ and"] {
                #expect(word(text)?.length == length)
                #expect(word("so " + text, at: 3)?.end == 3 + length)
            }
        }
        #expect(word("abcdef", before: 4)?.length == 4)
        #expect(word("abcdefghijkl", before: 8)?.length == 8)
    }

    @Test(
        "What is longer, goes on with another sign, or is no letter of ASCII, is read byte by byte",
        arguments: [
            "abcdefghi", "abcdefgh1", "a1", "a-b", "can't", "can’t", "aé", "é", "1", " a", "", "@", "[", "`", "{",
        ])
    func none(text: String) { #expect(word(text) == nil) }

    @Test("Capitals are told, and taken for small letters in its number")
    func capitals() {
        #expect(word("Zebra")?.hasCapital == true)
        #expect(word("zebrA")?.hasCapital == true)
        #expect(word("zebra A")?.hasCapital == false)
        #expect(word("ZeBrA B")?.lowered == word("zebra")?.lowered)
        #expect(word("ab")?.lowered == 0x6162)
    }

    @Test("Its syllables are those that are counted letter by letter")
    func syllables() {
        let letters: [Character] = ["a", "b", "e", "Y", "d", "l", "s", "O"]
        // Every word of five to seven of them, by the digits of a number.
        for number in 0..<(8 * 8 * 8 * 8 * 8 * 8 * 8) where number % 7 == 0 {
            let text = String((0..<(5 + number % 3)).map { letters[number >> (3 * $0) & 7] })
            var syllables = Syllables()
            for byte in text.utf8 { syllables.add(byte) }
            if word(text)?.isLong != (syllables.count >= 3) { Issue.record("\(text)") }
        }
    }
}
