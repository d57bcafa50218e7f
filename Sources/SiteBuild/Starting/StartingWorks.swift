import FrontMatter
import SiteModel

extension StartingPoint {
    /// A story, as a draft.
    package func story(
        _ title: StartingTitle, randomness: some IDSource
    ) throws(StartingRefusal) -> StartingFile {
        try work(title, in: "stories", at: "stories/", randomness, StartingText.story)
    }

    /// A case study, as a draft with the sections of a practice.
    package func caseStudy(
        _ title: StartingTitle, randomness: some IDSource
    ) throws(StartingRefusal) -> StartingFile {
        try work(title, in: "case-studies", at: "case-studies/", randomness, StartingText.caseStudy)
    }

    /// A page that stands by itself, as a draft.
    package func page(
        _ title: StartingTitle, randomness: some IDSource
    ) throws(StartingRefusal) -> StartingFile {
        try work(title, in: "pages", at: "", randomness, StartingText.page)
    }

    /// A show, as a draft: what nobody else can know is left to its maker.
    package func show(
        _ title: StartingTitle, randomness: some IDSource
    ) throws(StartingRefusal) -> StartingFile {
        var randomness = randomness
        let folder = "Content/shows/\(title.slug)"
        if shows.contains(where: { slug(ofShow: $0) == title.slug }) {
            throw StartingRefusal("There is a show “\(title.slug)” already. Choose another title, or open its show.md.")
        }
        try claim("\(folder)/show.md", at: "podcast/\(title.slug)/", for: title.words)
        let author = configuration.publisher ?? configuration.title
        return StartingFile(
            path: "\(folder)/show.md",
            text: StartingText.head(title, id: newID(from: &randomness))
                + StartingText.show(author: author.isEmpty ? nil : quotedScalar(author)))
    }

    private func work(
        _ title: StartingTitle, in folder: String, at address: String, _ randomness: some IDSource, _ rest: String
    ) throws(StartingRefusal) -> StartingFile {
        var randomness = randomness
        let path = "Content/\(folder)/\(title.slug).md"
        // pages/index.md is the home page.
        let isHome = folder == "pages" && title.slug == "index"
        try claim(path, at: isHome ? "" : "\(address)\(title.slug)/", for: title.words)
        return StartingFile(path: path, text: StartingText.head(title, id: newID(from: &randomness)) + rest)
    }
}
