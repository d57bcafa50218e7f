package import SiteModel
package import Templating

/// The site in one of its languages: its words, and what site.yaml says of it.
package struct Edition: Sendable {
    /// The folder of its addresses: empty for the site's own language, `cy` for another.
    package let folder: String
    /// The language of what is written for it: `cy`, `en-GB`.
    package let language: String
    /// The words of the theme for it.
    package let words: Phrasebook
    package let templates: TemplateLibrary
    package let title: String
    package let summary: String?
    package let navigation: [NavigationItem]
    package let footer: [NavigationItem]
    package let featured: [Reference]
    package let notice: Notice?

    /// Where a page stands that each language has one of: `cy/stories/`.
    package func path(_ path: String) -> String { folder.isEmpty ? path : "\(folder)/\(path)" }

    /// The language of what the theme says: English where it has no other words.
    package var languageOfWords: String {
        words.language == primaryLanguage(language) ? language : words.language
    }
}

extension Edition {
    /// Every edition of a site, that of its own language first.
    static func all(of configuration: SiteConfiguration, _ templates: CheckedTemplates) -> [Edition] {
        let book = templates.book(for: configuration.language)
        let own = Edition(
            folder: "", language: configuration.language, words: book, templates: templates.library(for: book),
            title: configuration.title, summary: configuration.summary, navigation: configuration.navigation,
            footer: configuration.footer, featured: configuration.featured, notice: configuration.notice)
        return [own]
            + configuration.languages.map { other in
                let book = templates.book(for: other.language)
                return Edition(
                    folder: other.folder, language: other.language, words: book,
                    templates: templates.library(for: book), title: other.title ?? configuration.title,
                    summary: other.summary, navigation: other.navigation, footer: other.footer,
                    featured: other.featured, notice: other.notice)
            }
    }
}

extension [Edition] {
    /// The edition that an entry is written for.
    func of(_ entry: SiteModel.Entry) -> Edition { first { $0.folder == entry.edition } ?? self[0] }

    /// The words for what is said of an entry.
    func words(for entry: SiteModel.Entry) -> Phrasebook { of(entry).words }
}
