/// A file found in a content folder.
package struct ListedFile: Sendable, Hashable {
    /// The path from the site's root in NFC: `Content/stories/court.md`.
    package let path: String
    /// Where it opens, spelled as the disk spells it.
    package let absolutePath: String
    package let identity: FileIdentity

    package var byteCount: Int { identity.byteCount }
}
