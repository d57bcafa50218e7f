import Calendar
import TestSupport
import Testing

@testable import SiteBuild

/// A site whose builds go by the one before them, on a machine whose clock is far past everything that was written.
struct UnchangedSite {
    private(set) var trial: TrySite

    /// Whether temporary folders lie where builds go by the last one.
    static let isPossible = (try? TestSupport.TemporaryFolder()).map { FileSystemKind.isLocal($0.path) } ?? false

    static let text =
        ConsentSite.story(ConsentSite.voice)
            + """
            === Content/stories/rain.md
            ---
            id: k8f3
            title: Rain
            date: 2026-02-05
            status: draft
            ---
            It rained ON ALL OF THEM AND NOBODY WENT HOME.

            """ + ConsentSite.record()

    init(_ text: String = text) throws {
        trial = try TrySite(text)
        trial.request.clock = { FileTime(seconds: 4_000_000_000, nanoseconds: 1) }
        trial.request.machine = "this one"
        trial.request.stopwatch = Stopwatch { Stopwatch.Reading(wall: 0, processors: 0) }
    }

    /// Builds the site, and says whether it went by the build before.
    /// - Parameter isFaulty: whether it has errors.
    func build(
        isFaulty: Bool = false, _ change: (inout BuildRequest) -> Void = { _ in }
    ) async throws -> (wentByLast: Bool, report: BuildReport) {
        var request = trial.request
        change(&request)
        let report = try await Build.publish(request)
        let isPublished = report.isPublished
        if !isFaulty { #expect(isPublished, "\(trial.lines(report.diagnostics).joined())") }
        return (report.stages.map(\.stage) == [.load], report)
    }

    func wentByLast(_ change: (inout BuildRequest) -> Void = { _ in }) async throws -> Bool {
        try await build(change).wentByLast
    }

    /// What the same request gives in a folder where nothing was built before, and what is said of it.
    func cold(_ change: (inout BuildRequest) -> Void = { _ in }) async throws -> (
        output: Published, report: BuildReport
    ) {
        let folder = try TestSupport.TemporaryFolder()
        var request = trial.request
        request.output = folder.path + "/Output"
        request.machine = nil
        change(&request)
        let report = try await Build.publish(request)
        var files: [String: [UInt8]] = [:]
        for path in folder.files(in: "Output") { files[String(path.dropFirst(7))] = folder.read(path) }
        return (Published(files: files), report)
    }
}

extension Instant {
    static func test(_ text: String) -> Instant { Instant(rfc3339: text) ?? Instant(seconds: 0) }
}
