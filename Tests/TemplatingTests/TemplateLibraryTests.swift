import Testing

@testable import Templating

@Suite("Templates of a site")
struct TemplateLibraryTests {
    @Test("A name prints the field of the record")
    func interpolation() {
        #expect(
            Sample.render(
                "<h1>{{title}}</h1> {{count}} {{author.name}}|", [:], Sample.page("Tom", author: Sample.person("Ann")))
                == "<h1>Tom</h1> 3 Ann|")
    }

    @Test("A voice without a name does not print the page's")
    func noFallThrough() {
        let page = Sample.page(voices: [Sample.voice("Sam", "a"), Sample.voice(nil, "b")])
        #expect(
            Sample.render(
                "{{#voices}}[{{title}}:{{{words}}}:{{listed_or_not}}]{{/voices}}".replacing(
                    ":{{listed_or_not}}", with: ""), [:], page) == "[Sam:a][:b]")
    }

    @Test("Partials, parents and blocks")
    func inclusion() {
        let others = [
            "layout": "<title>{{$title}}{{site.title}}{{/title}}</title>\n<main>\n  {{$main}}none{{/main}}\n</main>\n",
            "partials/card": "<b>{{title}}</b>\n",
        ]
        let page = """
            {{<layout}}
            {{$title}}{{title}}{{/title}}
            {{$main}}
            <p>{{count}}</p>
              {{>partials/card}}
            {{/main}}
            {{/layout}}
            """
        #expect(
            Sample.render(page, others) == "<title>Title</title>\n<main>\n  <p>3</p>\n    <b>Title</b>\n\n</main>\n")
    }

    @Test("A tree that includes itself ends with the data")
    func tree() {
        let page = Sample.page("a", children: [Sample.page("b", children: [Sample.page("c")]), Sample.page("d")])
        #expect(
            Sample.render("{{>tree}}", ["tree": "{{title}}({{#children}}{{>tree}}{{/children}})"], page)
                == "a(b(c())d())")
    }

    @Test("First and last items")
    func items() {
        let page = Sample.page(children: [Sample.page("b"), Sample.page("c"), Sample.page("d")])
        #expect(
            Sample.render("{{#children}}{{#-first}}:{{/-first}}{{title}}{{^-last}}, {{/-last}}{{/children}}", [:], page)
                == ":b, c, d")
    }

    @Test("Ten mistakes are ten findings in one run")
    func ten() {
        let template = """
            <h1>{{titel}}</h1>
            <p>{{body}}</p>
            <p>{{{title}}}</p>
            <a href="{{title}}">x</a>
            {{#title}}x{{/title}}
            <p {{title}}>
            <!-- {{title}} -->
            {{>nothing}}
            {{#listed}}<a href="{{/listed}}">
            {{author.nmae}}
            {{#count}}
            """
        for line in Sample.problems(template) { print(line) }
        #expect(Sample.rules(template).count == 10)
    }
}
