import Diagnostics
import Testing

@testable import Templating

@Suite("Partials and parents, checked")
struct CompilerCallsTests {
    @Test("A template that is not there")
    func missing() {
        #expect(
            Sample.problems(
                "{{>cart}}{{>card}}{{>partials/card.mustache}}{{<lay}}{{/lay}}", ["partials/card": "", "layout": ""])
                == [
                    "Templates/page.mustache:1:1 template-missing: There is no template “cart”. Add “cart.mustache” to the folder Templates.",
                    "Templates/page.mustache:1:10 template-missing: There is no template “card”. Did you mean “partials/card”?",
                    "Templates/page.mustache:1:19 template-missing: There is no template “partials/card.mustache”. Leave out “.mustache”.",
                    "Templates/page.mustache:1:46 template-missing: There is no template “lay”. Did you mean “layout”?",
                ])
    }

    @Test("A block that the parent does not have, a block given twice, and what stands outside blocks")
    func blocks() {
        #expect(
            Sample.problems(
                "{{<layout}}text{{$mian}}x{{/mian}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{title}}{{/layout}}",
                ["layout": "{{$main}}{{/main}}{{>head}}", "head": "{{$title}}{{/title}}"]) == [
                    "Templates/page.mustache:1:12 template-block: This stands in a parent tag but in none of its blocks, so it is not shown. Put it into a block “{{$name}}…{{/name}}” that the parent has, or take it out.",
                    "Templates/page.mustache:1:16 template-block: “layout” has no block “mian”, so this is not shown. Did you mean “main”?",
                    "Templates/page.mustache:1:54 template-block: The block “main” is given twice. Keep one of the two.",
                    "Templates/page.mustache:1:73 template-block: This stands in a parent tag but in none of its blocks, so it is not shown. Put it into a block “{{$name}}…{{/name}}” that the parent has, or take it out.",
                ])
    }

    @Test("A dynamic name chooses among the templates of its folder, all of which are checked")
    func dynamic() {
        let others = ["partials/card": "[{{title}}]", "partials/row": "({{title}})", "other": "{{titel}}"]
        #expect(Sample.render("{{>*card}}", others, Sample.page("t", card: "row")) == "(t)")
        #expect(Sample.render("{{>*card}}|", others, Sample.page("t", card: "other")) == "|")
        #expect(
            Sample.rules("{{>*card}}", ["partials/a": "{{titel}}", "partials/b": "{{nothing}}"]) == [
                "1:1 template-name", "1:1 template-name",
            ])
        #expect(
            Sample.problems("{{>*title}}{{>*crad}}") == [
                "Templates/page.mustache:1:1 template-use: “title” is text, not the name of a template. Name the template itself, without the asterisk.",
                "Templates/page.mustache:1:12 template-name: “crad” is not a name that “page” has here. Did you mean “card”?",
            ])
    }

    @Test("A partial begins and ends in one place of the HTML")
    func balance() {
        #expect(Sample.render("<a{{>attributes}}>", ["attributes": " class=\"x\""]) == "<a class=\"x\">")
        #expect(
            Sample.render("<p class=\"{{>classes}} b\">", ["classes": "a{{#listed}} c{{/listed}}"])
                == "<p class=\"a c b\">")
        #expect(Sample.rules("{{>half}}\">", ["half": "<p>\n<a href=\""]) == ["2:1 template-balance"])
        #expect(Sample.rules("<a {{>half}}", ["half": "b>"]) == ["1:1 template-balance", "1:1 template-balance"])
        #expect(Sample.rules("<p><a") == ["1:4 template-balance"])
    }

    @Test("What a partial may hold depends on where it is included")
    func places() {
        #expect(Sample.rules("{{>word}}<a href=\"{{>word}}\">", ["word": "{{title}}"]) == ["1:1 template-address"])
        #expect(Sample.rules("<a href=\"{{>link}}\">", ["link": "{{url}}"]).isEmpty)
    }
}
