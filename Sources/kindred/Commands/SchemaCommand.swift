import ArgumentParser
import Diagnostics
import SiteBuild

/// `kindred schema`
struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Give a schema by which editors complete and check what is written.",
        discussion: """
            A JSON Schema of the front matter of a kind, of site.yaml or of consent records, with the fields of its own that \
            the site declares. docs/editors.md tells how an editor is told of it.

            Example:
              kindred schema story
              kindred schema --all .vscode/kindred
            """)

    @Argument(
        help: ArgumentHelp("A kind, site or consent: \(Schemas.names.joined(separator: ", "))."),
        completion: .list(Schemas.names))
    var name: String?

    @Option(
        help: ArgumentHelp("Write every schema to this folder, as story.schema.json.", valueName: "dir"),
        completion: .directory)
    var all: String?

    @Option(help: ArgumentHelp("The site's folder, for its own fields.", valueName: "dir"), completion: .directory)
    var site = "."

    func validate() throws {
        guard let name else {
            if all == nil { throw ValidationError("Name a kind, site or consent, or ask for --all and a folder.") }
            return
        }
        if all != nil { throw ValidationError("Ask for one schema, or with --all for every one.") }
        guard !Schemas.names.contains(name) else { return }
        let near = nearest(to: name, among: Schemas.names).map { "Did you mean “\($0)”? " } ?? ""
        throw ValidationError(
            "There is no schema “\(name)”. \(near)It can be \(Schemas.names.joined(separator: ", ")).")
    }

    func run() async throws {
        try await speaking {
            let folder = try absolutePath(site)
            let request = BuildRequest(site: folder, output: folder + "/Output", date: .instant(Clock.now))
            var diagnostics: [Diagnostic] = []
            guard let own = try Schemas.own(of: request, into: &diagnostics) else {
                try Speech(.text, isQuiet: false, site: folder).say(diagnostics)
                return .contentErrors
            }
            if let all {
                let files = try Schemas.write(to: absolutePath(all), own: own)
                try say(files.map { "\(all)/\($0)" }.joined(separator: "\n"))
            } else if let schema = name.flatMap({ Schemas.schema($0, own: own) }) {
                try say(jsonText(schema))
            }
            return .success
        }
    }
}
