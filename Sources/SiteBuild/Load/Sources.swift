package import Diagnostics
package import SiteModel
package import Templating

/// What lies in a site's folder, sorted into what it is. Nothing is read yet.
package struct Sources: Sendable {
    /// A file that is one entry, or a list of them.
    package struct EntryFile: Sendable {
        package let file: ListedFile
        package let kind: KindName
        /// The show's folder, for a show and its episodes.
        package let folder: String?
    }

    package var entries: [EntryFile] = []
    /// Pictures, audio, transcripts and downloads, by path.
    package var files: [String: ListedFile] = [:]
    /// Content/static/, copied as it is.
    package var statics: [ListedFile] = []
    package var consent: [ListedFile] = []
    /// Whether every file of the consent folder could be listed.
    package var isConsentWhole = true
    /// Why nobody can tell what contributors agreed to, in a sentence; nil where that can be told.
    package var consentProblem: String?
    /// The theme with the site's own templates over it.
    package var templates: [TemplateFile] = []
    package var assets: [ThemeAsset] = []
    package var diagnostics: [Diagnostic] = []

    /// Whether some of the files are pictures by their names.
    var hasPictures: Bool { files.keys.contains(where: ReadMetadata.isPicture) }

    /// Files of the site's, whatever they are.
    var count: Int { entries.count + files.count + statics.count + consent.count }
}
