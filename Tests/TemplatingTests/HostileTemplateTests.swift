import Diagnostics
import Markup
import Testing

@testable import Templating

@Suite("Templates that mean harm", .timeLimit(.minutes(1)))
struct HostileTemplateTests {
    @Test("Twenty thousand sections inside one another are no deeper than one")
    func deepSections() {
        let template =
            String(repeating: "{{#listed}}", count: 20_000) + "x" + String(repeating: "{{/listed}}", count: 20_000)
        #expect(Sample.render(template) == "x")
    }

    @Test("Twenty thousand unclosed sections are as many findings, in linear time")
    func unclosed() {
        #expect(Sample.rules(String(repeating: "{{#listed}}\n", count: 20_000)).count == 20_000)
    }

    @Test("Twenty thousand tags without an end are as many findings, in linear time")
    func unclosedTags() {
        #expect(Sample.rules(String(repeating: "{{a\n", count: 20_000)).count == 20_000)
        #expect(Sample.rules(String(repeating: "{{{a}}\n", count: 20_000)).count == 20_000)
        #expect(Sample.rules(String(repeating: "{{=a\n", count: 20_000)).count == 20_000)
    }

    @Test("A line of ten megabytes renders")
    func longLine() {
        let line = String(repeating: "0123456789", count: 1_000_000)
        #expect(Sample.render(line).utf8.count == 10_000_000)
    }

    @Test("Templates that include each other twice, thirty deep, are refused and not built")
    func doubling() {
        var others: [String: String] = ["t30": "end"]
        for depth in 0..<30 { others["t\(depth)"] = "{{>t\(depth + 1)}}{{>t\(depth + 1)}}" }
        #expect(Sample.rules("{{>t0}}", others) == ["1:1 template-size"])
    }

    @Test("A tree ten thousand deep renders")
    func deepData() {
        var page = Sample.page("leaf")
        for _ in 0..<10_000 { page = Sample.page("a", children: [page]) }
        let output = Sample.render("{{>tree}}", ["tree": "({{#children}}{{>tree}}{{/children}})"], page)
        #expect(output.utf8.count == 20_002)
    }

    @Test("Bytes that are no text are reported, and nothing crashes")
    func bytes() {
        var diagnostics: [Diagnostic] = []
        let files = [
            TemplateFile(path: "page.mustache", bytes: [0xFF, 0x00, 0x7B, 0x7B], displayPath: "page.mustache"),
            TemplateFile(path: "empty.mustache", bytes: [], displayPath: "empty.mustache"),
        ]
        _ = TemplateLibrary(files: files, types: Sample.types, pages: [("page", "page")], diagnostics: &diagnostics)
        #expect(diagnostics.map(\.message) == ["This is not UTF-8 text.", "This tag is not closed."])
    }

    @Test("Records that are not of their type print nothing")
    func wrongRecords() {
        let (library, _) = Sample.library(
            "{{title}}{{author.name}}{{#voices}}{{title}}{{/voices}}{{>*card}}", ["partials/card": "x"])
        var output: [UInt8] = []
        library.render("page", Record("page", []), into: &output)
        library.render("page", Record("page", [.bool(true), .list([]), .number(2)]), into: &output)
        library.render("page", Record("unknown", []), into: &output)
        library.render("nothing", Sample.page(), into: &output)
        #expect(output.isEmpty)
    }

    @Test("Any bytes parse, check and render, with or without JSON")
    func noise() throws {
        let pieces = [
            "{{", "}}", "{{{", "}}}", "{{#listed}}", "{{/listed}}", "{{^summary}}", "{{/summary}}", "{{#voices}}",
            "{{/voices}}",
            "{{title}}", "{{{body}}}", "{{.}}", "{{>a}}", "{{>*card}}", "{{<a}}", "{{/a}}", "{{$b}}", "{{/b}}",
            "{{=<% %>=}}",
            "<%={{ }}=%>", "{{!", "<a href=\"", "\"", "'", ">", "<", "<!--", "-->", "<script>", "</script>", "<title>",
            "</title>",
            " ", "\n", "\r\n", "  ", "text", "{{#children}}", "{{/children}}", "{{#-first}}", "{{/-first}}",
            "{{author.name}}",
            "style=", "<p ", "</p", "/", "=", "{{url}}", "&", "\u{0}", "é",
        ]
        var random = SplitMix(seed: 7)
        let page = Sample.page(voices: [Sample.voice("V", "w")], children: [Sample.page("c")])
        for _ in 0..<2_000 {
            let texts = (0..<3).map { _ in
                (0..<Int(random.next() % 25)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            }
            let (library, _) = Sample.library(texts[0], ["a": texts[1], "partials/card": texts[2]])
            var output: [UInt8] = []
            library.render("page", page, into: &output)
            var diagnostics: [Diagnostic] = []
            let template = UntypedTemplate(
                TemplateFile(path: "a", bytes: Array(texts[0].utf8), displayPath: "a"), diagnostics: &diagnostics)
            _ = template.rendered(
                .object([JSON.Member("listed", .bool(true)), JSON.Member("children", .array([.int(1), .null]))]),
                partial: { TemplateFile(path: $0.name, bytes: Array(texts[1].utf8), displayPath: $0.name) },
                diagnostics: &diagnostics)
        }
    }
}

/// The same numbers in every run (Steele, Lea and Flood 2014).
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
