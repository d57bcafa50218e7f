import CommonMark
import Templating

/// Something to take into a room: the slides of a talk, a handout, a guide, a form.
package struct Material: ContentKind {
    package static let kind: KindName = "material"
    package static let label = (one: "Material", many: "Materials")
    package static let folder = "materials"
    package static let address = "materials"

    package var common = CommonFields()
    package var format: String?
    package var event: String?
    package var downloads: [DownloadReference] = []
    package init() {}

    package static let fields: [Field<Material>] = [
        Field(
            "format", .choice("slides", "handout", "guide", "form"), \.format,
            "What it is; slides if left out where it has some."),
        Field("event", .text, \.event, "Where and when it was shown, in words."),
        Field(
            "downloads", ValueReader<DownloadReference>.download.list("downloads"), \.downloads,
            "Files to take away."),
    ]

    package static let derived: [DerivedField] = [
        DerivedField("format_words", .optional(.text), "What it is, in words: Slides.") { entry, presenter in
            let hasSlides = entry.parts.contains { entry.body.directives[$0.directive].name == "slide" }
            let format = entry.fields(as: Material.self)?.format ?? (hasSlides ? "slides" : nil)
            return .text(format.map { presenter.words("formats.\($0)") })
        }
    ]
}
