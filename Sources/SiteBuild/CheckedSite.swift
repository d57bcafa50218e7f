import Calendar
import SiteModel

/// What checks look at; a class, since closures of checks hold on to it.
package final class CheckedSite: Sendable {
    package let read: ReadSite
    package let plan: SitePlan
    /// Every file of the site to be.
    package let files: [OutputFile]
    /// What the pages among them were made with.
    let pages: PagesOfAll
    /// Where they stand, copies too.
    let places: Set<String>
    /// Where they are in each other's way.
    let outputCollisions: OnceNeeded<OutputCollisions>
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
    /// What entries go by, read as they are.
    let index: EntryIndex
    /// The day on which the site is built, where it is.
    let today: Day
    /// Of case studies, by name.
    let schemas: [String: SchemaTitles]
    /// What a finding may suggest, sorted: few findings ask.
    let fileNames: OnceNeeded<[String]>
    let linkTargets: OnceNeeded<[String]>
    /// The paths of every entry's file, read or not.
    let entryPaths: OnceNeeded<Set<String>>
    /// The works of references.yaml, each as its author's name and its year.
    let referenceWorks: OnceNeeded<Set<String>>

    /// - Parameter index: what was made of the entries read already.
    init(read: ReadSite, plan: SitePlan, files: [OutputFile], pages: PagesOfAll, index: EntryIndex? = nil) {
        self.read = read
        self.pages = pages
        self.plan = plan
        self.files = files
        prosePlaces = ProsePlaces(read.sources)
        imported = ImportedShows(read.entries)
        helpLines = read.entries.compactMap { $0.fields(as: HelpLine.self) }
        toldAbbreviations = Set(read.entries.compactMap { $0.fields(as: Term.self)?.abbreviation })
        avoidedTerms = AvoidedTerms(read.entries)
        self.index = index ?? EntryIndex(read.entries)
        schemas = SchemaTitles.all(of: read.site.configuration)
        today = plan.site.zone.local(plan.now).day
        fileNames = OnceNeeded { read.sources.files.keys.sorted() }
        linkTargets = OnceNeeded { plan.library.targets.keys.sorted() + read.sources.files.keys.sorted() }
        entryPaths = OnceNeeded { read.entryPaths }
        referenceWorks = OnceNeeded { read.referenceWorks(in: plan.site.zone) }
        publishedBefore =
            read.ledger.isEmpty ? [] : Set(read.entries.lazy.filter { read.ledger.knows($0) }.map(\.path))
        var places = Set<String>(minimumCapacity: files.count * 2)
        var twice: Set<String> = []
        for file in files {
            if !places.insert(file.path).inserted { twice.insert(file.path) }
            for copy in file.copies where !places.insert(copy).inserted { twice.insert(copy) }
        }
        self.places = places
        outputCollisions = OnceNeeded { [places, twice] in
            OutputCollisions(plan, read.sources.statics.map(\.path), places: places, placesTakenTwice: twice)
        }
    }
}

extension CheckedSite {
    /// Whether an entry was brought here from another host, or is an episode of such a show from before that day: what was
    /// left undone there is a warning at most, which `ImportedShows` sees to for every rule.
    func isImported(_ entry: SiteModel.Entry) -> Bool { imported.contains(entry) }
}

extension ReadSite {
    fileprivate func referenceWorks(in zone: Zone) -> Set<String> {
        Set(
            entries.compactMap { $0.fields(as: BibliographicReference.self) }.flatMap { work -> [String] in
                guard let year = work.issued?.days(in: zone).lowerBound.year else { return [] }
                return work.author.compactMap(\.family).map { "\($0.lowercased()) \(year)" }
            })
    }
}
