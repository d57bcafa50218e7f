import Diagnostics
import SiteModel
import Templating
import TestSupport
import Testing

@testable import SiteBuild

/// docs/themes.md, held to what Kindred does: a chapter that is wrong is worse than none.
@Suite("The theme author's chapter")
struct ThemeChapterTests {
    /// Templates of the chapter that stand together, with what is said of them; nothing where they are right.
    struct Example: Sendable, CustomTestStringConvertible {
        var files: [(path: String, text: String)] = []
        var said = ""

        var testDescription: String { "\(files.map(\.text))" }
    }

    @Test("Every example of it is right, or refused in exactly these words", arguments: Chapter.examples)
    func examples(_ example: Example) async throws {
        let site = try TrySite("")
        for file in example.files { try site.folder.write(file.text, to: "Templates/\(file.path)") }
        let report = DiagnosticReport(try await site.check().diagnostics)
        assertSnapshot(report.text { site.folder.read($0) }, example.said)
    }

    @Test("It has examples of what is right and of what is not")
    func count() {
        #expect(Chapter.examples.filter(\.said.isEmpty).count >= 4)
        #expect(Chapter.examples.filter { !$0.said.isEmpty }.count >= 9)
    }

    @Test("Every rule about templates is in it")
    func rules() {
        for rule in TemplateRules.all.map(\.id) + ["template-data"] {
            #expect(Chapter.lines.contains("### \(rule)"), "\(rule)")
        }
    }

    @Test("Every template of a page is in it, with its data")
    func templates() {
        let text = Chapter.lines.joined(separator: "\n")
        for page in PageTemplates.all where !page.template.hasPrefix("directives/") {
            #expect(text.contains("| `\(page.template).mustache` | "), "\(page.template)")
            #expect(text.contains(" | `\(page.record)` |"), "\(page.record)")
        }
    }

    @Test("A theme as it describes one, with a style sheet, a picture and a script of its own, is published")
    func theme() async throws {
        let output = try await published(
            """
            === Content/static/menu.js
            // A menu.
            === Templates/assets/mark.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            === Templates/assets/site.css
            h1 { background: url(mark.svg) }
            === Templates/page.mustache
            <link rel="stylesheet" href="{{head.stylesheet}}"><script src="{{site.url}}menu.js"></script>
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            ---

            """)
        let style = try #require(output.paths.first { $0.hasPrefix("assets/site.") })
        let mark = try #require(output.paths.first { $0.hasPrefix("assets/mark.") })
        #expect(output.text(style) == "h1 { background: url(\(mark.dropFirst(7))) }\n")
        #expect(
            output.text("about/index.html")
                == "<link rel=\"stylesheet\" href=\"/\(style)\"><script src=\"/menu.js\"></script>\n")
        #expect(output.files["menu.js"] != nil)
    }
}

/// The chapter, read.
private enum Chapter {
    static let lines: [String] = {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(
            separator: "/")
        let text = String(decoding: bytes(ofFile: "\(folder)/docs/themes.md") ?? [], as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }()

    /// Fenced templates belong together as long as only empty lines lie between; indented lines after them are what is
    /// said of them.
    static let examples: [ThemeChapterTests.Example] = {
        var examples: [ThemeChapterTests.Example] = []
        var example = ThemeChapterTests.Example()
        var isInFence = false
        func end() {
            guard !example.files.isEmpty else { return }
            while example.said.hasSuffix("\n\n") { example.said.removeLast() }
            examples.append(example)
            example = ThemeChapterTests.Example()
        }
        for line in lines {
            if isInFence {
                if line == "```" {
                    isInFence = false
                } else {
                    example.files[example.files.count - 1].text += line + "\n"
                }
            } else if line.hasPrefix("```mustache ") {
                if !example.said.isEmpty { end() }
                isInFence = true
                example.files.append((String(line.dropFirst(12)), ""))
            } else if line.hasPrefix("    ") {
                if !example.files.isEmpty { example.said += line.dropFirst(4) + "\n" }
            } else if line.isEmpty {
                if !example.said.isEmpty { example.said += "\n" }
            } else {
                end()
            }
        }
        end()
        return examples
    }()
}
