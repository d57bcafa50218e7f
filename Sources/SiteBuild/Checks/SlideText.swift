import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// What a slide or a figure shows is there in words as well.
    static let slideText = Check(.slideText) { prose, _, diagnostics in
        let body = prose.entry.body
        for directive in body.directives where directive.name == "slide" || directive.name == "figure" {
            let pictures = body.links.filter { $0.isImage && body.stands($0.directive, in: directive.index) }
            guard directive.name == "slide" || !pictures.isEmpty, directive["caption"]?.isEmpty != false else {
                continue
            }
            guard !pictures.contains(where: { picture in picture.parameters.contains { $0.name == "decorative" } })
            else {
                continue
            }
            let hasWords = prose.stretches.contains { stretch in
                stretch.isBody && !stretch.isHeading && !stretch.range.isEmpty
                    && body.stands(stretch.directive, in: directive.index)
            }
            let isTold = pictures.contains { body.label(of: $0).split(separator: " ").count >= 5 }
            let holdsBlocks = body.directives.contains {
                $0.index != directive.index && body.stands($0.parent, in: directive.index)
            }
            guard !hasWords, !isTold, !holdsBlocks else { continue }
            diagnostics.append(
                Rule.slideText.finding(
                    path: prose.entry.path, span: directive.span,
                    message: pictures.isEmpty
                        ? "This slide has a title and nothing else."
                        : "This \(directive.name) is a picture only.",
                    help: "Say below it what the picture tells, or in its alternative text."))
        }
    }
}

extension Document {
    /// Whether a directive is another or stands in it.
    func stands(_ directive: Int?, in outer: Int) -> Bool {
        var next = directive
        while let index = next, directives.indices.contains(index) {
            if index == outer { return true }
            next = directives[index].parent
        }
        return false
    }
}

extension Rule {
    static let slideText = Rule(
        "slide-text", .error,
        why: "A diagram without words says nothing to people who don't see it, and can't be searched or translated"
            + " (WCAG 1.1.1).",
        mend: "Say in the slide, the caption or the alternative text what the picture tells.")
}
