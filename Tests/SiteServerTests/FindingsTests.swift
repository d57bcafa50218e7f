import Diagnostics
import SiteBuild
import SiteServer
import TestSupport
import Testing

@Suite("What was found, over the page")
struct FindingsTests {
    /// What is put into a page, after the two lines that every page has.
    private func shown(
        _ diagnostics: [Diagnostic], failure: OutsideFailure? = nil, sources: [String: String] = [:]
    ) -> String {
        let site = TrySite(diagnostics: diagnostics, files: ["index.html": .bytes([])])
        let standing = Standing(site, number: 1, run: "try", failure: failure) { path in
            sources[path].map { Array($0.utf8) }
        }
        let text = Answer(standing, folder: "/", port: 8080, times: RenderTimes(), now: noon)
            .response(to: Request("GET", "/", headers: [("Host", "localhost")])).content
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
    }

    private func error(_ message: String, _ path: String = "Content/a.md", line: Int = 1) -> Diagnostic {
        Diagnostic(
            rule: "x", path: path, span: SourceSpan(line: line, column: 5, length: 3), message: message,
            help: "Mend <it>.")
    }

    @Test("Nothing found, nothing shown")
    func nothing() {
        #expect(shown([]) == "")
        #expect(shown([Diagnostic(rule: "x", severity: .info, path: "a", message: "Told.", help: "")]) == "")
    }

    @Test("An error says where it is, what is wrong and what to do, with its line, all of it as text")
    func one() {
        #expect(
            shown([error("This is <wrong> & bad.")], sources: ["Content/a.md": "a & <b> c"]) == """
                <div class="kindred-preview kindred-errors" role="alert" aria-label="Problems that the preview found">
                <details open>
                <summary>1 error: nothing can be published</summary>
                <ul>
                <li>
                <p class="kindred-place">Content/a.md:1:5</p>
                <p class="kindred-message">This is &lt;wrong&gt; &amp; bad.</p>
                <pre tabindex="0">a &amp; &lt;b&gt; c
                <span aria-hidden="true">    ^~~</span></pre>
                <p>Mend &lt;it&gt;.</p>
                </li>
                </ul>
                </details>
                </div>

                """)
    }

    @Test("Warnings stand closed, beside errors and without")
    func warnings() {
        let warning = Diagnostic(rule: "x", severity: .warning, path: "a.md", message: "Look.", help: "")
        let alone = """
            <div class="kindred-preview kindred-warnings" role="region" aria-label="Warnings that the preview found">
            <details>
            <summary>1 warning</summary>
            <ul>
            <li>
            <p class="kindred-place">a.md</p>
            <p class="kindred-message">Look.</p>
            </li>
            </ul>
            </details>
            </div>

            """
        #expect(shown([warning]) == alone)
        let both = shown([warning, error("Wrong.")])
        #expect(both.hasPrefix("<div class=\"kindred-preview kindred-errors\""))
        #expect(both.hasSuffix(alone))
    }

    @Test("The line of a consent record is not shown")
    func confidential() {
        var finding = error("It names no work.", "consent/amira.yaml")
        finding.isConfidential = true
        let html = shown([finding], sources: ["consent/amira.yaml": "a secret name"])
        #expect(html.contains("It names no work."))
        #expect(!html.contains("secret"))
    }

    @Test("Fifty are shown, in the order of their places, and the rest counted")
    func many() {
        let html = shown((1...120).reversed().map { error("Wrong \($0).", line: $0) })
        #expect(html.contains("<summary>120 errors: nothing can be published</summary>"))
        #expect(html.contains(">Wrong 1.<") && html.contains(">Wrong 50.<") && !html.contains("Wrong 51."))
        #expect(html.contains("<p>And 70 more; `kindred check` names them all.</p>\n"))
    }

    @Test("What could not be read is said in its own sentence, before the rest")
    func failure() {
        let html = shown([], failure: OutsideFailure("The <disk> is gone."))
        #expect(html.contains("<summary>The site could not be read again</summary>"))
        #expect(html.contains("<p class=\"kindred-message\">The &lt;disk&gt; is gone.</p>"))
    }
}
