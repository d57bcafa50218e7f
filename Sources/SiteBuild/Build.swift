import Diagnostics
import Media
import SiteModel

/// Builds a site: five stages, each of which takes values and gives values.
package enum Build {
    /// Publishes a site, or leaves the published one as it was.
    /// - Throws: when something outside failed: a disk, a library, the lock.
    package static func publish(_ request: BuildRequest) async throws(OutsideFailure) -> BuildReport {
        try request.checkOutput()
        let last = LastBuild(request)
        if let report = await last?.report() { return report }
        return try await publish(try await plan(request), request, last)
    }

    /// Publishes what was planned.
    static func publish(
        _ planned: PlannedSite, _ request: BuildRequest, _ last: LastBuild? = nil
    ) async throws(OutsideFailure) -> BuildReport {
        guard let plan = planned.plan, planned.canPublish(strictly: request.isStrict) else { return planned.report }
        var times = planned.times
        let stage = try OutputStage.open(output: request.output, workshop: request.workshop, clock: request.clock)
        last?.forget(stage.place)
        let index: [OutputFile]
        do throws(OutsideFailure) {
            index = try SearchIndex.files(of: plan, request)
        } catch {
            stage.abandon()
            // What was taken back waits for no index.
            return try await publish(request.without(searchThatFailed: error))
        }
        do throws(OutsideFailure) {
            let files = index.isEmpty ? planned.files : planned.files + index
            try await Render.files(files, into: stage, jobs: request.jobs, request.pictureProgress)
            times.end(.render, files: stage.takenFiles, bytes: stage.takenBytes)
            planned.audio?.save(published: plan.publishedAudio)
            // While the one task commits, another sees how the files stand that were gone by.
            async let input = last?.input(of: planned)
            var report = planned.report.published(plan, planned.files, try stage.commit(unlocks: false))
            await last?.note(report, of: planned, input: await input, by: stage)
            stage.unlock()
            times.end(.commit, files: report.written?.commit.written)
            report.stages = times.stages
            report.kept = planned
            return report
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
        var times = StageTimes(request.stopwatch)
        var diagnostics: [Diagnostic] = []
        guard let site = try ReadConfiguration.site(of: request, into: &diagnostics) else {
            return PlannedSite(plan: nil, files: [], diagnostics: diagnostics, leftOut: [])
        }
        // Templates wait for no content, but for a task beside the one that lists it.
        let theme = try Load.theme(of: request)
        async let checkedAhead = request.jobs > 1 ? CheckedTemplates(of: theme, site, request) : nil
        let sources = try Load.sources(of: request, configuration: site.configuration, theme: theme)
        times.end(.load, files: sources.count)
        let audio = AudioCache(workshop: request.workshop, clock: request.clock)
        // As does the library for pictures.
        async let opened = request.jobs > 1 && sources.hasPictures ? try? PictureWorkshop.open() : nil
        var read = await Read.all(sources, site: site, request: request, audio: audio)
        _ = await opened
        if let problem = read.consentProblem { throw OutsideFailure(problem) }
        if let missing = read.missingForPictures { throw OutsideFailure(missing) }
        read.diagnostics += diagnostics + sources.diagnostics
        times.end(.read, files: sources.entries.count + sources.consent.count, bytes: read.byteCount)
        let templates = await checkedAhead ?? CheckedTemplates(of: sources, site, request)
        var planned = await checked(read, templates, request: request, &times)
        if request.leavesOutErrors {
            planned = await LeaveOut.errors(of: read, first: planned) {
                var unmeasured = StageTimes(nil)
                return await checked($0, templates, request: request, &unmeasured)
            }
            // Planning again, to see what is left, is part of it.
            times.end(.check)
        }
        planned.times = times
        planned.audio = audio
        return planned
    }

    /// Plans what was read and holds it to every check.
    private static func checked(
        _ read: ReadSite, _ templates: CheckedTemplates, request: BuildRequest, _ times: inout StageTimes
    ) async -> PlannedSite {
        let plan = await Plan.site(read, request: request, templates: templates)
        var diagnostics = read.diagnostics + plan.diagnostics
        async let index = request.jobs > 1 ? EntryIndex(read.entries) : nil
        let pages = PagesOfAll(plan)
        let files = await OutputRegistry.files(of: pages, jobs: request.jobs)
        times.end(.plan, files: files.count)
        let site = CheckedSite(read: read, plan: plan, files: files, pages: pages, index: await index)
        await CheckRegistry.run(on: site, request: request, &diagnostics)
        times.end(.check)
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
    var times = StageTimes(nil)

    /// Whether nothing holds the build back. Strictly, warnings do too.
    func canPublish(strictly isStrict: Bool = false) -> Bool {
        !diagnostics.contains { $0.severity == .error || (isStrict && $0.severity == .warning) }
    }

    var report: BuildReport { BuildReport(self) }
}

extension SitePlan {
    /// The digests of the audio that is out.
    fileprivate var publishedAudio: Set<String> {
        Set(entries(of: "episode").compactMap { media.audio[$0.entry.path]?.sha256 })
    }
}
