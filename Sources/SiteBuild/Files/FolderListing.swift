package import Diagnostics

/// The files below a folder, sorted by the bytes of their paths, whatever order and dates the disk gives.
package struct FolderListing: Sendable {
    package internal(set) var files: [ListedFile] = []
    /// What was passed over by name, as paths from the site's root: `.DS_Store`, `~$letter.docx`, dot files.
    package internal(set) var ignored: [String] = []
    /// Names that cannot be published and files that cannot be read; each is left out of `files`.
    package internal(set) var diagnostics: [Diagnostic] = []

    /// Folders deeper than this are refused.
    static let deepest = 64

    /// Whether there is a folder at a path.
    package static func isFolder(_ path: String) -> Bool { SiteBuild.isFolder(path) }

    /// Lists `folder`, an absolute path that reports call `prefix`. Dot files are kept below `prefix`/`static` only.
    /// With `site` given, the folder itself must not be a link that leads out of it.
    package static func list(_ folder: String, as prefix: String, within site: String? = nil) -> FolderListing {
        var walk = FolderWalk(realRoot: folder, dotFolder: prefix + "/static/")
        do throws(OutsideFailure) {
            walk.realRoot = try PathInside.real(folder)
            if let site, !PathInside.contains(try PathInside.real(site), walk.realRoot) {
                walk.listing.diagnostics.append(.pathOutside(prefix))
            } else {
                try walk.visit(folder, as: prefix, depth: 1)
            }
        } catch {
            walk.listing.diagnostics.append(Diagnostic(unreadable: prefix, error))
        }
        return walk.listing
    }
}
