import Diagnostics
import FrontMatter
import Testing

/// What is reported, where, and that nothing else is lost with it.
@Suite("Refused in front matter")
struct RefusedTests {
    @Test("Anchors, aliases, tags and merge keys")
    func unsupported() {
        #expect(
            yaml("a: &x y\nb: *x\nc: !!str d\n<<: e\nf: g\n")
                == Reading(
                    "{a: y, b: ?, c: d, f: g}",
                    "1:4+4 yaml-unsupported: A value that begins with “&” names a place to copy from, which Kindred does not do.",
                    "2:4+2 yaml-unsupported: A value that begins with “*” copies another value, which Kindred does not do.",
                    "3:4+7 yaml-unsupported: A value that begins with “!” names a type, which Kindred does not use.",
                    "4:1+2 yaml-unsupported: “<<” merges other fields into these, which Kindred does not do."))
    }

    @Test("A bomb of aliases stays small")
    func bomb() {
        var source = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...30 {
            source += "a\(level): &a\(level) [" + String(repeating: "*a\(level - 1),", count: 9) + "]\n"
        }
        #expect(yaml(source).problems.count == 31 + 270)
    }

    @Test("A second document")
    func documents() {
        #expect(
            yaml("---\na: b\n---\nc: d\n")
                == Reading("{a: b}", "3:1+3 yaml-unsupported: A second document begins here; a file holds one."))
        #expect(yaml("# c\n---\na: b\n...\n# end\n") == Reading("{a: b}"))
        #expect(yaml("%YAML 1.2\n---\na: b\n") == Reading("{a: b}"))
        #expect(
            yaml("%TAG ! x\na: b\n").problems == [
                "1:1+8 yaml-unsupported: A line that begins with “%” gives an instruction that Kindred does not know."
            ])
    }

    @Test("A second document that begins on the line of its first field")
    func secondOnOneLine() {
        let problem = "A second document begins here; a file holds one."
        #expect(page("---\na: b\n--- {c: d}\n---\n").problems == ["3:1+10 yaml-unsupported: \(problem)"])
    }

    @Test("The second of two equal keys, however é was typed")
    func duplicates() {
        #expect(
            yaml("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n")
                == Reading(
                    "{a: 1, b: {c: 1}}",
                    "4:3+1 yaml-duplicate-field: “c” stands here a second time; it was given on line 3.",
                    "5:1+1 yaml-duplicate-field: “a” stands here a second time; it was given on line 1."))
        #expect(yaml("caf\u{E9}: 1\ncafe\u{301}: 2\n").problems.count == 1)
        #expect(yaml("a: @\na: 3\n").problems.count == 1)
    }

    @Test("More than 32 levels", arguments: [33, 100, 5000, 100_000])
    func depth(_ levels: Int) {
        let open = String(repeating: "[", count: levels)
        let close = String(repeating: "]", count: levels)
        #expect(
            yaml("a: \(open)\(close)\n").problems.map { $0.contains("yaml-size: Fields stand inside each other") } == [
                true
            ])
        #expect(yaml("a:\n  " + String(repeating: "- ", count: levels) + "x\n").problems.count == 1)
        #expect(yaml("a: \(open)\n").problems.count == 1)
    }

    @Test("32 levels are enough, and allowed")
    func depthAllowed() {
        let lists = String(repeating: "[", count: 31) + "x" + String(repeating: "]", count: 31)
        #expect(yaml("a: \(lists)\n").problems == [])
    }

    @Test(
        "One mistake, one report, in words an author understands",
        arguments: [
            ("title Court", "2:1+11 yaml-syntax: This line is not a field: it has no colon after a name."),
            ("Court", "2:1+5 yaml-syntax: This line is not a field: it has no colon after a name."),
            ("a: b\n  c: d", "3:3+4 yaml-syntax: This field is indented, but the one above it already has a value."),
            ("a: b\n  - c: d", "3:3+6 yaml-syntax: This list belongs to no field: the one above already has a value."),
            (
                "a: b\n  - c\n  - d",
                "3:3+3 yaml-syntax: This list belongs to no field: the one above already has a value."
            ),
            ("a: \"b", "2:4+2 yaml-syntax: The quotation mark that opens here is never closed."),
            ("a: 'b", "2:4+2 yaml-syntax: The quotation mark that opens here is never closed."),
            ("a: [b, c", "2:4+5 yaml-syntax: The bracket “[” that opens here is never closed."),
            ("a: {b: c", "2:4+5 yaml-syntax: The bracket “{” that opens here is never closed."),
            ("a: [They said", "2:4+10 yaml-syntax: The bracket “[” that opens here is never closed."),
            ("a: [b: c: d]", "2:4+9 yaml-syntax: What stands in these brackets can’t be read."),
            (
                "a: \"\\d\"",
                "2:5+2 yaml-syntax: A backslash in double quotation marks begins a special character, and this is none."
            ),
            ("a: 'Peers' voices'", "2:12+7 yaml-syntax: There is more on this line after the value has ended."),
            ("a:\n  b: 1\n c: 2", "4:2+4 yaml-syntax: The indentation of this line fits none of the lines above it."),
            ("a: b\n- c", "3:1+3 yaml-syntax: This list belongs to no field: the one above already has a value."),
            ("a:\n\tb: c\n  d: e", "3:1+1 yaml-syntax: A tab stands in the indentation of this line."),
            ("a:\n  b: c\n\td: e", "4:1+1 yaml-syntax: A tab stands in the indentation of this line."),
            ("[a]: b", "2:1+6 yaml-syntax: A field’s name must be text, and stand before the colon."),
            (": b", "2:1+3 yaml-syntax: A field’s name must be text, and stand before the colon."),
            ("a: b\u{7}c", "2:5+1 text-encoding: There is an invisible control character (0x07) here."),
        ])
    func mistakes(_ source: String, _ problem: String) {
        let reading = yaml("first: 1\n\(source)\nlast: 2\n")
        #expect(reading.problems == [problem])
        #expect(reading.value.hasPrefix("{first: 1, "))
        #expect(reading.value.hasSuffix("last: 2}"))
    }

    @Test("Every mistake of a file in one run")
    func all() {
        let source = "a: \"b\nc: Riaz: a story\nd: [e\nf: \"\\q\"\ng:\n\th: 1\n  i: 2\nj: ok\n"
        #expect(
            yaml(source)
                == Reading(
                    "{a: ?, c: Riaz: a story, d: ?, f: ?, g: ?, j: ok}",
                    "1:4+2 yaml-syntax: The quotation mark that opens here is never closed.",
                    "3:4+2 yaml-syntax: The bracket “[” that opens here is never closed.",
                    "4:5+2 yaml-syntax: A backslash in double quotation marks begins a special character, and this is none.",
                    "6:1+1 yaml-syntax: A tab stands in the indentation of this line."))
    }

    @Test("Text below fields that were not closed is reported once")
    func prose() {
        let reading = page("---\ntitle: Court\n\nSome text.\nMore text.\n\nAnd more.\n\n---\n\nEnd\n")
        #expect(reading.problems == ["4:1+10 yaml-syntax: This line is not a field: it has no colon after a name."])
    }

    @Test("A quotation mark that is closed by a later field's is reported where it opens")
    func swallowed() {
        #expect(
            yaml("a: \"one\nb: \"two\"\n")
                == Reading(
                    "{a: ?, b: \"two\"}", "1:4+4 yaml-syntax: The quotation mark that opens here is never closed."))
        #expect(
            yaml("a: \"one\nb: two \"quoted\n").problems.first
                == "1:4+4 yaml-syntax: The quotation mark that opens here is never closed.")
        #expect(yaml("a: \"one\ntwo\"\nb: c: d\n") == Reading("{a: \"one two\", b: c: d}"))
    }

    @Test("Columns count bytes")
    func columns() {
        #expect(
            yaml("é: \"ü\u{1F600}\" x \"\n").problems == [
                "1:14+3 yaml-syntax: There is more on this line after the value has ended."
            ])
    }
}
