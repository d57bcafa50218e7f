/// The modules that the specification leaves to each implementation.
extension SpecificationExamples {
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
            "dotted, then a miss", "\"{{>*foo.bar.baz}}\"",
            #"{"foo": {"text": "Hello!", "bar": {"baz": "partial"}}}"#, "\"**\"", ["partial": "*{{text}}*"]),
        Example(
            "dotted, a miss in a list", "{{#section1}}{{>*section2.dynamic}}{{/section1}}",
            #"{"section1": [1, 2], "section2": {"dynamic": "partial", "value": "section2"}}"#, "\"\"\"\"",
            ["partial": "\"{{value}}\""]),
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
        Example(
            "blanks around", "| {{>*partial}} |", #"{"partial": "foobar"}"#, "| \t|\t |", ["foobar": "\t|\t"]),
        Example(
            "not alone", "  {{data}}  {{>*dynamic}}\n", #"{"dynamic": "partial", "data": "|"}"#, "  |  >\n>\n",
            ["partial": ">\n>"]),
        Example("alone, first", "  {{>*dynamic}}\n>", #"{"dynamic": "partial"}"#, "  >\n  >>", ["partial": ">\n>"]),
        Example("alone, last", ">\n  {{>*dynamic}}", #"{"dynamic": "partial"}"#, ">\n  >\n  >", ["partial": ">\n>"]),
        Example("alone, CR LF", "|\r\n{{>*dynamic}}\r\n|", #"{"dynamic": "partial"}"#, "|\r\n>|", ["partial": ">"]),
        Example(
            "indents the template, not the data", "\\\n {{>*dynamic}}\n/\n",
            #"{"dynamic": "partial", "content": "<\n->"}"#, "\\\n |\n <\n->\n |\n/\n",
            ["partial": "|\n{{{content}}}\n|\n"]),
        Example("padding", "|{{> * dynamic }}|", #"{"dynamic": "partial"}"#, "|[]|", ["partial": "[]"]),
    ]

    static let inheritance = [
        Example("what a block holds itself", "{{$title}}Default title{{/title}}\n", "{}", "Default title\n"),
        Example(
            "a name in it", "{{$foo}}default {{bar}} content{{/foo}}\n", #"{"bar": "b"}"#, "default b content\n"),
        Example(
            "three braces in it", "{{$foo}}default {{{bar}}} content{{/foo}}\n", #"{"bar": "<z>"}"#,
            "default <z> content\n"),
        Example(
            "a section in it", "{{$foo}}default {{#bar}}{{baz}}{{/bar}}{{/foo}}", #"{"bar": {"baz": "qux"}}"#,
            "default qux"),
        Example(
            "an inverted section in it", "{{$foo}}default {{^bar}}{{baz}}{{/bar}}{{/foo}}", #"{"baz": "three"}"#,
            "default three"),
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
            "overridden, after text", "test {{<parent}}{{$stuff}}override{{/stuff}}{{/parent}}", "{}", "test override",
            ["parent": "{{$stuff}}...{{/stuff}}"]),
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
            "text alone in a parent", "{{<parent}} asdfasd asdfasdfasdf {{/parent}}", "{}", "default content",
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
