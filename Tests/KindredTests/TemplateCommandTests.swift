import Glibc
import Markup
import TestSupport
import Testing

@Suite("kindred template")
struct TemplateCommandTests {
    private func template(_ text: String, _ data: String?, _ options: String = "", files: [String: String] = [:])
        async throws -> Outcome
    {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "page.mustache")
        if let data { try folder.write(data, to: "data.json") }
        for (path, text) in files { try folder.write(text, to: path) }
        let named = data == nil ? "" : "--data data.json"
        return try await shell("\"$KINDRED\" template page.mustache \(named) \(options)", in: folder)
    }

    @Test("By the specification: nothing is checked, nothing is added, and a partial that is not there prints nothing")
    func plain() async throws {
        let run = try await template(
            "{{>head}}{{#items}}<{{name}} {{&name}}{{^last}}, {{/last}}>{{/items}}{{>nothing}}{{{power}}}",
            #"{"items": [{"name": "a & \"b\""}, {"name": 2, "last": true}], "power": 1.210}"#, "--partials parts",
            files: ["parts/head.mustache": "{{! no line end }}[{{items.0}}]"])
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output == "[]<a &amp; &quot;b&quot; a & \"b\", ><2 2>1.21")
    }

    @Test(
        "Data can be anything that JSON is",
        arguments: [
            ("\"<x>\"", "{{.}}", "&lt;x&gt;"), ("[1, [2]]", "{{#.}}({{.}}){{/.}}", "(1)([2])"), ("85", "{{.}}", "85"),
            ("null", "{{.}}{{^.}}none{{/.}}", "none"), ("false", "{{#.}}x{{/.}}{{.}}", "false"),
        ])
    func data(_ data: String, _ text: String, _ expected: String) async throws {
        #expect(try await template(text, data).output == expected)
    }

    @Test("Template or data can come from standard input, and data can be left out")
    func input() async throws {
        let folder = try TemporaryFolder()
        try folder.write("Hello {{name}}", to: "a.mustache")
        let data = try await shell(
            "echo '{\"name\": \"Ann\"}' | \"$KINDRED\" template a.mustache --data -", in: folder)
        #expect(data.output == "Hello Ann")
        #expect(try await shell("printf '{{^a}}b' | \"$KINDRED\" template -", in: folder).status == 1)
        #expect(try await kindred("template", "a.mustache", in: folder).output == "Hello ")
        #expect(try await kindred("template", "-", "--data", "-", in: folder).status == 64)
    }

    @Test("Mistakes of syntax are said where they stand, in partials too, and nothing is written then")
    func mistakes() async throws {
        let run = try await template(
            "é {{#a}}\n{{>b}}{{/c}}", #"{"a": true}"#, "--partials parts", files: ["parts/b.mustache": "x {{=|=}}"])
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(
            run.errors == """
                page.mustache:2:7: error: “c” is closed here, but it is not open. [template-section]
                  2 | {{>b}}{{/c}}
                    |       ^~~~~~
                  Did you mean “{{/a}}”?

                parts/b.mustache:1:3: error: This does not set new delimiters. [template-tag]
                  1 | x {{=|=}}
                    |   ^~~~~~~
                  Write the two marks with a space between them: “{{=<% %>=}}”.

                """)
    }

    @Test("Data that is no JSON is said with its place")
    func json() async throws {
        let run = try await template("x", "{\"a\": 1,\n \"b\" 2}")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                data.json:2:6: error: A colon is missing after the name. [template-data]
                  2 |  "b" 2}
                    |      ^
                  The data has to be JSON (RFC 8259).

                """)
    }

    @Test("A name of a partial leads nowhere but into its folder, by folders and with an ending of its own too")
    func partials() async throws {
        let files = [
            "parts/a/b.mustache": "one ", "parts/c.html": "two ", "parts/d e.mustache": "three", "secret.mustache": "x",
        ]
        let inside = try await template("{{>a/b}}{{>c.html}}{{>./a/../c.html}}", nil, "--partials parts", files: files)
        #expect(inside.output == "one two two ")
        for name in ["../secret", "a/../../secret", "/etc/passwd"] {
            let outside = try await template("{{>\(name)}}", nil, "--partials parts", files: files)
            #expect(outside.status == 1)
            #expect(
                outside.errors.hasPrefix(
                    "page.mustache:1:1: error: “\(name)” leads out of parts. [template-missing]\n"))
        }
        let folder = try TemporaryFolder()
        try folder.write("{{>link}}", to: "page.mustache")
        try folder.write("x", to: "secret")
        let link = try await shell(
            "mkdir parts && ln -s ../secret parts/link && \"$KINDRED\" template page.mustache --partials parts",
            in: folder)
        #expect(link.status == 1)
        let missing = try await template("x", nil, "--partials nowhere")
        #expect(missing.status == 70)
        #expect(missing.errors == "kindred: There is no folder nowhere.\n")
    }

    @Test("With --kind the template is checked as in a build, against the theme's partials, and filled with the data")
    func kind() async throws {
        let run = try await template(
            "<p>{{title}}{{#date}}, {{>partials/date}}{{/date}}</p>{{>own}}",
            #"{"title": "A & B", "date": {"iso": "2026-03-01", "words": "1 March 2026"}}"#,
            "--kind story --partials parts", files: ["parts/own.mustache": "<i>{{title}}</i>"])
        #expect(run.errors == "")
        #expect(
            run.output
                == "<p>A &amp; B, <time class=\"stamp\" datetime=\"2026-03-01\">1 March 2026</time></p><i>A &amp; B</i>"
        )
        let wrong = try await template("<p>{{titel}}\n{{{title}}}</p>{{>partials/dat}}", "{}", "--kind story")
        #expect(wrong.status == 1)
        #expect(wrong.output == "")
        #expect(
            wrong.errors.split(separator: "\n").filter { $0.hasPrefix("page") } == [
                "page.mustache:1:4: error: “titel” is not a name that “story” has here. [template-name]",
                "page.mustache:2:1: error: “title” is text, and three braces would print it without making it safe. [template-use]",
                "page.mustache:2:16: error: There is no template “partials/dat”. [template-missing]",
            ])
        let near = try await template("x", "{}", "--kind stroy")
        #expect(near.status == 64)
        #expect(near.errors.hasPrefix("Error: There is no data named “stroy”. Did you mean “story”?\n"))
    }

    @Test("Data that a page of the kind would not have is named")
    func misfits() async throws {
        let run = try await template("<p>{{title}}</p>", #"{"titel": "x", "title": {}}"#, "--kind story")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                data.json: error: story has no “titel”; did you mean “title”? [template-data]
                  “kindred explain data story” lists the names and their types.

                data.json: error: story.title should be text. [template-data]
                  “kindred explain data story” lists the names and their types.

                """)
    }

    @Test("A template that includes itself for ever ends in a sentence, with a kind and without")
    func endless() async throws {
        let plain = try await template("{{>page}}", nil, "--partials .")
        #expect(plain.status == 1)
        #expect(plain.errors.contains("[template-recursion]"))
        let checked = try await template("{{>page}}", nil, "--partials . --kind story")
        #expect(checked.status == 1)
        #expect(checked.errors.contains("page.mustache:1:1: error: This includes itself"))
    }
}
