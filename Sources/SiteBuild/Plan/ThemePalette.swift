import SiteModel

/// The colours that a site's pages have: those of its style sheet, and those that site.yaml sets.
struct ThemePalette: Sendable, Equatable {
    private(set) var light: [ThemeColourName: Colour] = [:]
    private(set) var dark: [ThemeColourName: Colour] = [:]

    enum Scheme: String, CaseIterable { case light, dark }

    subscript(scheme: Scheme) -> [ThemeColourName: Colour] { scheme == .light ? light : dark }

    init(_ assets: [ThemeAsset], _ colours: ThemeColours = ThemeColours()) {
        let style = assets.first { $0.name == "site.css" }?.bytes ?? []
        let darkness = style.place(of: "prefers-color-scheme: dark") ?? style.endIndex
        for name in ThemeColourName.allCases {
            light[name] = colours[name]?.light?.value ?? style[..<darkness].colour(of: name.property)
            dark[name] =
                colours[name]?.dark?.value ?? style[darkness...].colour(of: name.property)
                ?? style[..<darkness].colour(of: name.property)
        }
    }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// The first colour that a custom property is set to: `--paper: #fbf8f3;`.
    fileprivate func colour(of property: String) -> Colour? {
        guard let place = place(of: property + ":") else { return nil }
        let value = self[place...].dropFirst(property.utf8.count + 1).drop { $0 == 0x20 }
        return Colour(String(decoding: value.prefix { !" ;}\n".utf8.contains($0) }, as: UTF8.self))
    }

    fileprivate func place(of text: String) -> Int? {
        let text = Array(text.utf8)
        guard let first = text.first else { return nil }
        var rest = self[...]
        while let place = rest.firstIndex(of: first) {
            if rest[place...].starts(with: text) { return place }
            rest = rest[(place + 1)...]
        }
        return nil
    }
}
