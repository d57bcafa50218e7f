import CommonMark
import Foundation
import Testing

private let examplesPath = ProcessInfo.processInfo.environment["KINDRED_COMMONMARK_SPEC"]

/// The examples of the CommonMark specification, version 0.30, as the JSON that its authors publish. The file is not
/// part of this project: Scripts/install-test-tools.sh fetches it, and Scripts/test.sh names it in
/// KINDRED_COMMONMARK_SPEC.
@Suite("CommonMark 0.30")
struct SpecificationTests {
    struct Example: Decodable {
        var example: Int
        var markdown: String
        var html: String
    }

    @Test(
        "Every example of the specification comes out byte for byte",
        .enabled(if: examplesPath != nil, "KINDRED_COMMONMARK_SPEC names no file"))
    func examples() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: try #require(examplesPath)))
        let examples = try JSONDecoder().decode([Example].self, from: data)
        #expect(examples.count == 652)
        #expect(!examples.contains { $0.markdown.contains("£") }, "these are those of 0.31")
        for example in examples {
            let rendered = Rendered(example.markdown, options: .commonMark, style: .commonMark)
            #expect(rendered.html == example.html, "example \(example.example)")
            #expect(rendered.diagnostics.isEmpty, "example \(example.example)")
        }
    }
}
