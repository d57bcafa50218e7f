import Diagnostics
import SiteBuild
import SiteServer

/// What `kindred serve` shows: reads the site again after each change, puts it into the browser and says so in a line.
struct Showing {
    let live: LiveSite
    private let preview: Preview
    private let watch: FolderWatch
    /// Nil for now, whenever that is.
    private let date: BuildRequest.Date?
    private let speech: Speech
    private let isQuiet: Bool
    /// Tells this run's versions from those that a browser may still show from an earlier one.
    private let run: String
    private var version: PreviewVersion?
    private var said: [Diagnostic] = []
    private var notice: String?

    init(_ request: BuildRequest, _ watch: FolderWatch, date: BuildRequest.Date?, isQuiet: Bool) {
        preview = Preview(request) { Clock.now }
        self.watch = watch
        self.date = date
        self.isQuiet = isQuiet
        speech = Speech(.text, isQuiet: isQuiet, site: request.site)
        run = String(UInt64(Clock.elapsed * 1e9), radix: 36)
        live = LiveSite(Standing(nil, number: 0, run: run) { _ in nil })
    }

    /// Reads the site as it is now, and shows it. What cannot be read is said here and in the browser, where the version
    /// before stays.
    /// - Returns: what was found; nil where the site could not be read.
    @discardableResult
    mutating func read() async throws(OutsideFailure) -> [Diagnostic]? {
        let begun = Clock.elapsed
        var failure: OutsideFailure?
        do throws(OutsideFailure) {
            let (live, run, speech) = (live, run, speech)
            version = try await preview.next(date: date ?? .instant(Clock.now)) { version in
                live.show(Standing(version, number: live.standing.number + 1, run: run, reading: speech.source))
            }
        } catch {
            failure = error
        }
        if let version { watch.follow(version.folders) }
        if failure != nil || !isShown {
            live.show(
                Standing(version, number: live.standing.number + 1, run: run, failure: failure, reading: speech.source))
        }
        if let told = watch.notice, told != notice { sayToStandardError(told) }
        notice = watch.notice
        if let failure {
            sayToStandardError("kindred: \(failure.message)")
            return nil
        }
        let found = version?.diagnostics ?? []
        if found != said {
            try speech.say(found)
            said = found
        }
        let milliseconds = Int(((Clock.elapsed - begun) * 1000).rounded())
        if !isQuiet { try say("Read in \(milliseconds) ms: \(DiagnosticReport(found).summary).") }
        return found
    }

    /// Whether the browser shows this version with just what was found in it: the checks found what they had the last time.
    private var isShown: Bool {
        guard let version, let shown = live.standing.site as? PreviewVersion else { return false }
        return shown.number == version.number && shown.diagnostics == version.diagnostics
    }
}
