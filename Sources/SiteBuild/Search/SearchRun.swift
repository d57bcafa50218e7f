/// One run of Pagefind, in a folder that no other run has and that goes when it has ended.
struct SearchRun {
    /// A file of an index, by its path in it.
    struct File {
        let name: String
        let bytes: [UInt8]
    }

    private let folder: String
    private let program: String
    private let jobs: Int

    private var input: String { folder + "/pages" }
    /// Where it writes.
    var index: String { folder + "/index" }

    /// How long Pagefind may take; two thousand pages take it some seconds.
    private static let patience = Duration.seconds(600)

    init(in workshop: String, _ program: String, jobs: Int) throws(OutsideFailure) {
        folder = try Records.makeFolderOfOnesOwn(workshop + "/run")
        self.program = program
        self.jobs = jobs
    }

    /// Takes away its folder.
    func end() { try? FolderRemoval.remove(folder) }

    /// The index of some pages, in one language: that of the page to search. With one for each language, it would find nothing
    /// of the others.
    func files(of pages: [SearchablePage], _ language: String) throws(OutsideFailure) -> [File] {
        try Records.makeFolder(input)
        for page in pages {
            if let slash = page.path.utf8.lastIndex(of: UInt8(ascii: "/")) {
                try Records.makeFolder("\(input)/\(page.path[..<slash])")
            }
            try Records.write(page.html, to: "\(input)/\(page.path)")
        }
        try start(language)
        // On a full disk Pagefind 1.5 ends well, and its files are cut off: there is room for more, or they are not whole.
        try Records.write([UInt8](repeating: 0, count: 1 << 20), to: folder + "/room")
        let files = try Self.files(in: index)
        let isWhole = Self.needed.allSatisfy { name in files.contains { $0.name == name } }
        guard isWhole, !files.contains(where: \.bytes.isEmpty) else {
            throw failure("ended without a whole index")
        }
        return files
    }

    private func start(_ language: String) throws(OutsideFailure) {
        let arguments = ["--silent", "--site", input, "--output-path", index, "--force-language", language]
        // It reads settings from the folder it runs in and from variables; here are none.
        let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC", "RAYON_NUM_THREADS=\(jobs)"]
        let process: ChildProcess
        do throws(ChildProcess.NotStarted) {
            process = try ChildProcess(program, arguments, errors: .nowhere, environment: environment, folder: input)
        } catch {
            throw failure("could not be started")
        }
        let deadline = ContinuousClock.now + Self.patience
        switch process.wait(while: { ContinuousClock.now < deadline }) {
        case .exited(0): return
        case .exited(let status): throw failure("ended with status \(status)")
        case .killed, .unknown: throw failure("was stopped before it had ended")
        }
    }

    private func failure(_ what: String) -> OutsideFailure {
        OutsideFailure(
            "Pagefind \(what): \(FileName.shown(program)). Install Pagefind 1.5 anew, or write search: no in site.yaml."
        )
    }

    /// The files of an index, without what the page to search has no use for; none where not all of it can be listed.
    static func files(in index: String) throws(OutsideFailure) -> [File] {
        let listing = FolderListing.list(index, as: "index")
        guard listing.diagnostics.isEmpty else { return [] }
        var files: [File] = []
        for file in listing.files {
            let name = String(file.path.dropFirst("index/".count))
            if unused.contains(where: { name.hasPrefix($0) }) { continue }
            files.append(File(name: name, bytes: try FileReader.read(file.absolutePath)))
        }
        return files
    }

    private static let needed = ["pagefind.js", "pagefind-entry.json"]
    /// Its own forms for searching: they would be half a megabyte.
    private static let unused = [
        "pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight", "pagefind-worker",
    ]
}
