package import Diagnostics
import Markup
package import SiteModel
package import Templating

/// The words of a theme in every language that Templates/strings/ holds, each laid over those of English.
package struct ThemeWords: Sendable {
    /// By language: `en`, `cy`.
    private var books: [String: Phrasebook] = [:]
    /// Where each word stands, by language and key.
    private var places: [String: [String: WordPlace]] = [:]
    package private(set) var diagnostics: [Diagnostic] = []

    /// Where a word was written last.
    struct WordPlace: Sendable {
        let path: String
        let span: SourceSpan
    }

    /// - Parameters:
    ///   - files: a site's templates over the theme inside; what is no file of words is passed over.
    ///   - theme: the theme inside. A site's own file holds the words that it changes.
    package init(_ files: [TemplateFile], over theme: [TemplateFile]) {
        var written: [String: [WordsFile]] = [:]
        for file in theme + files.filter({ !theme.contains($0) }) {
            guard let language = WordsFile.language(of: file.path) else { continue }
            written[language, default: []].append(
                WordsFile(file, isOfTheme: theme.contains(file), diagnostics: &diagnostics))
        }
        let english = (written[Self.base] ?? []).reduce(into: [:]) { $0.merge($1.phrases) { $1 } }
        for (language, files) in written.sorted(by: { $0.key < $1.key }) {
            var book = Phrasebook(language: language, phrases: english)
            for var file in files {
                // The theme's own languages agree with one another; that is tested.
                if language != Self.base, !file.isOfTheme { diagnostics += file.removeMisfits(among: english) }
                book = book.with(file.phrases)
                places[language, default: [:]].merge(file.places) { $1 }
            }
            books[language] = book
        }
        if books[Self.base] == nil { books[Self.base] = Phrasebook(language: Self.base) }
    }

    private static let base = "en"

    /// The words for pages in a language; those of English where there are none in it.
    package func book(for language: String) -> Phrasebook {
        let tag = language.lowercased()
        return books[tag] ?? books[primaryLanguage(tag)] ?? books[Self.base] ?? Phrasebook(language: Self.base)
    }

    /// The words as templates include them, `{{>words/turn.next}}`: text with a block for each place, which shows the
    /// field of its name unless the block is overridden.
    package func templates(of book: Phrasebook) -> [TemplateFile] {
        book.phrases.keys.sorted().compactMap { key in
            guard let phrase = book.phrases[key], phrase.list.isEmpty else { return nil }
            var source: [UInt8] = []
            var escaped: [UInt8] = []
            for piece in phrase.pieces {
                switch piece {
                // A brace of the words themselves begins no tag.
                case .text(let text):
                    appendHTMLEscaped(text, to: &escaped)
                    source += escaped.flatMap { $0 == UInt8(ascii: "{") ? Array("&#123;".utf8) : [$0] }
                    escaped.removeAll()
                case .place(let name): source += "{{$\(name)}}{{\(name)}}{{/\(name)}}".utf8
                }
            }
            let path = "words/\(key).mustache"
            return TemplateFile(path: path, bytes: source, displayPath: path)
        }
    }

    /// A finding about such a template, told of the file that the word stands in.
    func placed(_ finding: Diagnostic, in book: Phrasebook) -> Diagnostic {
        guard finding.path.hasPrefix("words/"), finding.path.hasSuffix(".mustache") else { return finding }
        let key = String(finding.path.dropFirst("words/".count).dropLast(".mustache".count))
        guard let place = places[book.language]?[key] ?? places[Self.base]?[key] else { return finding }
        var finding = finding
        finding.path = place.path
        finding.span = place.span
        return finding
    }
}
