import Markup
import SiteModel

extension Output {
    /// What the site is called on a device's home screen, and by which drawing it is known there (W3C Web Application
    /// Manifest). It stays a site: no window of its own, nothing kept on the device.
    static let webManifest = Output("web manifest") { pages in
        let configuration = pages.plan.configuration
        let icon = JSON.object([
            "src": .string(pages.addresses.link(pages.assets["favicon.svg"])), "sizes": .string("any"),
            "type": .string("image/svg+xml"),
        ])
        // With a margin of paper, within which a device may cut it to a circle.
        let pictures = pages.plan.cards.icons.map { icon in
            JSON.object([
                "src": .string(pages.addresses.link(icon.path)), "sizes": .string("\(icon.size)x\(icon.size)"),
                "type": .string("image/png"), "purpose": .string("any maskable"),
            ])
        }
        let paper = ThemePalette(pages.plan.sources.assets, configuration.theme.colours).light[.paper]
            .map { JSON.string($0.hex) }
        let manifest = JSON.object([
            "name": .string(configuration.title), "lang": .string(configuration.language),
            "description": configuration.summary.map(JSON.string), "start_url": .string(pages.addresses.link("")),
            "scope": .string(pages.addresses.link("")), "display": .string("browser"),
            "theme_color": paper, "background_color": paper,
            "icons": .array([icon] + pictures),
        ])
        return [OutputFile("manifest.json", .bytes(manifest.encoded(pretty: true)))]
    }
}
