import Diagnostics
import Testing

@testable import Templating

/// Record types that hold one of everything, and templates over them.
enum Sample {
    static let types = TypeCatalogue([
        RecordType(
            "page", "a page",
            [
                .init("title", .text, "its title"),
                .init("summary", .optional(.text), "a sentence about it"),
                .init("body", .html, "its text"),
                .init("url", .url, "its address"),
                .init("listed", .bool, "whether it is listed"),
                .init("count", .number, "a number"),
                .init("data", .optional(.json), "data for search engines"),
                .init("author", .optional(.record("person")), "who wrote it"),
                .init("site", .record("site"), "the site"),
                .init("voices", .list("voice"), "who speaks"),
                .init("children", .list("page"), "the pages below it"),
                .init("card", .templateName(folder: "partials"), "how it is shown"),
            ]),
        RecordType(
            "person", "a person",
            [.init("name", .text, "the name"), .init("link", .optional(.url), "the address of the person's page")]),
        RecordType(
            "site", "the site", [.init("title", .text, "its title"), .init("owner", .record("person"), "who owns it")]),
        RecordType(
            "voice", "somebody who speaks",
            [.init("title", .optional(.text), "the name to show"), .init("words", .html, "what was said")]),
    ])

    static func person(_ name: String, link: String? = nil) -> Record {
        Record("person", [.text(name), .url(link)])
    }

    static func voice(_ title: String?, _ words: String) -> Record {
        Record("voice", [.text(title), .html(Array(words.utf8))])
    }

    static func page(
        _ title: String = "Title", summary: String? = nil, listed: Bool = true, count: Int = 3, data: String? = nil,
        author: Record? = nil, voices: [Record] = [], children: [Record] = [], card: String = "card"
    ) -> Record {
        Record(
            "page",
            [
                .text(title), .text(summary), .html(Array("<p>Body</p>".utf8)), .url("/a/"), .bool(listed),
                .number(count), data.map { .json(Array($0.utf8)) } ?? .absent, .record(author),
                .record(Record("site", [.text("The site"), .record(person("Owner"))])), .list(voices),
                .list(children), .text(card),
            ])
    }

    /// The templates checked. Elements that are left open are told only where that is asked for: most examples are a tag
    /// and no more.
    static func library(
        _ template: String, _ others: [String: String] = [:], tellsElements: Bool = false
    ) -> (TemplateLibrary, [Diagnostic]) {
        let all = others.merging(["page": template]) { $1 }
        let files = all.map { name, text in
            TemplateFile(
                path: "\(name).mustache", bytes: Array(text.utf8), displayPath: "Templates/\(name).mustache")
        }
        var diagnostics: [Diagnostic] = []
        let library = TemplateLibrary(
            files: files, types: types, pages: [("page", "page")], diagnostics: &diagnostics)
        return (library, diagnostics.filter { tellsElements || $0.rule != TemplateRules.element.id })
    }

    /// What the template makes of the record; problems fail the test.
    static func render(
        _ template: String, _ others: [String: String] = [:], _ record: Record = page(),
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> String {
        let (library, diagnostics) = library(template, others)
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.line))", sourceLocation: sourceLocation)
        var output: [UInt8] = []
        library.render("page", record, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The problems of the template, a line each: `page:1:4 rule: message`.
    static func problems(_ template: String, _ others: [String: String] = [:]) -> [String] {
        library(template, others).1.map(\.line)
    }

    /// The rules broken by the template, with line and column.
    static func rules(_ template: String, _ others: [String: String] = [:]) -> [String] {
        library(template, others).1.map { "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.rule)" }
    }
}

extension Diagnostic {
    var line: String {
        "\(path):\(span?.line ?? 0):\(span?.column ?? 0) \(rule): \(message) \(help)"
    }
}
