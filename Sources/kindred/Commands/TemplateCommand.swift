import ArgumentParser
import Diagnostics
import Markup
import SiteBuild

/// `kindred template`
struct TemplateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Fill a template with data.",
        discussion: """
            Follows the Mustache specification. With --kind, the template is checked as in a build: for the names that \
            pages of that kind have, and for what may stand where in HTML; partials then come from the site and the theme \
            too.

            Example:
              kindred template card.mustache --data card.json --partials Templates/partials
              kindred template Templates/story.mustache --kind story --data story.json
            """)

    @Argument(help: ArgumentHelp("The template; - for standard input.", valueName: "file"), completion: .file())
    var template: String

    @Option(
        help: ArgumentHelp("The data, as JSON; - for standard input; none if left out.", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var data: String?

    @Option(
        help: ArgumentHelp("The folder of the partials: {{>name}} is name.mustache in it.", valueName: "dir"),
        completion: .directory)
    var partials: String?

    @Option(
        help: ArgumentHelp("What data the template is for, as “kindred explain data” names it.", valueName: "kind"),
        completion: .list(FilledTemplate.kinds))
    var kind: String?

    @OptionGroup var theme: ThemeOptions

    func validate() throws {
        if template == "-", data == "-" {
            throw ValidationError("The template and the data can't both come from standard input.")
        }
        guard let kind, !FilledTemplate.kinds.contains(kind) else { return }
        let near = nearest(to: kind, among: FilledTemplate.kinds).map { " Did you mean “\($0)”?" } ?? ""
        throw ValidationError("There is no data named “\(kind)”.\(near)")
    }

    func run() async throws {
        try await speaking {
            let file = try Source(template)
            let data = try data.map { name throws(OutsideFailure) in try Source(name) }
            let folder = try partials.map { path throws(OutsideFailure) in
                try PartialsFolder(path, absolutePath: try absolutePath(path))
            }
            let request = try theme.request()
            let speech = Speech(.text, isQuiet: false, site: request.site)
            func bytes(of path: String) -> [UInt8]? {
                if path == file.name { return file.bytes }
                if path == data?.name { return data?.bytes }
                let isPartial = partials.map { path.hasPrefix("\($0)/") } ?? false
                return isPartial ? try? FileReader.read(path) : speech.source(path)
            }
            let json: JSON
            do throws(JSONSyntaxError) {
                json = try data.map { data throws(JSONSyntaxError) in try JSON.parse(data.bytes) } ?? .object([])
            } catch {
                return speech.say([error.diagnostic(path: data?.name ?? "")], reading: bytes)
            }
            let filled =
                if let kind {
                    try FilledTemplate(
                        file.bytes, path: file.name, data: json, dataPath: data?.name ?? "the data", kind: kind,
                        partials: folder, of: request)
                } else {
                    try FilledTemplate(file.bytes, path: file.name, data: json, partials: folder)
                }
            try give(filled.output)
            return speech.say(filled.diagnostics, reading: bytes)
        }
    }
}

/// A file as it was named, or standard input.
private struct Source {
    let name: String
    let bytes: [UInt8]

    init(_ path: String) throws(OutsideFailure) {
        name = path == "-" ? "standard input" : path
        bytes = path == "-" ? try StandardInput.read() : try FileReader.read(path)
    }
}

extension JSONSyntaxError {
    fileprivate func diagnostic(path: String) -> Diagnostic {
        Rule.templateData.finding(
            path: path, span: SourceSpan(line: line, column: column), message: message,
            help: "The data has to be JSON (RFC 8259).")
    }
}
