import ArgumentParser
import Markup
import SiteBuild

/// `kindred hide`
struct HideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hide", abstract: "Take a work down at once, or show it again.",
        discussion: """
            Writes a file in Content/gone/ and publishes the site without the work, its media, its entries in feeds and \
            its places in lists. Where it stood, a page says that it is no longer there. Other files with errors are \
            left out, so that nothing holds this up. The work's own file stays as it is.

            Example:
              kindred hide k7f3
              kindred hide k7f3 --undo
            """)

    @Argument(help: ArgumentHelp("The work: its id, its file's name or path, or its address.", valueName: "work"))
    var work: String

    @Flag(help: "Show it again.") var undo = false
    @OptionGroup var site: SiteOptions
    @OptionGroup var options: OutputOptions

    func run() async throws {
        try await speaking {
            let request = try site.request()
            let done: HideReport?
            if undo {
                done = try await Hiding.undo(work, request)
            } else {
                done = try await Hiding.hide(work, request, randomness: Randomness())
            }
            guard let done else {
                if options.format == .json {
                    try say(jsonText(.object(["hidden": .bool(false), "changed": .bool(false)])))
                } else if !options.quiet {
                    try say("Nothing hides “\(work)”: nothing was changed.")
                }
                return .success
            }
            if options.format == .json {
                try say(jsonText(done.json))
            } else {
                if !done.build.isPublished {
                    try Speech(.text, isQuiet: options.quiet, site: request.site).say(done.build.diagnostics)
                }
                if !options.quiet || !done.build.isPublished { try say(done.words.joined(separator: "\n")) }
            }
            return done.build.isPublished ? .success : .contentErrors
        }
    }
}

extension HideReport {
    fileprivate var words: [String] {
        let name = path.map { "\($0) (\(id))" } ?? id
        let leftOut = build.leftOut.map { "Left out because of its errors: \($0)" }
        guard build.isPublished else {
            return [
                "\(tombstone) is \(isHidden ? "written" : "taken away"), but the site could not be published: it stands as it "
                    + "was, and nothing has changed for readers yet. Mend what is named above, then run `kindred build`."
            ]
        }
        return (isHidden ? hidden(name) : shown(name)) + leftOut
    }

    private func hidden(_ name: String) -> [String] {
        var lines = [wasHidden ? "Hidden already: \(name)." : "Hidden: \(name)."]
        if addresses.isEmpty {
            lines.append("It was not out, and does not come out.")
        } else {
            let places = addresses.map { "/\($0)" }.joined(separator: ", ")
            lines.append("Where it stood, a page says that it is no longer here, and nothing else: \(places)")
            lines.append("It is in no feed, list, sitemap or link of the site.")
        }
        if !media.isEmpty { lines.append("Taken down with it: \(media.joined(separator: ", "))") }
        for (path, id) in otherForms {
            lines.append("Still out, as another form of it: \(path). To hide that too: kindred hide \(id ?? path)")
        }
        lines.append("Its file in Content/ is as it was. What others have copied is not in Kindred's hands.")
        return lines + ["To show it again: kindred hide \(id) --undo"]
    }

    private func shown(_ name: String) -> [String] {
        guard path != nil else {
            return ["\(tombstone) is taken away. No file in Content/ has the id \(id), so nothing comes back."]
        }
        var lines = addresses.map { "Shown again: \(name), at /\($0)." }
        if lines.isEmpty {
            lines = ["Nothing hides \(name) any more. It comes out when its own date, state and consent let it."]
        }
        if !media.isEmpty { lines.append("Back with it: \(media.joined(separator: ", "))") }
        return lines
    }

    fileprivate var json: JSON {
        .object([
            "id": .string(id), "path": path.map(JSON.string), "hidden": .bool(isHidden),
            "changed": .bool(wasHidden != isHidden), "published": .bool(build.isPublished),
            "tombstone": .string(tombstone), "addresses": .array(addresses.map { .string("/\($0)") }),
            "files": .array(files.map(JSON.string)), "left_out": .array(build.leftOut.map(JSON.string)),
        ])
    }
}
