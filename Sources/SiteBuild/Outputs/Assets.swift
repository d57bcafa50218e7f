extension Output {
    /// The theme's style sheet, icons and scripts.
    static let assets = Output("assets") { pages in
        pages.assets.files.map { OutputFile($0.path, .bytes($0.bytes)) }
    }
}
