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
    /// Addresses of what is not out, from the site's root: no link leads there, since the address tells of it.
    package var hiddenPlaces: Set<String> = []
    /// Other files of the site by path, with their address.
    package var files: [String: String] = [:]

    /// Whether a link from the site's root leads to something that is not out.
    package func hides(rootLink link: String) -> Bool {
        guard !hiddenPlaces.isEmpty, link.hasPrefix("/"), !link.hasPrefix("//") else { return false }
        let place = String(link.dropFirst().prefix { $0 != "#" && $0 != "?" }).withoutPercents.nfc
        return hiddenPlaces.contains(place.hasSuffix("/") || place.hasSuffix(".html") ? place : place + "/")
    }
}
