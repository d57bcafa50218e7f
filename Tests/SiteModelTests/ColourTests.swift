import SiteModel
import Testing

@Suite("Colours")
struct ColourTests {
    @Test("Black on white has the greatest contrast, a colour on itself none, and both ways it is the same")
    func ends() {
        let (black, white) = (colour("#000"), colour("#ffffff"))
        #expect(black.contrast(with: white) == 21)
        #expect(white.contrast(with: black) == 21)
        #expect(colour("#17777c").contrast(with: colour("#17777c")) == 1)
    }

    @Test(
        "Contrast is that of WCAG 2.2",
        arguments: [
            ("#767676", "#ffffff", 454), ("#777777", "#ffffff", 447), ("#0000ff", "#ffffff", 859),
            ("#ff0000", "#ffffff", 399), ("#00ff00", "#ffffff", 137), ("#949494", "#ffffff", 303),
            ("#0a0a0a", "#000000", 106), ("#1d2a2e", "#fbf8f3", 1393),
        ])
    func known(one: String, two: String, hundredths: Int) {
        #expect(Int(colour(one).contrast(with: colour(two)) * 100) == hundredths)
    }

    @Test("Six digits or three, in either case, with or without the sign")
    func forms() {
        for text in ["#aabbcc", "AABBCC", "#abc", "abc"] { #expect(Colour(text)?.hex == "#aabbcc", "\(text)") }
        #expect(Colour("#0f5257")?.number == 0x0F5257)
        for text in ["", "#", "##abc", "#abcd", "#aabbccdd", "red", "#ggg", "#12345", "#1234567", "é12", "rgb(0,0,0)"] {
            #expect(Colour(text) == nil, "\(text)")
        }
    }

    @Test("The nearest that will do is found, the colour itself where it does, and none where none does")
    func nearest() {
        for ground in ["#000", "#fff", "#777", "#0f5257", "#ffe08a", "#808080", "#ff0000"].map(colour) {
            for front in ["#777777", "#ffffff", "#000000", "#17777c"].map(colour) {
                let found = front.nearest { $0.contrast(with: ground) >= 4.5 }
                #expect(found.map { $0.contrast(with: ground) >= 4.5 } == true, "\(front.hex) on \(ground.hex)")
            }
        }
        #expect(colour("#1d2a2e").nearest { $0.contrast(with: colour("#fff")) >= 4.5 } == colour("#1d2a2e"))
        #expect(colour("#1d2a2e").nearest { _ in false } == nil)
    }

    private func colour(_ text: String) -> Colour { Colour(text) ?? Colour(red: 1, green: 2, blue: 3) }
}
