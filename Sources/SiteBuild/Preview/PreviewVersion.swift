package import Diagnostics
import SiteModel

/// The site as it stands after one reading of its folder: a value that never changes. Files are rendered when they are
/// asked for.
///
/// Pages and listings show what is not out as well, marked in words: drafts, what is scheduled and what has ended.
/// Feeds, the sitemap and the files for hosts are as `kindred build` would publish them on the version's date, so that no
/// podcast client that tries the preview picks up a draft. What consent withholds is withheld here too.
package struct PreviewVersion: Sendable {
    /// 1, 2, 3 …
    package let number: Int
    /// The path that the site stands at, `/` where its address is a host alone.
    package let root: String
    /// Everything found, in the order in which it is shown.
    package let diagnostics: [Diagnostic]
    /// The folders that the site is made from, whether they are there or not, as absolute paths.
    package let folders: [String]
    let site: PreviewedSite?

    /// A file of the site.
    package enum Resource: Sendable, Equatable {
        case bytes([UInt8])
        /// A file of the site's folder that is published as it is, by its absolute path.
        case file(String)
    }

    /// The file at a path, which is exact, decoded, and from the site's root without a slash in front:
    /// `stories/court/index.html`. A page answers at its short address too. nil where there is none.
    /// - Throws: when a picture can't be made smaller.
    package func resource(at path: String) throws(OutsideFailure) -> Resource? {
        guard let site else { return nil }
        if let resource = try site.shown.resource(at: path) { return resource }
        return try site.asPublished.value.resource(at: path)
    }

    /// Whether a path, without a slash at its end and empty for the root, is a folder of the site.
    package func hasFolder(_ path: String) -> Bool {
        guard let site else { return false }
        return site.shown.hasFolder(path) || site.asPublished.value.hasFolder(path)
    }

    /// The headers that a host is told to send with a path.
    package func headers(for path: String) -> [(name: String, value: String)] {
        site?.headers.headers(for: path) ?? []
    }

    /// Where a former address leads, from the site's root; nil where the path is none. Its slash at the end may be missing.
    package func redirect(from path: String) -> String? { site?.redirects[path] ?? site?.redirects[path + "/"] }

    /// Where files stand, sorted; copies too.
    package var paths: [String] {
        guard let site else { return [] }
        return (site.shown.paths + site.asPublished.value.paths).sorted()
    }
}
