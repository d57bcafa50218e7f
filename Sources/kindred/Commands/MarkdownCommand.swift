import ArgumentParser
import SiteBuild

/// `kindred markdown`
struct MarkdownCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown", abstract: "Turn Markdown into HTML, as pages do.",
        discussion: """
            Reads Markdown from standard input, and writes the HTML of a page's body to standard output. In a site, its \
            templates show the directives. Front matter is passed over, links stay as they are written, and nobody's \
            consent is asked, since nothing is published.

            Example:
              kindred markdown < Content/stories/court.md
              kindred markdown --commonmark --unsafe < README.md
            """)

    @Flag(help: "Read CommonMark 0.30 alone: no tables, footnotes, directives or other extensions.")
    var commonmark = false

    @Flag(help: "Let HTML in the text, and addresses of any kind, through.")
    var unsafe = false

    @OptionGroup var theme: ThemeOptions

    func run() async throws {
        try await speaking {
            let request = try theme.request()
            let bytes = try StandardInput.read()
            let text =
                commonmark
                ? MarkdownText(commonMark: bytes, allowsUnsafe: unsafe)
                : try MarkdownText(bytes, of: request, allowsUnsafe: unsafe)
            try give(text.html)
            return Speech(.text, isQuiet: false, site: request.site).say(text.diagnostics) { path in
                path == MarkdownText.path ? bytes : nil
            }
        }
    }
}
