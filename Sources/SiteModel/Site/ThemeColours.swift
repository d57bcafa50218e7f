import Diagnostics

/// The colours of the theme, by what they mean.
package enum ThemeColourName: String, CaseIterable, Sendable {
    case paper, tint, ink, soft, rule, edge, accent, voice, foot
    case footInk = "foot_ink"
    case flare
    case flareInk = "flare_ink"

    /// The custom property that holds it: `--foot-ink`.
    package var property: String { "--" + rawValue.replacing("_", with: "-") }

    package var summary: String {
        switch self {
        case .paper: "The page."
        case .tint: "What stands beside the text: notes, the player."
        case .ink: "Text."
        case .soft: "Text beside the point: labels, dates."
        case .rule: "Lines that divide."
        case .edge: "Lines that have to be seen: around fields, beside quotations."
        case .accent: "The publication: links, numerals, controls."
        case .voice: "A person's own words, and the way out of a page."
        case .foot: "The foot of each page."
        case .footInk: "Text at the foot."
        case .flare: "Where the keyboard is, and notices of a preview."
        case .flareInk: "Text on the flare."
        }
    }
}

/// The colours that site.yaml sets.
package struct ThemeColours: FieldGroup {
    package static let noun = "the theme's colours"
    private var written: [ThemeColourName: ThemeColour] = [:]

    package init() {}

    package var isEmpty: Bool { written.isEmpty }

    package subscript(name: ThemeColourName) -> ThemeColour? {
        get { written[name] }
        set { written[name] = newValue }
    }

    package static let fields: [Field<ThemeColours>] = ThemeColourName.allCases.map { name in
        Field(name.rawValue, .themeColour, \.[name], name.summary)
    }
}

/// One of them, in a light and in a dark scheme. What is not set stays as the theme has it.
package struct ThemeColour: FieldGroup {
    package static let noun = "a colour"
    package var light: Located<Colour>?
    package var dark: Located<Colour>?

    package init() {}

    package static let fields: [Field<ThemeColour>] = [
        Field("light", ValueReader<Colour>.colour.located, \.light, "Where the reader's device is light."),
        Field("dark", ValueReader<Colour>.colour.located, \.dark, "Where it is dark."),
    ]
}
