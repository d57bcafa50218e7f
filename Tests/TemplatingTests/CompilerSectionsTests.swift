import Diagnostics
import Testing

@testable import Templating

@Suite("Sections and blocks, checked")
struct CompilerSectionsTests {
    @Test("Yes or no, lists, groups and what may be absent can be asked for")
    func sections() {
        let page = Sample.page(summary: "s", author: Sample.person("Ann"), voices: [Sample.voice("V", "")])
        #expect(
            Sample.render(
                "{{#listed}}a{{/listed}}{{#summary}}b{{/summary}}{{#author}}{{name}}{{/author}}{{#voices}}{{title}}{{/voices}}{{#site}}{{owner.name}}{{/site}}",
                [:], page) == "abAnnVOwner")
        #expect(
            Sample.render(
                "{{^listed}}a{{/listed}}{{^summary}}b{{/summary}}{{^author}}c{{/author}}{{^voices}}d{{/voices}}", [:],
                Sample.page(listed: false)) == "abcd")
    }

    @Test("An empty text is absent")
    func empty() {
        #expect(
            Sample.render("{{#summary}}a{{/summary}}{{^summary}}b{{/summary}}", [:], Sample.page(summary: "")) == "b")
    }

    @Test("A section over what is always there means nothing")
    func alwaysThere() {
        #expect(
            Sample.problems("{{#title}}x{{/title}}{{^count}}y{{/count}}{{^site}}z{{/site}}") == [
                "Templates/page.mustache:1:1 template-use: “title” is text, which is always there, so this section is always shown. Print it with “{{title}}”, without a section.",
                "Templates/page.mustache:1:22 template-use: “count” is a number, which is always there, so this section is never shown. Take the section out.",
                "Templates/page.mustache:1:43 template-use: “site” is a group of names, which is always there, so this section is never shown. Take the section out.",
            ])
    }

    @Test("A partial may ask for what is always there in one of its uses only")
    func sometimes() {
        let partial = ["card": "{{#title}}<b>{{.}}</b>{{/title}}"]
        let page = Sample.page("p", voices: [Sample.voice("v", ""), Sample.voice(nil, "")])
        #expect(Sample.render("{{>card}}{{#voices}}{{>card}}{{/voices}}", partial, page) == "<b>p</b><b>v</b>")
        #expect(Sample.rules("{{>card}}", partial) == ["1:1 template-use"])
    }

    @Test("Items can be asked whether they are the first or the last")
    func items() {
        let page = Sample.page(children: [Sample.page("a"), Sample.page("b"), Sample.page("c")])
        #expect(
            Sample.render("{{#children}}{{^-first}}, {{/-first}}{{title}}{{#-last}}.{{/-last}}{{/children}}", [:], page)
                == "a, b, c.")
        #expect(
            Sample.render("{{#children}}{{>item}}{{/children}}", ["item": "{{title}}{{^-last}}-{{/-last}}"], page)
                == "a-b-c")
        #expect(
            Sample.rules("{{#-first}}{{/-first}}{{#children}}{{#-odd}}{{/-odd}}{{/children}}") == [
                "1:1 template-use", "1:36 template-name",
            ])
    }

    @Test("Whole attributes may stand in sections")
    func attributes() {
        let template = "<a{{#listed}} class=\"on\"{{/listed}} href=\"{{url}}\"{{#summary}} title=\"{{.}}\"{{/summary}}>"
        #expect(
            Sample.render(template, [:], Sample.page(summary: "\"s\""))
                == "<a class=\"on\" href=\"/a/\" title=\"&quot;s&quot;\">")
        #expect(
            Sample.render("<input {{#listed}}checked{{/listed}} {{^listed}}disabled {{/listed}}>") == "<input checked >"
        )
        #expect(Sample.render("<p class=\"a{{#listed}} b{{/listed}}\">") == "<p class=\"a b\">")
    }

    @Test(
        "Half a tag in a section is an error",
        arguments: [
            "{{#listed}}<a href=\"{{/listed}}x\">", "<a {{#listed}}class=\"{{/listed}}\">",
            "{{#listed}}<script>{{/listed}}</script>",
            "<p{{#listed}}>{{/listed}}", "{{#listed}}<!--{{/listed}} x -->", "{{^listed}}<b {{/listed}}>",
            "<title>{{#listed}}</title>{{/listed}}", "{{#voices}}<i {{/voices}}>", "{{$b}}<i {{/b}}>",
        ])
    func unbalanced(_ template: String) {
        #expect(Sample.library(template).1.map(\.rule) == ["template-balance"], "\(template)")
    }

    @Test(
        "What runs into the attribute before it is an error",
        arguments: [
            "<a{{#listed}}class=\"x\"{{/listed}}>", "<a {{#listed}}b=\"c\"{{/listed}}d=\"e\">", "<a b=\"c\"d=\"e\">",
            "<a {{#voices}}b{{/voices}}>",
        ])
    func glued(_ template: String) {
        #expect(Sample.library(template).1.map(\.rule) == ["template-balance"], "\(template)")
    }

    @Test("A block is overridden by the outermost that gives it")
    func outermost() {
        let others = ["middle": "{{<base}}{{$a}}middle{{/a}}{{/base}}", "base": "{{$a}}base{{/a}}{{$b}}b{{/b}}"]
        #expect(Sample.render("{{<middle}}{{$a}}page{{/a}}{{/middle}}", others) == "pageb")
        #expect(Sample.render("{{<middle}}{{/middle}}", others) == "middleb")
    }

    @Test("A block inside an overriding block is its own template's")
    func nested() {
        let others = ["middle": "{{<base}}{{$a}}[{{$a}}inner{{/a}}]{{/a}}{{/base}}", "base": "({{$a}}base{{/a}})"]
        #expect(Sample.rules("{{<base}}{{$a}}[{{$a}}inner{{/a}}]{{/a}}{{/base}}", ["base": "{{$a}}{{/a}}"]).isEmpty)
        #expect(
            Sample.render("{{<base}}{{$a}}[{{$a}}inner{{/a}}]{{/a}}{{/base}}", ["base": "({{$a}}{{/a}})"])
                == "([inner])")
        #expect(Sample.render("{{<middle}}{{$a}}page{{/a}}{{/middle}}", others) == "(page)")
    }
}
