import Diagnostics

/// What site.yaml sets of the theme: its colours, faces, corners and widths.
package struct ThemeSettings: FieldGroup {
    package static let noun = "the theme"
    package var colours = ThemeColours()
    package var fonts = ThemeFonts()
    package var radius: CSSLength?
    package var measure: CSSLength?
    package var margin: CSSLength?
    package var gap: CSSLength?
    package var broad: CSSLength?
    package var wide: CSSLength?

    package init() {}

    package static let fields: [Field<ThemeSettings>] = [
        Field("colours", ValueReader<ThemeColours>.group(), \.colours, "Its colours: {accent: \"#7a1f4f\"}."),
        Field("fonts", ValueReader<ThemeFonts>.group(), \.fonts, "Its faces: {text: [Georgia, serif]}."),
        Field("radius", .cssLength(orZero: true), \.radius, "How round corners are: 3px if left out."),
        Field("measure", .cssLength(), \.measure, "How wide text runs at most: 39rem if left out."),
        Field(
            "margin", .cssLength(), \.margin,
            "How wide the margin beside the text is, where there is room: 12.5rem if left out."),
        Field("gap", .cssLength(), \.gap, "How far the margin is from the text: 3.5rem if left out."),
        Field(
            "broad", .cssLength(), \.broad, "How wide titles and lists run at most: 50rem if left out."),
        Field("wide", .cssLength(), \.wide, "How wide a page is at most: 72rem if left out."),
    ]

    /// The widths and the radius that are set, by the custom properties of the theme's style sheet.
    package var lengths: [(property: String, value: CSSLength)] {
        [
            ("--radius", radius), ("--measure", measure), ("--margin", margin), ("--gap", gap), ("--broad", broad),
            ("--wide", wide),
        ].compactMap { name, value in value.map { (name, $0) } }
    }
}

/// The faces of the theme.
package struct ThemeFonts: FieldGroup {
    package static let noun = "the theme's fonts"
    package var text: [String] = []
    package var furniture: [String] = []
    package var files: [FontFile] = []

    package init() {}

    package static let fields: [Field<ThemeFonts>] = [
        Field("text", .fontFamilies, \.text, "The families of text and titles, the first that a reader has."),
        Field("furniture", .fontFamilies, \.furniture, "Those of menus, labels, dates and controls."),
        Field(
            "files", ValueReader<FontFile>.group().list("font files"), \.files,
            "Fonts that come with the site, in Templates/assets/."),
    ]
}

/// A font that comes with the site.
package struct FontFile: FieldGroup {
    package static let noun = "a font file"
    package var family = ""
    package var file = Located("", .init(line: 1, column: 1))
    package var weight = "400"
    package var isItalic = false

    package init() {}

    package static let fields: [Field<FontFile>] = [
        Field("family", .fontFamily, \.family, required: true, "The family that it belongs to."),
        Field("file", ValueReader<String>.fontFile.located, \.file, required: true, "Its name in Templates/assets/."),
        Field("weight", .fontWeight, \.weight, "How bold it is, or from what to what: 400, 100 900. 400 if left out."),
        Field("italic", .yesOrNo, \.isItalic, "Whether it is italic: no if left out."),
    ]
}
