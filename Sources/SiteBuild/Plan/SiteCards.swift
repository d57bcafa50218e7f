import Media
import SiteModel

/// The pictures of words of a site: the cards by which links to its pages are shown elsewhere, and its icon. Worked out
/// when the first page asks.
///
/// A picture that stands already is named by what it is made of, and needs no library; others are planned only where
/// this machine can draw them, so that no page names a picture that isn't there.
package final class SiteCards: Sendable {
    /// The drawing as pictures, from the smallest to the largest.
    let icons: [SiteIcon]
    /// By the folder of the language.
    private let ofEditions: [String: State]
    private let ofEntries: OnDemand<State>

    /// What became of a card.
    private enum State: Sendable {
        case none
        case planned(SocialCard)
        /// It would have to be drawn, and can't be here.
        case lacking
        /// No font of this machine has all letters of its words.
        case unwritable

        var card: SocialCard? { if case .planned(let card) = self { card } else { nil } }
    }

    init(
        _ entries: PlannedEntries, _ editions: [Edition], _ configuration: SiteConfiguration, _ assets: [ThemeAsset],
        skill: DrawingSkill?
    ) {
        let all = skill == nil ? [] : SiteIcon.all(of: assets, configuration.theme.colours)
        icons = all.allSatisfy { skill?.hasDrawn($0.path) == true || skill?.drawsIcons() == true } ? all : []
        guard let skill, configuration.drawsCards else {
            ofEditions = [:]
            ofEntries = OnDemand(count: 0) { _ in .none }
            return
        }
        let maker = CardMaker(
            editions, CardPalette(ThemePalette(assets, configuration.theme.colours)), assets)
        @Sendable func state(_ card: SocialCard) -> State {
            if skill.hasDrawn(card.path) { return .planned(card) }
            guard skill.drawsCards() else { return .lacking }
            return card.drawing.hasItsLetters ? .planned(card) : .unwritable
        }
        var shows: [String: PlannedEntry] = [:]
        for item in entries.of("show") where item.hasPage {
            if let folder = item.entry.folder, shows[folder] == nil { shows[folder] = item }
        }
        ofEditions = Dictionary(
            editions.map { ($0.folder, state(maker.card(of: $0))) }, uniquingKeysWith: { first, _ in first })
        ofEntries = OnDemand(count: entries.all.count) { [shows, entries = entries.all] index in
            let item = entries[index]
            let show = item.entry.kind == "episode" ? item.entry.folder.flatMap { shows[$0] } : nil
            return maker.card(item, show: show).map(state) ?? .none
        }
    }

    /// The one of all pages in a language that have none of their own.
    func card(of edition: Edition) -> SocialCard? { ofEditions[edition.folder]?.card }

    /// An entry's own, by its index in the plan; nil where it has none.
    subscript(index: Int) -> SocialCard? { index < ofEntries.count ? ofEntries[index].card : nil }

    /// All of them, each once.
    var all: [SocialCard] {
        var seen = Set<String>()
        let cards = (0..<ofEntries.count).compactMap { self[$0] } + sites.compactMap(\.card)
        return cards.filter { seen.insert($0.path).inserted }
    }

    private var sites: [State] { ofEditions.sorted { $0.key < $1.key }.map(\.value) }

    /// The entries whose cards no font of this machine has all letters for.
    var unwritable: [Int] {
        (0..<ofEntries.count).filter { if case .unwritable = ofEntries[$0] { true } else { false } }
    }

    /// How many are wanted and can't be drawn here, since there is no library for it.
    var lackingCount: Int {
        (sites + (0..<ofEntries.count).map { ofEntries[$0] }).count { if case .lacking = $0 { true } else { false } }
    }
}

/// Of what words a site's cards are made.
private struct CardMaker: Sendable {
    let palette: CardPalette
    let mark: [UInt8]?
    let editions: [Edition]

    init(_ editions: [Edition], _ palette: CardPalette, _ assets: [ThemeAsset]) {
        self.palette = palette
        mark = assets.first { $0.name == "favicon.svg" }?.bytes
        self.editions = editions
    }

    /// The card of pages that have none of their own: what the site is.
    func card(of edition: Edition) -> SocialCard {
        SocialCard(
            "site", title: edition.summary ?? edition.title, kicker: nil, site: edition.title, mark: mark, palette)
    }

    /// An entry's card. There is none for a page that search engines are asked to leave out: the picture stands at an
    /// address of its own, where they read the words in it. Nor is there one for a person.
    func card(_ item: PlannedEntry, show: PlannedEntry?) -> SocialCard? {
        guard item.hasPage, item.isIndexed, !item.path.isEmpty, item.entry.kind != "person",
            let kind = KindRegistry.kind(item.entry.kind), kind.isWork || Self.others.contains(item.entry.kind),
            let edition = editions.first(where: { $0.folder == item.entry.edition }) ?? editions.first
        else { return nil }
        let isPage = item.entry.kind == "page"
        let label = edition.words("kinds.\(kind.name.rawValue)")
        let episode = item.entry.fields(as: Episode.self)
        let number = episode.flatMap { $0.number ?? FileStem(item.entry.path).number }
        return SocialCard(
            item.entry.common.id?.value ?? makeSlug(item.entry.name), title: item.title,
            kicker: episode == nil ? (isPage ? nil : label) : show?.title ?? label,
            numeral: number.flatMap { (1...9999).contains($0) ? $0 : nil }, site: edition.title, mark: mark, palette)
    }

    private static let others: Set<KindName> = ["page", "collection", "show", "organisation"]
}
