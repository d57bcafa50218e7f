import Diagnostics
import SiteModel

extension Check {
    /// A show of the site's own has a cover as soon as it is more than a draft: no directory takes a feed without one.
    static let showCover = Check { site, diagnostics in
        for entry in site.read.entries {
            guard let show = entry.fields(as: Show.self), show.external == nil, show.imported == nil,
                entry.image == nil,
                !["draft", "review"].contains(entry.common.status), !entry.isDoubtful("image"),
                !entry.isDoubtful("external"), !entry.isDoubtful("status")
            else { continue }
            diagnostics.append(
                Rule.frontMatterMissing.finding(
                    path: entry.path, span: entry.anchor, message: "A show needs “image”, and it isn't here.",
                    help: "Add a line “image: {src: cover.png, alt: …}”: a square picture of 1400 to 3000 pixels."))
        }
    }
}
