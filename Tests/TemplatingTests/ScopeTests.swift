import Diagnostics
import Testing

@testable import Templating

@Suite("What names mean")
struct ScopeTests {
    @Test("An absent name is never taken from an outer record that has one of that name")
    func noFallThrough() {
        let page = Sample.page("The page", voices: [Sample.voice("Sam", "a"), Sample.voice(nil, "b")])
        #expect(Sample.render("{{#voices}}[{{title}}:{{{words}}}]{{/voices}}", [:], page) == "[Sam:a][:b]")
        #expect(
            Sample.render("{{#voices}}{{#title}}{{.}}{{/title}}{{^title}}nobody{{/title}} {{/voices}}", [:], page)
                == "Sam nobody ")
    }

    @Test("A name that the inner type does not declare is the outer record's")
    func outer() {
        let page = Sample.page(count: 7, voices: [Sample.voice("Sam", "a")])
        #expect(Sample.render("{{#voices}}{{count}}{{/voices}}", [:], page) == "7")
    }

    @Test("Inside a record of the same type, the inner record's names count, absent or not")
    func sameType() {
        let page = Sample.page("out", summary: "outer", children: [Sample.page("in")])
        #expect(
            Sample.render("{{#children}}{{title}}[{{summary}}]{{/children}}{{title}}[{{summary}}]", [:], page)
                == "in[]out[outer]")
    }

    @Test("A dotted name goes down records; what is absent on the way prints nothing")
    func dotted() {
        #expect(Sample.render("{{site.owner.name}}|{{author.name}}") == "Owner|")
        #expect(Sample.render("{{#author.name}}x{{/author.name}}{{^author.name}}nobody{{/author.name}}") == "nobody")
    }

    @Test("A leading dot keeps to the innermost record")
    func local() {
        let page = Sample.page("p", voices: [Sample.voice("v", "")])
        #expect(Sample.render("{{.title}}{{#voices}}{{.title}}{{/voices}}", [:], page) == "pv")
        #expect(Sample.rules("{{#voices}}{{.count}}{{/voices}}") == ["1:12 template-name"])
    }

    @Test("A dot is the text that a section asked for")
    func dot() {
        let page = Sample.page(summary: "<short>", author: Sample.person("Ann", link: "/ann/"))
        #expect(Sample.render("{{#summary}}<p>{{.}}</p>{{/summary}}", [:], page) == "<p>&lt;short&gt;</p>")
        #expect(Sample.render("{{#author.link}}<a href=\"{{.}}\">{{/author.link}}", [:], page) == "<a href=\"/ann/\">")
        #expect(Sample.render("{{#summary}}{{>p}}{{/summary}}", ["p": "{{.}}"], page) == "&lt;short&gt;")
    }

    @Test("An unknown name is an error, with the nearest one")
    func unknown() {
        #expect(
            Sample.problems("{{titel}}{{voices_count}}{{site.ttle}}{{#voices}}{{wrds}}{{/voices}}") == [
                "Templates/page.mustache:1:1 template-name: “titel” is not a name that “page” has here. Did you mean “title”?",
                "Templates/page.mustache:1:10 template-name: “voices_count” is not a name that “page” has here. “kindred explain data page” lists the names.",
                "Templates/page.mustache:1:26 template-name: “ttle” is not a name that “site” has here. Did you mean “title”?",
                "Templates/page.mustache:1:50 template-name: “wrds” is not a name that “voice” has here, nor what is around it: “page”. Did you mean “words”?",
            ])
    }

    @Test("A section over an unknown name does not make its content unknown too")
    func unknownSection() {
        #expect(
            Sample.rules("{{#autor}}{{name}}{{title}}{{^x}}{{/x}}{{.}}{{/autor}}{{nme}}") == [
                "1:1 template-name", "1:55 template-name",
            ])
    }

    @Test("A dot after what has no names is an error")
    func notRecord() {
        #expect(
            Sample.problems("{{title.length}}{{voices.title}}") == [
                "Templates/page.mustache:1:1 template-use: “title” is text, so “title.length” means nothing. A dot stands after a group of names only.",
                "Templates/page.mustache:1:17 template-use: “voices” is a list, so “voices.title” means nothing. Go through the list with “{{#voices}}…{{/voices}}” and use the names of its items there.",
            ])
    }
}
