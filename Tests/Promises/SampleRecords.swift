import Markup
import Templating

/// A page with one of everything, to try templates on.
enum SampleRecords {
    static let types = TypeCatalogue([
        RecordType(
            "page", "a page",
            [
                .init("title", .text, "its title"),
                .init("summary", .optional(.text), "a sentence about it"),
                .init("body", .html, "its text"),
                .init("url", .url, "its address"),
                .init("listed", .bool, "whether it is listed"),
                .init("count", .number, "a number"),
                .init("data", .optional(.json), "data for search engines"),
                .init("author", .optional(.record("person")), "who wrote it"),
                .init("site", .record("site"), "the site"),
                .init("voices", .list("voice"), "who speaks"),
                .init("children", .list("page"), "the pages below it"),
                .init("card", .templateName(folder: "partials"), "how it is shown"),
            ]),
        RecordType(
            "person", "a person",
            [.init("name", .text, "the name"), .init("link", .optional(.url), "the address of the person's page")]),
        RecordType(
            "site", "the site", [.init("title", .text, "its title"), .init("owner", .record("person"), "who owns it")]),
        RecordType(
            "voice", "somebody who speaks",
            [.init("title", .optional(.text), "the name to show"), .init("words", .html, "what was said")]),
    ])

    /// U+E000, which stands before each sign in the hostile words and nowhere else.
    static let mark: [UInt8] = [0xEE, 0x80, 0x80]

    /// Words and an address that would break out of where they stand.
    static let hostile = [
        ("\u{E000}<b \u{E000}> \u{E000}\"c \u{E000}'d \u{E000}&e=f", "\u{E000}\"g\u{E000}'h\u{E000}<i\u{E000}>"),
        ("</title></script></style></textarea><script>", "javascript:alert(1)"), ("-->]]>{{title}} onclick=x`", "x\ty"),
    ]

    static func page(words: String, url: String) -> Record {
        let child = page(words: words, url: url, children: [])
        return page(words: words, url: url, children: [child, child])
    }

    private static func page(words: String, url: String, children: [Record]) -> Record {
        let person = Record("person", [.text(words), .url(url)])
        let voices = [words, nil].map { Record("voice", [.text($0), .html(Array("<b>w</b>\n".utf8))]) }
        return Record(
            "page",
            [
                .text(words), .text(children.isEmpty ? nil : words), .html(Array("<p>Body</p>\n".utf8)), .url(url),
                .bool(!children.isEmpty), .number(3), .json(Array("{}".utf8)), .record(person),
                .record(Record("site", [.text(words), .record(person)])), .list(voices), .list(children), .text("card"),
            ])
    }

    static let data = JSON.object([
        "title": .string("A & \"B\""), "url": .string("/a/"), "listed": .bool(true), "count": .int(3),
        "card": .string("a"),
        "author": .object(["name": .string("<c>"), "link": .null]), "body": .string("<p>\n</p>"),
        "children": .array([.object(["title": .string("d")]), .int(1), .null, .array([.double(0.5)])]),
        "voices": .array([.object([JSON.Member]()), .string("")]),
    ])
}
