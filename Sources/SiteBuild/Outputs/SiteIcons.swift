import Digest
import Media
import SiteModel

/// The drawing `favicon.svg` of the theme as a picture, for devices that take no drawings.
struct SiteIcon: Sendable {
    /// From the site's root; it changes with the drawing.
    let path: String
    /// Across and down, in pixels.
    let size: Int
    let drawing: CardDrawing

    /// What their paths begin with.
    static let prefix = "assets/icon-"

    /// From the smallest to the largest: Apple's for a home screen, and the two that the web manifest asks for.
    static func all(of assets: [ThemeAsset], _ colours: ThemeColours) -> [SiteIcon] {
        guard let svg = assets.first(where: { $0.name == "favicon.svg" })?.bytes, !svg.isEmpty else { return [] }
        let palette = CardPalette(ThemePalette(assets, colours))
        return [180, 192, 512].map { size in
            var card = CardDrawing(width: size, height: size, paper: palette.paper)
            // The corners of the drawing stay within the circle, of four fifths of the width, that is never cut off.
            let side = size * 14 / 25
            card.mark = CardDrawing.Mark(svg: svg, left: (size - side) / 2, top: (size - side) / 2, size: side)
            card.mark?.isNeeded = true
            let digest = hex(sha256(card.signature)).prefix(8)
            return SiteIcon(path: "\(prefix)\(size).\(digest).png", size: size, drawing: card)
        }
    }
}

extension Output {
    /// The site's icon in the sizes that devices ask for.
    static let siteIcons = Output("site icons") { pages in
        pages.plan.cards.icons.map { OutputFile($0.path, .drawn($0.drawing)) }
    }
}
