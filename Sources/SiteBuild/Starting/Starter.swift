package import SiteModel

/// How a kind of content is begun: what is asked, where the file goes, and the words that it starts with. What an author
/// has still to say is a comment, so that nothing is published that nobody meant.
package struct Starter: Sendable {
    package let kind: KindName
    /// In a sentence, for the help: “Begin a story.”
    package let abstract: String
    /// What is written, and where.
    package let discussion: String
    /// What is asked: “Its title, in quotation marks.”
    package let asks: String
    /// Something that could be answered: “A letter home”.
    package let example: String
    /// The file's place and the address of its page, by the name that the title gives it.
    let place: @Sendable (StartingPoint, StartingTitle) throws(StartingRefusal) -> (path: String, address: String)
    /// The whole text of the file.
    let text: @Sendable (StartingPoint, StartingTitle, _ id: String) -> String

    init(
        _ kind: KindName, _ abstract: String, _ discussion: String, asks: String = "Its title, in quotation marks.",
        example: String,
        place: (@Sendable (StartingPoint, StartingTitle) throws(StartingRefusal) -> (path: String, address: String))? =
            nil,
        text: @escaping @Sendable (StartingPoint, StartingTitle, _ id: String) -> String
    ) {
        self.kind = kind
        self.abstract = abstract
        self.discussion = discussion
        self.asks = asks
        self.example = example
        self.place = place ?? { _, title in Self.place(of: kind, title) }
        self.text = text
    }

    /// In the kind's folder, under the title's name.
    private static func place(of name: KindName, _ title: StartingTitle) -> (path: String, address: String) {
        guard let kind = KindRegistry.kind(name) else { return ("Content/\(title.slug).md", "\(title.slug)/") }
        let above = kind.address.isEmpty ? "" : "\(kind.address)/"
        return ("Content/\(kind.folder)/\(title.slug).md", "\(above)\(title.slug)/")
    }
}

/// Every kind that begins with one file of its own. A new one is a file in Starters/ and a line here; episodes, which begin
/// with a recording, and consent records stand by themselves.
package enum StarterRegistry {
    package static let all: [Starter] = [
        .caseStudy,
        .collection,
        .material,
        .organisation,
        .pack,
        .page,
        .person,
        .show,
        .story,
    ]
}

extension StartingPoint {
    /// A file of a kind, as a draft.
    package func file(
        _ start: Starter, _ title: StartingTitle, randomness: some IDSource
    ) throws(StartingRefusal) -> StartingFile {
        var randomness = randomness
        let (path, address) = try start.place(self, title)
        try claim(path, at: address, for: title.words)
        return StartingFile(path: path, text: start.text(self, title, newID(from: &randomness)))
    }
}

extension Starter {
    /// The beginning that works have.
    static func head(_ title: StartingTitle, id: String) -> String {
        """
        ---
        # The page's short address for ever: it never changes, whatever becomes of the title.
        id: \(id)
        title: \(title.scalar)
        \(draft)
        # One or two sentences for listings and search results:
        # summary: What it is about, and why it matters.
        # The day on which it is published; a day to come schedules it:
        # date: 1 October 2026

        """
    }

    static let draft = """
        # Nothing of a draft is published. Take this line out when the page is ready.
        status: draft
        """
}
