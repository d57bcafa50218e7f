package import Calendar
import Diagnostics
import SiteModel

/// A site seen while it is written: its folder is read again and again, each time only what changed. Nothing is written
/// anywhere, and no lock is taken, so that a build may run at the same time.
package actor Preview {
    private let request: BuildRequest
    /// The time by which it is told whether a file may still be changing.
    private let clock: @Sendable () -> Instant
    private let pictures = PictureShelf()
    private var number = 0
    private var last: Task<Result<PreviewVersion, OutsideFailure>, Never>?

    package init(_ request: BuildRequest, clock: @escaping @Sendable () -> Instant) {
        self.request = request
        self.clock = clock
    }

    /// Reads what changed, plans the site for a date and holds it to every check. Content throws nothing: what is wrong
    /// with it is in the version's findings.
    package func next(date: BuildRequest.Date) async throws(OutsideFailure) -> PreviewVersion {
        // One after the other, since each begins with what the one before has read.
        let before = last
        let task = Task {
            _ = await before?.value
            return await self.version(at: date)
        }
        last = task
        return try await task.value.get()
    }

    private func version(at date: BuildRequest.Date) async -> Result<PreviewVersion, OutsideFailure> {
        var request = request
        request.date = date
        number += 1
        do throws(OutsideFailure) {
            let planned = try await Build.plan(request)
            let files = planned.plan.map { PreviewFiles(planned.files, of: $0, pictures: pictures) }
            return .success(
                PreviewVersion(
                    number: number, root: planned.plan?.addresses.root ?? "/",
                    diagnostics: DiagnosticReport(planned.diagnostics).diagnostics,
                    folders: [request.site + "/Content", request.site + "/Templates", request.site + "/consent"],
                    files: files))
        } catch {
            return .failure(error)
        }
    }
}
