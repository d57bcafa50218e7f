import Calendar
import CommonMark
import Markup
import SiteModel
import Templating

/// What all pages share, worked out once, and cards and summaries only when a page needs them: the plan, the cards of its entries, the site's links and feeds.
final class Pages: Sendable {
    let plan: SitePlan
    /// The language that the pages are in.
    let edition: Edition
    /// An entry as listings show it, in the plan's order.
    let cards: OnDemand<Record>
    /// An entry in a sentence or two, for listings, search engines and feeds.
    let summaries: OnDemand<String?>
    let assets: AssetNames
    /// What is the same on each of them, for each of the tasks that render side by side.
    private let frames: OnDemand<PageFrame>
    /// How long an entry's text takes to read at 220 words a minute; nil where there is next to none.
    let readingMinutes: OnDemand<Int?>
    /// Indices of the plan's entries in this language, newest first.
    let indices: [Int]
    /// The same by kind, of what has a page.
    let byKind: [KindName: [Int]]
    /// Indices of the episodes of a show, newest first, by the show's folder.
    let episodes: [String: [Int]]
    /// The show of a folder.
    let shows: [String: Int]

    /// The entries of references.yaml, by the names that texts cite them by.
    let references: [String: PlannedEntry]
    /// What running text is marked with; nil where the site has no glossary.
    let glossary: GlossaryWords?

    /// The newest episodes of its shows, for their feeds.
    let newestItems = FeedItems()

    /// Whose the site's shows are, for their feeds.
    let publisher: PublisherFeed?

    /// What to read next where nothing is named.
    let suggestions: Suggestions

    /// The page that tells how to leave a page fast, in this language where it is there in it.
    let safetyPage: PlannedEntry?

    /// Which help lines a page shows.
    let help: HelpChoice

    init(_ plan: SitePlan, _ edition: Edition? = nil) {
        let edition = edition ?? plan.editions[0]
        self.plan = plan
        self.edition = edition
        references = Dictionary(
            plan.entries(of: "reference").flatMap { item in
                item.entry.referenceNames.map { ($0, item) }
            }, uniquingKeysWith: { first, _ in first })
        glossary = GlossaryWords(plan, edition)
        help = HelpChoice(plan)
        suggestions = Suggestions(plan)
        let pages = plan.entries(of: "page").filter(\.hasPage)
        let safetyName = plan.configuration.safetyPage
        safetyPage =
            pages.first { $0.entry.edition == edition.folder && $0.entry.nameInAnyLanguage == safetyName }
            ?? pages.first { $0.entry.name == safetyName }
        publisher = PublisherFeed(plan)
        let assets = AssetNames(plan.sources.assets)
        self.assets = assets
        frames = OnDemand(count: RenderTask.most) { [safetyPage] _ in
            PageFrame(plan, edition, assets, safetyPage: safetyPage)
        }
        let readingMinutes = OnDemand(count: plan.entries.count) { plan.entries[$0].readingMinutes }
        self.readingMinutes = readingMinutes
        let summaries = OnDemand(count: plan.entries.count) {
            plan.entries[$0].summary(plan.published, edition.words)
        }
        self.summaries = summaries
        cards = OnDemand(count: plan.entries.count) {
            Cards.card(
                plan.entries[$0], summary: summaries[$0], readingMinutes: readingMinutes[$0],
                language: edition.textLanguage(
                    plan.entries[$0].entry.common.language ?? plan.edition(of: plan.entries[$0].entry).language),
                plan: plan, words: edition.words)
        }
        indices = plan.entries.indices.filter { plan.entries[$0].entry.edition == edition.folder }
        var byKind: [KindName: [Int]] = [:]
        var episodes: [String: [Int]] = [:]
        var shows: [String: Int] = [:]
        for (index, item) in plan.entries.enumerated() where item.hasPage {
            if item.entry.edition == edition.folder { byKind[item.entry.kind, default: []].append(index) }
            if item.entry.kind == "episode", let folder = item.entry.folder {
                episodes[folder, default: []].append(index)
            }
            if item.entry.kind == "show", let folder = item.entry.folder { shows[folder] = shows[folder] ?? index }
        }
        self.byKind = byKind
        self.episodes = episodes
        self.shows = shows
    }

    /// What is the same on each of them.
    var frame: PageFrame { frames[RenderTask.number % RenderTask.most] }

    var addresses: Addresses { plan.addresses }

    var words: Phrasebook { edition.words }

    /// The entries in this language, newest first.
    var entries: some Sequence<PlannedEntry> { indices.lazy.map { self.plan.entries[$0] } }

    /// Those of a kind, newest first.
    func entries(of kind: KindName) -> [PlannedEntry] {
        plan.entries(of: kind).filter { $0.entry.edition == edition.folder }
    }

    /// The cards of entries, for a template; in this language where they are there in it.
    func cards(_ indices: some Sequence<Int>) -> Value {
        .list(
            indices.lazy.filter { self.plan.entries[$0].hasPage }.map {
                self.cards[self.plan.translations.of($0)[self.edition.folder] ?? $0]
            })
    }

    /// Whether an entry is a show of another organisation.
    func isOfOthers(_ index: Int) -> Bool { plan.entries[index].entry.fields(as: Show.self)?.external != nil }

    /// The same with what is of other organisations last.
    func ownFirst(_ indices: [Int]) -> [Int] {
        indices.filter { !isOfOthers($0) } + indices.filter { isOfOthers($0) }
    }

    /// Renders a page with a template.
    func page(
        _ path: String, copies: [String] = [], _ template: String, _ record: @escaping @Sendable () -> Record
    ) -> OutputFile {
        OutputFile(
            Addresses.file(for: path), copies: copies.map(Addresses.file),
            .rendered { [templates = edition.templates] buffer in templates.render(template, record(), into: &buffer) })
    }
}

/// The pages of every language.
struct PagesOfAll {
    let editions: [Pages]

    init(_ plan: SitePlan) { editions = plan.editions.map { Pages(plan, $0) } }

    /// With what was made for one language already.
    init(with pages: Pages) {
        editions = pages.plan.editions.map { $0.folder == pages.edition.folder ? pages : Pages(pages.plan, $0) }
    }

    /// Those of the language that an entry is in.
    func of(_ item: PlannedEntry) -> Pages {
        editions.first { $0.edition.folder == item.entry.edition } ?? editions[0]
    }
}

extension PlannedEntry {
    /// What the author wrote, or the beginning of the text without anything that is withheld.
    func summary(_ site: PublishedSite, _ phrases: Phrasebook) -> String? {
        if let writtenSummary { return writtenSummary }
        let text = entry.body.plainText(
            limit: 180, including: { blocks.isSearchable($0) && blocks.shows($0, on: .feed) },
            words: { shownName($0, site, phrases) })
        return text.isEmpty ? nil : text
    }

    /// What the author wrote in front of the text to tell what it is about.
    var writtenSummary: String? {
        if let written = entry.common.summary { return written }
        return switch entry.fields {
        case let show as Show: show.description
        case let collection as WorkCollection: collection.purpose
        case let person as Person: person.bio
        default: nil
        }
    }

    /// The name that a link to a person's file shows; nil for any other link.
    func shownName(_ link: Link, _ pages: Pages) -> String? { shownName(link, pages.plan.published, pages.words) }

    /// The same, in words of one's choice.
    func shownName(_ link: Link, _ site: PublishedSite, _ words: Phrasebook) -> String? {
        guard let path = entry.linked.path(of: link), path.hasPrefix("Content/people/") else { return nil }
        return site.shownPerson(FileStem(path).stem, in: entry)?.name ?? words("people.contributor")
    }
}
