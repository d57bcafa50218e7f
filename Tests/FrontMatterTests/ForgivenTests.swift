import Diagnostics
import FrontMatter
import Testing

/// What authors type without knowing YAML, where only one reading makes sense.
@Suite("Forgiven in front matter")
struct ForgivenTests {
    @Test(
        "Text may hold or begin with characters that mean something to YAML",
        arguments: [
            "Riaz: a story", "A: b: c", "Riaz:", "@kindred", "`code` in a title", "%50 off", "*emphasis* and more",
            "* a star",
            "& more", "&amp; more", "[They] said", "[a](b.md)", "{curly} text", "] odd", "} odd", ", odd", "- a dash",
            "? really", ": odd", "| pipe", "> quote", "#hashtag", "Notes #recovery", "“Riaz: a story”", "Peers’ voices",
            "It's here", "'Tis the season", "'90s memories", "\"Riaz\" tells his story", "'Riaz' isn't here",
            "\"Yes\" and \"No\"", "“quoted”", "…and then", "£5: cheap", "#1 in a series: part one", "100% #proud",
        ])
    func text(_ text: String) {
        #expect(yaml("title: \(text)\nnext: x\n") == Reading("{title: \(text), next: x}"))
        #expect(yaml("- \(text)\n- x\n").problems == [])
        #expect(yaml("image:\n  alt: \(text)\n  src: x\n") == Reading("{image: {alt: \(text), src: x}}"))
        #expect(yaml("title:   \(text)   # a comment\r\n") == Reading("{title: \(text)}"))
    }

    @Test("Quotation marks of the kind that encloses the text may stand inside it")
    func innerQuotes() {
        #expect(yaml("title: 'Riaz's story'") == Reading("{title: \"Riaz's story\"}"))
        #expect(yaml("title: \"He said \"yes\" to me\"") == Reading("{title: \"He said \"yes\" to me\"}"))
    }

    @Test("The place of mended text is that in the file")
    func places() {
        var diagnostics = [Diagnostic]()
        let source = "é: “x”: y\nb: 'A's b' # c\nlist:\n  - a: 'c': d\n"
        let node = readYAML(Array(source.utf8), path: "", diagnostics: &diagnostics)
        #expect(diagnostics == [])
        #expect(node?["é"]?.span == SourceSpan(line: 1, column: 5, length: 10))
        #expect(node?["b"]?.span == SourceSpan(line: 2, column: 4, length: 7))
        #expect(node?["list"]?.items.first?["a"]?.span == SourceSpan(line: 4, column: 8, length: 6))
    }

    @Test("Text on several lines may hold a colon")
    func severalLines() {
        #expect(
            yaml("summary: The team speculate about\n  one thing: whether it stays.\n\n  And so on.\ntitle: x\n")
                == Reading("{summary: The team speculate about one thing: whether it stays.\nAnd so on., title: x}"))
    }

    @Test("Tabs indent where nothing else does")
    func tabs() {
        #expect(yaml("image:\n\tsrc: a\n\talt: b\n") == Reading("{image: {src: a, alt: b}}"))
        #expect(yaml("people:\n\tauthor:\n\t\t- a\n\t\t- b\n") == Reading("{people: {author: [a, b]}}"))
        #expect(yaml("-\ta\n-\tb\n") == Reading("[a, b]"))
        #expect(yaml("title:\tCourt\n") == Reading("{title: Court}"))
        #expect(yaml("title: \"a\"\n\t\n \t\nnext: x\n \u{A0}\t\n") == Reading("{title: \"a\", next: x}"))
        #expect(yaml("note: |\n  a\tb\n  \tc\n") == Reading("{note: \"a\tb\n\tc\n\"}"))
    }

    @Test("A line that begins with a hash is a comment, indented or not")
    func comments() {
        #expect(
            yaml("title: A: b\n  #one\n#two\n  # three\n\t # four\nnext: #five\n")
                == Reading("{title: A: b, next: #five}"))
    }

    @Test("Characters that are no blanks to an editor do no harm behind a value")
    func behind() {
        #expect(
            yaml("title: \"a\" \u{85}\nnext: [b]\u{2028}\nlast: \"c\"\n\u{85}\t\n").value
                == "{title: \"a\", next: [b], last: \"c\"}")
    }

    @Test("No-break spaces and characters that can't be seen do no harm in keys and indentation")
    func invisible() {
        #expect(yaml("\u{FEFF}\u{200B}title\u{A0}: x\n") == Reading("{title: x}"))
        #expect(yaml("ti\u{200B}tle: x\n") == Reading("{title: x}"))
        #expect(yaml("title:\u{A0}Court\n") == Reading("{title: Court}"))
        #expect(yaml("image:\n\u{A0}\u{A0}src: a\n\u{A0} alt: b\n") == Reading("{image: {src: a, alt: b}}"))
        #expect(yaml("-\u{A0}a\n-\u{A0}b\n") == Reading("[a, b]"))
        #expect(yaml("title: a\u{A0}b\n") == Reading("{title: a\u{A0}b}"))
    }

    @Test("A field may lack the space behind its colon")
    func tightColon() {
        #expect(
            yaml("title:Court\ndate:2026-03-02\nurl: https://example.org\n").value
                == "{title: Court, date: 2026-03-02, url: https://example.org}")
        #expect(yaml("image:\n  src:a.jpg\n  alt: b\n") == Reading("{image: {src: a.jpg, alt: b}}"))
    }

    @Test("What YAML 1.1 takes for something else stays text")
    func text11() {
        #expect(
            yaml("a: no\nb: 1:30\nc: 0123\nd: ~\ne: null\nf: 2026-03-02\ng: 1e5\nh: =\n")
                == Reading("{a: no, b: 1:30, c: 0123, d: ~, e: null, f: 2026-03-02, g: 1e5, h: =}"))
    }

    @Test("Sound YAML is left alone when another field is mended")
    func leftAlone() {
        let sound = """
            quoted: "a: b # c"
            single: 'it''s: so'
            flow: [a, "b: c", {d: e}]
            long: {
              a: b, # why
              c: [d,
              e]
            }
            block: |
              @x: y
                # no comment

              'z
            folded: >-
              a: b
              c
            plain: one
              two
            # a comment: here
            list:
            - a   # b
            - b:
                c: d
            "key: x": y
            empty:
            """
        let value = """
            {quoted: "a: b # c", single: "it's: so", flow: [a, "b: c", {d: e}], long: {a: b, c: [d, e]}, block: "@x: y
              # no comment

            'z
            ", folded: "a: b c", plain: one two, list: [a, {b: {c: d}}], key: x: y, empty: -
            """
        #expect(yaml(sound) == Reading(value + "}"))
        #expect(yaml(sound + "\ntitle: Riaz: a story\n") == Reading(value + ", title: Riaz: a story}"))
        #expect(yaml("title: Riaz: a story #1\n" + sound).problems == [])
    }

    @Test("An item or value that YAML takes for a field can be read as the text it is")
    func textOfMapping() {
        var diagnostics = [Diagnostic]()
        let source =
            "- Consent: what it is\n- Riaz: a story: part  2\n- Aims:\n- {a: b}\n- a: \"b\"\n- a: b\n  c: d\n- a:   b # c\n- x\n"
        let node = readYAML(Array(source.utf8), path: "", diagnostics: &diagnostics)
        #expect(
            node?.items.map(\.text) == [
                "Consent: what it is", "Riaz: a story: part  2", "Aims:", nil, nil, nil, "a:   b", "x",
            ])
    }
}
