package import Diagnostics

/// What became of a build's files.
package enum CommitResult: Sendable {
    /// The output folder holds exactly what was written, and what others keep there.
    case published(CommitReport)
    /// Something that is not Kindred's stands on needed addresses. Nothing was published.
    case refused([Diagnostic])
}

/// What a published build did to the output folder.
package struct CommitReport: Sendable, Hashable {
    /// Files that are new or have other bytes than before.
    package var written = 0
    package var unchanged = 0
    /// Files of an earlier build that this one did not write.
    package var removed: Int { removedPaths.count }
    /// Where they stood, from the output folder, sorted.
    package var removedPaths: [String] = []
    /// Files that are not Kindred's and were left; where nothing had to be written, as counted the last time.
    package var foreign = 0
    /// Sentences for whoever runs the build: that the files were replaced one by one, and why; that the record was missing.
    package var notes: [String] = []

    package init() {}
}
