package import Templating

/// The record types of recordings, and of the ways to hear them.
package enum ListeningRecords {
    package static let all: [RecordType] = [
        RecordType(
            "audio", "An episode's audio.",
            [
                .init("url", .url, "The file."), .init("type", .text, "Its media type."),
                .init("format", .text, "Its format in a reader's words: MP3."),
                .init("duration", .text, "How long it plays, in words."),
                .init("iso_duration", .text, "How long it plays, for machines."),
                .init("size", .text, "Its size: 4 MB."),
                .init("seconds", .number, "How long it plays, in seconds."),
                .init("address", .url, "The file with the whole address, for other sites and for print."),
            ]),
        RecordType(
            "season", "Episodes of a show that belong together.",
            [
                .init("title", .optional(.text), "What they are called; absent where the show has no seasons."),
                .init("id", .optional(.text), "The anchor of their heading."),
                .init("items", .list("card"), "The episodes."),
            ]),
        RecordType(
            "listening_app", "An app in which a show can be followed.",
            [
                .init("name", .text, "What it is called."), .init("devices", .text, "What it runs on."),
                .init("link", .html, "A link that opens the show there."),
            ]),
    ]
}
