import SiteModel

/// What a publication did.
package struct PublishReport: Sendable {
    package let build: BuildReport
    /// What goes to a host; nil when nothing was published.
    package let plan: PublishPlan?
    /// What became of the ledger; nil when it was not asked for, or nothing was published.
    package let recorded: Recorded?

    /// What the ledger tells now.
    package struct Recorded: Sendable, Hashable {
        /// Lines that are new, and lines of before that are not there any more.
        package let added: Int
        package let removed: Int
        /// How many there are.
        package let count: Int
    }
}

extension Build {
    /// Builds the site, and says what goes to a host and in which order.
    /// - Parameter records: whether what is out is written into the ledger, as the last thing: a run that is ended
    ///   before leaves the ledger of before, to which the next build is held.
    /// - Throws: when something outside failed, or somebody else is publishing the site.
    package static func release(
        _ request: BuildRequest, records: Bool
    ) async throws(OutsideFailure) -> PublishReport {
        try request.checkOutput()
        let lock = try PublishLock.take(request)
        defer { lock.release() }
        let planned = try await plan(request)
        if records, let own = planned.read?.site.ownBaseURL, planned.read?.ledger.holds(below: own) == true {
            throw OutsideFailure(
                "\(PublishedLedger.path) tells of what is out at \(own), and --base-url is for trials elsewhere: leave it "
                    + "away to record. Where the site has moved for good, write its address in \(SiteConfiguration.path). "
                    + "Nothing was published.")
        }
        let build = try await publish(planned, request)
        guard let written = build.written, let plan = planned.plan, let read = planned.read else {
            return PublishReport(build: build, plan: nil, recorded: nil)
        }
        let paths = planned.files.flatMap { [$0.path] + $0.copies }
        let files = try await digests(paths, known: plan.heardFiles, in: request)
        let recorded = records ? try record(plan, read, planned, request) : nil
        return PublishReport(
            build: build, plan: PublishPlan(files, removals: written.commit.removedPaths), recorded: recorded)
    }

    private static func digests(
        _ paths: [String], known: [String: FileDigest.Facts], in request: BuildRequest
    ) async throws(OutsideFailure) -> [(path: String, facts: FileDigest.Facts)] {
        let output = request.output
        let found = await concurrently(paths, jobs: request.jobs) { path in
            Result { () throws(OutsideFailure) in
                if let facts = known[path] { return facts }
                return try FileDigest.of("\(output)/\(path)")
            }
        }
        var files: [(path: String, facts: FileDigest.Facts)] = []
        for (path, facts) in zip(paths, found) { files.append((path, try facts.get())) }
        return files
    }

    private static func record(
        _ plan: SitePlan, _ read: ReadSite, _ planned: PlannedSite, _ request: BuildRequest
    ) throws(OutsideFailure) -> PublishReport.Recorded {
        guard !read.ledger.isDoubtful, !planned.leftOut.contains(PublishedLedger.path) else {
            throw OutsideFailure(
                "The site was published, but \(PublishedLedger.path) was left as it is, since it has errors: mend them, "
                    + "and run `kindred publish --record` again.")
        }
        let lines = RecordLedger(plan, read).lines
        do throws(OutsideFailure) {
            try LedgerFile.write(LedgerText.bytes(of: lines), in: request.site)
        } catch {
            throw OutsideFailure(
                "The site was published, but not recorded. \(error.message) Put that right, and run "
                    + "`kindred publish --record` again.")
        }
        let before = Set(read.ledger.lines)
        return PublishReport.Recorded(
            added: lines.subtracting(before).count, removed: before.subtracting(lines).count, count: lines.count)
    }
}

extension SitePlan {
    /// Audio by where it is published: the largest files need not be read again.
    fileprivate var heardFiles: [String: FileDigest.Facts] {
        var files: [String: FileDigest.Facts] = [:]
        for item in entries {
            guard let audio = media.audio[item.entry.path], let digest = audio.sha256 else { continue }
            files[EpisodeFiles.audio(of: item, audio)] = FileDigest.Facts(
                byteCount: audio.byteCount, sha256: digest)
        }
        return files
    }
}

/// One publication of a site at a time, from its first look at the ledger to the ledger's writing.
private final class PublishLock: Sendable {
    private let held: Held

    private struct Held: ~Copyable, Sendable { let lock: OutputLock }

    private init(_ lock: consuming OutputLock) { held = Held(lock: lock) }

    static func take(_ request: BuildRequest) throws(OutsideFailure) -> PublishLock {
        let workshop = request.workshop
        if try Records.makeFolder(workshop) { try Records.write(Array("*\n".utf8), to: workshop + "/.gitignore") }
        return PublishLock(try OutputLock(workshop + "/publish-lock", patience: .seconds(10)))
    }

    /// Held until here.
    func release() {}
}
