import CommonMark
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "A heading's is made from its words: letters in lower case, hyphens between",
        arguments: [
            ("What was done", "what-was-done"), ("Riaz’s story", "riazs-story"), ("Ça va? Été 2020", "ça-va-été-2020"),
            ("`code` & *more*", "code-more"), ("A — B / C", "a-b-c"), ("snake_case", "snake-case"),
            ("日本語", "日本語"), ("!?", "section"), ("fn-1", "section-fn-1"), ("[link](x.md) here", "link-here"),
            ("**bold**:", "bold"), ("-x-", "x"), ("1. One", "1-one"),
        ])
    func made(_ text: String, _ id: String) {
        #expect(Rendered("## \(text)\n").document.headings.map(\.id) == [id])
    }

    @Test("Each is there once, and typed ones come first wherever they stand")
    func unique() {
        let document = Rendered("# A\n# A\n# A\n## B {#a-2}\n# a 2\n").document
        #expect(document.headings.map(\.id) == ["a", "a-3", "a-4", "a-2", "a-2-2"])
    }

    @Test("A typed one stands at the end of a heading")
    func heading() {
        let rendered = Rendered("## Title {#here}\n\nTitle *two* {#there} \n---\n")
        #expect(rendered.html == "<h2 id=\"here\">Title</h2>\n<h2 id=\"there\">Title <em>two</em></h2>\n")
        #expect(rendered.document.headings.map(\.text) == ["Title", "Title two"])
    }

    @Test(
        "A typed one stands at the end of a paragraph or item, or after a block",
        arguments: [
            ("a {#x}\n", "<p id=\"x\">a</p>\n"),
            ("a\nb\n{#x}\n", "<p id=\"x\">a\nb</p>\n"),
            ("- a {#x}\n- b\n", "<ul>\n<li id=\"x\">a</li>\n<li>b</li>\n</ul>\n"),
            ("- a\n\n{#x}\n", "<ul id=\"x\">\n<li>a</li>\n</ul>\n"),
            ("> a\n\n{#x}\n", "<blockquote id=\"x\">\n<p>a</p>\n</blockquote>\n"),
            ("```\na\n```\n{#x}\n", "<pre id=\"x\"><code>a\n</code></pre>\n"),
            ("a\n\n{#x}\n", "<p id=\"x\">a</p>\n"),
            ("|a|\n|-|\n\n{#x}\n", "<table id=\"x\">\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n"),
            ("a\n: b\n\n{#x}\n", "<dl id=\"x\">\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n"),
        ])
    func blocks(_ source: String, _ expected: String) {
        #expect(html(source) == expected)
        #expect(Rendered(source).document.anchors.map(\.name) == ["x"])
        #expect(Rendered(source).document.anchors.map(\.isTyped) == [true])
    }

    @Test(
        "What is no identifier is text",
        arguments: ["a{#x}", "a {#}", "a {#x y}", "a {x}", "a {#x} b", "`a {#x}`", "a \\{#x}", "a {#x"])
    func text(_ source: String) {
        #expect(Rendered(source).document.anchors.isEmpty)
    }

    @Test("One typed twice, or with nothing to name, is said where it stands")
    func problems() {
        #expect(
            Rendered("{#a}\n\n# x {#b}\n\ny {#b}\n\n:::n #b\n:::\n").problems == [
                "1:2 id-without-block", "5:4 duplicate-id", "7:6 duplicate-id",
            ])
    }

    @Test("Anchors are listed in reading order")
    func order() {
        let source = "# One\n\na {#two}\n\n:::n #three\n## Four\n:::\n"
        #expect(Rendered(source).document.anchors.map(\.name) == ["one", "two", "three", "four"])
        #expect(Rendered(source).document.anchors.map(\.isTyped) == [false, true, true, false])
        #expect(Rendered(source).document.anchors.map(\.directive) == [nil, nil, 0, 0])
    }

    @Test("A rendering for feeds has none")
    func feed() {
        #expect(html("# a\n\nb {#x}\n", style: .feed) == "<h1>a</h1>\n<p>b</p>\n")
    }
}
