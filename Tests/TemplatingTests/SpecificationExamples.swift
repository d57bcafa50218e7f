/// Templates over JSON after the Mustache specification 1.4, by its modules.
enum SpecificationExamples {
    static let comments = [
        Example("inline", "12345{{! Comment Block! }}67890", "{}", "1234567890"),
        Example("over lines", "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", "{}", "1234567890\n"),
        Example("alone on a line", "Begin.\n{{! Comment Block! }}\nEnd.\n", "{}", "Begin.\nEnd.\n"),
        Example("alone, indented", "Begin.\n  {{! Indented }}\nEnd.\n", "{}", "Begin.\nEnd.\n"),
        Example("alone, CR LF", "|\r\n{{! Standalone }}\r\n|", "{}", "|\r\n|"),
        Example("alone, first", "  {{! I'm Still Standalone }}\n!", "{}", "!"),
        Example("alone, last", "!\n  {{! I'm Still Standalone }}", "{}", "!\n"),
        Example("alone, over lines", "Begin.\n{{!\nSomething's going on\n}}\nEnd.\n", "{}", "Begin.\nEnd.\n"),
        Example("alone, over indented lines", "Begin.\n  {{!\n    Something\n  }}\nEnd.\n", "{}", "Begin.\nEnd.\n"),
        Example("not alone", "  12 {{! 34 }}\n", "{}", "  12 \n"),
        Example("blanks around", "12345 {{! Comment Block! }} 67890", "{}", "12345  67890"),
        Example(
            "the name of data", "never: >{{! comment }}<",
            #"{"! comment": 1, "! comment ": 2, "!comment": 3, "comment": 4}"#,
            "never: ><"),
    ]

    static let delimiters = [
        Example("a pair", "{{=<% %>=}}(<%text%>)", #"{"text": "Hey!"}"#, "(Hey!)"),
        Example("special characters", "({{=[ ]=}}[text])", #"{"text": "It worked!"}"#, "(It worked!)"),
        Example(
            "after a section",
            "[\n{{#section}}\n  {{data}}\n  |data|\n{{/section}}\n\n{{= | | =}}\n|#section|\n  {{data}}\n  |data|\n|/section|\n]\n",
            #"{"section": true, "data": "I got interpolated."}"#,
            "[\n  I got interpolated.\n  |data|\n\n  {{data}}\n  I got interpolated.\n]\n"),
        Example(
            "after an inverted section",
            "[\n{{^section}}\n  {{data}}\n  |data|\n{{/section}}\n\n{{= | | =}}\n|^section|\n  {{data}}\n  |data|\n|/section|\n]\n",
            #"{"section": false, "data": "I got interpolated."}"#,
            "[\n  I got interpolated.\n  |data|\n\n  {{data}}\n  I got interpolated.\n]\n"),
        Example(
            "not in partials", "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n", #"{"value": "yes"}"#,
            "[ .yes. ]\n[ .yes. ]\n", ["include": ".{{value}}."]),
        Example(
            "not from partials", "[ {{>include}} ]\n[ .{{value}}.  .|value|. ]\n", #"{"value": "yes"}"#,
            "[ .yes.  .yes. ]\n[ .yes.  .|value|. ]\n", ["include": ".{{value}}. {{= | | =}} .|value|."]),
        Example("blanks around", "| {{=@ @=}} |", "{}", "|  |"),
        Example("not alone", " | {{=@ @=}}\n", "{}", " | \n"),
        Example("alone", "Begin.\n{{=@ @=}}\nEnd.\n", "{}", "Begin.\nEnd.\n"),
        Example("alone, indented", "Begin.\n  {{=@ @=}}\nEnd.\n", "{}", "Begin.\nEnd.\n"),
        Example("alone, CR LF", "|\r\n{{= @ @ =}}\r\n|", "{}", "|\r\n|"),
        Example("alone, first", "  {{=@ @=}}\n=", "{}", "="),
        Example("alone, last", "=\n  {{=@ @=}}", "{}", "=\n"),
        Example("padding", "|{{= @   @ =}}|", "{}", "||"),
    ]

    /// A case for a name in two braces, in three, and after an ampersand: `‹name›` in the template.
    private static func forms(_ name: String, _ template: String, _ data: String, _ expected: String) -> [Example] {
        [("", "{{", "}}"), (", three braces", "{{{", "}}}"), (", ampersand", "{{&", "}}")].map { form, open, close in
            Example(
                name + form, template.replacing("‹", with: open).replacing("›", with: close), data, expected)
        }
    }

    static let interpolation =
        [
            Example("none", "Hello from {Mustache}!\n", "{}", "Hello from {Mustache}!\n"),
            Example("a name", "Hello, {{subject}}!\n", #"{"subject": "world"}"#, "Hello, world!\n"),
            Example(
                "once only", "{{template}}: {{planet}}", #"{"template": "{{planet}}", "planet": "Earth"}"#,
                "{{planet}}: Earth"),
            Example("escaped", "{{forbidden}}", #"{"forbidden": "& \" < >"}"#, "&amp; &quot; &lt; &gt;"),
            Example("three braces", "{{{forbidden}}}", #"{"forbidden": "& \" < >"}"#, "& \" < >"),
            Example("ampersand", "{{&forbidden}}", #"{"forbidden": "& \" < >"}"#, "& \" < >"),
        ]
        + forms("a whole number", "\"‹mph› miles an hour!\"", #"{"mph": 85}"#, "\"85 miles an hour!\"")
        + forms("a decimal", "\"‹power› jiggawatts!\"", #"{"power": 1.210}"#, "\"1.21 jiggawatts!\"")
        + forms("null", "I (‹cannot›) be seen!", #"{"cannot": null}"#, "I () be seen!")
        + forms("a miss", "I (‹cannot›) be seen!", "{}", "I () be seen!")
        + forms(
            "dotted", "‹person.name› {{#person}}‹name›{{/person}}", #"{"person": {"name": "Joe"}}"#, "Joe Joe")
        + [
            Example(
                "dotted, deep", "{{a.b.c.d.e.name}}", #"{"a": {"b": {"c": {"d": {"e": {"name": "Phil"}}}}}}"#, "Phil"),
            Example("dotted, broken", "{{a.b.c}}|", #"{"a": {}}"#, "|"),
            Example("dotted, no second start", "{{a.b.c.name}}|", #"{"a": {"b": {}}, "c": {"name": "Jim"}}"#, "|"),
            Example(
                "dotted, the first part like any", "{{#a}}{{b.c.d.e.name}}{{/a}}",
                #"{"a": {"b": {"c": {"d": {"e": {"name": "Phil"}}}}}, "b": {"c": {"d": {"e": {"name": "Wrong"}}}}}"#,
                "Phil"),
            Example("dotted, nearest first", "{{#a}}{{b.c}}{{/a}}|", #"{"a": {"b": {}}, "b": {"c": "ERROR"}}"#, "|"),
            Example("a dot in a key", "{{a.b}}|", #"{"a.b": "c"}"#, "|"),
            Example("a dot in a key masks nothing", "{{a.b}}", #"{"a.b": "c", "a": {"b": "d"}}"#, "d"),
            Example("the data itself", "Hello, {{.}}!", #""world""#, "Hello, world!"),
            Example("the data itself, escaped", "{{.}}", #""& \" < >""#, "&amp; &quot; &lt; &gt;"),
            Example("the data itself, three braces", "{{{.}}}", #""& \" < >""#, "& \" < >"),
            Example("the data itself, ampersand", "{{&.}}", #""& \" < >""#, "& \" < >"),
            Example("the data itself, a number", "{{.}}", "85", "85"),
        ]
        + forms("blanks around", "| ‹string› |", #"{"string": "---"}"#, "| --- |")
        + forms("never alone", "  ‹string›\n", #"{"string": "---"}"#, "  ---\n")
        + forms("padding", "|‹ string ›|", #"{"string": "---"}"#, "|---|")

    static let sections = [
        Example("true", "\"{{#boolean}}This.{{/boolean}}\"", #"{"boolean": true}"#, "\"This.\""),
        Example("false", "\"{{#boolean}}This.{{/boolean}}\"", #"{"boolean": false}"#, "\"\""),
        Example("null", "\"{{#null}}This.{{/null}}\"", #"{"null": null}"#, "\"\""),
        Example("an object", "{{#context}}Hi {{name}}.{{/context}}", #"{"context": {"name": "Joe"}}"#, "Hi Joe."),
        Example(
            "names from further out", "{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}",
            #"{"a": "foo", "b": "wrong", "sec": {"b": "bar"}, "c": {"d": "baz"}}"#, "foo, bar, baz"),
        Example("a text", "{{#foo}}{{.}} is {{foo}}{{/foo}}", #"{"foo": "bar"}"#, "bar is bar"),
        Example(
            "lists in lists",
            "{{#tops}}{{#middles}}{{tname.lower}}{{mname}}.{{#bottoms}}{{tname.upper}}{{mname}}{{bname}}.{{/bottoms}}{{/middles}}{{/tops}}",
            #"{"tops": [{"tname": {"upper": "A", "lower": "a"}, "middles": [{"mname": "1", "bottoms": [{"bname": "x"}, {"bname": "y"}]}]}]}"#,
            "a1.A1x.A1y."),
        Example(
            "deep",
            "{{#a}}\n{{one}}\n{{#b}}\n{{one}}{{two}}{{one}}\n{{#c}}\n{{one}}{{three}}{{one}}\n{{#d}}\n{{#five}}\n{{four}}{{five}}{{.}}6{{.}}{{three}}\n{{/five}}\n{{two}}{{four}}\n{{/d}}\n{{two}}\n{{/c}}\n{{one}}\n{{/b}}\n{{/a}}\n",
            #"{"a": {"one": 1}, "b": {"two": 2}, "c": {"three": 3, "d": {"four": 4, "five": 5}}}"#,
            "1\n121\n131\n455653\n24\n2\n1\n"),
        Example("a list", "{{#list}}{{item}}{{/list}}", #"{"list": [{"item": 1}, {"item": 2}, {"item": 3}]}"#, "123"),
        Example("an empty list", "\"{{#list}}Yay lists!{{/list}}\"", #"{"list": []}"#, "\"\""),
        Example(
            "twice", "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n",
            #"{"bool": true, "two": "second"}"#, "* first\n* second\n* third\n"),
        Example(
            "nested, true", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", #"{"bool": true}"#, "| A B C D E |"),
        Example("nested, false", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", #"{"bool": false}"#, "| A  E |"),
        Example("a miss", "[{{#missing}}Found!{{/missing}}]", "{}", "[]"),
        Example("items, texts", "{{#list}}({{.}}){{/list}}", #"{"list": ["a", "b", "c"]}"#, "(a)(b)(c)"),
        Example("items, whole numbers", "{{#list}}({{.}}){{/list}}", #"{"list": [1, 2, 3]}"#, "(1)(2)(3)"),
        Example("items, decimals", "{{#list}}({{.}}){{/list}}", #"{"list": [1.1, 2.2, 3.30]}"#, "(1.1)(2.2)(3.3)"),
        Example(
            "items, lists", "{{#list}}({{#.}}{{.}}{{/.}}){{/list}}", #"{"list": [[1, 2, 3], ["a", "b"]]}"#, "(123)(ab)"),
        Example(
            "items, escaped", "{{#list}}({{.}}){{/list}}", #"{"list": ["&", "\"", "<", ">"]}"#,
            "(&amp;)(&quot;)(&lt;)(&gt;)"),
        Example("items, three braces", "{{#list}}({{{.}}}){{/list}}", #"{"list": ["&", "\"", "<"]}"#, "(&)(\")(<)"),
        Example("items, ampersand", "{{#list}}({{&.}}){{/list}}", #"{"list": ["&", "\"", "<"]}"#, "(&)(\")(<)"),
        Example("the data itself", "{{#.}}({{value}}){{/.}}", #"[{"value": "a"}, {"value": "b"}]"#, "(a)(b)"),
        Example("dotted, true", "{{#a.b.c}}Here{{/a.b.c}}", #"{"a": {"b": {"c": true}}}"#, "Here"),
        Example("dotted, false", "\"{{#a.b.c}}Here{{/a.b.c}}\"", #"{"a": {"b": {"c": false}}}"#, "\"\""),
        Example("dotted, broken", "\"{{#a.b.c}}Here{{/a.b.c}}\"", #"{"a": {}}"#, "\"\""),
        Example("blanks around", " | {{#boolean}}\t|\t{{/boolean}} | \n", #"{"boolean": true}"#, " | \t|\t | \n"),
        Example(
            "blanks inside", " | {{#boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", #"{"boolean": true}"#,
            " |  \n  | \n"),
        Example(
            "not alone", " {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n", #"{"boolean": true}"#,
            " YES\n GOOD\n"),
        Example(
            "alone", "| This Is\n{{#boolean}}\n|\n{{/boolean}}\n| A Line\n", #"{"boolean": true}"#,
            "| This Is\n|\n| A Line\n"),
        Example(
            "alone, indented", "| This Is\n  {{#boolean}}\n|\n  {{/boolean}}\n| A Line\n", #"{"boolean": true}"#,
            "| This Is\n|\n| A Line\n"),
        Example("alone, CR LF", "|\r\n{{#boolean}}\r\n{{/boolean}}\r\n|", #"{"boolean": true}"#, "|\r\n|"),
        Example("alone, first", "  {{#boolean}}\n#{{/boolean}}\n/", #"{"boolean": true}"#, "#\n/"),
        Example("alone, last", "#{{#boolean}}\n/\n  {{/boolean}}", #"{"boolean": true}"#, "#\n/\n"),
        Example("padding", "|{{# boolean }}={{/ boolean }}|", #"{"boolean": true}"#, "|=|"),
    ]

    static let inverted = [
        Example("false", "{{^boolean}}This.{{/boolean}}", #"{"boolean": false}"#, "This."),
        Example("null", "{{^null}}This.{{/null}}", #"{"null": null}"#, "This."),
        Example("true", "\"{{^boolean}}This.{{/boolean}}\"", #"{"boolean": true}"#, "\"\""),
        Example("an object", "\"{{^context}}Hi {{name}}.{{/context}}\"", #"{"context": {"name": "Joe"}}"#, "\"\""),
        Example("a list", "\"{{^list}}{{n}}{{/list}}\"", #"{"list": [{"n": 1}, {"n": 2}]}"#, "\"\""),
        Example("an empty list", "{{^list}}Yay lists!{{/list}}", #"{"list": []}"#, "Yay lists!"),
        Example(
            "twice", "{{^bool}}\n* first\n{{/bool}}\n* {{two}}\n{{^bool}}\n* third\n{{/bool}}\n",
            #"{"bool": false, "two": "second"}"#, "* first\n* second\n* third\n"),
        Example(
            "nested, false", "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", #"{"bool": false}"#, "| A B C D E |"),
        Example("nested, true", "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", #"{"bool": true}"#, "| A  E |"),
        Example("a miss", "[{{^missing}}Cannot find key 'missing'!{{/missing}}]", "{}", "[Cannot find key 'missing'!]"),
        Example("dotted, true", "\"{{^a.b.c}}Not Here{{/a.b.c}}\"", #"{"a": {"b": {"c": true}}}"#, "\"\""),
        Example("dotted, false", "{{^a.b.c}}Not Here{{/a.b.c}}", #"{"a": {"b": {"c": false}}}"#, "Not Here"),
        Example("dotted, broken", "{{^a.b.c}}Not Here{{/a.b.c}}", #"{"a": {}}"#, "Not Here"),
        Example("blanks around", " | {{^boolean}}\t|\t{{/boolean}} | \n", #"{"boolean": false}"#, " | \t|\t | \n"),
        Example(
            "blanks inside", " | {{^boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", #"{"boolean": false}"#,
            " |  \n  | \n"),
        Example(
            "not alone", " {{^boolean}}NO{{/boolean}}\n {{^boolean}}WAY{{/boolean}}\n", #"{"boolean": false}"#,
            " NO\n WAY\n"),
        Example(
            "alone", "| This Is\n{{^boolean}}\n|\n{{/boolean}}\n| A Line\n", #"{"boolean": false}"#,
            "| This Is\n|\n| A Line\n"),
        Example(
            "alone, indented", "| This Is\n  {{^boolean}}\n|\n  {{/boolean}}\n| A Line\n", #"{"boolean": false}"#,
            "| This Is\n|\n| A Line\n"),
        Example("alone, CR LF", "|\r\n{{^boolean}}\r\n{{/boolean}}\r\n|", #"{"boolean": false}"#, "|\r\n|"),
        Example("alone, first", "  {{^boolean}}\n^{{/boolean}}\n/", #"{"boolean": false}"#, "^\n/"),
        Example("alone, last", "^{{^boolean}}\n/\n  {{/boolean}}", #"{"boolean": false}"#, "^\n/\n"),
        Example("padding", "|{{^ boolean }}={{/ boolean }}|", #"{"boolean": false}"#, "|=|"),
    ]

    static let partials = [
        Example("a partial", "\"{{>text}}\"", "{}", "\"from partial\"", ["text": "from partial"]),
        Example("a miss", "\"{{>text}}\"", "{}", "\"\""),
        Example("data", "\"{{>partial}}\"", #"{"text": "content"}"#, "\"*content*\"", ["partial": "*{{text}}*"]),
        Example(
            "into itself", "{{>node}}", #"{"content": "X", "nodes": [{"content": "Y", "nodes": []}]}"#, "X<Y<>>",
            ["node": "{{content}}<{{#nodes}}{{>node}}{{/nodes}}>"]),
        Example(
            "nested", "{{>outer}}", #"{"a": "hello", "b": "world"}"#, "*hello world!*",
            ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"]),
        Example("blanks around", "| {{>partial}} |", "{}", "| \t|\t |", ["partial": "\t|\t"]),
        Example(
            "not alone", "  {{data}}  {{> partial}}\n", #"{"data": "|"}"#, "  |  >\n>\n", ["partial": ">\n>"]),
        Example("alone, CR LF", "|\r\n{{>partial}}\r\n|", "{}", "|\r\n>|", ["partial": ">"]),
        Example("alone, first", "  {{>partial}}\n>", "{}", "  >\n  >>", ["partial": ">\n>"]),
        Example("alone, last", ">\n  {{>partial}}", "{}", ">\n  >\n  >", ["partial": ">\n>"]),
        Example(
            "indents the template, not the data", "\\\n {{>partial}}\n/\n", #"{"content": "<\n->"}"#,
            "\\\n |\n <\n->\n |\n/\n", ["partial": "|\n{{{content}}}\n|\n"]),
        Example("padding", "|{{> partial }}|", "{}", "|[]|", ["partial": "[]"]),
    ]

    /// What no case of the specification asks.
    static let besides = [
        Example(
            "a leading dot stays here", "{{#a}}{{.name}}{{/a}}{{#b}}{{.name}}{{/b}}",
            #"{"a": {}, "b": {"name": "Name"}, "name": "Fail"}"#, "Name"),
        Example("a text is no list", "{{#section}}foo{{/section}}", #"{"section": "123"}"#, "foo"),
        Example(
            "a dynamic name of a parent", "{{<*dynamic}}{{$a}}child{{/a}}{{/*dynamic}}", #"{"dynamic": "base"}"#,
            "<child>", ["base": "<{{$a}}base{{/a}}>"]),
        Example("the data itself, a list", "{{#.}}{{.}},{{/.}}", "[1, [2], \"x\", null]", "1,[2],x,,"),
        Example(
            "numbers as they are meant", "{{a}} {{b}} {{c}} {{d}}",
            #"{"a": 0.0012, "b": -3, "c": 5.0, "d": 1e3}"#, "0.0012 -3 5 1000"),
    ]
}
