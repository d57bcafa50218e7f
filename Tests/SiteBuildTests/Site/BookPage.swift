import TestSupport
import Testing

@testable import SiteBuild

/// A page of docs/ with its examples: fenced blocks that name a file (```` ```markdown Content/stories/court.md ````), or
/// hold the text of a story alone (```` ```markdown ````). Those between which only empty lines lie belong together;
/// indented lines after them are what is said of the site then.
struct BookPage: Sendable, CustomTestStringConvertible {
    struct Example: Sendable {
        var files: [(path: String, text: String)] = []
        var said = ""
    }

    let name: String
    let examples: [Example]
    var testDescription: String { name }

    static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/") + "/docs"

    /// The pages that people wrote, and those that are made from the executable.
    static let names = [
        "README.md", "a-bulletin.md", "a-case-study.md", "a-first-story.md", "an-episode.md", "consent.md",
        "content-notes.md", "directives.md", "editors.md", "fields.md", "hiding-a-page.md", "moving-in.md", "packs.md",
        "pictures.md",
        "profiles.md", "rules.md", "searching.md", "sources-and-words.md", "themes.md", "transcripts-and-chapters.md",
    ].filter { bytes(ofFile: "\(folder)/\($0)") != nil }

    static let all = names.filter { !["themes.md", "fields.md", "rules.md"].contains($0) }.map { BookPage(name: $0) }
        .filter { !$0.examples.isEmpty }

    static func text(of name: String) -> String {
        String(decoding: bytes(ofFile: "\(folder)/\(name)") ?? [], as: UTF8.self)
    }

    /// Where the links of a page lead, those of its examples left out.
    static func links(of name: String) -> [String] {
        let prose = text(of: name).split(separator: "```", omittingEmptySubsequences: false).enumerated().filter {
            $0.offset.isMultiple(of: 2)
        }
        return prose.flatMap { part in
            part.element.split(separator: "](", omittingEmptySubsequences: false).dropFirst().map { link in
                String(link.prefix { $0 != ")" })
            }
        }
    }

    init(name: String) {
        self.name = name
        examples = Self.examples(in: Self.text(of: name))
    }

    /// A site with what the examples take for granted: its site.yaml, a recording, a cover, a picture.
    func site() throws -> TrySite {
        let site = try TrySite(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/
            publisher: The Voices project
            licence: read-and-link
            takedown: {email: ask@example.org}
            """)
        let show = "\(Self.folder)/../Content/shows/making-kindred-voices"
        let copies = [
            ("001-telling-on-your-own-terms.mp3", "Content/shows/voices-from-the-ward/001-a-cup-of-tea.mp3"),
            ("cover.png", "Content/shows/voices-from-the-ward/cover.png"), ("cover.png", "Content/media/garden.png"),
        ]
        for (file, path) in copies { try site.folder.write(bytes(ofFile: "\(show)/\(file)") ?? [], to: path) }
        return site
    }

    private static func examples(in text: String) -> [Example] {
        var examples: [Example] = []
        var example = Example()
        var fence: Fence?
        func end() {
            guard !example.files.isEmpty else { return }
            while example.said.hasSuffix("\n\n") { example.said.removeLast() }
            examples.append(example)
            example = Example()
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = fence {
                if line == "```" {
                    if let path = open.path { example.files.append((path, open.text)) }
                    fence = nil
                } else {
                    fence?.text += line + "\n"
                }
            } else if line.hasPrefix("```") {
                if !example.said.isEmpty { end() }
                fence = Fence(line.dropFirst(3))
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
    }
}

/// A fenced block: the file that it is, and what it says so far.
private struct Fence {
    var path: String?
    var text = ""

    init(_ information: Substring) {
        let words = information.split(separator: " ")
        if words.count == 2 {
            path = String(words[1])
        } else if words.first == "markdown" {
            path = "Content/stories/an-example.md"
            text = """
                ---
                id: ex4m
                title: An example
                summary: What a directive looks like.
                date: 2026-05-01
                ---


                """
        }
    }
}
