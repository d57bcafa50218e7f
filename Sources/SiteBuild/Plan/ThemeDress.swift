import SiteModel

extension [ThemeAsset] {
    /// The theme's assets as site.yaml sets them: with a style sheet of its settings, and the site's drawing in its colours.
    func dressed(by settings: ThemeSettings) -> [ThemeAsset] {
        guard let style = settings.styleSheet else { return self }
        let palette = ThemePalette(self, settings.colours)
        var assets = filter { $0.name != AssetNames.settings }.map { asset in
            asset.name == "favicon.svg" && !settings.colours.isEmpty
                ? ThemeAsset(name: asset.name, bytes: palette.colouring(asset.bytes)) : asset
        }
        assets.append(ThemeAsset(name: AssetNames.settings, bytes: [UInt8](style.utf8)))
        return assets.sorted { $0.name < $1.name }
    }
}

extension ThemeSettings {
    /// What it sets, as a style sheet that comes after the theme's; nil where it sets nothing. Every value in it has been
    /// read as a colour, a length or a name of letters: nothing in it can be anything else to a browser.
    var styleSheet: String? {
        var style = ""
        for font in fonts.files where !font.family.isEmpty && !font.file.value.isEmpty {
            style += """
                @font-face {
                  font-family: "\(font.family)";
                  src: url(\(font.file.value));
                  font-weight: \(font.weight);
                  font-style: \(font.isItalic ? "italic" : "normal");
                  font-display: optional;
                }

                """
        }
        var plain = lengths.map { "\($0.property): \($0.value.text)" }
        if !fonts.text.isEmpty { plain.append("--serif: \(families(fonts.text, or: "serif"))") }
        if !fonts.furniture.isEmpty { plain.append("--sans: \(families(fonts.furniture, or: "sans-serif"))") }
        if !plain.isEmpty { style += block(plain) }
        // Each in its scheme, since the theme's dark colours come before this.
        for scheme in ThemePalette.Scheme.allCases {
            let set = ThemeColourName.allCases.compactMap { name -> String? in
                let colour = scheme == .light ? colours[name]?.light : colours[name]?.dark
                return colour.map { "\(name.property): \($0.value.hex)" }
            }
            if !set.isEmpty { style += "@media (prefers-color-scheme: \(scheme.rawValue)) {\n\(block(set))}\n" }
        }
        return style.isEmpty ? nil : style
    }

    private func block(_ lines: [String]) -> String { ":root {\n" + lines.map { "  \($0);\n" }.joined() + "}\n" }

    private func families(_ names: [String], or last: String) -> String {
        let words = names.map { Self.generic.contains($0) ? $0 : "\"\($0)\"" }
        return (words + (names.last.map(Self.generic.contains) == true ? [] : [last])).joined(separator: ", ")
    }

    private static let generic: Set<String> = [
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif",
        "ui-monospace", "ui-rounded",
    ]
}

extension ThemePalette {
    /// A drawing in the colours of its classes: `class="accent" fill="#0f5257"` has the accent's.
    fileprivate func colouring(_ drawing: [UInt8]) -> [UInt8] {
        var text = String(decoding: drawing, as: UTF8.self)
        for (name, colour) in light.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let parts = text.split(separator: "class=\"\(name.rawValue)\" fill=\"", omittingEmptySubsequences: false)
            text = parts.dropFirst().reduce(into: String(parts.first ?? "")) { text, part in
                let rest = part.drop { $0 != "\"" }
                text += "class=\"\(name.rawValue)\" fill=\"\(colour.hex)\(rest)"
            }
        }
        return Array(text.utf8)
    }
}
