import Digest
import SiteModel

/// The index that readers search on their own machines: what Pagefind makes of the searchable pages.
///
/// It is kept in the workshop with a fingerprint of all that it was made from and one of its own bytes, so that the same pages
/// are not indexed again, and nothing is published that is not whole; the site has the same bytes either way. Whatever else
/// stands there is a rest of a build that was killed, and goes. All of it lies under the lock of the workshop.
struct SearchIndex {
    private let folder: String
    private let program: String
    private let jobs: Int

    /// Where the index stands on the site.
    static let place = "pagefind/"

    private var index: String { folder + "/index" }
    private var record: String { folder + "/made-from" }

    /// The files of the index, for a site that is searched; for any other, none, and what was kept goes.
    static func files(of plan: SitePlan, _ request: BuildRequest) throws(OutsideFailure) -> [OutputFile] {
        let folder = request.workshop + "/search"
        guard let program = plan.pagefind else {
            if Records.exists(folder) { try FolderRemoval.remove(folder) }
            return []
        }
        return try SearchIndex(folder: folder, program: program, jobs: request.jobs).files(of: plan).map {
            OutputFile(place + $0.name, .bytes($0.bytes))
        }
    }

    private func files(of plan: SitePlan) throws(OutsideFailure) -> [SearchRun.File] {
        let pages = SearchablePage.all(in: plan)
        let language = primaryLanguage(plan.configuration.language)
        let source = try fingerprint(of: pages, language)
        if let kept = kept(source) { return kept }
        try clear()
        let run = try SearchRun(in: folder, program, jobs: jobs)
        defer { run.end() }
        let files = try run.files(of: pages, language)
        try OutsideFailure.telling(index, could: .made) { () throws(SystemError) in try Records.move(run.index, index) }
        try Records.write(Self.record(source, files), to: record)
        return files
    }

    /// The index of the last build, where it was made of the same and nothing became of it since.
    private func kept(_ source: String) -> [SearchRun.File]? {
        guard let recorded = try? FileReader.read(record), let files = try? SearchRun.files(in: index) else {
            return nil
        }
        return recorded == Self.record(source, files) ? files : nil
    }

    private static func record(_ source: String, _ files: [SearchRun.File]) -> [UInt8] {
        var hasher = SHA256Hasher()
        for file in files {
            hasher.update("\(file.name) \(file.bytes.count)\n".utf8)
            hasher.update(file.bytes)
        }
        return Array("\(source)\n\(hex(hasher.finish()))\n".utf8)
    }

    /// Takes away what is kept. A Pagefind that outlived its build may still write into a folder of its own, where nobody
    /// looks; the next build takes that away.
    private func clear() throws(OutsideFailure) {
        if Records.exists(index) { try FolderRemoval.remove(index) }
        if Records.exists(folder) { try? FolderRemoval.remove(folder) }
        try Records.makeFolder(folder)
    }

    private func fingerprint(of pages: [SearchablePage], _ language: String) throws(OutsideFailure) -> String {
        var hasher = SHA256Hasher()
        hasher.update("1 \(language)\n".utf8)
        hasher.update(sha256(try FileReader.read(program)))
        for page in pages {
            hasher.update("\(page.path) \(page.html.count)\n".utf8)
            hasher.update(page.html)
        }
        return hex(hasher.finish())
    }
}
