import Diagnostics
import SiteModel

/// The first stage: which files there are, and what each is.
enum Load {
    /// Lists a site's folder.
    /// - Parameters:
    ///   - needsConsent: whether something is shown by what contributors agreed to.
    ///   - theme: what is known of its templates already.
    /// - Throws: when a file of the site's own theme can't be read, or the consent records are not there.
    static func sources(
        of request: BuildRequest, configuration: SiteConfiguration, needsConsent: Bool = true, theme: Sources? = nil
    ) throws(OutsideFailure) -> Sources {
        let theme = if let theme { theme } else { try self.theme(of: request) }
        let sources = content(of: request, configuration: configuration, beside: theme)
        if needsConsent, let problem = sources.consentProblem { throw OutsideFailure(problem) }
        return sources
    }

    /// The theme alone.
    static func theme(of request: BuildRequest) throws(OutsideFailure) -> Sources {
        var sources = Sources()
        try overlayTheme(request, into: &sources)
        return sources
    }

    /// Lists a site's folder but for its templates.
    /// - Parameter theme: what those are.
    static func content(
        of request: BuildRequest, configuration: SiteConfiguration, beside theme: Sources = Sources()
    ) -> Sources {
        var sources = theme
        let content = FolderListing.list(request.site + "/Content", as: "Content", within: request.site)
        sources.diagnostics += content.diagnostics
        for file in content.files { sort(file, into: &sources) }
        let consent = configuration.consentFolder ?? "consent"
        let folder = consentFolder(of: request, configuration)
        if isFolder(folder) {
            let listing = FolderListing.list(folder, as: consent)
            sources.diagnostics += listing.diagnostics
            sources.isConsentWhole = listing.diagnostics.isEmpty
            sources.consent = listing.files.filter { $0.path.hasSuffix(".yaml") || $0.path.hasSuffix(".yml") }
        } else if configuration.consentFolder != nil || stands(folder) {
            // Without them, contributors would pass for staff, and be shown under their names.
            sources.isConsentWhole = false
            sources.consentProblem =
                "The consent records can't be found: there is no folder \(FileName.shown(consent))"
                + (configuration.consentFolder == nil ? ", only something of that name." : ", which site.yaml names.")
                + " Connect the drive that it lies on, or correct its name. Nothing was published."
        }
        return sources
    }

    /// Where the consent records of a site lie, absolute.
    static func consentFolder(of request: BuildRequest, _ configuration: SiteConfiguration) -> String {
        let consent = configuration.consentFolder ?? "consent"
        return consent.hasPrefix("/") ? consent : "\(request.site)/\(consent)"
    }

    private static func sort(_ file: ListedFile, into sources: inout Sources) {
        let parts = file.path.namesBelowFirst
        guard let first = parts.first, let last = parts.last else { return }
        if parts.count > 1, first == "static" {
            sources.statics.append(file)
        } else if parts.count == 1, ["site.yaml", "published.lock", "published.lock.new"].contains(first) {
            return
        } else if parts.count == 1, let kind = KindRegistry.lists.first(where: { $0.file == first }) {
            sources.entries.append(Sources.EntryFile(file: file, kind: kind.name, folder: nil))
        } else if last.hasSuffix(".md") {
            sortEntry(file, parts, into: &sources)
        } else {
            sources.files[file.path] = file
        }
    }

    private static func sortEntry(_ file: ListedFile, _ parts: [String], into sources: inout Sources) {
        let folder = parts.count > 1 ? parts[0] : ""
        if folder == "shows" {
            guard parts.count == 3 else {
                sources.diagnostics.append(
                    Rule.fileMisplaced.finding(
                        path: file.path, span: SourceSpan(line: 1, column: 1),
                        message: "This file lies beside no show.",
                        help: "Put it into the folder of its show, as Content/shows/my-show/\(parts[parts.count - 1]).")
                )
                return
            }
            let kind: KindName = parts[2] == "show.md" ? "show" : "episode"
            sources.entries.append(Sources.EntryFile(file: file, kind: kind, folder: parts[1]))
        } else if let kind = KindRegistry.filed.first(where: { $0.folder == folder }) {
            sources.entries.append(Sources.EntryFile(file: file, kind: kind.name, folder: nil))
        } else {
            let folders = KindRegistry.filed.map(\.folder)
            let near = nearest(to: folder, among: folders).map { "Did you mean Content/\($0)/?" }
            sources.diagnostics.append(
                Rule.fileMisplaced.finding(
                    path: file.path, span: SourceSpan(line: 1, column: 1),
                    message: folder.isEmpty
                        ? "This file lies in Content/ itself, so Kindred can't tell what it is."
                        : "Content/\(folder)/ is not a folder that Kindred knows.",
                    help: near ?? "Put it into Content/pages/, Content/stories/, or the folder of its kind."))
        }
    }
}

extension String {
    /// The names in a path but for the first.
    fileprivate var namesBelowFirst: [String] {
        let bytes = utf8Span.span
        var names: [String] = []
        var start: Index?
        for place in bytes.indices where bytes[place] == UInt8(ascii: "/") {
            let slash = utf8.index(startIndex, offsetBy: place)
            if let start { names.append(String(self[start..<slash])) }
            start = utf8.index(after: slash)
        }
        if let start { names.append(String(self[start...])) }
        return names
    }
}

extension Rule {
    static let fileMisplaced = Rule(
        "file-misplaced", .error,
        why: "What a file is follows from its folder; in another folder it would never be published.",
        mend: "Put it into the folder of its kind: stories, case-studies, shows/<show>, people, organisations, pages.")
}
