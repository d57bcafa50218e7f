import Diagnostics
import FrontMatter
import Testing

@Suite("The front matter of a page")
struct FrontMatterTests {
    @Test("Fields stand between two lines of three hyphens, and the text begins below")
    func ordinary() {
        #expect(page("---\ntitle: Court\n---\nText") == Reading("{title: Court} text at 21, line 4"))
        #expect(page("---\ntitle: Court\n...\nText") == Reading("{title: Court} text at 21, line 4"))
        #expect(page("---\n---\nText") == Reading("{} text at 8, line 3"))
        #expect(page("---\n\n# nothing yet\n---\n") == Reading("{} text at 23, line 5"))
    }

    @Test("A byte order mark, CR LF, CR and blanks behind the hyphens are forgiven")
    func forgiven() {
        #expect(page("\u{FEFF}---\r\ntitle: Court\r\n---\r\nText") == Reading("{title: Court} text at 27, line 4"))
        #expect(page("---\rtitle: Court\r---\rText") == Reading("{title: Court} text at 21, line 4"))
        #expect(page("--- \t\ntitle: Court\n--- \nText") == Reading("{title: Court} text at 24, line 4"))
    }

    @Test("A page needs no front matter")
    func none() {
        #expect(page("Text\n\n---\n\nMore") == Reading("{} text at 0, line 1"))
        #expect(page("") == Reading("{} text at 0, line 1"))
        #expect(page("\u{FEFF}Text") == Reading("{} text at 3, line 1"))
        #expect(page("{curly} text") == Reading("{} text at 0, line 1"))
        #expect(page("Note: this is text\n\nMore") == Reading("{} text at 0, line 1"))
    }

    @Test("A block that never ends is read up to its first empty line")
    func unterminated() {
        let problem = "1:1+3 front-matter-block: The front matter that begins here never ends."
        #expect(page("---\ntitle: Court\n\nText") == Reading("{title: Court} text at 17, line 3", problem))
        #expect(page("---\ntitle: Court") == Reading("{title: Court} text at 16, line 2", problem))
        #expect(page("---") == Reading("{} text at 3, line 1", problem))
        #expect(page("---\nJust text, and more: of it\n") == Reading("nil", problem))
    }

    @Test("A closing line with the wrong dashes is named")
    func wrongDashes() {
        for dashes in ["----", "--", "—", "––", " ---"] {
            let length = dashes.utf8.filter { $0 != 0x20 }.count
            let column = dashes.hasPrefix(" ") ? 2 : 1
            #expect(
                page("---\ntitle: Court\n\(dashes)\nText").problems == [
                    "3:\(column)+\(length) front-matter-block: This line should end the front matter, but it is not exactly"
                        + " three hyphens."
                ])
        }
    }

    @Test("A thematic break further down does not end a block closed with the wrong dashes")
    func wrongDashesAndBreak() {
        let reading = page("---\ntitle: Court\n----\nText\n\n---\nMore")
        #expect(reading.value == "{title: Court} text at 22, line 4")
        #expect(reading.problems.count == 1)
    }

    @Test("Front matter below empty lines or without its first line is named, and read")
    func misplaced() {
        #expect(
            page("\n\n---\ntitle: Court\n---\nText")
                == Reading(
                    "{title: Court} text at 23, line 6",
                    "3:1+3 front-matter-block: Front matter begins on the first line of the file."))
        #expect(
            page("title: Court\ndate: 2026-03-02\n---\nText")
                == Reading(
                    "{title: Court, date: 2026-03-02} text at 34, line 4",
                    "1:1+12 front-matter-block: The line --- above the front matter is missing."))
        #expect(
            page("—-\ntitle: Court\n---\nText").problems == [
                "1:1+4 front-matter-block: This line should begin the front matter, but it is not exactly three hyphens."
            ])
    }

    @Test("TOML and JSON are named")
    func otherFormats() {
        #expect(
            page("+++\ntitle = \"Court\"\n+++\n")
                == Reading("nil", "1:1+3 front-matter-block: The front matter is TOML, between lines +++."))
        #expect(
            page("{\n  \"title\": \"Court\"\n}\n")
                == Reading("nil", "1:1+1 front-matter-block: The front matter is JSON."))
    }

    @Test("UTF-16 is named as such")
    func utf16() {
        let problem = "text-encoding: The file is saved as UTF-16."
        #expect(page([0xFF, 0xFE, 0x2D, 0x00]) == Reading("nil", problem))
        #expect(page([0xFE, 0xFF, 0x00, 0x2D]) == Reading("nil", problem))
        #expect(page([0x2D, 0x00, 0x2D, 0x00, 0x2D, 0x00]) == Reading("nil", problem))
    }

    @Test("Bytes that are no UTF-8 and zero bytes are reported at their place, in the text too")
    func badBytes() {
        #expect(
            page(Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\nA\0B ".utf8) + [0x92])
                == Reading(
                    "{title: Caf?} text at 20, line 4", "2:11+1 text-encoding: The byte 0xE9 here is not UTF-8.",
                    "4:2+1 text-encoding: There is a zero byte here, which no text has."))
        #expect(page([UInt8](repeating: 0xFF, count: 5000).map { $0 }).problems.count == 1)
        #expect(page([0xC3]).problems == ["1:1+1 text-encoding: The byte 0xC3 here is not UTF-8."])
    }

    @Test("A list or bare text where fields should be is an error")
    func noMapping() {
        #expect(
            page("---\n- a\n- b\n---\n")
                == Reading("nil", "2:1+3 yaml-syntax: Here is a list where fields should be."))
        #expect(
            page("---\nOnly words\n---\n")
                == Reading(
                    "{} text at 19, line 4",
                    "2:1+10 yaml-syntax: This line is not a field: it has no colon after a name."))
    }

    @Test("Front matter has at most 256 KB")
    func size() {
        let long = String(repeating: "x", count: 256 * 1024)
        #expect(
            page("---\ntitle: \(long)\n---\n")
                == Reading("nil", "1:1+1 yaml-size: The front matter is larger than 256 KB."))
        #expect(page("---\ntitle: x\n---\n\(long)").problems.isEmpty)
        #expect(
            yaml("title: \(long)\(long)\(long)\(long)")
                == Reading("nil", "1:1+1 yaml-size: The file is larger than 1 MB."))
    }
}
