package import Diagnostics

extension OutputStage {
    /// A needed address that something of somebody else's takes.
    func occupied(_ path: String) -> Diagnostic {
        Rule.outputOccupied.finding(
            path: "\(place.shown)/\(path)",
            message: "The site needs this place, but something that Kindred did not write stands there.",
            help: manifest.isMissing
                ? "Move it away, or delete \(place.shown)/ if it is an older site; your own files belong in Content/static/."
                : "Move it away; your own files belong in Content/static/.")
    }
}

extension Rule {
    package static let outputOccupied = Rule(
        "output-occupied", .error,
        why: "Kindred keeps a record of what it wrote and never overwrites or removes the files of others.",
        mend: "Move the file away, or into Content/static/ if it belongs to the site.")
}
