import Diagnostics
import Markup
import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What site.yaml sets of the theme")
struct ThemeSettingsTests {
    private func site(_ theme: String) -> String {
        "=== Content/site.yaml\n\(plainConfiguration)theme:\n"
            + theme.split(separator: "\n").map { "  \($0)\n" }.joined()
    }

    @Test("Colours, faces and widths come in a style sheet after the theme's, byte for byte what was set")
    func styleSheet() async throws {
        let output = try await published(
            site(
                """
                colours:
                  paper: "#FFF"
                  accent: {light: "#7a1f4f", dark: f0a6cb}
                  foot_ink: "#fff"
                fonts:
                  text: [Lexend, Georgia]
                  furniture: Verdana, "Source Sans 3", sans-serif
                  files: [{family: Lexend, file: lexend.woff2, weight: 100 900}]
                radius: 0
                measure: 36.5rem
                margin: 160px
                wide: 80ch
                """) + "\n=== Templates/assets/lexend.woff2\nfont\n")
        let path = try #require(output.paths.first { $0.hasPrefix("assets/settings.") })
        let font = try #require(output.paths.first { $0.hasPrefix("assets/lexend.") })
        #expect(
            output.text(path) == """
                @font-face {
                  font-family: "Lexend";
                  src: url(\(font.dropFirst("assets/".count)));
                  font-weight: 100 900;
                  font-style: normal;
                  font-display: optional;
                }
                :root {
                  --radius: 0;
                  --measure: 36.5rem;
                  --margin: 160px;
                  --wide: 80ch;
                  --serif: "Lexend", "Georgia", serif;
                  --sans: "Verdana", "Source Sans 3", sans-serif;
                }
                @media (prefers-color-scheme: light) {
                :root {
                  --paper: #ffffff;
                  --accent: #7a1f4f;
                  --foot-ink: #ffffff;
                }
                }
                @media (prefers-color-scheme: dark) {
                :root {
                  --accent: #f0a6cb;
                }
                }

                """)
        let page = output.text("index.html")
        let theme = try #require(page.firstRange(of: "<link rel=\"stylesheet\" href=\"/assets/site."))
        let settings = try #require(page.firstRange(of: "<link rel=\"stylesheet\" href=\"/\(path)\">"))
        #expect(theme.lowerBound < settings.lowerBound)
        #expect(page.contains("<link rel=\"preload\" href=\"/\(font)\" as=\"font\""))
        #expect(!page.contains("/assets/fonts."))
    }

    @Test("The browser's bars, the web manifest and the drawing have the colours of the pages")
    func followers() async throws {
        let output = try await published(
            site("colours: {paper: {light: \"#ffffff\", dark: \"#000000\"}, accent: \"#7a1f4f\"}\n"))
        let page = output.text("index.html")
        #expect(
            page.contains("<meta name=\"theme-color\" content=\"#ffffff\" media=\"(prefers-color-scheme: light)\">"))
        #expect(page.contains("<meta name=\"theme-color\" content=\"#000000\" media=\"(prefers-color-scheme: dark)\">"))
        let manifest = try JSON.parse(try #require(output.files["manifest.json"]))
        #expect(manifest["theme_color"] == .string("#ffffff"))
        #expect(manifest["background_color"] == .string("#ffffff"))
        let drawing = output.text(try #require(output.paths.first { $0.hasPrefix("assets/favicon.") }))
        #expect(drawing.contains("class=\"accent\" fill=\"#7a1f4f\""))
        #expect(drawing.contains("class=\"paper\" fill=\"#ffffff\""))
    }

    @Test("A site that sets nothing has no such style sheet, and the colours of the theme")
    func nothing() async throws {
        let output = try await published("")
        #expect(!output.paths.contains { $0.hasPrefix("assets/settings.") })
        #expect(output.text("index.html").contains("content=\"#fbf8f3\" media=\"(prefers-color-scheme: light)\""))
        #expect(output.text("index.html").contains("content=\"#12191b\" media=\"(prefers-color-scheme: dark)\""))
        let drawing = output.text(try #require(output.paths.first { $0.hasPrefix("assets/favicon.") }))
        #expect(drawing.contains("class=\"accent\" fill=\"#17777c\""))
    }

    @Test("A value that is no colour, length, font or weight is refused where it stands, and so reaches no style sheet")
    func hostile() async throws {
        try await expectFindings(
            site(
                """
                colours:
                  paper: 1️⃣"red; } body { display: none"
                  ink: {light: 2️⃣"#12345", dark: 3️⃣var(--x)}
                  4️⃣acent: "#fff"
                fonts:
                  text: [5️⃣"Arial\\"; } * { color: red", 6️⃣"url(https://evil.example/)"]
                  files: [{family: A, file: 7️⃣../../etc/passwd.woff2, weight: 8️⃣bold}]
                measure: 9️⃣calc(1px + 1vw)
                radius: -1px
                margin: 0rem
                """),
            [
                "Content/site.yaml:1️⃣ [front-matter-range] “red; } body { display: none” is not a colour that can be held "
                    + "to what is read on it.",
                "Content/site.yaml:2️⃣ [front-matter-range] “#12345” is not a colour that can be held to what is read on it.",
                "Content/site.yaml:3️⃣ [front-matter-range] “var(--x)” is not a colour that can be held to what is read on it.",
                "Content/site.yaml:4️⃣ [front-matter-unknown] “acent” is not a field of the theme's colours.",
                "Content/site.yaml:5️⃣ [front-matter-range] “Arial\"; } * { color: red” can't be the name of a font.",
                "Content/site.yaml:6️⃣ [front-matter-range] “url(https://evil.example/)” can't be the name of a font.",
                "Content/site.yaml:7️⃣ [front-matter-range] “../../etc/passwd.woff2” can't be the name of a font's file.",
                "Content/site.yaml:8️⃣ [front-matter-range] “bold” is not a font's weight.",
                "Content/site.yaml:9️⃣ [front-matter-range] “calc(1px + 1vw)” is not a length for “theme.measure”.",
                "Content/site.yaml:15:11 [front-matter-range] “-1px” is not a length for “theme.radius”.",
                "Content/site.yaml:16:11 [front-matter-range] “0rem” is not a length for “theme.margin”.",
            ])
    }

    @Test("Text without contrast is refused in either scheme, and each pair is told")
    func contrast() async throws {
        try await expectFindings(
            site(
                """
                colours:
                  soft: {light: 1️⃣"#999999", dark: "#b3b8b4"}
                  edge: 2️⃣"#bbbbbb"
                  foot: {dark: 3️⃣"#f2ede3"}
                """),
            [
                "Content/site.yaml:1️⃣ [theme-contrast] “soft” (#999999) on “paper” (#fbf8f3) has a contrast of 2.68 to 1 in a "
                    + "light scheme. Text needs 4.5.",
                "Content/site.yaml:1️⃣ [theme-contrast] “soft” (#999999) on “tint” (#f2ece1) has a contrast of 2.42 to 1 in a "
                    + "light scheme. Text needs 4.5.",
                "Content/site.yaml:2️⃣ [theme-contrast] “edge” (#bbbbbb) on “paper” (#fbf8f3) has a contrast of 1.81 to 1 in a "
                    + "light scheme. A line that has to be seen needs 3.",
                "Content/site.yaml:2️⃣ [theme-contrast] “edge” (#bbbbbb) on “tint” (#f2ece1) has a contrast of 1.63 to 1 in a "
                    + "light scheme. A line that has to be seen needs 3.",
                "Content/site.yaml:3️⃣ [theme-contrast] “foot_ink” (#f2ede3) on “foot” (#f2ede3) has a contrast of 1 to 1 in a "
                    + "dark scheme. Text needs 4.5.",
            ])
    }

    @Test("The colour that is named in its place goes with all that it stands on")
    func suggestion() async throws {
        let site = try TrySite(self.site("colours: {soft: \"#999999\"}"))
        let help = try await site.check().diagnostics.map(\.help)
        let better = try #require(
            help.first?.firstMatch(of: #/#[0-9a-f]{6}/#).flatMap { Colour(String($0.0)) })
        let palette = ThemePalette(BuiltInTheme.files().assets)
        for ground in [ThemeColourName.paper, .tint] {
            #expect(palette.light[ground].map { better.contrast(with: $0) >= 4.5 } == true)
        }
        #expect(Set(help).count == 1)
    }

    @Test("A font that isn't there is refused at its line")
    func font() async throws {
        try await expectFindings(
            site("fonts: {text: [Lexend], files: [{family: Lexend, file: 1️⃣lexend.woff2}]}"),
            ["Content/site.yaml:1️⃣ [theme-font] There is no Templates/assets/lexend.woff2."])
    }

    @Test("The theme's own colours pass, and so does any pair that site.yaml leaves alone")
    func own() {
        let assets = BuiltInTheme.files().assets
        let palette = ThemePalette(assets)
        #expect(palette.light.count == ThemeColourName.allCases.count)
        for scheme in ThemePalette.Scheme.allCases {
            for pair in ColourPair.all {
                guard let front = palette[scheme][pair.front], let ground = palette[scheme][pair.ground] else {
                    Issue.record("\(pair) has no colour.")
                    continue
                }
                #expect(front.contrast(with: ground) >= pair.contrast, "\(pair), \(scheme)")
            }
        }
    }
}
