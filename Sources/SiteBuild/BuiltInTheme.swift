import CTheme
import Templating

/// The default theme, embedded in the executable.
enum BuiltInTheme {
    /// Its templates and its assets, in the order of their paths.
    static func files() -> (templates: [TemplateFile], assets: [ThemeAsset]) {
        var templates: [TemplateFile] = []
        var assets: [ThemeAsset] = []
        let table = unsafe UnsafeBufferPointer(start: kindred_theme_table(), count: kindred_theme_count)
        for index in table.indices {
            let file = unsafe table[index]
            guard let name = unsafe file.path else { continue }
            let path = unsafe String(cString: name)
            let bytes = unsafe [UInt8](UnsafeBufferPointer(start: file.bytes, count: file.count))
            if path.hasPrefix("assets/") {
                assets.append(ThemeAsset(name: String(path.dropFirst(7)), bytes: bytes))
            } else if path.hasSuffix(".mustache") || WordsFile.language(of: path) != nil {
                templates.append(TemplateFile(path: path, bytes: bytes, displayPath: "Templates/\(path)"))
            }
        }
        return (templates, assets)
    }
}
