import Testing

@testable import SiteBuild
@testable import SiteModel

/// site.yaml sets custom properties of the theme's style sheet: what stood beside them as a plain value would not follow.
@Suite("The theme's style sheet")
struct StyleSheetTests {
    private let style = BuiltInTheme.files().assets.filter { ["site.css", "player.css"].contains($0.name) }.map {
        String(decoding: $0.bytes, as: UTF8.self)
    }.joined()

    @Test("Every colour, width and radius that site.yaml can set is a custom property of it")
    func properties() {
        var settings = ThemeSettings()
        let length = CSSLength(text: "1rem")
        (settings.radius, settings.measure, settings.margin) = (length, length, length)
        (settings.gap, settings.broad, settings.wide) = (length, length, length)
        for property in ThemeColourName.allCases.map(\.property) + settings.lengths.map(\.property) + [
            "--serif", "--sans",
        ] {
            #expect(declared.contains(property), "\(property)")
        }
    }

    @Test("Every custom property that it uses is declared, but those that scripts set, and every declared one is used")
    func used() {
        let used = Set(style.matches(of: /var\((--[a-z-]+)/).map { String($0.1) })
        #expect(used.subtracting(declared) == ["--done"])
        #expect(declared.subtracting(used) == [])
    }

    @Test("Outside of them there is no colour of its own, and no radius")
    func literals() {
        let rules = style.replacing(/(?m)^\s*--[a-z-]+: .*;$/, with: "")
        #expect(
            rules.matches(of: /#[0-9a-fA-F]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|oklch|color-mix)a?\(/).map { String($0.0) }
                == [])
        #expect(rules.matches(of: /border-radius: (?!var\()[^;}]*/).map { String($0.0) } == [])
        #expect(rules.matches(of: #/: (?:white|black|red|blue|green|gr[ae]y)\b/#).map { String($0.0) } == [])
    }

    private var declared: Set<String> { Set(style.matches(of: #/(--[a-z-]+): /#).map { String($0.1) }) }
}
