import SiteModel
import Templating

extension Pages {
    /// The language of a page's text, where that is another than the one in which the theme speaks.
    func textLanguage(of head: Head) -> Record? {
        edition.textLanguage(head.language ?? edition.language)
    }

    /// A page in every language that it is there in, this one among them; none where it is in one alone.
    func translations(of head: Head) -> [Record] {
        if plan.editions.count == 1 { return [] }
        let there = plan.editions.compactMap { edition in
            address(of: head, in: edition).map { translation(edition, at: $0) }
        }
        return there.count > 1 ? there : []
    }

    /// Where a reader finds it in the other languages, or else what there is in them.
    func otherLanguages(of head: Head) -> [Record] {
        plan.editions.filter { $0.folder != edition.folder }.map { other in
            translation(other, at: address(of: head, in: other) ?? other.path(""))
        }
    }

    private func address(of head: Head, in other: Edition) -> String? {
        if other.folder == edition.folder { return head.path }
        if let entry = head.entry { return plan.translations.of(entry)[other.folder].map { plan.entries[$0].path } }
        guard let place = head.place else { return nil }
        let path = other.path(place)
        return plan.translations.hasList(at: path) ? path : nil
    }

    private func translation(_ edition: Edition, at path: String) -> Record {
        Record(
            "translation",
            [
                .text(edition.language), .text(languageName(edition.language)), .url(addresses.absolute(path)),
                .url(addresses.link(path)),
            ])
    }
}

extension Edition {
    /// A language as templates mark a text in it; nil for the one in which the theme speaks.
    func textLanguage(_ language: String) -> Record? {
        if primaryLanguage(language) == primaryLanguage(languageOfWords) { return nil }
        return Record("text_language", [.text(language), .bool(isRightToLeft(language))])
    }
}
