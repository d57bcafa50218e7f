import Diagnostics
import FrontMatter
import Templating

/// A picture as an author names it: the file, what it shows, and who is in it.
package struct PictureReference: FieldGroup {
    package static let noun = "a picture"
    package var src = Located("", SourceSpan(line: 1, column: 1))
    package var alt: String?
    package var caption: String?
    package var credit: String?
    package var people: [Reference] = []
    /// Whether their faces are shown or blurred in the file.
    package var face: String?
    /// Whether it says nothing that the text doesn't: it needs no alternative text then.
    package var isDecorative = false
    /// What is seen of it in a square.
    package var focalPoint = FocalPoint()

    package init() {}

    /// Its alternative text as a page has it.
    package var shownAlt: String? { isDecorative ? "" : alt }

    package static let fields: [Field<PictureReference>] = [
        Field("src", .file, \.src, required: true, "The picture's file."),
        Field("alt", .text, \.alt, "What the picture shows, for those who don't see it."),
        Field("caption", .text, \.caption, "A line below the picture."),
        Field("credit", .text, \.credit, "Who made it."),
        Field(
            "people", ValueReader<Reference>.reference("a person's file name", to: "person").list("people"), \.people,
            "Everybody who can be recognised in it; shown only where they agreed."),
        Field("face", .choice("blurred"), \.face, "Blurred, when the faces in the file are."),
        Field("decorative", .yesOrNo, \.isDecorative, "Yes, when the picture says nothing of its own."),
        Field(
            "focal_point", .focalPoint, \.focalPoint,
            "What stays in sight where it is cut to a square, across and down: 30% 20%. The middle if left out."),
    ]
}

extension ValueReader where T == PictureReference {
    /// A group of fields, or the file's name alone.
    static let picture = group(
        template: .record("picture"), shorthandForm: .file,
        shorthand: { text, span, reading in
            Located<String>.readerOfFiles.read(Node(content: .scalar(text, isQuoted: false), span: span), &reading)
                .map { src in
                    var picture = PictureReference()
                    picture.src = src
                    return picture
                }
        },
        present: { picture, presenter in presenter.picture(picture) })
}

extension Located where T == String {
    static var readerOfFiles: ValueReader<Reference> { .file }
}
