import Markup

/// A chapter of an episode.
package struct Chapter: Sendable, Hashable {
    package var startMilliseconds: Int
    package var title: String
    /// Where it ends, if not where the next begins.
    package var endMilliseconds: Int?
    package var url: String?
    package var imageURL: String?
    /// Whether it stands in the table of contents.
    package var isListed: Bool

    package init(
        startMilliseconds: Int, title: String, endMilliseconds: Int? = nil, url: String? = nil, imageURL: String? = nil,
        isListed: Bool = true
    ) {
        self.startMilliseconds = startMilliseconds
        self.title = title
        self.endMilliseconds = endMilliseconds
        self.url = url
        self.imageURL = imageURL
        self.isListed = isListed
    }
}

/// Chapters as the podcast namespace's JSON chapters, version 1.2 (application/json+chapters), in the order of time.
package func writeJSONChapters(_ chapters: [Chapter]) -> [UInt8] {
    let list = inOrder(chapters).map { chapter in
        JSON.object([
            "startTime": seconds(chapter.startMilliseconds),
            "title": chapter.title.isEmpty ? nil : .string(chapter.title),
            "img": chapter.imageURL.map(JSON.string),
            "url": chapter.url.map(JSON.string),
            "toc": chapter.isListed ? nil : .bool(false),
            "endTime": chapter.endMilliseconds.map(seconds),
        ])
    }
    return JSON.object(["version": .string("1.2.0"), "chapters": .array(list)]).encoded(pretty: true)
}

/// Chapters by their start; those that start together in the order given.
package func inOrder(_ chapters: [Chapter]) -> [Chapter] {
    chapters.enumerated()
        .sorted { ($0.element.startMilliseconds, $0.offset) < ($1.element.startMilliseconds, $1.offset) }
        .map(\.element)
}

/// Seconds without needless digits.
func seconds(_ milliseconds: Int) -> JSON {
    milliseconds % 1000 == 0 ? .int(milliseconds / 1000) : .double(Double(milliseconds) / 1000)
}
