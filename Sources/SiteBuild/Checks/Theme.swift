import Diagnostics
import SiteModel

extension Check {
    /// What site.yaml colours can be read, and its fonts are there.
    static let theme = Check(.themeContrast, .themeFont) { site, diagnostics in
        let configuration = site.plan.configuration
        let theme = configuration.theme
        for font in theme.fonts.files
        where !font.file.value.isEmpty && !site.plan.sources.assets.contains(where: { $0.name == font.file.value }) {
            diagnostics.append(
                Rule.themeFont.finding(
                    path: SiteConfiguration.path, span: font.file.span,
                    message: "There is no Templates/assets/\(font.file.value).",
                    help: "Put the font's file there, or take the line out."))
        }
        guard !theme.colours.isEmpty else { return }
        let palette = ThemePalette(site.plan.sources.assets, theme.colours)
        for scheme in ThemePalette.Scheme.allCases {
            for pair in ColourPair.all {
                guard let finding = pair.finding(palette[scheme], theme.colours, scheme) else { continue }
                diagnostics.append(finding)
            }
        }
    }
}

/// Two colours that stand on each other somewhere in the theme.
struct ColourPair: Sendable {
    let front: ThemeColourName
    let ground: ThemeColourName
    /// WCAG 2.2: 4.5 for text (1.4.3), 3 for what has to be seen (1.4.11).
    let contrast: Double

    static let all: [ColourPair] = [
        .text(.ink, .paper), .text(.ink, .tint), .text(.soft, .paper), .text(.soft, .tint), .text(.accent, .paper),
        .text(.accent, .tint), .text(.voice, .paper), .text(.footInk, .foot), .text(.flareInk, .flare),
        .line(.edge, .paper), .line(.edge, .tint),
    ]

    private static func text(_ front: ThemeColourName, _ ground: ThemeColourName) -> ColourPair {
        ColourPair(front: front, ground: ground, contrast: 4.5)
    }

    private static func line(_ front: ThemeColourName, _ ground: ThemeColourName) -> ColourPair {
        ColourPair(front: front, ground: ground, contrast: 3)
    }

    /// What is wrong with it in a scheme, where site.yaml sets one of the two.
    fileprivate func finding(
        _ palette: [ThemeColourName: Colour], _ set: ThemeColours, _ scheme: ThemePalette.Scheme
    ) -> Diagnostic? {
        func place(_ name: ThemeColourName) -> SourceSpan? {
            (scheme == .light ? set[name]?.light : set[name]?.dark)?.span
        }
        guard let span = place(front) ?? place(ground), let over = palette[front], let under = palette[ground],
            over.contrast(with: under) < contrast
        else { return nil }
        let changed = place(front) == nil ? ground : front
        let better = Self.better(changed, in: palette).map { "“\(changed.rawValue)” can be \($0.hex) there" }
        let use = contrast == 3 ? "A line that has to be seen" : "Text"
        return Rule.themeContrast.finding(
            path: SiteConfiguration.path, span: span,
            message: """
                “\(front.rawValue)” (\(over.hex)) on “\(ground.rawValue)” (\(under.hex)) has a contrast of \
                \(shown(over.contrast(with: under))) to 1 in a \(scheme.rawValue) scheme. \(use) needs \(shown(contrast)).
                """,
            help: "\(better ?? "No “\(changed.rawValue)” will do with the other colours there"); or change the other.")
    }

    /// The colour nearest to one that goes with all that it stands on and all that stands on it.
    private static func better(_ name: ThemeColourName, in palette: [ThemeColourName: Colour]) -> Colour? {
        palette[name]?.nearest { colour in
            all.allSatisfy { pair in
                guard pair.front == name || pair.ground == name else { return true }
                guard let other = palette[pair.front == name ? pair.ground : pair.front] else { return true }
                return colour.contrast(with: other) >= pair.contrast
            }
        }
    }

    /// Down to a hundredth, so that what is too little is never shown as enough: 4.49.
    private func shown(_ ratio: Double) -> String {
        let hundredths = Int(ratio * 100)
        let rest = hundredths % 100
        if rest == 0 { return "\(hundredths / 100)" }
        return rest % 10 == 0
            ? "\(hundredths / 100).\(rest / 10)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Rule {
    static let themeContrast = Rule(
        "theme-contrast", .error,
        why: """
            Text that stands out too little from what it stands on can't be read by many people, nor by anybody in the sun \
            (WCAG 2.2, 1.4.3 and 1.4.11).
            """,
        mend: "Make one of the two colours under `theme` in Content/site.yaml darker, or the other lighter.")
    static let themeFont = Rule(
        "theme-font", .error, why: "A font that isn't there is asked for by every page, and never comes.",
        mend: "Put its file into Templates/assets/, or take it out of `theme` in Content/site.yaml.")
}
