package import Templating

/// What pages know of languages.
package enum LanguageRecords {
    package static let all: [RecordType] = [
        RecordType(
            "text_language", "The language of a text.",
            [
                .init("language", .text, "Which: pl."),
                .init("is_rtl", .bool, "Whether it is written from right to left."),
            ]),
        RecordType(
            "translation", "A page in one of the site's languages.",
            [
                .init("language", .text, "Which: cy."), .init("name", .text, "Its own name: Cymraeg."),
                .init("url", .url, "The page's whole address."), .init("link", .url, "The same from the site's root."),
            ]),
    ]
}
