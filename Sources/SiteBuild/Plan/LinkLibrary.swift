package import SiteModel

/// What links in text can lead to: every file of content by its path, with its address when it is published and its anchors.
package struct LinkLibrary: Sendable {
    /// A file that links can name.
    package struct Target: Sendable {
        package let kind: KindName
        package let name: String
        package let title: String
        /// Its path on the site; nil while it is not published or has no page.
        package let path: String?
        package let anchors: Set<String>
        /// Anchors inside blocks that may not be shown: known, but not to be linked to.
        package let hiddenAnchors: Set<String>
    }

    package var targets: [String: Target] = [:]
    /// Other files of the site by path, with their address.
    package var files: [String: String] = [:]
}
