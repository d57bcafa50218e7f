import TestSupport
import Testing

@testable import Media

@Suite("Cards drawn by libvips")
struct CardWorkshopTests {
    @Test("A card is a PNG of its size, below 100 KB, and drawn twice it has the same bytes")
    func card() throws {
        let bytes = try drawn("I was nineteen and nobody asked me what I wanted")
        let facts = try pictureFacts(bytes)
        #expect(facts.format == .png)
        #expect([facts.width, facts.height] == [1200, 630])
        #expect(facts.colours == .rgb)
        #expect(!facts.hasAlpha)
        #expect(bytes.count < 100_000)
        #expect(try drawn("I was nineteen and nobody asked me what I wanted") == bytes)
    }

    @Test("Markup in a text is text, and a control character is a space")
    func markup() throws {
        #expect(pangoMarkup("<b>A & B</b>\u{0}\n") == Array("&lt;b&gt;A &amp; B&lt;/b&gt;  ".utf8))
        // As markup, the first would be bold, and the others would not be drawn at all.
        let texts = ["<b>Bread</b>", "Bread", "<b>Bread", "Bread & <roses> &c; \u{1}"]
        #expect(Set(try texts.map { try drawn($0) }).count == 4)
        #expect(try !texts.map { try drawn($0) }.contains(try drawn("")))
    }

    @Test(
        "A text of any length or script is drawn",
        arguments: [
            String(repeating: "A long title that does not end. ", count: 10), String(repeating: "w", count: 300),
            "حكايات من غرفة الانتظار", "Ŵyth ŷd a’r llŷr: lleisiau o Gaernarfon", "待合室からの声", "Tea ☕ and 🧵",
            String(repeating: "待", count: 300),
        ])
    func anyText(text: String) throws {
        let bytes = try drawn(text)
        #expect(bytes.count < 100_000)
        #expect(bytes != (try drawn("")))
    }

    @Test("Whether fonts have the letters of a text is told before it is drawn")
    func letters() {
        #expect(sheet("Ŵyth ŷd a’r llŷr: Привет").hasItsLetters)
        #expect(sheet("حكايات من غرفة الانتظار").hasItsLetters)
        // A private letter, which no font of Debian's has.
        #expect(!sheet("Tales \u{10FFFD}").hasItsLetters)
    }

    @Test("Text that begins at the right is drawn at the right")
    func rightToLeft() throws {
        var mirrored = sheet("كلام")
        mirrored.words[0].isRightToLeft = true
        #expect(try PictureWorkshop.open().card(mirrored) != (try drawn("كلام")))
    }

    @Test("A text without a sign that can be seen leaves the card as it is", arguments: ["", " ", "\u{200B}", "\u{0}"])
    func blank(text: String) throws {
        #expect(try drawn(text) == (try drawn("")))
    }

    @Test("A drawing that can't be read is left out, unless the card is about it")
    func mark() throws {
        let plain = try drawn("A title")
        var card = sheet("A title")
        let svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path fill=\"#17777c\" d=\"M0 0h8v8H0z\"/></svg>"
        card.mark = CardDrawing.Mark(svg: Array(svg.utf8), left: 80, top: 536, size: 56)
        #expect(try PictureWorkshop.open().card(card) != plain)
        card.mark?.svg = Array("<svg".utf8)
        #expect(try PictureWorkshop.open().card(card) == plain)
        card.mark?.isNeeded = true
        #expect(throws: MediaFailure.self) { try PictureWorkshop.open().card(card) }
    }

    @Test("Cards that differ in anything differ in their signature")
    func signature() {
        let card = sheet("A title")
        var other = card
        other.words[0].colour = 0
        #expect(card.signature == sheet("A title").signature)
        #expect(card.signature != sheet("A title.").signature)
        #expect(card.signature != other.signature)
    }
}

private func sheet(_ text: String) -> CardDrawing {
    var card = CardDrawing(width: 1200, height: 630, paper: 0xFBF8F3)
    card.words = [
        CardDrawing.Words(
            text, font: "P052,DejaVu Serif Bold", box: CardDrawing.Box(80, 150, 1040, 310), size: 84, colour: 0x1D2A2E)
    ]
    return card
}

private func drawn(_ text: String) throws -> [UInt8] { try PictureWorkshop.open().card(sheet(text)) }
