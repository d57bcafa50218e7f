import Diagnostics
import SiteModel
import Templating

/// One version's site: what its pages show, and what machines are given.
struct PreviewedSite: Sendable {
    /// Pages, listings and media, with what is not out.
    let shown: PreviewFiles
    /// Feeds, the sitemap and the files for hosts, as a build would publish them. Planned when first asked for.
    let asPublished: OnceNeeded<PreviewFiles>
    /// The path that it stands at.
    let root: String
    let headers: [HeaderRule]
    let redirects: [String: String]
    /// What it is held to the checks as.
    private let checked: CheckedSite

    /// Plans a site with what is not out.
    init(
        _ read: ReadSite, request: BuildRequest, templates: CheckedTemplates, pictures: PictureShelf,
        into diagnostics: inout [Diagnostic]
    ) async {
        let plan = await Plan.site(read, request: request, scope: .everything, templates: templates)
        let pages = PagesOfAll(plan)
        let editions = pages.editions
        let outputs = await concurrently(OutputRegistry.all, jobs: request.jobs) {
            (isAsPublished: $0.isAsPublished, files: $0.files(of: editions))
        }
        diagnostics += read.diagnostics + plan.diagnostics
        checked = CheckedSite(read: read, plan: plan, files: outputs.flatMap(\.files), pages: pages)
        var files = outputs.filter { !$0.isAsPublished }.flatMap(\.files)
        if request.showsComponents {
            files = ComponentsPage.adding(to: files, templates: read.sources.templates.map(\.path))
        }
        shown = PreviewFiles(files, pictures: pictures)
        let hasMarks = plan.entries.contains { $0.mark != nil }
        asPublished = OnceNeeded {
            let published = hasMarks ? Plan.atOnce(read, request: request, templates: templates) : plan
            let editions = hasMarks ? PagesOfAll(published).editions : editions
            return PreviewFiles(
                OutputRegistry.all.filter(\.isAsPublished).flatMap { $0.files(of: editions) }, pictures: pictures)
        }
        root = plan.addresses.root
        headers = HostHeaders.rules(of: plan)
        redirects = Dictionary(
            Redirect.all(of: plan).map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
    }

    /// Holds the site to every check.
    func findings(_ request: BuildRequest) async -> [Diagnostic] {
        var found: [Diagnostic] = []
        await CheckRegistry.run(on: checked, request: request, &found)
        // A stale file's lines are not those that were checked; what is wrong with the file as it is has been told.
        return checked.read.stale.isEmpty ? found : found.filter { !checked.read.stale.contains($0.path) }
    }
}
