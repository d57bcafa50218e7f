import SiteModel

extension Output {
    /// Files to take away, of published entries alone.
    static let downloads = Output("downloads") { pages in
        pages.plan.published.files.keys.sorted().compactMap { path in
            pages.plan.sources.files[path].map {
                OutputFile(DownloadFile.path(of: path), .copied(from: $0.absolutePath))
            }
        }
    }
}
