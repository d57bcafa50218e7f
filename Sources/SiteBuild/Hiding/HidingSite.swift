import Diagnostics
import FrontMatter
import SiteModel

/// A site before or after a work is hidden.
struct HidingSite {
    let read: ReadSite
    let plan: SitePlan
    /// Where files of the site stand.
    let places: Set<String>

    static func look(_ request: BuildRequest) async throws -> HidingSite {
        var diagnostics: [Diagnostic] = []
        guard let site = try ReadConfiguration.site(of: request, into: &diagnostics) else {
            throw HidingRefusal(
                "Content/site.yaml can't be read, so nothing can be published: `kindred check` tells why.")
        }
        let sources = try Load.sources(
            of: request, configuration: site.configuration, needsConsent: false)
        let read = await Read.all(sources, site: site, request: request)
        let plan = await Plan.site(read, request: request)
        let files = await OutputRegistry.files(of: PagesOfAll(plan), jobs: request.jobs)
        return HidingSite(read: read, plan: plan, places: Set(files.flatMap { [$0.path] + $0.copies }))
    }

    /// Gives a work an id that it has not got yet, by which it can be hidden.
    func give(_ target: HideTarget, _ request: BuildRequest, _ randomness: some IDSource) throws -> String {
        var randomness = randomness
        let taken = Set((read.entries.compactMap(\.common.id?.value)) + read.gone.map(\.id))
        let id = newID(from: &randomness, avoiding: taken)
        guard let entry = target.entry else { throw HidingRefusal("The work has no id.") }
        let file = "\(request.site)/\(entry.path)"
        guard let text = FrontMatterEditor.inserting("id", id, in: try FileReader.read(file)) else {
            throw HidingRefusal(
                "\(entry.path) has no id, by which it could be hidden, and can't be given one: write one.")
        }
        try FileReplacement.replace(file, with: text)
        return id
    }

    /// What is out and says that it is another form of a work, or is said to be one by it.
    func otherForms(of work: SiteModel.Entry) -> [(path: String, id: String?)] {
        guard let relation = RelationRegistry.all.first(where: { $0.name == "alternates" }) else { return [] }
        let index = EntryIndex(read.entries)
        func names(_ entry: SiteModel.Entry) -> [String] {
            relation.named(entry).compactMap { index.find($0.name, kinds: $0.kinds) }.map { read.entries[$0].path }
        }
        let named = Set(names(work))
        return plan.entries.map(\.entry).filter { other in
            other.path != work.path && (named.contains(other.path) || names(other).contains(work.path))
        }.map { ($0.path, $0.common.id?.value) }.sorted { $0.path < $1.path }
    }

    /// Where a page says that a work is gone.
    func addresses(of id: String) -> [String] {
        plan.gone.pages.first { $0.addresses.contains("\(id)/") }?.addresses ?? []
    }
}
