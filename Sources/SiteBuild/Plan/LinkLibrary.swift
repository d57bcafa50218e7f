package import SiteModel

/// What links in text can lead to: every file of content by its path, with its address when it is published and its anchors.
package struct LinkLibrary: Sendable {
    /// A file that links can name.
    package final class Target: Sendable {
        package let kind: KindName
        package let name: String
        package let title: String
        /// Its path on the site; nil while it is not published or has no page.
        package let path: String?
        package let anchors: Set<String>
        /// Anchors inside blocks that may not be shown: known, but not to be linked to.
        package let hiddenAnchors: Set<String>

        init(
            kind: KindName, name: String, title: String, path: String?, anchors: Set<String>, hiddenAnchors: Set<String>
        ) {
            self.kind = kind
            self.name = name
            self.title = title
            self.path = path
            self.anchors = anchors
            self.hiddenAnchors = hiddenAnchors
        }
    }

    package var targets: [String: Target] = [:]
    /// Other files of the site by path, with their address.
    package var files: [String: String] = [:]
}
