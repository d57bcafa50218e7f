import TestSupport
import Testing

@Suite("The pages of the book that are made from the executable")
struct ReferenceTests {
    @Test(
        "Each says what this version knows; Scripts/reference writes them anew",
        arguments: [
            ("docs/fields.md", ["explain", "data", "--markdown"]),
            ("docs/rules.md", ["explain", "--all", "--markdown"]),
        ])
    func current(path: String, command: [String]) async throws {
        let told = try await shell("\"$KINDRED\" \(command.joined(separator: " "))", in: try TemporaryFolder())
        #expect(told.status == 0)
        let kept = String(decoding: try #require(bytes(ofFile: "\(Program.checkout)/\(path)")), as: UTF8.self)
        assertSnapshot(kept, told.output)
    }

    @Test("One field or one rule is told in words, not as a page")
    func single() async throws {
        let folder = try TemporaryFolder()
        #expect(try await kindred("explain", "data", "story", "--markdown", in: folder).status == 64)
        #expect(try await kindred("explain", "entry-id", "--markdown", in: folder).status == 64)
    }
}
