package import Templating

/// The record types of what a page's head holds.
package enum HeadRecords {
    package static let all: [RecordType] = [
        RecordType(
            "exit", "How to leave a page fast.",
            [
                .init("url", .url, "A page elsewhere that gives nothing away."),
                .init(
                    "safety_page", .optional(.url),
                    "The page that tells how to leave quickly, and what a browser remembers."),
                .init("script", .url, "What makes leaving faster where scripts run."),
            ]),
        RecordType(
            "citation", "How a page is cited.",
            [
                .init("title", .text, "Its title."), .init("author", .text, "Who publishes it."),
                .init("year", .text, "The year in which it was published."),
                .init("date", .text, "The day, as 2026/03/09."), .init("url", .url, "Its address for good."),
                .init("page", .url, "The address at which it stands."), .init("language", .text, "Its language."),
            ]),
        RecordType(
            "bar", "A colour for the bars around a page.",
            [
                .init("scheme", .text, "Where the reader's device is: light or dark."),
                .init("colour", .text, "The colour: #fbf8f3."),
            ]),
        RecordType(
            "drawn", "A card: a picture of a page's title, by which a link to it is shown elsewhere.",
            [
                .init("width", .number, "In pixels."), .init("height", .number, "In pixels."),
                .init("alt", .text, "The same in words."),
            ]),
    ]
}
