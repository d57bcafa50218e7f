import Markup
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
    @Test(
        "Every command shows an example",
        arguments: [
            "build", "publish", "serve", "check", "list", "next", "hide", "feed", "feed check", "feed diff", "verify",
            "clean", "explain", "schema", "markdown",
            "template",
            "new",
            "new site",
            "new story", "new show", "new episode", "new case-study", "new page", "new collection", "new bulletin",
            "new pack", "new term", "new reference", "new help-line",
            "new material", "new person",
            "new organisation", "new consent", "audio facts", "audio tag",
        ])
    func examples(command: String) async throws {
        let told = try await shell("\"$KINDRED\" \(command) --help", in: try TemporaryFolder())
        #expect(told.status == 0)
        #expect(told.output.contains("Example:\n  kindred \(command)") || command == "new")
    }

    @Test("The version is one line")
    func version() async throws {
        let told = try await kindred("--version", in: try TemporaryFolder())
        #expect(told.status == 0)
        #expect(told.output.split(separator: "\n").count == 1)
    }

    @Test("Shells get their completions", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async throws {
        let told = try await kindred("--generate-completion-script", shell, in: try TemporaryFolder())
        #expect(told.status == 0)
        #expect(told.output.contains("case-study"))
    }

    @Test("The man page is the one that the help gives")
    func manPage() async throws {
        let folder = try TemporaryFolder()
        let script = "\(Program.checkout)/Scripts/man-page"
        let page = try await shell("\"$KINDRED\" --experimental-dump-help | python3 -B '\(script)'", in: folder)
        #expect(page.status == 0)
        let kept = String(decoding: try #require(bytes(ofFile: "\(Program.checkout)/docs/kindred.1")), as: UTF8.self)
        assertSnapshot(kept, page.output)
    }
}
