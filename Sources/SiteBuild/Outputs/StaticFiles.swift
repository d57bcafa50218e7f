extension Output {
    /// Content/static/, as it is.
    static let staticFiles = Output("static files") { pages in
        pages.plan.sources.statics.map {
            OutputFile(String($0.path.dropFirst("Content/static/".count)), .copied(from: $0.absolutePath))
        }
    }
}
