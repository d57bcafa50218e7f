import Diagnostics
import SiteModel

/// Builds a site: five stages, each of which takes values and gives values.
package enum Build {
    /// Publishes a site, or leaves the published one as it was.
    /// - Throws: when something outside failed: a disk, a library, the lock.
    package static func publish(_ request: BuildRequest) async throws(OutsideFailure) -> BuildReport {
        try request.checkOutput()
        return try await publish(try await plan(request), request)
    }

    /// Publishes what was planned.
    static func publish(_ planned: PlannedSite, _ request: BuildRequest) async throws(OutsideFailure) -> BuildReport {
        guard let plan = planned.plan, planned.canPublish(strictly: request.isStrict) else { return planned.report }
        let stage = try OutputStage.open(output: request.output, workshop: request.workshop, clock: request.clock)
        let index: [OutputFile]
        do throws(OutsideFailure) {
            index = try SearchIndex.files(of: plan, request)
        } catch {
            stage.abandon()
            // What was taken back waits for no index.
            return try await publish(request.without(searchThatFailed: error))
        }
        do throws(OutsideFailure) {
            try await Render.files(planned.files + index, into: stage, jobs: request.jobs, request.pictureProgress)
            planned.audio?.save(published: plan.publishedAudio)
            return planned.report.published(plan, planned.files, try stage.commit())
        } catch {
            stage.abandon()
            throw error
        }
    }

    /// Everything but publishing.
    package static func check(_ request: BuildRequest) async throws(OutsideFailure) -> BuildReport {
        try await plan(request).report
    }

    /// Load, Read and Plan, with every check.
    static func plan(_ request: BuildRequest) async throws(OutsideFailure) -> PlannedSite {
        var diagnostics: [Diagnostic] = []
        guard let site = try ReadConfiguration.site(of: request, into: &diagnostics) else {
            return PlannedSite(plan: nil, files: [], diagnostics: diagnostics, leftOut: [])
        }
        let sources = try Load.sources(of: request, configuration: site.configuration)
        let audio = AudioCache(workshop: request.workshop, clock: request.clock)
        var read = await Read.all(sources, site: site, request: request, audio: audio)
        if let problem = read.consentProblem { throw OutsideFailure(problem) }
        if let missing = read.missingForPictures { throw OutsideFailure(missing) }
        read.diagnostics += diagnostics + sources.diagnostics
        var planned = await checked(read, request: request)
        if request.leavesOutErrors {
            planned = await LeaveOut.errors(of: read, first: planned) { await checked($0, request: request) }
        }
        planned.audio = audio
        return planned
    }

    /// Plans what was read and holds it to every check.
    private static func checked(_ read: ReadSite, request: BuildRequest) async -> PlannedSite {
        let plan = Plan.site(read, request: request)
        var diagnostics = read.diagnostics + plan.diagnostics
        let files = OutputRegistry.files(of: plan)
        let site = CheckedSite(read: read, plan: plan, files: files)
        await CheckRegistry.run(on: site, request: request, &diagnostics)
        return PlannedSite(read: read, plan: plan, files: files, diagnostics: diagnostics, leftOut: [])
    }
}

/// A site planned and checked.
struct PlannedSite: Sendable {
    var read: ReadSite?
    let plan: SitePlan?
    /// Every file of the site to be.
    let files: [OutputFile]
    var diagnostics: [Diagnostic]
    /// Entries that were left out because of their errors, by path.
    var leftOut: [String]
    /// What was heard in audio, for the next build.
    var audio: AudioCache?

    /// Whether nothing holds the build back. Strictly, warnings do too.
    func canPublish(strictly isStrict: Bool = false) -> Bool {
        !diagnostics.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
    }

    var report: BuildReport { BuildReport(self) }
}

extension SitePlan {
    /// The digests of the audio that is out.
    fileprivate var publishedAudio: Set<String> { Set(entries.compactMap { media.audio[$0.entry.path]?.sha256 }) }
}
