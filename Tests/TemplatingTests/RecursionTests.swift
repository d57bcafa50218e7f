import Diagnostics
import Testing

@testable import Templating

@Suite("Templates that include themselves")
struct RecursionTests {
    @Test("A tree ends with the data")
    func tree() {
        let page = Sample.page("a", children: [Sample.page("b", children: [Sample.page("c")]), Sample.page("d")])
        #expect(
            Sample.render("{{>tree}}", ["tree": "{{title}}({{#children}}{{>tree}}{{/children}})"], page)
                == "a(b(c())d())")
    }

    @Test("An indented tree is indented anew at each level")
    func indentedTree() {
        let page = Sample.page("a", children: [Sample.page("b", children: [Sample.page("c")])])
        #expect(
            Sample.render("{{>tree}}\n", ["tree": "{{title}}\n{{#children}}\n  {{>tree}}\n{{/children}}\n"], page)
                == "a\n  b\n    c\n")
    }

    @Test(
        "Without going down into the data, there is no end",
        arguments: [
            (["page": "{{>page}}"], "page"), (["page": "{{>a}}", "a": "{{>b}}", "b": "x{{>a}}"], "a"),
            (["page": "{{>a}}", "a": "{{#listed}}{{>a}}{{/listed}}"], "a"),
            (["page": "{{>a}}", "a": "{{#summary}}{{>a}}{{/summary}}"], "a"),
            (["page": "{{<a}}{{$x}}{{>page}}{{/x}}{{/a}}", "a": "{{$x}}{{/x}}"], "a"),
            (["page": "{{<page}}{{/page}}"], "page"),
            (["page": "{{>*card}}", "partials/card": "{{>*card}}"], "partials/card"),
        ])
    func endless(_ templates: [String: String], _ place: String) {
        let (library, diagnostics) = Sample.library(templates["page"] ?? "", templates)
        #expect(diagnostics.map(\.rule) == ["template-recursion"], "\(templates)")
        var output: [UInt8] = []
        library.render("page", Sample.page(summary: "s"), into: &output)
        #expect(output.isEmpty)
    }

    @Test("Going through an outer record's list again is no way down")
    func across() {
        #expect(
            Sample.rules(
                "{{>a}}",
                [
                    "a": "{{#site}}{{>b}}{{/site}}", "b": "{{#voices}}{{>c}}{{/voices}}",
                    "c": "{{#voices}}{{>c}}{{/voices}}",
                ]) == ["1:12 template-recursion"])
    }

    @Test("Parents that include each other end when a block is overridden")
    func parents() {
        let others = [
            "parent": "{{$foo}}default{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
            "parent2": "{{$foo}}default 2{{/foo}} {{<parent}}{{$bar}}end{{/bar}}{{/parent}}",
        ]
        #expect(
            Sample.render("{{<parent}}{{$foo}}override{{/foo}}{{/parent}}", others) == "override override override end")
    }
}
