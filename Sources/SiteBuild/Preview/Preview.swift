package import Calendar
import Diagnostics

/// A site seen while it is written: its folder is read again and again, each time only what changed.
///
/// The preview stays as current as it can. An entry that can't be read is shown as it last could be, a faulty site.yaml
/// leaves the last good one in force, and templates that fail their check the last good theme; what is wrong is in the
/// findings. Only consent has no last good state: the gate judges by the records as they are.
///
/// Nothing is written anywhere, and no lock is taken, so that a build may run at the same time.
package actor Preview {
    private let request: BuildRequest
    private let clock: @Sendable () -> Instant
    private var keeping = PreviewKeeping()
    private var number = 0
    private var last: Task<Result<PreviewVersion, OutsideFailure>, Never>?

    /// - Parameters:
    ///   - request: its output and date are not used.
    ///   - clock: the time, by which it is told whether a file may still be changing. It reaches no page.
    package init(_ request: BuildRequest, clock: @escaping @Sendable () -> Instant) {
        self.request = request
        self.clock = clock
    }

    /// Reads what changed, plans the site for a date and holds it to every check.
    /// - Parameter ahead: told of the same version before the checks are through, with what they found the last time, so
    ///   that nobody waits for them to see what was written.
    /// - Throws: when something outside of the site's folder failed. Content throws nothing.
    package func next(
        date: BuildRequest.Date, ahead: @escaping @Sendable (PreviewVersion) -> Void = { _ in }
    ) async throws(OutsideFailure) -> PreviewVersion {
        // One after the other, since each begins with what the one before has read.
        let before = last
        let task = Task {
            _ = await before?.value
            return await self.version(for: date, ahead)
        }
        last = task
        return try await task.value.get()
    }

    private func version(
        for date: BuildRequest.Date, _ ahead: @Sendable (PreviewVersion) -> Void
    ) async -> Result<PreviewVersion, OutsideFailure> {
        var request = request
        request.date = date
        number += 1
        do throws(OutsideFailure) {
            let number = number
            let reading = try await keeping.read(request, at: clock()) { ahead(PreviewVersion($0, number)) }
            keeping = reading.keeping
            return .success(PreviewVersion(reading, number))
        } catch {
            return .failure(error)
        }
    }
}

extension PreviewVersion {
    fileprivate init(_ reading: PreviewKeeping.Reading, _ number: Int) {
        self.init(
            number: number, root: reading.site?.root ?? "/",
            diagnostics: DiagnosticReport(reading.diagnostics).diagnostics, folders: reading.folders, site: reading.site
        )
    }
}
