import Markup
import SiteModel
import Templating

/// What stands in a page's head.
struct Head {
    var title: String
    var description: String?
    /// The page's path; nil for a page that has no address of its own, as 404.
    var path: String?
    var isIndexed = true
    var type = "website"
    /// From the site's root, with a slash in front.
    var image: String?
    /// The language of its text, where that is not the edition's.
    var language: String?
    /// The entry whose page it is, among the plan's.
    var entry: Int?
    /// For a page that each language has one of: its path without the language's folder.
    var place: String?
    var feeds: [Record] = []
    /// Beside the site's feeds: the same in other forms.
    var alternates: [Record] = []
    var linkedData: JSON?
    /// What a preview says of a page that is not out.
    var mark: PreviewMark?
    /// Whether it can be left fast.
    var hasExit = false
    /// Whether something on it plays.
    var hasPlayer = false
    /// What is said on it, for sharing.
    var audio: Record?
    /// From the site's root: how others show it in their pages.
    var oEmbed: String?
    /// The address for good of what can be shared; links to its parts can then be copied too.
    var shared: String?
    var citation: Record?
    /// Its own card; without one, and without a picture, the site's is shown.
    var card: SocialCard?
    /// The links above its title, but home; nil where it has none.
    var steps: [(title: String, path: String)]?
}

extension Pages {
    func head(_ head: Head) -> Record {
        let frame = frame
        let card = head.card ?? (head.image == nil && head.path != nil ? plan.cards.card(of: edition) : nil)
        let image = card.map { addresses.absolute($0.path) } ?? head.image.map { addresses.origin + $0 }
        let title = head.title == edition.title ? head.title : "\(head.title) · \(edition.title)"
        return Record(
            "head",
            [
                .text(title), .text(head.description), .url(head.path.map { addresses.absolute($0) }),
                .bool(!head.isIndexed), .text(head.type), .url(image),
                .list((head.feeds.isEmpty ? frame.feeds : head.feeds) + head.alternates + frame.alternates),
                head.linkedData.map { .json($0.encodedForScript()) } ?? .absent, .text(edition.title),
                .text(edition.languageOfWords), frame.style, frame.icon, .text(head.mark?.sentence),
                head.hasExit ? frame.exit : .absent,
                head.hasPlayer ? frame.player : .absent, head.hasPlayer ? frame.playerStyle : .absent,
                .record(head.audio),
                .url(head.oEmbed.map { addresses.absolute($0) }),
                head.shared == nil ? .absent : frame.pageScript,
                .url(head.shared.map { letter(about: head.title, at: $0) }), frame.manifest,
                .record(head.citation), frame.fonts, frame.face,
                head.hasPlayer ? frame.spokenTimes : .absent,
                frame.isRightToLeft, .record(textLanguage(of: head)),
                .list(translations(of: head)), .list(otherLanguages(of: head)),
                .record(card?.record),
                LinkedData.steps(to: head, self).map(Value.json) ?? .absent,
                frame.touchIcon, frame.settings, frame.bars,
            ])
    }

    /// An e-mail to nobody yet (RFC 6068).
    private func letter(about title: String, at address: String) -> String {
        "mailto:?subject=\(percentEncoded(title, keeping: ""))&body=\(percentEncoded(address, keeping: ""))"
    }
}
