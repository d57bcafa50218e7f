package import Diagnostics
package import SiteModel
package import Templating

/// A site's templates, checked for what its pages give them, with the words of each of its languages.
package struct CheckedTemplates: Sendable {
    /// By the language of the words.
    private let libraries: [String: TemplateLibrary]
    private let own: TemplateLibrary
    private let words: ThemeWords
    package private(set) var diagnostics: [Diagnostic]

    /// Whether pages can be rendered with them.
    var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

    /// - Parameter languages: those of the site's pages, its own first.
    package init(
        _ files: [TemplateFile], over theme: [TemplateFile], extra: ExtraFields, languages: [String]
    ) {
        let words = ThemeWords(files, over: theme)
        let types = TypeCatalogue.site(extra: extra)
        var found = words.diagnostics
        var libraries: [String: TemplateLibrary] = [:]
        var own: TemplateLibrary?
        var unused: [Diagnostic] = []
        for language in languages {
            let book = words.book(for: language)
            guard libraries[book.language] == nil else { continue }
            var mistakes: [Diagnostic] = []
            let library = TemplateLibrary(
                files: files + words.templates(of: book), types: types, pages: PageTemplates.all,
                diagnostics: &mistakes)
            // Each language has the same mistakes of the same templates.
            for mistake in mistakes.map({ words.placed($0, in: book) }) where !found.contains(mistake) {
                found.append(mistake)
            }
            // A theme may have pieces that a site's own templates no longer include.
            let idle = Set(library.unusedPaths).subtracting(theme.map(\.path))
            unused = files.filter { idle.contains($0.path) }.map(library.unused)
            libraries[book.language] = library
            own = own ?? library
        }
        self.libraries = libraries
        self.own = own ?? TemplateLibrary(files: [], types: types, pages: [], diagnostics: &found)
        self.words = words
        diagnostics = found + unused
    }

    /// Those of a site that is built.
    init(of sources: Sources, _ site: Site, _ request: BuildRequest) {
        self.init(
            sources.templates, over: request.theme, extra: site.extra, languages: site.configuration.allLanguages)
    }

    /// The same with other findings.
    func with(_ diagnostics: [Diagnostic]) -> CheckedTemplates {
        var copy = self
        copy.diagnostics = diagnostics
        return copy
    }

    /// The words for pages in a language.
    func book(for language: String) -> Phrasebook { words.book(for: language) }

    /// The templates with those words.
    func library(for book: Phrasebook) -> TemplateLibrary { libraries[book.language] ?? own }
}
