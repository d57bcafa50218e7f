import ArgumentParser
import SiteBuild

/// `kindred new site`
struct NewSiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Begin a site.",
        discussion: """
            Writes a small site that builds as it stands, and workflows for GitHub, GitLab and Forgejo that check each change,
            publish the site, and build it again every day.

            Example:
              kindred new site my-site
              cd my-site
              kindred build
            """)

    @Argument(help: "The folder to write it to.", completion: .directory)
    var folder: String

    @Option(help: "The site's title: made of the folder's name if left out.")
    var title: String?

    @Flag(help: "Say nothing but problems.")
    var quiet = false

    func run() async throws {
        try await speaking {
            guard !folder.isEmpty else { throw StartingRefusal("Name the folder that the site goes to.") }
            let path = try absolutePath(folder)
            let site = try StartingSite(folder: path, title: title, now: Clock.now, randomness: Randomness())
            let kept = try site.write()
            if quiet { return .success }
            var lines = ["Wrote the site “\(site.title.words)” to \(path)."]
            lines += kept.map { "\($0) was there already, and was left as it is." }
            lines += ["", "Now put the site's address and a mailbox into Content/site.yaml, and build it:"]
            if folder != ".", folder != "./" { lines.append("  cd \(Self.quoted(folder))") }
            lines += [
                "  kindred build", "",
                "The site is then in Output/, ready for any host. `kindred new story \"A title\"` begins a story.",
            ]
            try say(lines.joined(separator: "\n"))
            return .success
        }
    }

    /// For a shell.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || "0123456789/._-~".unicodeScalars.contains($0)
        }
        return isPlain
            ? path : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
