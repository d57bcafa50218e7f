import Glibc
import Markup
import TestSupport
import Testing

/// The examples of the CommonMark specification as its authors publish them; they are another project's, and not kept
/// here. Scripts/install-test-tools.sh fetches them.
private let examplesPath = unsafe getenv("KINDRED_COMMONMARK_SPEC").map { unsafe String(cString: $0) }

@Suite("kindred markdown")
struct MarkdownCommandTests {
    @Test(
        "With --commonmark --unsafe all 652 examples of CommonMark 0.30 come out byte for byte",
        .enabled(if: examplesPath != nil, "KINDRED_COMMONMARK_SPEC names no file"))
    func specification() async throws {
        let file = try #require(examplesPath.flatMap { bytes(ofFile: $0) })
        guard case .array(let examples) = try JSON.parse(file) else {
            Issue.record("The specification is no list.")
            return
        }
        #expect(examples.count == 652)
        let folder = try TemporaryFolder()
        for (number, example) in examples.enumerated() {
            guard case .string(let markdown) = example["markdown"] else { continue }
            try folder.write(markdown, to: "\(number).md")
        }
        let run = try await shell(
            """
            for file in *.md; do "$KINDRED" markdown --commonmark --unsafe < "$file" > "$file.html" || echo "$file"; done
            """, in: folder)
        #expect(run.output == "")
        #expect(run.errors == "")
        for (number, example) in examples.enumerated() {
            guard case .string(let html) = example["html"] else { continue }
            #expect(folder.text("\(number).md.html") == html, "example \(number + 1)")
        }
    }

    private func markdown(_ text: String, _ options: String = "", in folder: TemporaryFolder? = nil) async throws
        -> Outcome
    {
        let folder = try folder ?? TemporaryFolder()
        try folder.write(text, to: "text.md")
        return try await shell("\"$KINDRED\" markdown \(options) < text.md", in: folder)
    }

    @Test("What pages have beside CommonMark comes out, tables as in the examples of the GFM specification")
    func extensions() async throws {
        let run = try await markdown(
            """
            ---
            title: Front matter is passed over
            ---
            ## Where “it” began {#begin}

            | abc | defghi |
            :-: | -----------:
            bar | ~~baz~~

            - [x] done[^1] -- www.example.org

            term
            : meaning

            [^1]: note

            """)
        #expect(run.errors == "")
        #expect(run.status == 0)
        assertSnapshot(
            run.output,
            """
            <h2 id="begin">Where “it” began</h2>
            <table>
            <thead>
            <tr>
            <th align="center">abc</th>
            <th align="right">defghi</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td align="center">bar</td>
            <td align="right"><del>baz</del></td>
            </tr>
            </tbody>
            </table>
            <ul>
            <li><input checked="" disabled="" type="checkbox"> done<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" \
            role="doc-noteref" aria-label="Footnote 1">1</a></sup> – <a href="http://www.example.org">www.example.org</a></li>
            </ul>
            <dl>
            <dt>term</dt>
            <dd>meaning</dd>
            </dl>
            <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
            <ol>
            <li id="fn-1">
            <p>note <a href="#fnref-1" role="doc-backlink" aria-label="Back to the text">↩</a></p>
            </li>
            </ol>
            </section>

            """)
    }

    @Test("Directives are shown by the theme's templates, nested and in a line, and by a site's own where there is one")
    func directives() async throws {
        let text = """
            :::as-of date=2026-03
            :::quote by="A nurse"
            Up :stat[12%]{source=ONS}.
            :::
            :::

            """
        #expect(
            try await markdown(text).output == """
                <div class="as-of">
                <figure class="quote">
                <blockquote>
                <p>Up <span class="number">12% <small>(ONS)</small></span>.</p>

                </blockquote>
                <figcaption>A nurse</figcaption>
                </figure>

                <p class="label">True of <time class="stamp" datetime="2026-03">March 2026</time></p>
                </div>

                """)
        let folder = try await newSite()
        try folder.write("<q>{{{content}}}</q>\n", to: "Templates/directives/quote.mustache")
        #expect(try await markdown(":::quote\nHer words\n:::\n", in: folder).output == "<q><p>Her words</p>\n</q>\n")
    }

    @Test(
        "HTML and addresses that could run a program are left out and said where they stand, unless --unsafe lets them")
    func unsafe() async throws {
        let text = "é <b>x</b> [y](javascript:z)\n"
        for options in ["", "--commonmark"] {
            let run = try await markdown(text, options)
            #expect(run.status == 1)
            #expect(run.output == "<p>é x <a href=\"#\">y</a></p>\n")
            #expect(
                run.errors == """
                    standard input:1:4: error: HTML in the text is left out. [raw-html]
                      1 | é <b>x</b> [y](javascript:z)
                        |   ^~~
                      Write it in Markdown or as a directive, or put a backslash before “<” to show it as it is.

                    standard input:1:17: error: An address that begins with “javascript:” is left out. [unsafe-address]
                      1 | é <b>x</b> [y](javascript:z)
                        |                ^~~~~~~~~~~~
                      Write one that begins with http, https, mailto or tel, or the path of a file.

                    """)
            let free = try await markdown(text, "\(options) --unsafe")
            #expect(free.status == 0)
            #expect(free.output == "<p>é <b>x</b> <a href=\"javascript:z\">y</a></p>\n")
            #expect(free.errors == "")
        }
    }

    @Test("What is wrong with directives is said where it stands; warnings are no failure")
    func findings() async throws {
        let run = try await markdown(":::qoute by=x\nHello :voice[you]\n:::\n:::quote rol=y\n:::\n")
        #expect(run.status == 1)
        #expect(
            run.errors.split(separator: "\n").filter { $0.hasPrefix("standard input") } == [
                "standard input:1:4: error: “qoute” is not a directive. [directive-unknown]",
                "standard input:2:8: error: “voice” can't stand in a line of text. [directive-form]",
                "standard input:4:10: error: “rol” is not a parameter of “quote”. [directive-parameter]",
            ])
        let unused = try await markdown("a\n\n[^1]: b\n")
        #expect(unused.status == 0)
        #expect(unused.errors.hasPrefix("standard input:3:1: warning: "))
    }

    @Test("Any bytes end in HTML or a sentence")
    func anyBytes() async throws {
        let folder = try TemporaryFolder()
        let latin = try await shell("printf 'caf\\351\\n' | \"$KINDRED\" markdown --commonmark", in: folder)
        #expect(latin.status == 1)
        #expect(latin.errors.hasPrefix("standard input:1:4: error: The byte 0xE9 here is not UTF-8. [text-encoding]\n"))
        let wide = try await shell("printf '\\377\\376a\\000' | \"$KINDRED\" markdown", in: folder)
        #expect(wide.status == 1)
        #expect(wide.errors.hasPrefix("standard input: error: The file is saved as UTF-16. [text-encoding]\n"))
        let zero = try await shell("printf 'a\\000b' | \"$KINDRED\" markdown --commonmark", in: folder)
        #expect(zero.output == "<p>a\u{FFFD}b</p>\n")
        #expect(zero.status == 0)
        let ends = try await shell("printf 'a\\r\\nb\\rc\\t\\r\\r\\td' | \"$KINDRED\" markdown", in: folder)
        #expect(ends.output == "<p>a\nb\nc</p>\n<pre><code>d\n</code></pre>\n")
        #expect(try await shell("\"$KINDRED\" markdown < /dev/null", in: folder).output == "")
        let closed = try await shell("\"$KINDRED\" markdown <&-", in: folder)
        #expect(closed.status == 70)
        #expect(closed.errors == "kindred: There is no standard input to read.\n")
        let folderless = try await shell("\"$KINDRED\" markdown --site nowhere < /dev/null", in: folder)
        #expect(folderless.errors == "kindred: There is no folder nowhere.\n")
    }
}
