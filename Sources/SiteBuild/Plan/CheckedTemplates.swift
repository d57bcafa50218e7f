package import Diagnostics
package import SiteModel
package import Templating

/// A site's templates, checked for what its pages give them.
package struct CheckedTemplates: Sendable {
    package let library: TemplateLibrary
    package let diagnostics: [Diagnostic]

    init(library: TemplateLibrary, diagnostics: [Diagnostic]) {
        self.library = library
        self.diagnostics = diagnostics
    }

    /// Whether pages can be rendered with them.
    var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

    package init(_ files: [TemplateFile], over theme: [TemplateFile], extra: ExtraFields) {
        var found: [Diagnostic] = []
        let library = TemplateLibrary(
            files: files, types: .site(extra: extra), pages: PageTemplates.all, diagnostics: &found)
        // A theme may have pieces that a site's own templates no longer include.
        let unused = Set(library.unusedPaths).subtracting(theme.map(\.path))
        self.library = library
        diagnostics = found + files.filter { unused.contains($0.path) }.map(library.unused)
    }
}
