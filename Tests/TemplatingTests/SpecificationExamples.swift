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

    static let interpolation = [
        Example("none", "Hello from {Mustache}!\n", "{}", "Hello from {Mustache}!\n"),
        Example("a name", "Hello, {{subject}}!\n", #"{"subject": "world"}"#, "Hello, world!\n"),
        Example(
            "once only", "{{template}}: {{planet}}", #"{"template": "{{planet}}", "planet": "Earth"}"#,
            "{{planet}}: Earth"),
        Example("escaped", "{{forbidden}}", #"{"forbidden": "& \" < >"}"#, "&amp; &quot; &lt; &gt;"),
        Example("three braces", "{{{forbidden}}}", #"{"forbidden": "& \" < >"}"#, "& \" < >"),
        Example("ampersand", "{{&forbidden}}", #"{"forbidden": "& \" < >"}"#, "& \" < >"),
        Example("whole numbers", "{{mph}} {{{mph}}} {{&mph}}", #"{"mph": 85}"#, "85 85 85"),
        Example("decimals", "{{power}} {{{power}}} {{&power}}", #"{"power": 1.210}"#, "1.21 1.21 1.21"),
        Example("null", "({{cannot}}{{{cannot}}}{{&cannot}})", #"{"cannot": null}"#, "()"),
        Example("a miss", "({{cannot}}{{{cannot}}}{{&cannot}})", "{}", "()"),
        Example(
            "dotted", "{{person.name}}{{{person.name}}}{{&person.name}} {{#person}}{{name}}{{/person}}",
            #"{"person": {"name": "Joe"}}"#, "JoeJoeJoe Joe"),
        Example("dotted, deep", "{{a.b.c.d.e.name}}", #"{"a": {"b": {"c": {"d": {"e": {"name": "Phil"}}}}}}"#, "Phil"),
        Example("dotted, broken", "{{a.b.c}}|", #"{"a": {}}"#, "|"),
        Example("dotted, no second start", "{{a.b.c.name}}|", #"{"a": {"b": {}}, "c": {"name": "Jim"}}"#, "|"),
        Example(
            "dotted, the first part like any", "{{#a}}{{b.c.d.e.name}}{{/a}}",
            #"{"a": {"b": {"c": {"d": {"e": {"name": "Phil"}}}}}, "b": {"c": {"d": {"e": {"name": "Wrong"}}}}}"#, "Phil"
        ),
        Example("dotted, nearest first", "{{#a}}{{b.c}}{{/a}}|", #"{"a": {"b": {}}, "b": {"c": "ERROR"}}"#, "|"),
        Example("a dot in a key", "{{a.b}}|", #"{"a.b": "c"}"#, "|"),
        Example("a dot in a key masks nothing", "{{a.b}}", #"{"a.b": "c", "a": {"b": "d"}}"#, "d"),
        Example(
            "a leading dot stays here", "{{#a}}{{.name}}{{/a}}{{#b}}{{.name}}{{/b}}",
            #"{"a": {}, "b": {"name": "Name"}, "name": "Fail"}"#, "Name"),
        Example("the data itself", "Hello, {{.}}!", #""world""#, "Hello, world!"),
        Example("the data itself, escaped or not", "{{.}} {{{.}}} {{&.}}", #""& < >""#, "&amp; &lt; &gt; & < > & < >"),
        Example("the data itself, a number", "{{.}}", "85", "85"),
        Example(
            "blanks around", "| {{string}} | {{{string}}} | {{&string}} |", #"{"string": "---"}"#, "| --- | --- | --- |"
        ),
        Example("never alone", "  {{string}}\n", #"{"string": "---"}"#, "  ---\n"),
        Example("never alone, three", "  {{{string}}}\n", #"{"string": "---"}"#, "  ---\n"),
        Example("never alone, ampersand", "  {{&string}}\n", #"{"string": "---"}"#, "  ---\n"),
        Example("padding", "|{{ string }}{{{ string }}}{{& string }}|", #"{"string": "---"}"#, "|---------|"),
    ]

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
            "{{#a}}\n{{one}}\n{{#b}}\n{{one}}{{two}}{{one}}\n{{#c}}\n{{#d}}\n{{#five}}\n{{four}}{{five}}{{.}}6{{.}}{{three}}\n{{/five}}\n{{/d}}\n{{/c}}\n{{one}}\n{{/b}}\n{{/a}}\n",
            #"{"a": {"one": 1}, "b": {"two": 2}, "c": {"three": 3, "d": {"four": 4, "five": 5}}}"#,
            "1\n121\n455653\n1\n"),
        Example("a list", "{{#list}}{{item}}{{/list}}", #"{"list": [{"item": 1}, {"item": 2}, {"item": 3}]}"#, "123"),
        Example("an empty list", "\"{{#list}}Yay lists!{{/list}}\"", #"{"list": []}"#, "\"\""),
        Example("a text is no list", "{{#section}}foo{{/section}}", #"{"section": "123"}"#, "foo"),
        Example(
            "twice", "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n",
            #"{"bool": true, "two": "second"}"#, "* first\n* second\n* third\n"),
        Example(
            "nested, true", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", #"{"bool": true}"#, "| A B C D E |"),
        Example("nested, false", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", #"{"bool": false}"#, "| A  E |"),
        Example("a miss", "[{{#missing}}Found!{{/missing}}]", "{}", "[]"),
        Example("items, texts", "{{#list}}({{.}}){{/list}}", #"{"list": ["a", "b", "c"]}"#, "(a)(b)(c)"),
        Example("items, numbers", "{{#list}}({{.}}){{/list}}", #"{"list": [1, 2, 3.30]}"#, "(1)(2)(3.3)"),
        Example(
            "items, lists", "{{#list}}({{#.}}{{.}}{{/.}}){{/list}}", #"{"list": [[1, 2, 3], ["a", "b"]]}"#, "(123)(ab)"),
        Example(
            "items, escaped", "{{#list}}({{.}}){{/list}}", #"{"list": ["&", "\"", "<", ">"]}"#,
            "(&amp;)(&quot;)(&lt;)(&gt;)"),
        Example("items, as they are", "{{#list}}({{{.}}}{{&.}}){{/list}}", #"{"list": ["&", "<"]}"#, "(&&)(<<)"),
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

    static let dynamicNames = [
        Example("a partial", "\"{{>*dynamic}}\"", #"{"dynamic": "content"}"#, "\"Hello!\"", ["content": "Hello!"]),
        Example(
            "the asterisk is no part of it", "\"{{>*dynamic}}\"", #"{"dynamic": "content", "*dynamic": "wrong"}"#,
            "\"Hello!\"", ["content": "Hello!", "wrong": "Invisible"]),
        Example("a miss of data", "\"{{>*missing}}\"", "{}", "\"\"", ["missing": "Hello!"]),
        Example("a miss of templates", "\"{{>*dynamic}}\"", #"{"dynamic": "content"}"#, "\"\"", ["foobar": "Hello!"]),
        Example(
            "data", "{{>*example}}", #"{"text": "Hello!", "example": "partial"}"#, "*Hello!*", ["partial": "*{{text}}*"]
        ),
        Example(
            "dotted", "{{>*foo.bar.baz}}", #"{"text": "Hello!", "foo": {"bar": {"baz": "partial"}}}"#, "*Hello!*",
            ["partial": "*{{text}}*"]),
        Example(
            "dotted, resolved first", "\"{{>*foo.bar.baz}}\"",
            #"{"text": "Hello!", "foo": "test", "test": {"bar": {"baz": "partial"}}}"#, "\"\"",
            ["partial": "*{{text}}*"]),
        Example(
            "dotted, changes no data", "{{#section1}}{{>*section2.dynamic}}{{/section1}}",
            #"{"section1": {"value": "section1"}, "section2": {"dynamic": "partial", "value": "section2"}}"#,
            "\"section1\"", ["partial": "\"{{value}}\""]),
        Example(
            "in a list", "{{#section1}}{{>*section2.dynamic}}{{/section1}}",
            #"{"value": "test", "section1": [1, 2], "section2": {"dynamic": "partial", "value": "section2"}}"#,
            "testtest", ["partial": "{{value}}"]),
        Example(
            "into itself", "{{>*template}}",
            #"{"template": "node", "content": "X", "nodes": [{"content": "Y", "nodes": []}]}"#, "X<Y<>>",
            ["node": "{{content}}<{{#nodes}}{{>*template}}{{/nodes}}>"]),
        Example(
            "not twice", "\"{{>**dynamic}}\"", #"{"dynamic": "test", "test": "content"}"#, "\"\"",
            ["content": "Hello!"]),
        Example(
            "not composed", "\"{{>*foo.*bar}}\"",
            #"{"foo": "fizz", "bar": "buzz", "fizz": {"buzz": {"content": null}}}"#,
            "\"\"", ["content": "Hello!"]),
        Example("alone, first", "  {{>*dynamic}}\n>", #"{"dynamic": "partial"}"#, "  >\n  >>", ["partial": ">\n>"]),
        Example("alone, last", ">\n  {{>*dynamic}}", #"{"dynamic": "partial"}"#, ">\n  >\n  >", ["partial": ">\n>"]),
        Example("alone, CR LF", "|\r\n{{>*dynamic}}\r\n|", #"{"dynamic": "partial"}"#, "|\r\n>|", ["partial": ">"]),
        Example(
            "indents the template, not the data", "\\\n {{>*dynamic}}\n/\n",
            #"{"dynamic": "partial", "content": "<\n->"}"#, "\\\n |\n <\n->\n |\n/\n",
            ["partial": "|\n{{{content}}}\n|\n"]),
        Example("padding", "|{{> * dynamic }}|", #"{"dynamic": "partial"}"#, "|[]|", ["partial": "[]"]),
        Example(
            "of a parent", "{{<*dynamic}}{{$a}}child{{/a}}{{/*dynamic}}", #"{"dynamic": "base"}"#, "<child>",
            ["base": "<{{$a}}base{{/a}}>"]),
    ]

    static let inheritance = [
        Example("what a block holds itself", "{{$title}}Default title{{/title}}\n", "{}", "Default title\n"),
        Example(
            "names in it", "{{$foo}}default {{bar}}{{{baz}}} content{{/foo}}\n", #"{"bar": "b", "baz": "<z>"}"#,
            "default b<z> content\n"),
        Example(
            "sections in it", "{{$foo}}{{#bar}}{{baz}}{{/bar}}{{^qux}}three{{/qux}}{{/foo}}",
            #"{"bar": {"baz": "qux"}}"#, "quxthree"),
        Example(
            "data is no template", "{{$foo}}{{#bar}}{{baz}}{{/bar}}{{/foo}}", #"{"bar": {"baz": "{{qux}}"}}"#, "{{qux}}"
        ),
        Example(
            "a parent alone", "{{<include}}{{/include}}\n", "{}", "default content",
            ["include": "{{$foo}}default content{{/foo}}"]),
        Example(
            "overridden", "{{<super}}{{$title}}sub template title{{/title}}{{/super}}", "{}",
            "...sub template title...",
            ["super": "...{{$title}}Default title{{/title}}..."]),
        Example(
            "data overrides nothing", "{{<include}}{{$var}}var in template{{/var}}{{/include}}",
            #"{"var": "var in data"}"#,
            "var in template", ["include": "{{$var}}var in include{{/var}}"]),
        Example(
            "data does not override what a block holds", "{{<include}}{{/include}}", #"{"var": "var in data"}"#,
            "var in include", ["include": "{{$var}}var in include{{/var}}"]),
        Example(
            "twice",
            "test {{<parent}}{{$stuff}}override1{{/stuff}}{{/parent}} {{<parent}}{{$stuff}}override2{{/stuff}}{{/parent}}\n",
            "{}", "test |override1 default| |override2 default|\n",
            ["parent": "|{{$stuff}}...{{/stuff}}{{$default}} default{{/default}}|"]),
        Example(
            "over lines", "{{<parent}}{{$ballmer}}\npeaked\n\n:(\n{{/ballmer}}{{/parent}}", "{}", "peaked\n\n:(\n",
            ["parent": "{{$ballmer}}peaking{{/ballmer}}"]),
        Example(
            "takes the indentation", "{{<parent}}{{$nineties}}hammer time{{/nineties}}{{/parent}}", "{}",
            "stop:\n  hammer time\n", ["parent": "stop:\n  {{$nineties}}collaborate and listen{{/nineties}}\n"]),
        Example(
            "one of two", "{{<parent}}{{$stuff2}}override two{{/stuff2}}{{/parent}}", "{}",
            "new default one, override two",
            ["parent": "{{$stuff}}new default one{{/stuff}}, {{$stuff2}}new default two{{/stuff2}}"]),
        Example(
            "a parent is a partial", "{{>parent}}|{{<parent}}{{/parent}}", "{}", "default content|default content",
            ["parent": "{{$foo}}default content{{/foo}}"]),
        Example(
            "into itself", "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}", "{}",
            "override override override don't recurse",
            [
                "parent": "{{$foo}}default content{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
                "parent2":
                    "{{$foo}}parent2 default content{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
            ]),
        Example(
            "the outermost wins", "{{<parent}}{{$a}}c{{/a}}{{/parent}}", "{}", "c",
            [
                "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<grandParent}}{{$a}}o{{/a}}{{/grandParent}}",
                "grandParent": "{{$a}}g{{/a}}",
            ]),
        Example(
            "the outermost that has it wins", "{{<parent}}{{/parent}}", "{}", "p",
            [
                "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<grandParent}}{{$a}}o{{/a}}{{/grandParent}}",
                "grandParent": "{{$a}}g{{/a}}",
            ]),
        Example(
            "text in a parent", "{{<parent}} asdfasd {{$foo}}hmm{{/foo}} asdfasdfasdf {{/parent}}", "{}", "hmm",
            ["parent": "{{$foo}}default content{{/foo}}"]),
        Example(
            "the parent's data", "{{<parent}}{{$block}}I say {{fruit}}.{{/block}}{{/parent}}",
            #"{"fruit": "apples", "nested": {"fruit": "bananas"}}"#, "I say bananas.",
            ["parent": "{{#nested}}{{$block}}You say {{fruit}}.{{/block}}{{/nested}}"]),
        Example(
            "alone", "Hi,\n  {{<parent}}{{/parent}}\n", "{}", "Hi,\n  one\n  two\n", ["parent": "one\ntwo\n"]),
        Example(
            "a block of lines", "{{<parent}}{{$block}}\none\ntwo{{/block}}\n{{/parent}}\n", "{}", "Hi,\n  one\n  two\n",
            ["parent": "Hi,\n  {{$block}}{{/block}}\n"]),
        Example(
            "indented anew", "{{<parent}}{{$block}}\n    one\n    two\n{{/block}}{{/parent}}\n", "{}",
            "Hi,\n  one\n  two\n", ["parent": "Hi,\n  {{$block}}\n  {{/block}}\n"]),
        Example(
            "indented like what it replaces", "{{<parent}}{{$block}}\none\ntwo\n{{/block}}{{/parent}}\n", "{}",
            "Hi,\n  one\n  two\n", ["parent": "Hi,\n{{$block}}\n  default\n{{/block}}\n"]),
        Example(
            "indented in each other", "{{<parent}}{{$nested}}\nthree\n{{/nested}}{{/parent}}\n", "{}", "one\n  three\n",
            [
                "parent":
                    "{{<grandparent}}{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/block}}{{/grandparent}}\n",
                "grandparent": "{{$block}}default{{/block}}",
            ]),
    ]
}
