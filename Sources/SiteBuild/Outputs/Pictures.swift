import SiteModel

extension Output {
    /// Pictures of published entries, made smaller, and their squares for listings.
    static let pictures = Output("pictures") { pages in
        let plan = pages.plan
        let hasAVIF = plan.configuration.hasAVIF
        let whole = plan.published.pictures.keys.sorted().flatMap { path -> [OutputFile] in
            guard let facts = plan.media.pictures[path], let file = plan.sources.files[path] else { return [] }
            return PictureFiles(path: path, facts: facts, hasAVIF: hasAVIF).outputs(of: file.absolutePath)
        }
        // Two entries may have the same picture at their heads.
        var seen = Set<String>()
        let squares = plan.entries.flatMap { item -> [OutputFile] in
            guard plan.published.thumbnails[item.entry.path] != nil, let (path, image) = item.listedPicture,
                let facts = plan.media.pictures[path], let file = plan.sources.files[path]
            else { return [] }
            let square = PictureFiles(squareOf: path, facts: facts, at: image.focalPoint, hasAVIF: hasAVIF)
            return square.outputs(of: file.absolutePath).filter { seen.insert($0.path).inserted }
        }
        return whole + squares
    }
}

extension PictureFiles {
    fileprivate func outputs(of source: String) -> [OutputFile] {
        formats.joined().map { file in
            guard let form = file.form else { return OutputFile(file.path, .copied(from: source)) }
            return OutputFile(file.path, .picture(of: source, width: file.width, as: form, crop: file.crop))
        }
    }
}
