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
        let plan = Plan.site(read, request: request)
        let files = OutputRegistry.files(of: plan)
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

    /// Where a page says that a work is gone.
    func addresses(of id: String) -> [String] {
        plan.gone.pages.first { $0.addresses.contains("\(id)/") }?.addresses ?? []
    }
}
