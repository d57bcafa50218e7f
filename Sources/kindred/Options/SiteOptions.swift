import ArgumentParser
import Calendar
import Diagnostics
import SiteBuild

/// Where the site is, where it goes, and for which date.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
    var site = "."

    @Option(
        help: ArgumentHelp("Where the site is written: Output/ in its folder if left out.", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The date to build for: 2026-10-01, or 2026-10-01T09:30:00Z; now if left out.", valueName: "date"))
    var date: DateArgument?

    @Option(help: ArgumentHelp("An address in place of site.yaml's base_url.", valueName: "address"))
    var baseURL: String?

    @Option(help: ArgumentHelp("How many threads to use: as many as there are processors if left out.", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must be from 1 to 256.") }
        if let baseURL, !baseURL.isBaseAddress {
            throw ValidationError("--base-url must be a whole address, as https://example.org/voices/.")
        }
    }

    func request(leavesOutErrors: Bool = false, isStrict: Bool = false) throws(OutsideFailure) -> BuildRequest {
        let folder = try absolutePath(site)
        let address = baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        var request = BuildRequest(
            site: folder,
            output: try output.map { path throws(OutsideFailure) in try absolutePath(path) } ?? folder + "/Output",
            date: date?.date ?? .instant(Clock.now), baseURL: address, jobs: jobs ?? Clock.processors,
            leavesOutErrors: leavesOutErrors, isStrict: isStrict)
        request.clock = { Clock.ofFiles }
        request.machine = Surroundings.state
        request.searchProgram = try Surroundings.searchProgram()
        return request
    }
}

/// A day or an RFC 3339 instant.
struct DateArgument: ExpressibleByArgument {
    let date: BuildRequest.Date

    init?(argument: String) {
        if let instant = Instant(rfc3339: argument) {
            date = .instant(instant)
            return
        }
        do throws(DateProblem) {
            guard case .day(let day) = try WrittenDate.read(argument) else { return nil }
            date = .day(day)
        } catch {
            return nil
        }
    }
}
