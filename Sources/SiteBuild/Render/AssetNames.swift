import Digest

/// The theme's assets under names that change with their content, so that browsers may keep them for ever.
struct AssetNames: Sendable {
    private var names: [String: String] = [:]
    /// Path and bytes, with the assets that style sheets name under their new names.
    private(set) var files: [(path: String, bytes: [UInt8])] = []

    init(_ assets: [ThemeAsset]) {
        // Style sheets come last, since they name the others.
        let hasFace = assets.contains { $0.name == Self.face }
        let styles = assets.filter { $0.name.hasSuffix(".css") && (hasFace || $0.name != "fonts.css") }
        for asset in assets where !asset.name.hasSuffix(".css") { add(asset.name, asset.bytes) }
        for style in styles { add(style.name, renamingAddresses(in: style.bytes)) }
    }

    /// The theme's text face, which is there only where Kindred was built with it.
    static let face = "text.woff2"
    /// What style sheets call it.
    static let faceFamily = "Kindred Text"

    /// What site.yaml sets of the theme, as a style sheet.
    static let settings = "settings.css"

    /// Whether there is an asset of this name.
    func has(_ name: String) -> Bool { names[name] != nil }

    var hasFace: Bool { names[Self.face] != nil }

    /// The path of an asset from the site's root: `assets/site.1f2e3d4c.css`.
    subscript(name: String) -> String { names[name] ?? "assets/\(name)" }

    private mutating func add(_ name: String, _ bytes: [UInt8]) {
        let digest = hex(sha256(bytes)).prefix(8)
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let path = "assets/\(name[..<dot]).\(digest)\(name[dot...])"
        names[name] = path
        files.append((path, bytes))
    }

    /// `url(mark.svg)` and `url("mark.svg")` with the new names of known assets.
    private func renamingAddresses(in style: [UInt8]) -> [UInt8] {
        guard style.namesAddresses else { return style }
        var text = String(decoding: style, as: UTF8.self)
        for (name, path) in names.sorted(by: { $0.key < $1.key }) {
            let new = path.dropFirst("assets/".count)
            for quote in ["", "\"", "'"] {
                text = text.replacing("url(\(quote)\(name)\(quote))", with: "url(\(quote)\(new)\(quote))")
            }
        }
        return Array(text.utf8)
    }
}

extension [UInt8] {
    /// Whether `url(` stands in a style sheet.
    fileprivate var namesAddresses: Bool {
        indices.contains { self[$0] == UInt8(ascii: "u") && self[$0...].starts(with: "url(".utf8) }
    }
}
