import Diagnostics
import Markup
import Testing

@testable import Templating

@Suite("Templates over JSON")
struct UntypedTemplateTests {
    @Test("What the specification leaves open: truth as in JavaScript, other values as JSON")
    func values() throws {
        #expect(try Example("", "{{#a}}x{{/a}}{{^a}}y{{/a}}", #"{"a": ""}"#, "").rendered() == "y")
        #expect(try Example("", "{{#a}}x{{/a}}{{^a}}y{{/a}}", #"{"a": 0}"#, "").rendered() == "y")
        #expect(
            try Example("", "{{{a}}} {{b}} {{c}}", #"{"a": {"x": [1, null]}, "b": true, "c": false}"#, "").rendered()
                == #"{"x":[1,null]} true false"#)
    }

    @Test("A template that includes itself for ever stops with a sentence")
    func endless() {
        var diagnostics: [Diagnostic] = []
        let file = TemplateFile(path: "a.mustache", bytes: Array("{{>a}}".utf8), displayPath: "a.mustache")
        let template = UntypedTemplate(file, diagnostics: &diagnostics)
        _ = template.rendered(.null, partial: { _ in file }, diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == ["template-recursion"])
    }

    @Test("Partials that double for ever stop too")
    func doubling() {
        var diagnostics: [Diagnostic] = []
        let file = TemplateFile(path: "0.mustache", bytes: Array("{{>0}}{{>1}}".utf8), displayPath: "0.mustache")
        let template = UntypedTemplate(file, diagnostics: &diagnostics)
        let output = template.rendered(
            .null,
            partial: { use in
                let next = (Int(use.name) ?? 0) + 1
                return next > 40
                    ? nil
                    : TemplateFile(
                        path: use.name, bytes: Array("{{>\(next)}}{{>\(next)}}x".utf8), displayPath: use.name)
            }, mostSteps: 100_000, diagnostics: &diagnostics)
        #expect(diagnostics.map(\.rule) == ["template-size"])
        #expect(output.count < 100_000)
    }

    @Test("A partial's mistakes are found, and each partial is asked for once")
    func partials() {
        var diagnostics: [Diagnostic] = []
        var asked: [String] = []
        let file = TemplateFile(path: "a.mustache", bytes: Array("{{>b}}{{>b}}{{>c}}".utf8), displayPath: "a.mustache")
        let template = UntypedTemplate(file, diagnostics: &diagnostics)
        let output = template.rendered(
            .null,
            partial: { use in
                asked.append(use.name)
                return use.name == "b" ? TemplateFile(path: "b", bytes: Array("b{{/x}}".utf8), displayPath: "b") : nil
            }, diagnostics: &diagnostics)
        #expect(asked == ["b", "c"])
        #expect(
            diagnostics.map(\.line) == [
                "b:1:2 template-section: “x” is closed here, but it is not open. Take it out, or open it with “{{#x}}” before."
            ])
        #expect(output == Array("bb".utf8))
    }
}
