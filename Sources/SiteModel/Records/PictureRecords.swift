import Templating

/// What pages show a picture with: in several widths and formats, of which a browser takes one.
enum PictureRecords {
    static let all: [RecordType] = [
        RecordType(
            "picture", "A picture.",
            [
                .init("src", .url, "Its address."), .init("webp", .optional(.url), "The same as WebP."),
                .init("width", .number, "In pixels."), .init("height", .number, "In pixels."),
                .init("alt", .text, "What it shows; empty for a decorative one."),
                .init("caption", .optional(.text), "The line below it."),
                .init("credit", .optional(.text), "Who made it."),
                .init("files", .list("picture-file"), "The same in every width, the narrowest first."),
                .init("sources", .list("picture-source"), "The same in other formats, the best first."),
            ]),
        RecordType(
            "picture-file", "A picture in one width.",
            [.init("url", .url, "Its address."), .init("width", .number, "In pixels.")]),
        RecordType(
            "picture-source", "A picture in one format.",
            [
                .init("type", .text, "The format: image/webp."),
                .init("files", .list("picture-file"), "In every width, the narrowest first."),
            ]),
    ]
}
