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
    /// Looks at what one entry says in words.
    let readsProse: (@Sendable (Prose, CheckedSite, inout [Diagnostic]) -> Void)?

    init(_ rules: Rule..., run: @escaping @Sendable (CheckedSite, inout [Diagnostic]) -> Void) {
        self.rules = rules
        words = []
        self.run = run
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
        readsProse = prose
    }
}

/// What checks look at.
package struct CheckedSite: Sendable {
    package let read: ReadSite
    package let plan: SitePlan
    /// Every file of the site to be.
    package let files: [OutputFile]
    /// Where they stand, copies too.
    let places: Set<String>
    /// Those at which several would stand.
    let placesTakenTwice: Set<String>
    /// Those brought here from another host.
    let imported: ImportedShows
    /// Finds words in their files.
    let prosePlaces: ProsePlaces
    let helpLines: [HelpLine]
    /// Short forms that the glossary tells in full.
    let toldAbbreviations: Set<String>
    /// The files whose works are out already.
    let publishedBefore: Set<String>
    /// What the glossary avoids; nil where that is nothing.
    let avoidedTerms: AvoidedTerms?

    init(read: ReadSite, plan: SitePlan, files: [OutputFile]) {
        self.read = read
        self.plan = plan
        self.files = files
        prosePlaces = ProsePlaces(read.sources)
        imported = ImportedShows(read.entries)
        helpLines = read.entries.compactMap { $0.fields as? HelpLine }
        toldAbbreviations = Set(read.entries.compactMap { ($0.fields as? Term)?.abbreviation })
        avoidedTerms = AvoidedTerms(read.entries)
        publishedBefore =
            read.ledger.isEmpty ? [] : Set(read.entries.lazy.filter { read.ledger.knows($0) }.map(\.path))
        var places = Set<String>(minimumCapacity: files.count * 2)
        var twice: Set<String> = []
        for file in files {
            if !places.insert(file.path).inserted { twice.insert(file.path) }
            for copy in file.copies where !places.insert(copy).inserted { twice.insert(copy) }
        }
        self.places = places
        placesTakenTwice = twice
    }
}

extension CheckedSite {
    /// Whether an entry was brought here from another host, or is an episode of such a show from before that day: what was
    /// left undone there is a warning at most, which `ImportedShows` sees to for every rule.
    func isImported(_ entry: SiteModel.Entry) -> Bool { imported.contains(entry) }
}
