import SiteModel
import Templating

/// What is the same on all pages in one language, as values for their templates, worked out once for each task that renders:
/// where two tasks count references to one and the same thing, each waits for the other.
final class PageFrame: Sendable {
    // Of a page's head.
    let style: Value
    let icon: Value
    let player: Value
    let playerStyle: Value
    let pageScript: Value
    let manifest: Value
    let fonts: Value
    let face: Value
    let settings: Value
    let touchIcon: Value
    let spokenTimes: Value
    let exit: Value
    let isRightToLeft: Value
    /// The page's colour for the browser's bars, in each scheme.
    let bars: Value
    let feeds: [Record]
    /// Of which heads tell besides: all shows as one list.
    let alternates: [Record]

    // Of what stands around its text.
    let homeAddress: Value
    let home: Record
    let notice: Value
    let search: Value
    let menu: Menu
    let footer: Menu

    init(
        _ plan: SitePlan, _ edition: Edition, _ assets: AssetNames, safetyPage: PlannedEntry?
    ) {
        let addresses = plan.addresses
        func asset(_ name: String) -> Value { .url(addresses.link(assets[name])) }
        let theme = ThemeFace(plan.configuration.theme.fonts, assets)
        style = asset("site.css")
        icon = asset("favicon.svg")
        player = asset("player.js")
        playerStyle = asset("player.css")
        pageScript = asset("page.js")
        manifest = .url(addresses.link("manifest.json"))
        fonts = theme.isThemes ? asset("fonts.css") : .absent
        face = theme.file.map(asset) ?? .absent
        settings = assets.has(AssetNames.settings) ? asset(AssetNames.settings) : .absent
        touchIcon = .url(plan.cards.icons.first.map { addresses.link($0.path) })
        spokenTimes = .text(SpokenTimes.json(edition.words))
        // Where the links lead by which a page is left fast. A script may make more of them; without one they are links.
        exit = .record(
            Record(
                "exit",
                [
                    .url(Self.neutralPage), .url(safetyPage.map { addresses.link($0.path) }), asset("leave.js"),
                ]))
        isRightToLeft = .bool(SiteModel.isRightToLeft(edition.languageOfWords))
        let palette = ThemePalette(plan.sources.assets, plan.configuration.theme.colours)
        bars = .list(
            ThemePalette.Scheme.allCases.compactMap { scheme in
                palette[scheme][.paper].map { Record("bar", [.text(scheme.rawValue), .text($0.hex)]) }
            })
        feeds = SiteFeeds.all(of: plan, edition).filter(\.isListed).map(\.record)
        alternates = plan.listedShows.isEmpty ? [] : [SiteFeeds.list(of: plan, edition).record]

        homeAddress = .url(addresses.link(edition.path("")))
        home = Record("link", [.text(edition.words("page.home")), homeAddress])
        notice = .text(Self.notice(edition, at: plan))
        search = .url(plan.hasSearch ? addresses.link(SearchPage.path(in: edition)) : nil)
        menu = Menu(edition.navigation, plan, edition)
        footer = Menu(edition.footer, plan, edition)
    }

    /// A page that anybody may have open.
    private static let neutralPage = "https://www.bbc.co.uk/weather"

    /// The dated line above every page, on the days that it is meant for.
    private static func notice(_ edition: Edition, at plan: SitePlan) -> String? {
        guard let notice = edition.notice else { return nil }
        if let from = notice.from, from.instant > plan.now { return nil }
        if let until = notice.until, until.instant <= plan.now { return nil }
        return notice.text
    }
}

/// Which of the tasks that render pages side by side one is.
enum RenderTask {
    /// So many are told from each other.
    static let most = 64

    @TaskLocal static var number = 0
}

/// The font that text is set in, as far as the page itself has to name it.
private struct ThemeFace {
    /// Whether it is the face that the theme brings.
    let isThemes: Bool
    /// The asset that a page's first sight needs.
    let file: String?

    init(_ fonts: ThemeFonts, _ assets: AssetNames) {
        isThemes = assets.hasFace && (fonts.text.isEmpty || fonts.text.contains(AssetNames.faceFamily))
        let own = fonts.files.first { $0.family == fonts.text.first && !$0.isItalic }?.file.value
        if let own, own.hasSuffix(".woff2"), assets.has(own) {
            file = own
        } else {
            file = isThemes && own == nil ? AssetNames.face : nil
        }
    }
}
