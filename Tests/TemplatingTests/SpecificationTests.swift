import Diagnostics
import Glibc
import Markup
import TestSupport
import Testing

@testable import Templating

/// A template over JSON, with what the Mustache specification says comes out.
struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    let data: String
    let partials: [String: String]
    let expected: String

    init(_ name: String, _ template: String, _ data: String, _ expected: String, _ partials: [String: String] = [:]) {
        self.name = name
        self.template = template
        self.data = data
        self.partials = partials
        self.expected = expected
    }

    var testDescription: String { name }

    /// What Kindred makes of it.
    func rendered() throws -> String {
        var diagnostics: [Diagnostic] = []
        let template = UntypedTemplate(Self.file("template", template), diagnostics: &diagnostics)
        let output = template.rendered(
            try JSON.parse(Array(data.utf8)), partial: { use in partials[use.name].map { Self.file(use.name, $0) } },
            diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        return String(decoding: output, as: UTF8.self)
    }

    private static func file(_ name: String, _ text: String) -> TemplateFile {
        TemplateFile(path: "\(name).mustache", bytes: Array(text.utf8), displayPath: "\(name).mustache")
    }
}

/// The cases of the Mustache specification 1.4 (github.com/mustache/spec), one by one, in words of our own.
@Suite("The Mustache specification")
struct SpecificationTests {
    @Test("No case is left out: 136 of the core, 27 of inheritance, 21 of dynamic names")
    func counts() {
        let core = [
            SpecificationExamples.comments, SpecificationExamples.delimiters, SpecificationExamples.interpolation,
            SpecificationExamples.inverted, SpecificationExamples.partials, SpecificationExamples.sections,
        ].map(\.count)
        #expect(core == [12, 14, 42, 22, 12, 34])
        #expect(core.reduce(0, +) == 136)
        #expect(SpecificationExamples.inheritance.count == 27)
        #expect(SpecificationExamples.dynamicNames.count == 21)
    }

    @Test("What it leaves open", arguments: SpecificationExamples.besides)
    func besides(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    @Test("Comments", arguments: SpecificationExamples.comments)
    func comments(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    @Test("Delimiters", arguments: SpecificationExamples.delimiters)
    func delimiters(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    @Test("Interpolation", arguments: SpecificationExamples.interpolation)
    func interpolation(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    @Test("Sections", arguments: SpecificationExamples.sections)
    func sections(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    @Test("Inverted sections", arguments: SpecificationExamples.inverted)
    func inverted(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    @Test("Partials", arguments: SpecificationExamples.partials)
    func partials(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    @Test("Inheritance", arguments: SpecificationExamples.inheritance)
    func inheritance(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    @Test("Dynamic names", arguments: SpecificationExamples.dynamicNames)
    func dynamicNames(_ example: Example) throws { #expect(try example.rendered() == example.expected) }

    /// The folder with the specification's JSON files; they are another project's and not kept here.
    static let folder = unsafe getenv("KINDRED_MUSTACHE_SPEC").map { unsafe String(cString: $0) }

    @Test(
        "Every test of the specification itself", .enabled(if: folder != nil),
        arguments: [
            "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
            "~dynamic-names",
        ])
    func specification(_ module: String) throws {
        let bytes = try #require(Self.folder.flatMap { contents(of: "\($0)/\(module).json") })
        guard case .array(let tests) = try JSON.parse(bytes)["tests"] else {
            Issue.record("\(module).json has no tests")
            return
        }
        for test in tests {
            let example = Example(
                string(test["name"]), string(test["template"]), "{}", string(test["expected"]),
                partials(test["partials"]))
            let found = try Example(
                example.name, example.template,
                String(decoding: (test["data"] ?? .null).encoded(), as: UTF8.self),
                example.expected, example.partials
            ).rendered()
            #expect(found == example.expected, "\(module): \(example.name)")
        }
        print("Mustache specification, \(module): \(tests.count) tests")
    }

    private func string(_ value: JSON?) -> String {
        if case .string(let text) = value { text } else { "" }
    }

    private func partials(_ value: JSON?) -> [String: String] {
        guard case .object(let members) = value else { return [:] }
        return Dictionary(members.map { ($0.name, string($0.value)) }, uniquingKeysWith: { first, _ in first })
    }

    private func contents(of path: String) -> [UInt8]? {
        let descriptor = unsafe open(path, O_RDONLY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return count == 0 ? bytes : nil }
            bytes += buffer[..<count]
        }
    }
}
