package import Diagnostics

/// One thing that content is held to: a file in Checks/ declares one, and the registry lists it.
package struct Check: Sendable {
    /// What it may find.
    package let rules: [Rule]
    /// Looks at everything read and planned, and says what it found.
    let run: @Sendable (CheckedSite, inout [Diagnostic]) -> Void

    init(_ rules: Rule..., run: @escaping @Sendable (CheckedSite, inout [Diagnostic]) -> Void) {
        self.rules = rules
        self.run = run
    }
}

/// What checks look at.
package struct CheckedSite: Sendable {
    package let read: ReadSite
    package let plan: SitePlan
    /// Every file of the site to be.
    package let files: [OutputFile]
}
