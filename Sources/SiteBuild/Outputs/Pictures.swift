import SiteModel

extension Output {
    /// Pictures of published entries, made smaller.
    static let pictures = Output("pictures") { pages in
        pages.plan.published.pictures.keys.sorted().flatMap { path -> [OutputFile] in
            guard let facts = pages.plan.media.pictures[path], let file = pages.plan.sources.files[path] else {
                return []
            }
            let names = PictureFiles(path: path, facts: facts)
            return [
                OutputFile(names.webp, .picture(of: file.absolutePath, width: names.width, as: .webp)),
                OutputFile(
                    names.fallback,
                    .picture(of: file.absolutePath, width: names.width, as: names.fallbackIsPNG ? .png : .jpeg)),
            ]
        }
    }
}
