import Templating

extension Load {
    /// Lays the site's own Templates/ over the theme inside, file by file.
    static func overlayTheme(
        _ request: BuildRequest, into sources: inout Sources,
        reading: (ListedFile) throws(OutsideFailure) -> [UInt8] = { file throws(OutsideFailure) in
            try FileReader.read(file.absolutePath)
        }
    ) throws(OutsideFailure) {
        var templates = Dictionary(request.theme.map { ($0.path, $0) }, uniquingKeysWith: { _, last in last })
        var assets = Dictionary(request.themeAssets.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
        let site = request.look ?? request.site
        if isFolder(site + "/Templates") {
            let own = FolderListing.list(site + "/Templates", as: "Templates", within: site)
            sources.diagnostics += own.diagnostics
            for file in own.files {
                let path = String(file.path.dropFirst("Templates/".count))
                let bytes = try reading(file)
                if path.hasPrefix("assets/") {
                    let name = String(path.dropFirst(7))
                    assets[name] = ThemeAsset(name: name, bytes: bytes)
                } else if path.hasSuffix(".mustache") || WordsFile.language(of: path) != nil {
                    templates[path] = TemplateFile(path: path, bytes: bytes, displayPath: file.path)
                }
            }
        }
        sources.templates = templates.values.sorted { $0.path < $1.path }
        if request.showsComponents { sources.templates = MarkedTemplates.marked(sources.templates) }
        sources.assets = assets.values.sorted { $0.name < $1.name }
    }
}
