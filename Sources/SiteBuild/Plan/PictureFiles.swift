import Media
import SiteModel

/// The files that a picture becomes: named by what is in it, so that a changed picture has a new address.
struct PictureFiles {
    struct File {
        let path: String
        /// In pixels.
        let width: Int
        /// To what it is cut; nil for the whole of it.
        let crop: PictureCrop?
        /// What is made of the source; nil for a drawing, which is sharp at every size and published as it is.
        let form: OutputFile.PictureForm?
    }

    /// Of the file that every browser and every feed finds, in pixels.
    let width: Int
    let height: Int
    /// In each format, the best first, the one for every browser last: JPEG, or PNG where the picture is one.
    let formats: [[File]]

    /// What pages show: a picture as wide as its text is 39rem wide, twice as many pixels on most phones.
    private static let widths = [320, 640, 960, 1280]
    private static let widest = 1600
    /// Of a small square.
    private static let sides = [160, 320]

    /// The whole picture.
    init(path: String, facts: MediaFacts.Picture, hasAVIF: Bool) {
        if facts.isDrawing {
            let file = "media/\(makeSlug(FileStem(path).stem)).\(facts.digest).svg"
            (width, height) = (facts.width, facts.height)
            formats = [[File(path: file, width: facts.width, crop: nil, form: nil)]]
            return
        }
        let largest = max(1, min(facts.width, Self.widest))
        // A width that is almost the largest would save next to nothing.
        let widths = Self.widths.filter { $0 < largest && ($0 == 1280 || $0 * 10 <= largest * 9) } + [largest]
        width = min(largest, 1280)
        height = max(1, Int((Double(facts.height) * Double(width) / Double(max(1, facts.width))).rounded()))
        formats = Self.forms(of: facts, hasAVIF: hasAVIF).map { form in
            widths.map { File(path: Self.path(path, facts, "\($0)", form), width: $0, crop: nil, form: form) }
        }
    }

    /// A small square of it with the focal point as near to its middle as can be.
    init(squareOf path: String, facts: MediaFacts.Picture, at point: FocalPoint, hasAVIF: Bool) {
        let largest = max(1, min(facts.width, facts.height, Self.sides.last ?? 1))
        let sides = Self.sides.filter { $0 < largest } + [largest]
        width = largest
        height = largest
        let focus = PictureFocus(point)
        formats = Self.forms(of: facts, hasAVIF: hasAVIF).map { form in
            sides.map { side in
                let name = "square-\(point.across)-\(point.down).\(side)"
                return File(
                    path: Self.path(path, facts, name, form), width: side,
                    crop: PictureCrop(height: side, focus: focus), form: form)
            }
        }
    }

    private static func forms(of facts: MediaFacts.Picture, hasAVIF: Bool) -> [OutputFile.PictureForm] {
        (hasAVIF ? [.avif] : []) + [.webp, facts.format == "png" ? .png : .jpeg]
    }

    private static func path(
        _ source: String, _ facts: MediaFacts.Picture, _ name: String, _ form: OutputFile.PictureForm
    ) -> String {
        // A picture that is made in another way needs another name: what is published under its name is kept.
        let quality = [.webp, .avif].contains(form) ? ".q\(form.derivative.quality)" : ""
        return
            "media/\(makeSlug(FileStem(source).stem)).\(facts.digest).\(name)\(quality).\(form.derivative.fileExtension)"
    }

    /// As pages show it.
    func published(_ addresses: Addresses) -> PublishedPicture {
        let files = formats.map { files in
            files.map { PublishedPicture.File(url: addresses.link($0.path), width: $0.width) }
        }
        let fallback = files.last ?? []
        let sources = zip(formats, files).dropLast().map { format, files in
            (type: "image/\(format.first?.form?.derivative.rawValue ?? "")", files: files)
        }
        return PublishedPicture(
            url: fallback.first { $0.width == width }?.url ?? "", width: width, height: height, files: fallback,
            sources: Array(sources))
    }
}

extension PictureFocus {
    /// The middle where an author named no point.
    init(_ point: FocalPoint?) {
        self.init(across: point?.across ?? 50, down: point?.down ?? 50)
    }
}

extension PlannedEntry {
    /// The picture at its head where listings may show it: its file from the site's root, and what is seen of it.
    var listedPicture: (path: String, reference: PictureReference)? {
        guard let image = entry.image, let path = resolvePath(image.src.value, from: entry.parentFolder),
            blocks.pictures.shows(path, at: .listing)
        else { return nil }
        return (path, image)
    }
}
