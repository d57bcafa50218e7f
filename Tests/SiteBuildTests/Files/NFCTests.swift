import Testing

@testable import SiteBuild

@Suite("Normalization Form C")
struct NFCTests {
    @Test(
        "A letter and its accent become one character",
        arguments: [
            ("e\u{301}", "\u{E9}"), ("Cafe\u{301}", "Caf\u{E9}"), ("a\u{323}\u{302}", "\u{1EAD}"),
            ("a\u{302}\u{323}", "\u{1EAD}"),
            ("\u{212B}", "\u{C5}"), ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"), ("\u{AC00}\u{11A8}", "\u{AC01}"),
            ("\u{F900}", "\u{8C48}"), ("\u{958}", "\u{915}\u{93C}"), ("a\u{35C}\u{315}\u{300}", "\u{E0}\u{315}\u{35C}"),
            ("\u{1D15E}", "\u{1D157}\u{1D165}"), ("\u{301}", "\u{301}"), ("", ""), ("plain", "plain"),
        ])
    func composes(text: String, expected: String) {
        #expect(Array(text.nfc.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("Every character stays canonically what it was, and once is enough")
    func agreesWithTheStandardLibrary() {
        var wrong: [UInt32] = []
        for value in UInt32(0xA0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(scalar)
            let nfc = text.nfc
            let isComposed = nfc.unicodeScalars.first == scalar && nfc.unicodeScalars.count == 1
            let isStable = nfc.nfc.unicodeScalars.elementsEqual(nfc.unicodeScalars)
            // What the standard calls excluded is never the composed form, and everything else is (UAX 15, section 5).
            if nfc != text || !isStable || isComposed == scalar.properties.isFullCompositionExclusion {
                wrong.append(value)
            }
        }
        #expect(wrong == [])
    }

    @Test("Pulled apart by hand, a character comes back")
    func comesBack() {
        // A base, two marks of different classes, in both orders.
        for base in ["a", "E", "o", "\u{3B1}", "\u{438}"] {
            for (first, second) in [("\u{301}", "\u{323}"), ("\u{308}", "\u{31B}"), ("\u{306}", "\u{327}")] {
                #expect((base + first + second).nfc.utf8.elementsEqual((base + second + first).nfc.utf8))
                #expect((base + first + second).nfc == base + first + second)
            }
        }
    }

    @Test("A long run of marks neither hangs nor crashes")
    func longRun() {
        let marks = String(repeating: "\u{301}\u{323}", count: 50_000)
        #expect(("a" + marks).nfc.unicodeScalars.count == 100_000)
    }
}
