import Diagnostics
import Glibc
import Testing

@testable import SiteBuild

/// A site's folder with what a build does to its output, in a word.
struct StagedSite {
    let folder = TemporaryFolder()

    var output: String { folder / "Output" }
    var workshop: String { folder / ".kindred" }

    func open(to output: String? = nil, patience: Duration = .zero) throws -> OutputStage {
        try OutputStage.open(output: output ?? self.output, workshop: workshop, lockPatience: patience)
    }

    /// Writes the pages and commits.
    @discardableResult
    func build(_ pages: [String: String], to output: String? = nil) throws -> CommitReport {
        let result = try stage(pages, to: output).commit()
        guard case .published(let report) = result else {
            Issue.record("Refused: \(result)")
            return CommitReport()
        }
        return report
    }

    /// Writes the pages and commits, expecting a refusal.
    func refused(_ pages: [String: String]) throws -> [Diagnostic] {
        guard case .refused(let diagnostics) = try stage(pages).commit() else { return [] }
        return diagnostics
    }

    /// Writes the pages and leaves the stage open.
    func stage(_ pages: [String: String], to output: String? = nil) throws -> OutputStage {
        let stage = try open(to: output)
        for (path, text) in pages.sorted(by: { $0.key < $1.key }) { try stage.write(path, Array(text.utf8)) }
        return stage
    }

    /// What is published.
    var tree: [String: String] { folder.tree("Output") }

    /// Paths of the twin whose file is not the published one.
    var unlevel: [String] {
        folder.tree(".kindred/next").keys.filter { path in
            if path.hasSuffix("/") { return !Records.exists(output + "/" + path) }
            let published = try? FileFacts(output + "/" + path)
            let twin = try? FileFacts(workshop + "/next/" + path)
            return published?.inode != twin?.inode
        }.sorted()
    }

    /// What the workshop holds beside the twin.
    var records: [String] {
        let tree = folder.tree(".kindred")
        return Set(tree.keys.map { String($0.split(separator: "/")[0]) }).subtracting(["next", ".gitignore"]).sorted()
    }

    func inode(_ path: String) -> UInt64? { try? FileFacts(output + "/" + path).inode }

    /// How many names the file has.
    func names(_ path: String) -> Int {
        var record = stat()
        return unsafe stat(output + "/" + path, &record) == 0 ? Int(record.st_nlink) : 0
    }
}
