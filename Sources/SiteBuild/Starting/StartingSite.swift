package import Calendar
import FrontMatter

/// A whole site to start from: it builds as it stands.
package struct StartingSite: Sendable {
    /// Where it goes, absolute.
    package let folder: String
    package let title: StartingTitle
    /// The site itself, which must not be there yet.
    package let content: [StartingFile]
    /// What stands around it, and is left as it is where it is there already.
    package let surroundings: [StartingFile]

    /// - Parameters:
    ///   - title: the site's title; made of the folder's name if left out.
    ///   - now: from which the first story gets its date.
    package init(
        folder: String, title: String?, now: Instant, randomness: some IDSource
    ) throws(StartingRefusal) {
        guard !folder.unicodeScalars.contains(where: FileName.isControl) else {
            throw StartingRefusal("“\(FileName.shown(folder))” has a control character in it. Choose another name.")
        }
        if isFolder("\(folder)/Content") || isFile("\(folder)/Content") {
            throw StartingRefusal(
                "There is a Content folder in \(folder) already, and it was left as it is. Choose another folder.")
        }
        if isFile(folder) { throw StartingRefusal("\(folder) is a file. Choose another name for the site's folder.") }
        self.folder = folder
        self.title = try StartingTitle(title ?? Self.title(of: folder))
        var randomness = randomness
        let home = newID(from: &randomness, avoiding: ["stories"])
        let story = newID(from: &randomness, avoiding: [home])
        content = [
            StartingFile(path: "Content/site.yaml", text: SiteText.configuration(self.title)),
            StartingFile(path: "Content/pages/index.md", text: SiteText.home(self.title, id: home)),
            StartingFile(
                path: "Content/stories/a-first-story.md", text: SiteText.story(id: story, date: Self.day(now))),
        ]
        surroundings = [
            StartingFile(path: "consent/README.md", text: SiteText.consent),
            StartingFile(path: ".gitignore", text: SiteText.ignored),
            StartingFile(path: ".gitattributes", text: SiteText.merged),
            StartingFile(path: ".github/workflows/kindred.yml", text: WorkflowText.github),
            StartingFile(path: ".gitlab-ci.yml", text: WorkflowText.gitlab),
            StartingFile(path: ".forgejo/workflows/kindred.yml", text: WorkflowText.forgejo),
        ]
    }

    /// Writes it.
    /// - Returns: the paths of what was there already, and was left as it is.
    package func write() throws(OutsideFailure) -> [String] {
        for file in content { try file.write(below: folder) }
        var kept: [String] = []
        for file in surroundings {
            if isFile("\(folder)/\(file.path)") { kept.append(file.path) } else { try file.write(below: folder) }
        }
        return kept
    }

    /// `my-site` is “My site”.
    private static func title(of folder: String) -> String {
        let name = folder.split(separator: "/").last { $0 != "." && $0 != ".." } ?? ""
        let words = name.split { "-_ ".contains($0) }.joined(separator: " ")
        guard let first = words.first, !makeSlug(words).isEmpty else { return "My site" }
        return first.uppercased() + words.dropFirst()
    }

    /// The last day whose nine o'clock has passed: a first story that waits until nine would look like a fault. In
    /// London it is never later than in UTC.
    private static func day(_ now: Instant) -> Day {
        Day(daysSince1970: Int((Double(now.seconds - 9 * 3600) / 86_400).rounded(.down)))
    }
}
