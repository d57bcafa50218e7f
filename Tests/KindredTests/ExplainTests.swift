import Diagnostics
import SiteBuild
import TestSupport
import Testing

@Suite("kindred explain")
struct ExplainTests {
    @Test("Every rule that the sources make is registered, and no finding has a name of its own")
    func registered() async throws {
        let files = try await shell("find '\(Program.checkout)/Sources' -name '*.swift'", in: try TemporaryFolder())
            .output
        var made: Set<String> = []
        for file in files.split(separator: "\n").map(String.init) {
            let text = String(decoding: try #require(bytes(ofFile: file)), as: UTF8.self)
            made.formUnion(text.names(after: "Rule("))
            if !file.hasSuffix("Sources/Diagnostics/Rule.swift") {
                #expect(text.names(after: "Diagnostic(rule:").isEmpty, "\(file)")
            }
        }
        #expect(made.count > 40)
        #expect(made.sorted() == RuleRegistry.all.map(\.id).sorted())
    }

    @Test("Every rule has a name of its own, a reason and a mend, in plain sentences")
    func sentences() {
        #expect(Set(RuleRegistry.all.map(\.id)).count == RuleRegistry.all.count)
        for rule in RuleRegistry.all {
            #expect(rule.id.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(rule.id)")
            #expect(rule.why.hasSuffix("."), "\(rule.id)")
            #expect(!rule.mend.isEmpty, "\(rule.id)")
        }
    }

    @Test("A rule is told with its reason and its mend")
    func one() async throws {
        let told = try await kindred("explain", "missing-alt-text", in: try TemporaryFolder())
        #expect(told.status == 0)
        assertSnapshot(
            told.output,
            """
            missing-alt-text (error)

              Why: People who don't see a picture hear its alternative text instead (WCAG 1.1.1).
              What to do: Say in a sentence what the picture shows; `decorative: yes` where it says nothing of its own.

            """)
    }

    @Test("All rules are told, in order of their names")
    func all() async throws {
        let told = try await kindred("explain", "--all", in: try TemporaryFolder()).output
        let names = told.split(separator: "\n").filter { $0.hasSuffix(")") && !$0.hasPrefix(" ") }
        #expect(names.map { String($0.prefix { $0 != " " }) } == RuleRegistry.all.map(\.id))
    }

    @Test("Data is told as authors write it and as templates see it", arguments: ["story", "episode", "site"])
    func data(name: String) async throws {
        let told = try await kindred("explain", "data", name, in: try TemporaryFolder())
        #expect(told.status == 0)
        #expect(told.output.hasPrefix("What can stand in "))
        #expect(told.output.contains("\n  title "))
        #expect(told.output.contains("\nWhat templates see of \(name): "))
        #expect(try await kindred("explain", "data", in: try TemporaryFolder()).output.contains("\n  \(name)\n"))
        #expect(try await kindred("explain", "data", "\(name)x", in: try TemporaryFolder()).status == 64)
    }

    @Test("A directive is told with its parameters, by its own name or as data")
    func directive() async throws {
        let told = try await kindred("explain", "data", "stat", in: try TemporaryFolder())
        #expect(told.status == 0)
        assertSnapshot(
            told.output,
            """
            What can stand after :::stat, and in the braces of :stat[…]{…} in a line of text:
              value   text: The number, set large.
              source  text: Who counted.
              date    a date: When.
              #name   a name for the place: What links to it end with.

            What templates see of directive-stat: A number with its source and date.
              content                   markup: {{{…}}}          What stands inside.
              id                        text, or absent          Its anchor.
              inline                    yes or no                Whether it stands in a line of text.
              speaker                   text, or absent          Whose words they are, as consent allows.
              source                    text, or absent          Where they come from.
              retelling                 retelling, or absent     Where it was published first.
                retelling.publisher     text                     By whom.
                retelling.title         text                     Under which title.
                retelling.url           address, or absent       Where.
                retelling.date          text, or absent          When.
                retelling.seen          date, or absent          When it was read there.
                  retelling.seen.iso    text, or absent          For machines; absent for “about 2012”.
                  retelling.seen.words  text                     In words: 1 October 2026.
              value                     text, or absent          The number, set large.
              date                      date (above), or absent  When.

            """)
        #expect(try await kindred("explain", "data", "directive-stat", in: try TemporaryFolder()).output == told.output)
        #expect(
            try await kindred("explain", "data", in: try TemporaryFolder()).output.contains(
                "\nDirectives in the text:\n  directive-voice: A contributor's own words"))
        #expect(
            try await kindred("explain", "data", "download", in: try TemporaryFolder()).output.hasPrefix("download: "))
        let near = try await kindred("explain", "data", "vioce", in: try TemporaryFolder())
        #expect(near.errors.hasPrefix("Error: There is no data named “vioce”. Did you mean “voice”?\n"))
    }

    @Test("A name that is nearly right is answered with the right one")
    func near() async throws {
        let told = try await kindred("explain", "missing-alt-txt", in: try TemporaryFolder())
        #expect(told.status == 64)
        #expect(told.errors.hasPrefix("Error: There is no rule “missing-alt-txt”. Did you mean “missing-alt-text”?\n"))
    }
}

extension String {
    /// The names in quotation marks that follow directly after a word, on the same line or the next.
    fileprivate func names(after word: String) -> [String] {
        ranges(of: word).compactMap { range in
            let rest = self[range.upperBound...].drop(while: \.isWhitespace)
            guard rest.first == "\"" else { return nil }
            return String(rest.dropFirst().prefix { $0 != "\"" })
        }
    }
}
