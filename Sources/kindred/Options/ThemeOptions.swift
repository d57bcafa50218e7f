import ArgumentParser
import SiteBuild

/// Whose templates are used outside of a build.
struct ThemeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder of a site, whose Templates/ and site.yaml are used if they are there.", valueName: "dir"),
        completion: .directory)
    var site = "."

    /// - Throws: when there is no such folder.
    func request() throws(OutsideFailure) -> BuildRequest {
        let folder = try absolutePath(site)
        guard FolderListing.isFolder(folder) else { throw OutsideFailure("There is no folder \(site).") }
        return BuildRequest(site: folder, output: folder + "/Output", date: .instant(Clock.now))
    }
}
