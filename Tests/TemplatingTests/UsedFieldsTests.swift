import Testing

@testable import Templating

@Suite("Which fields a page's template shows")
struct UsedFieldsTests {
    /// The names of the fields that the page's template shows.
    private func used(_ template: String, _ others: [String: String] = [:]) -> Set<String> {
        let (library, diagnostics) = Sample.library(template, others)
        #expect(diagnostics.isEmpty, "\(diagnostics.map(\.line))")
        let used = library.usedFields(of: "page", "page")
        let fields = Sample.types["page"]?.fields ?? []
        return Set(fields.enumerated().filter { used[$0.offset] }.map(\.element.name))
    }

    @Test("Those that it names, asks about, goes into or goes through, and no other")
    func named() {
        #expect(used("<p>no data</p>") == [])
        #expect(used("{{title}}{{^summary}}{{{body}}}{{/summary}}") == ["title", "summary", "body"])
        #expect(used("{{#author}}{{name}}{{/author}}<a href=\"{{url}}\">a</a>") == ["author", "url"])
        #expect(used("{{author.name}}{{site.owner.name}}") == ["author", "site"])
        #expect(used("{{#listed}}x{{/listed}}{{#voices}}x{{/voices}}") == ["listed", "voices"])
    }

    @Test("Those that an item of a list takes from the page around it")
    func outer() {
        #expect(used("{{#voices}}{{title}}{{count}}{{/voices}}") == ["voices", "count"])
    }

    @Test("Those in its layout, its blocks and its partials, however deep, and in every partial that data may name")
    func included() {
        let others = [
            "layout": "<title>{{title}}</title>{{$main}}{{summary}}{{/main}}{{>foot}}",
            "foot": "{{>deeper}}", "deeper": "{{count}}",
            "partials/card": "{{#listed}}x{{/listed}}", "partials/row": "<a href=\"{{url}}\">a</a>",
        ]
        #expect(used("{{<layout}}{{/layout}}", others) == ["title", "summary", "count"])
        #expect(used("{{<layout}}{{$main}}{{{body}}}{{/main}}{{/layout}}", others) == ["title", "body", "count"])
        #expect(used("{{>*card}}", others) == ["card", "listed", "url"])
    }

    @Test("A page is the same without what its template doesn't show")
    func same() {
        let template =
            "{{#author}}{{name}}{{/author}}{{#children}}{{title}} {{count}}{{/children}}{{^data}}{{count}}{{/data}}"
        let (library, _) = Sample.library(template)
        let full = Sample.page(author: Sample.person("Ann"), children: [Sample.page("Child")])
        let used = library.usedFields(of: "page", "page")
        let slots = full.slots.enumerated().map { used[$0.offset] ? $0.element : Value.absent }
        var whole: [UInt8] = []
        var least: [UInt8] = []
        library.render("page", full, into: &whole)
        library.render("page", Record("page", slots), into: &least)
        #expect(whole == least)
        #expect(!whole.isEmpty)
    }

    @Test("All of a page that has no template")
    func none() {
        let (library, _) = Sample.library("x")
        #expect(library.usedFields(of: "other", "page")[0])
        #expect(UsedFields.all[99])
    }
}
