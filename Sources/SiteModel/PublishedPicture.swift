package import Templating

/// A picture as a page shows it: in several widths and formats, of which a browser takes one.
package struct PublishedPicture: Sendable {
    package struct File: Sendable {
        package let url: String
        /// In pixels.
        package let width: Int

        package init(url: String, width: Int) {
            self.url = url
            self.width = width
        }

        fileprivate var record: Record { Record("picture-file", [.url(url), .number(width)]) }
    }

    /// Where every browser, and every feed, finds it.
    package let url: String
    /// Of that file, in pixels.
    package let width: Int
    package let height: Int
    /// In the format that every browser knows, the narrowest first.
    package let files: [File]
    /// In the others, the best first: media type and files.
    package let sources: [(type: String, files: [File])]

    package init(url: String, width: Int, height: Int, files: [File], sources: [(type: String, files: [File])]) {
        self.url = url
        self.width = width
        self.height = height
        self.files = files
        self.sources = sources
    }

    /// In WebP, about as wide.
    package var webp: String? {
        let files = sources.first { $0.type == "image/webp" }?.files
        return (files?.first { $0.width >= width } ?? files?.last)?.url
    }

    package func record(alt: String?, of picture: PictureReference?) -> Record {
        Record(
            "picture",
            [
                .url(url), .url(webp), .number(width), .number(height), .text(alt ?? ""), .text(picture?.caption),
                .text(picture?.credit), .list(files.map(\.record)),
                .list(
                    sources.map { source in
                        Record("picture-source", [.text(source.type), .list(source.files.map(\.record))])
                    }),
            ])
    }
}
