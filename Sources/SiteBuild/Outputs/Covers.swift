import SiteModel

/// A show's or episode's picture as podcast apps want it: as large as its source, up to 3000 pixels, under a name that
/// changes with it, since apps keep a cover for ever.
enum CoverFile {
    static let widest = 3000

    /// Path and format; nil where there is no picture.
    static func file(of item: PlannedEntry, _ plan: SitePlan) -> (
        source: String, path: String, isPNG: Bool, width: Int
    )? {
        guard let image = item.entry.image,
            let source = resolvePath(image.src.value, from: item.entry.parentFolder),
            item.blocks.pictures.shows(source, at: .feed),
            let facts = plan.media.pictures[source], !facts.isDrawing
        else { return nil }
        let isPNG = facts.format == "png"
        let path = "media/\(makeSlug(FileStem(source).stem)).\(facts.digest).cover.\(isPNG ? "png" : "jpg")"
        return (source, path, isPNG, min(facts.width, widest))
    }

    static func address(of item: PlannedEntry, _ pages: Pages) -> String? {
        file(of: item, pages.plan).map { pages.addresses.absolute($0.path) }
    }
}

extension Output {
    /// The covers of shows and episodes for their feeds.
    static let covers = Output("covers") { pages in
        var seen = Set<String>()
        return pages.plan.entries.filter { ["show", "episode"].contains($0.entry.kind) }.compactMap { item in
            guard let cover = CoverFile.file(of: item, pages.plan), seen.insert(cover.path).inserted,
                let file = pages.plan.sources.files[cover.source]
            else { return nil }
            return OutputFile(
                cover.path,
                .picture(of: file.absolutePath, width: cover.width, as: cover.isPNG ? .png : .jpeg))
        }
    }
}
