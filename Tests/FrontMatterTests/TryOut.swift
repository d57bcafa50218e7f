import Testing
@Test func tryOut() {
    for s in [
        "title: Riaz: a story\n", "title: *em* x\n", "title: @x\n", "title: [They] said\n", "title: \"a\" b\n",
        "a:\n\tb: c\n\td: e\n", "a:\n\tb: c\n  d: e\n", "title Riaz\nb: c\n", "a: b\n  c: d\n", "t: 'R's x'\nb: c\n",
        "a: \"x\n", "a: {b: c\nd: e\n", "a: | x\n", "a: - b\n", "a:\n  - b\n c: d\n", "a: \nb: c\n", "a: \"\\d\"\n",
        "a: !x y\n", "<<: *b\n", "a: &x y\n", "a: b # c\n", "? a\n: b\n", "[a]: b\n", ": b\n", "a:\n  b\n",
        "a:b\ncd:d\n", "é: ü: x\n", "a: [b, c\nd: e\nf: g\n", "a: 1\n b: 2\n", "a:\n  b: 1\n c: 2\n", "x: y\n- z\n",
        "a: %x\n", "a: }\n", "a: , b\n", "a: \"x\"y\n", "a: \"x\"\n  b: c\n",
        "title: #hash\nx: a #b # c\n",
        "t: 'Tis x\nu: \"Yes\" and \"No\"\nv: \"He said \"yes\" now\"\nw: 'Peers' voices'\n",
        "title\u{A0}: x\nfoo:\u{A0}y\nimage:\n\u{A0}\u{A0}alt: z\n", "s: one\n  thing is: two\n  and: three\n",
        "s: one\n  a thing: two\n  # c\n", "s: |\n  a: b: c\n  @\nt: @\n", "a: no\nb: 1:30\nc: 0123\nd: ~\n",
        "- a\n- b: c: d\n- 'x'y\n", "", "# c\n", "---\na: b\n---\nc: d\n", "a: 1\na: 2\nb:\n  c: 1\n  c: 2\n",
        "a: \u{2028}b\u{85}c\u{7}\n", "%YAML 1.2\n---\na: b\n", "a: \"one\nb: \"two\"\n", "a: [x: y: z]\n",
        "a: {\nb: c,\nd: e\n}\nx: y: z\n", "a: ? what\nb: > quote\nc: * star\nd: & more\ne: &amp; more\n",
        "a: x\n\tb\n", "-\tx\n-\ty\n",
    ] {
        print("»", s.debugDescription)
        let r = yaml(s)
        print("   ", r.value)
        for p in r.problems { print("   ", p) }
    }
    for s in [
        "---\ntitle: a\n---\nBody\n", "\u{FEFF}---\r\ntitle: a: b\r\n...\r\nBody", "text", "", "---", "---\ntitle: x\n",
        "---\ntitle: x\n\nBody\n", "---\ntitle: x\n----\nBody\n", "\n\n---\ntitle: x\n---\nfoo",
        "title: x\ndate: y\n---\nfoo", "title: x\n\nfoo", "+++\ntitle = 1\n+++\n", "{ \"title\": 1 }\n",
        "—-\ntitle: x\n---\n", "---\n- a\n---\n", "---\njust text\n---\n", "---\n\n---\n", "---\n---\nx",
        "--- \ntitle: x\n--- \nb", "---\r\ntitle: x\r---\ry",
    ] {
        print("»", s.debugDescription)
        let r = page(s)
        print("   ", r.value)
        for p in r.problems { print("   ", p) }
    }
}
