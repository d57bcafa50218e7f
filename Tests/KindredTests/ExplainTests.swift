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
