/// What hiding a work, or showing it again, did.
package struct HideReport: Sendable {
    /// The work's file; nil where that is gone and its tombstone alone is left.
    package var path: String?
    package var id: String
    /// Whether it is hidden now.
    package var isHidden: Bool
    /// Whether it was before.
    package var wasHidden: Bool
    /// The tombstone.
    package var tombstone: String
    /// Files of the site that are not there any more, or not yet before; sorted.
    package var files: [String] = []
    /// Where a page says that it is gone, or where it is again, from the site's root.
    package var addresses: [String] = []
    /// The same in another form or language, each a work of its own that is still out: its file and its id.
    package var otherForms: [(path: String, id: String?)] = []
    package var build: BuildReport
}

extension HideReport {
    /// Audio, transcripts, pictures and files to take away among the files.
    package var media: [String] { files.filter { !$0.hasSuffix(".html") && !$0.hasSuffix(".xml") } }
}
