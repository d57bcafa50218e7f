import ArgumentParser
import Diagnostics
import SiteBuild

/// Where something new goes.
struct NewOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
    var site = "."

    @Flag(help: "Say nothing but problems.")
    var quiet = false

    /// Starts something in the site, and says what was written and what comes next.
    /// - Parameters:
    ///   - next: what to do now, in sentences.
    ///   - start: writes it below the site's folder, and gives the path from there.
    func start(next: String, _ start: (StartingPoint, _ site: String) throws -> String) async throws {
        try await speaking {
            let folder = try absolutePath(site)
            let request = BuildRequest(
                site: folder, output: folder + "/Output", date: .instant(Clock.now), jobs: Clock.processors)
            var diagnostics: [Diagnostic] = []
            guard let point = try await StartingPoint.find(request, into: &diagnostics) else {
                try Speech(.text, isQuiet: quiet, site: folder).say(diagnostics)
                return .contentErrors
            }
            let path = try start(point, folder)
            if !quiet { try say("Wrote \(site == "." ? path : "\(site)/\(path)").\n\(next)") }
            return .success
        }
    }

    /// What comes after every file of content.
    static let whenReady = """
        It is a draft: nothing of it is published, and `kindred check` says what it still needs.
        When it is ready, take out its line “status: draft” and run `kindred build`.
        """
}
