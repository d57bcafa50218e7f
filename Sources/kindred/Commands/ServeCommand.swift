import ArgumentParser
import Diagnostics
import SiteBuild
import SiteServer

/// `kindred serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show the site in a browser while you write.",
        discussion: """
            Shows the site to this machine alone, with drafts and what is scheduled, marked as such. When a file is \
            saved, the page in the browser loads again; what is wrong stands over it, and goes when it is put right. \
            Nothing is published, and Output/ stays as it is. Ctrl-C ends it.

            Example:
              kindred serve
              kindred serve --port 8081 --date 2026-10-01
              kindred serve --components
            """)

    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"), completion: .directory)
    var site = "."

    @Option(help: ArgumentHelp("Where it listens on 127.0.0.1; 0 for any port that is free.", valueName: "n"))
    var port = 8080

    @Option(
        help: ArgumentHelp(
            "The date to show the site on: 2026-10-01, or 2026-10-01T09:30:00Z; now if left out.", valueName: "date"))
    var date: DateArgument?

    @Option(help: ArgumentHelp("How many threads to use: as many as there are processors if left out.", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Show every piece of the theme on one page, in this site's look, in place of the site.")
    var components = false

    @Flag(help: "Say nothing but problems.")
    var quiet = false

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("--port must be from 0 to 65535.") }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must be from 1 to 256.") }
    }

    func run() async throws {
        try await speaking {
            endWellOnInterrupt()
            let folder = try absolutePath(site)
            let server = try await PreviewServer.listen(at: port)
            let address = "http://127.0.0.1:\(server.port)/"
            let shown = components ? folder + "/.kindred/components" : folder
            var request = BuildRequest(
                site: shown, output: folder + "/Output", date: .instant(Clock.now), baseURL: address,
                jobs: jobs ?? Clock.processors)
            if components {
                try writeComponents(of: folder, to: shown)
                request.look = folder
                request.showsComponents = true
                request.leftAside = ComponentsSample.leftAside
            }
            let watch = try FolderWatch(folders: ["Content", "Templates", "consent"].map { "\(folder)/\($0)" })
            var showing = Showing(request, watch, date: date?.date, isQuiet: quiet)
            let found = try await showing.read()
            if found?.contains(where: { $0.rule == "site-missing" }) ?? false { return .contentErrors }
            if !quiet {
                let place = components ? address + ComponentsSample.page : address
                let what = components ? "Every piece of the theme" : "The site"
                try say("\(what) is shown at \(place), to this machine alone. Ctrl-C ends it.")
            }
            let place = ServedPlace(showing.live, folder: shown, port: server.port) { Clock.now }
            async let serving: Void = server.serve(place)
            for await _ in watch.changes {
                if components { try writeComponents(of: folder, to: shown) }
                try await showing.read()
            }
            await serving
            return .success
        }
    }

    /// Writes the sample whose pages show the pieces, in the look that the site's own site.yaml sets.
    private func writeComponents(of site: String, to folder: String) throws {
        let configuration = (try? FileReader.read(site + "/Content/site.yaml")) ?? []
        try ComponentsSample.write(to: folder, theme: ComponentsSample.theme(in: configuration))
    }
}
