package import Diagnostics
import SiteModel

/// One thing that content is held to: a file in Checks/ declares one, and the registry lists it.
package struct Check: Sendable {
    /// What it may find.
    package let rules: [Rule]
    /// The words that it wants to be told of, in lower case; of several words together the first or the rarest.
    let words: [String]
    /// Looks at everything read and planned, and says what it found.
    let run: (@Sendable (CheckedSite, inout [Diagnostic]) -> Void)?
    /// Looks at one entry.
    let looksAtEntry: (@Sendable (SiteModel.Entry, CheckedSite, inout [Diagnostic]) -> Void)?
    /// Looks at what one entry says in words.
    let readsProse: (@Sendable (Prose, CheckedSite, inout [Diagnostic]) -> Void)?

    init(_ rules: Rule..., run: @escaping @Sendable (CheckedSite, inout [Diagnostic]) -> Void) {
        self.rules = rules
        words = []
        self.run = run
        looksAtEntry = nil
        readsProse = nil
    }

    /// A check that looks at each entry for itself: an entry is taken up once, and all such checks look at it.
    static func ofEach(
        _ rules: Rule..., look: @escaping @Sendable (SiteModel.Entry, CheckedSite, inout [Diagnostic]) -> Void
    ) -> Check {
        Check(rules: rules, looksAtEntry: look)
    }

    private init(
        rules: [Rule], looksAtEntry: @escaping @Sendable (SiteModel.Entry, CheckedSite, inout [Diagnostic]) -> Void
    ) {
        self.rules = rules
        words = []
        run = nil
        self.looksAtEntry = looksAtEntry
        readsProse = nil
    }

    /// A check of language: it is given each entry's words once, with those that it named found in them.
    init(
        _ rules: Rule..., words: [String] = [],
        prose: @escaping @Sendable (Prose, CheckedSite, inout [Diagnostic]) -> Void
    ) {
        self.rules = rules
        self.words = words
        run = nil
        looksAtEntry = nil
        readsProse = prose
    }
}
