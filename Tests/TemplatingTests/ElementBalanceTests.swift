import Diagnostics
import Testing

@testable import Templating

@Suite("Elements open and close in one place")
struct ElementBalanceTests {
    private func problems(_ template: String) -> [String] {
        Sample.library(template, ["card": "", "layout": "<div>{{$main}}<p>{{/main}}</div>"], tellsElements: true).1.map
        {
            "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.message)"
        }
    }

    @Test(
        "What is whole, whatever is shown",
        arguments: [
            "<div><p>a<ul><li>b<li>c</ul></div>", "<br><img alt=\"\"><hr/>", "<svg><path d=\"\"/></svg>",
            "<P>a</p>", "<table><tr><td>a<tr><td>b</table>",
            // A tag around words only where there is an address.
            "{{#listed}}<a href=\"{{url}}\">{{/listed}}{{title}}{{#listed}}</a>{{/listed}}",
            // One of two tags.
            "{{#listed}}<div class=\"a\">{{/listed}}{{^listed}}<div>{{/listed}}x</div>",
            "<div>{{#listed}}x</div>{{/listed}}{{^listed}}</div>{{/listed}}",
            "{{#listed}}<b><i>{{/listed}}{{^listed}}<i><b>{{/listed}}x{{#listed}}</i></b>{{/listed}}{{^listed}}</b></i>{{/listed}}",
            "{{#voices}}<li>{{title}}{{/voices}}",
            "{{#author}}{{#listed}}<b>{{/listed}}x{{#listed}}</b>{{/listed}}{{/author}}",
            // Around the items of a list.
            "{{#voices}}{{#-first}}<ul>{{/-first}}<li>{{title}}</li>{{#-last}}</ul>{{/-last}}{{/voices}}",
            // What only looks like a tag.
            "<!-- <div> --><a title=\"<b>\">x</a><script type=\"application/json\">{{{data}}}</script><title><b></title>",
            "1 < 2", "<p title='>'>a</p>", "{{<layout}}{{$main}}<b>x</b>{{/main}}{{/layout}}", "{{>card}}",
        ])
    func whole(_ template: String) {
        #expect(problems(template) == [])
    }

    @Test(
        "What is never closed, or closes nothing",
        arguments: [
            ("<div>\n<span>a</div>", ["2:1 <span> is never closed here."]),
            ("a\n</div>", ["2:1 </div> closes nothing that is open here."]),
            ("<section><p>a", ["1:1 <section> is never closed here."]),
            ("<b><i>a</b></i>", ["1:4 <i> is never closed here.", "1:12 </i> closes nothing that is open here."]),
            ("{{#listed}}<div>{{/listed}}", ["1:12 <div> is not always closed here."]),
            ("{{^listed}}<b>x</b></div>{{/listed}}", ["1:20 </div> sometimes closes nothing that is open here."]),
            ("<div>{{#listed}}</div>{{/listed}}", ["1:1 <div> is not always closed here."]),
            (
                "{{#listed}}<a>{{/listed}}x{{^listed}}</a>{{/listed}}",
                [
                    "1:12 <a> is not always closed here.", "1:38 </a> sometimes closes nothing that is open here.",
                ]
            ),
            (
                "{{<layout}}{{$main}}</div><div>{{/main}}{{/layout}}",
                [
                    "1:21 </div> closes nothing that is open here.", "1:27 <div> is never closed here.",
                ]
            ),
            ("<a title=\"{{title}}\" class='b'>x", ["1:1 <a> is never closed here."]),
        ])
    func half(_ template: String, _ expected: [String]) {
        #expect(problems(template) == expected)
    }

    @Test("Half a tag is told once, as what it is")
    func once() {
        #expect(
            Sample.library("<div>{{#listed}}<b class=\"{{/listed}}x\">", tellsElements: true).1.map(\.rule) == [
                "template-balance"
            ])
        #expect(Sample.library("<h{{count}}>x</h2>", tellsElements: true).1.map(\.rule) == ["template-place"])
    }

    @Test("A block that begins inside of a tag and ends it is told, and stops nothing")
    func blockInsideTag() {
        #expect(
            problems("<i{{$b}}>{{/b}}") == [
                "1:3 “b” opens here in one place of the HTML and closes in another, such as text and a tag."
            ])
    }

    @Test("Thousands of tags and sections take no longer than they should")
    func large() {
        let open = String(repeating: "{{#listed}}<div>{{/listed}}", count: 5_000)
        #expect(problems(open + String(repeating: "{{#listed}}</div>{{/listed}}", count: 5_000)) == [])
        #expect(problems(String(repeating: "<b>", count: 20_000)).count == 20_000)
    }
}
