/// A `.mustache` file, wherever its bytes come from: a site's Templates/ or the theme inside the executable.
package struct TemplateFile: Sendable, Hashable {
    /// The path from Templates/: `story.mustache`, `partials/card.mustache`.
    package let path: String
    package let bytes: [UInt8]
    /// The path as diagnostics show it: `Templates/story.mustache`.
    package let displayPath: String

    package init(path: String, bytes: [UInt8], displayPath: String) {
        self.path = path
        self.bytes = bytes
        self.displayPath = displayPath
    }
}
