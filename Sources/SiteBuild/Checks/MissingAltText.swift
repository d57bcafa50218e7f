import CommonMark
import Diagnostics
import SiteModel

extension Check {
    /// Every picture says in words what it shows, or that it is decorative.
    static let missingAltText = Check.ofEach(.missingAltText) { entry, site, diagnostics in
        func report(_ path: String, _ span: SourceSpan) {
            diagnostics.append(
                Rule.missingAltText.finding(
                    path: path, span: span, message: "This picture has no text that says what it shows.",
                    help: "Write `alt: …` beside it, or `decorative: yes` if it says nothing of its own."))
        }
        if let image = entry.image, image.alt == nil, !image.isDecorative,
            !entry.isDoubtful("image.alt"), !entry.isDoubtful("image.decorative")
        {
            report(entry.path, image.src.span)
        }
        if let logo = entry.fields(as: Organisation.self)?.logo, logo.alt == nil, !logo.isDecorative,
            !entry.isDoubtful("logo.alt"), !entry.isDoubtful("logo.decorative")
        {
            report(entry.path, logo.src.span)
        }
        for link in entry.body.links where link.isImage && entry.body.label(of: link).isEmpty {
            if !link.parameters.contains(where: { $0.name == "decorative" }) { report(entry.path, link.span) }
        }
    }
}

extension Rule {
    static let missingAltText = Rule(
        "missing-alt-text", .error,
        why: "People who don't see a picture hear its alternative text instead (WCAG 1.1.1).",
        mend: "Say in a sentence what the picture shows; `decorative: yes` where it says nothing of its own.")
}
