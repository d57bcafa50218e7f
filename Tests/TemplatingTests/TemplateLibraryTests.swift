import Diagnostics
import Testing

@testable import Templating

@Suite("The templates of a site")
struct TemplateLibraryTests {
    @Test("A page is its template filled with its record")
    func page() {
        let page = Sample.page("Tom & Ann", author: Sample.person("Ann", link: "/people/ann/"))
        let template =
            "<h1>{{title}}</h1>\n<p>{{count}} by <a href=\"{{author.link}}\">{{author.name}}</a></p>\n{{{body}}}\n"
        #expect(
            Sample.render(template, [:], page)
                == "<h1>Tom &amp; Ann</h1>\n<p>3 by <a href=\"/people/ann/\">Ann</a></p>\n<p>Body</p>\n")
    }

    @Test("A layout, its blocks and partials in it")
    func layout() {
        let others = [
            "layout": "<title>{{$title}}{{site.title}}{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
            "partials/card": "<b>{{title}}</b>\n<i>{{count}}</i>\n",
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
        let expected = """
            <title>Title</title>
            <main>
              <p>3</p>
                <b>Title</b>
                <i>3</i>
            </main>

            """
        #expect(Sample.render(page, others) == expected)
    }

    @Test("All mistakes of all files are found in one run, sorted by file and place")
    func ten() {
        let page = """
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
            {{>card}}
            """
        #expect(
            Sample.rules(page, ["card": "{{{title}}}", "unused": "{{/x}}"]) == [
                "1:1 template-use", "1:5 template-name", "2:4 template-use", "3:4 template-use",
                "4:10 template-address",
                "5:1 template-use", "6:4 template-place", "7:6 template-place", "8:1 template-missing",
                "9:1 template-balance", "10:1 template-name", "11:1 template-section", "1:1 template-section",
            ])
    }

    @Test("A page without a template is one finding, without a place")
    func missingPage() {
        var diagnostics: [Diagnostic] = []
        _ = TemplateLibrary(files: [], types: Sample.types, pages: [("page", "page")], diagnostics: &diagnostics)
        #expect(
            diagnostics.map(\.line) == [
                "Templates/page.mustache:0:0 template-missing: There is no template for “page”. Add “page.mustache” to the folder Templates."
            ])
    }

    @Test("A finding in a partial says from where it is included")
    func origin() {
        #expect(
            Sample.problems("\n <p>{{>card}}", ["card": "{{titel}}"]) == [
                "Templates/card.mustache:1:1 template-name: “titel” is not a name that “page” has here. Did you mean “title”? (Included from Templates/page.mustache:2:5.)"
            ])
    }

    @Test("One record can be rendered by several templates, and one template over several types")
    func pages() {
        let files = [
            TemplateFile(path: "a.mustache", bytes: Array("a{{title}}".utf8), displayPath: "a"),
            TemplateFile(path: "b.mustache", bytes: Array("b{{title}}".utf8), displayPath: "b"),
            TemplateFile(path: "b.mustache", bytes: Array("not this one".utf8), displayPath: "b"),
            TemplateFile(path: "assets/site.css", bytes: Array("{{".utf8), displayPath: "css"),
        ]
        var diagnostics: [Diagnostic] = []
        let library = TemplateLibrary(
            files: files, types: Sample.types, pages: [("a", "page"), ("b", "page"), ("b", "voice")],
            diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        #expect(library.names == ["a", "b"])
        var output: [UInt8] = []
        library.render("a", Sample.page("1"), into: &output)
        library.render("b", Sample.page("2"), into: &output)
        library.render("b", Sample.voice("3", ""), into: &output)
        library.render("a", Sample.voice("4", ""), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "a1b2b3")
    }

    @Test("Equal templates and records give equal bytes from many tasks at once")
    func threads() async {
        let (library, _) = Sample.library("{{title}}{{#children}}{{>tree}}{{/children}}", ["tree": "<b>{{title}}</b>"])
        let record = Sample.page(children: (0..<50).map { Sample.page("c\($0)") })
        let outputs = await withTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var output: [UInt8] = []
                    library.render("page", record, into: &output)
                    return output
                }
            }
            return await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(outputs.count == 1)
    }

    @Test("The names that a field of template names can hold")
    func names() {
        let (library, _) = Sample.library("", ["partials/card": "", "partials/small/row": "", "layout": ""])
        #expect(library.names(in: "partials") == ["card", "small/row"])
    }
}
