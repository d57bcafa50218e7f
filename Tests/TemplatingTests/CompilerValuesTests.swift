import Diagnostics
import Testing

@testable import Templating

@Suite("Values, checked against where they stand")
struct CompilerValuesTests {
    @Test("Words are escaped in text and between quotes alike")
    func words() {
        let page = Sample.page("<b> \"&'")
        #expect(
            Sample.render("{{title}}<p title=\"{{title}}\" lang='{{title}}'>", [:], page)
                == "&lt;b&gt; &quot;&amp;&#39;<p title=\"&lt;b&gt; &quot;&amp;&#39;\" lang='&lt;b&gt; &quot;&amp;&#39;'>"
        )
        #expect(
            Sample.render("<title>{{title}}</title><textarea>{{title}}</textarea>", [:], Sample.page("</title>"))
                == "<title>&lt;/title&gt;</title><textarea>&lt;/title&gt;</textarea>")
    }

    @Test("Two braces and three")
    func braces() {
        #expect(
            Sample.problems("{{body}}{{{title}}}{{&url}}{{listed}}{{voices}}{{author}}") == [
                "Templates/page.mustache:1:1 template-use: “body” is markup, and two braces would print its signs as text. Write three: “{{{body}}}”.",
                "Templates/page.mustache:1:9 template-use: “title” is text, and three braces would print it without making it safe. Write two: “{{title}}”.",
                "Templates/page.mustache:1:20 template-use: “url” is an address, and three braces would print it without making it safe. Write two: “{{url}}”.",
                "Templates/page.mustache:1:28 template-use: “listed” is yes or no, which can't be printed. Ask for it: “{{#listed}}…{{/listed}}”.",
                "Templates/page.mustache:1:38 template-use: “voices” is a list, which can't be printed. Go through it: “{{#voices}}…{{/voices}}”.",
                "Templates/page.mustache:1:48 template-use: “author” is a group of names, which can't be printed. Print one of its names, as in “{{author.title}}”, or open it: “{{#author}}…{{/author}}”.",
            ])
    }

    @Test("An address fills an attribute that takes one; words may follow ? and #")
    func addresses() {
        let page = Sample.page("a b/é&")
        #expect(Sample.render("<a href=\"{{url}}\">", [:], page) == "<a href=\"/a/\">")
        #expect(Sample.render("<a href=\"{{url}}#part\">", [:], page) == "<a href=\"/a/#part\">")
        #expect(
            Sample.render("<a href=\"{{url}}?q={{title}}&amp;n={{count}}\">", [:], page)
                == "<a href=\"/a/?q=a%20b%2F%C3%A9%26&amp;n=3\">")
        #expect(Sample.render("<a href='#{{title}}'>", [:], page) == "<a href='#a%20b%2F%C3%A9%26'>")
        #expect(
            Sample.render("<img srcset=\"{{url}} {{count}}w, {{url}} 2x\">", [:], page)
                == "<img srcset=\"/a/ 3w, /a/ 2x\">")
        #expect(Sample.render("{{url}} <meta content=\"{{url}}\">", [:], page) == "/a/ <meta content=\"/a/\">")
        #expect(
            Sample.render("<meta http-equiv=\"refresh\" content=\"0; url={{url}}\">", [:], page)
                == "<meta http-equiv=\"refresh\" content=\"0; url=/a/\">")
    }

    @Test("An address that would run a script is none")
    func script() {
        let page = Record("person", [.text("n"), .url("javascript:alert(1)")])
        #expect(
            Sample.render("{{#author}}<a href=\"{{link}}\">{{/author}}", [:], Sample.page(author: page))
                == "<a href=\"#\">")
    }

    @Test(
        "Words, and addresses not at the start, are no address",
        arguments: [
            "<a href=\"{{title}}\">", "<a href=\"/topics/{{title}}\">", "<img src='{{count}}'>",
            "<form action=\"{{title}}\">",
            "<a href=\"javascript:{{url}}\">", "<a href=\"{{url}}{{title}}\">", "<a href=\"{{url}}{{url}}\">",
            "<a href=\"{{url}}/x/{{title}}\">",
            "<video poster=\"{{title}}\">", "<blockquote cite=\"{{title}}\">", "<button formaction=\"{{title}}\">",
            "<object data=\"{{title}}\">",
            "<img srcset=\"{{title}}\">", "<use xlink:href=\"{{title}}\">", "<a HREF=\"{{title}}\">",
            "<meta content=\"0; URL = '{{title}}'\">", "<a href=\"{{#listed}}{{url}}{{/listed}}{{url}}\">",
        ])
    func noAddress(_ template: String) {
        #expect(Sample.library(template).1.map(\.rule) == ["template-address"], "\(template)")
    }

    @Test(
        "Names where escaping does not help are errors",
        arguments: [
            "<{{title}}>", "<h{{count}}>", "</{{title}}>", "<a {{title}}>", "<a{{title}}>", "<a data-{{title}}=\"x\">",
            "<a href={{url}}>", "<a class=x{{title}}>",
            "<p onclick=\"{{title}}\">", "<p onClick='x({{title}})'>", "<p style=\"{{title}}\">",
            "<iframe srcdoc=\"{{title}}\"></iframe>",
            "<script>{{title}}</script>", "<script>var x = \"{{title}}\"</script>", "<style>{{title}}</style>",
            "<!-- {{title}} -->",
            "<!doctype {{title}}>", "<script type=\"{{title}}\"></script>", "<svg><animate to=\"{{title}}\">",
            "<xmp>{{title}}</xmp>",
            "<script>{{{data}}}</script>", "<script type=\"module\">{{{data}}}</script>", "<p>{{{data}}}</p>",
            "<script type=\"application/json\">{{title}}</script>",
            "<script type=\"application/ld+json\">[{{{data}}}]</script>",
            "<script type=\"application/ld+json\">{{{data}}}{{{data}}}</script>",
            "<title>{{{body}}}</title>", "<p title=\"{{{body}}}\">", "<p title=\"{{{data}}}\">",
            "<script>{{#listed}}x{{/listed}}</script>", "<{{#listed}}b{{/listed}}>",
            "<p style=\"{{#listed}}color:red{{/listed}}\">", "<!-- {{>card}} -->", "<a href={{>card}}>",
        ])
    func misplaced(_ template: String) {
        #expect(Sample.library(template, ["card": ""]).1.map(\.rule) == ["template-place"], "\(template)")
    }

    @Test("JSON fills a data script")
    func json() {
        let template = "{{#data}}<script type=\"application/ld+json\">\n{{{.}}}\n</script>{{/data}}"
        #expect(
            Sample.render(template, [:], Sample.page(data: "{\"a\":1}"))
                == "<script type=\"application/ld+json\">\n{\"a\":1}\n</script>")
        #expect(
            Sample.render("<script type='application/json' id=x>{{{data}}}</script>", [:], Sample.page(data: "1"))
                == "<script type='application/json' id=x>1</script>")
    }

    @Test("Literal scripts, styles and comments are left alone")
    func literals() {
        let template =
            "<script>if (a < b) { \"</\" }</script><style>a > b {}</style><!-- <a href=\" -- ><! --><p>{{title}}</p>"
        #expect(Sample.render(template) == template.replacing("{{title}}", with: "Title"))
        #expect(Sample.render("a < b <3 {{title}} </> {{title}}") == "a < b <3 Title </> Title")
    }
}
