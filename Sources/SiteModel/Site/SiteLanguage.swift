import Diagnostics
import FrontMatter

/// A further language that a site is published in, with what site.yaml says in it.
package struct SiteLanguage: FieldGroup {
    package static let noun = "a language"
    package var tag = Located("", SourceSpan(line: 1, column: 1))
    package var title: String?
    package var summary: String?
    package var navigation: [NavigationItem] = []
    package var footer: [NavigationItem] = []
    package var featured: [Reference] = []
    package var notice: Notice?

    package init() {}

    package static let fields: [Field<SiteLanguage>] = [
        Field(
            "language", ValueReader<String>.language.located, \.tag, required: true,
            "Which: cy. Its pages stand in a folder of that name, /cy/."),
        Field("title", .text, \.title, "The site's name in it."),
        Field("summary", .text, \.summary, "What the site is, in a sentence."),
        Field(
            "navigation", ValueReader<NavigationItem>.navigationItem.list("links"), \.navigation,
            "The menu: [{title: Straeon, url: /cy/stories/}]."),
        Field(
            "footer", ValueReader<NavigationItem>.navigationItem.list("links"), \.footer,
            "Links at the foot of each page."),
        Field(
            "featured", ValueReader<Reference>.reference("a page's file name").list("pages"), \.featured,
            "Works shown first on its home page."),
        Field("notice", ValueReader<Notice>.group(), \.notice, "A line above every page: {text, from, until}."),
    ]

    /// The tag of the language: `cy`.
    package var language: String { tag.value }

    /// The folder of its addresses, and the end of its files' names before `.md`: `cy`.
    package var folder: String { primaryLanguage(language) }
}
