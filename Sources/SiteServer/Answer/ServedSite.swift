package import Diagnostics
package import SiteBuild

/// A site as the preview serves it: one version, which never changes.
package protocol ServedSite: Sendable {
    /// What was found in it; errors are shown over the pages.
    var diagnostics: [Diagnostic] { get }
    /// A file by its exact path, decoded, from the site's root, without a slash in front: `stories/court/index.html`.
    func content(at path: String) throws(OutsideFailure) -> ServedContent?
    /// Whether the path, without a slash at its end, is a folder of the site.
    func hasFolder(_ path: String) -> Bool
    /// What `_headers` tells a host to send with the path.
    func headers(for path: String) -> [(name: String, value: String)]
    /// Where a former address leads, from the site's root.
    func redirect(from path: String) -> String?
}

package enum ServedContent: Sendable {
    case bytes([UInt8])
    /// As they are in a file of the site's folder, by its absolute path.
    case file(String)
}
