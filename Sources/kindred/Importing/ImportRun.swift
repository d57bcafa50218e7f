import Calendar
import Diagnostics
import Importing
import Podcast
import SiteBuild

/// Brings a podcast into a site: reads, plans, writes, fetches, builds, compares.
struct ImportRun {
    let request: BuildRequest
    let now: Instant
    /// A file's path or an address, as it was typed.
    let asked: String
    let show: String?
    let isQuiet: Bool

    struct Done {
        var report: ImportReport
        /// Errors in what was imported.
        var errors: [Diagnostic]
    }

    /// - Returns: nil when the site itself can't be read, which has been said then.
    func run(download isDownloading: Bool) async throws -> Done? {
        let (bytes, from, moved) = try read()
        var source: FeedSource
        do throws(ImportRefusal) { source = try FeedSource(bytes, from: from) } catch {
            throw StartingRefusal(error.sentence)
        }
        let unread = asked.contains("://") ? try addPages(to: &source) : []
        guard var plan = try await plan(source, isDownloading: isDownloading) else { return nil }
        try write(plan)
        var fetched = moved + unread
        if isDownloading {
            fetched += MediaFetching(site: request.site, isQuiet: isQuiet).fetch(plan.downloads)
            // What came now lies beside the episodes, and their files name it.
            let fates = plan.files
            guard let again = try await self.plan(source, isDownloading: true) else { return nil }
            try write(again)
            plan = again.keepingFates(of: fates)
        }
        return try await compared(plan, source, fetched)
    }

    /// Reads the pages with the episodes before, as far as there are any (RFC 5005).
    /// - Returns: why one could not be read.
    private func addPages(to source: inout FeedSource) throws(OutsideFailure) -> [String] {
        let fetching = Fetching(workshop: try makeSiteFolder(".kindred", below: request.site))
        var seen: Set<String> = [asked, source.from]
        while let page = source.nextPage, seen.count < 1000, seen.insert(page).inserted {
            do {
                source.append(try FeedSource(try fetching.feed(page).bytes, from: page))
            } catch let failure as OutsideFailure {
                return [failure.message]
            } catch let refusal as ImportRefusal {
                return [refusal.sentence]
            } catch {}
        }
        if source.nextPage.map(seen.contains) == true { source.endPages() }
        return []
    }

    private func read() throws(OutsideFailure) -> (bytes: [UInt8], from: String, moved: [String]) {
        guard asked.contains("://") else {
            return (
                try FileReader.read(try absolutePath(asked)),
                asked.split(separator: "/").last.map(String.init) ?? asked, []
            )
        }
        let workshop = try makeSiteFolder(".kindred", below: request.site)
        let (bytes, answer) = try Fetching(workshop: workshop).feed(asked)
        guard answer.redirects > 0 else { return (bytes, asked, []) }
        return (bytes, asked, ["The address is redirected, and the feed was found at \(answer.address)."])
    }

    private func plan(_ source: FeedSource, isDownloading: Bool) async throws -> ImportPlan? {
        var diagnostics: [Diagnostic] = []
        guard let point = try await StartingPoint.find(request, into: &diagnostics) else {
            try Speech(.text, isQuiet: isQuiet, site: request.site).say(diagnostics)
            return nil
        }
        var taken = point.takenIDs
        var randomness = Randomness()
        do throws(ImportRefusal) {
            return try FeedImport.plan(
                source, onto: point.ground(reading: request.site),
                options(in: point.zone, isDownloading: isDownloading), now: now
            ) {
                let id = newID(from: &randomness, avoiding: taken)
                taken.insert(id)
                return id
            }
        } catch {
            throw StartingRefusal(error.sentence)
        }
    }

    private func options(in zone: Zone, isDownloading: Bool) -> ImportOptions {
        let day = zone.local(now).day
        return ImportOptions(
            show: show, day: day, dayMeans: WrittenDate.day(day).reading(in: zone)?.instant ?? now,
            isDownloading: isDownloading)
    }

    /// A show that is new comes whole or not at all, whenever the program is ended: half a show would be published as one
    /// from which episodes have been taken. The people stand first, whom it names.
    private func write(_ plan: ImportPlan) throws(OutsideFailure) {
        let path = "Content/shows/\(plan.show)"
        let own = plan.files.filter { $0.path.hasPrefix(path + "/") }
        let folder = WholeFolder(
            path: path,
            files: own.map { StartingFile(path: String($0.path.dropFirst(path.utf8.count + 1)), text: $0.text) })
        guard own.allSatisfy({ $0.fate == .new }), !folder.isThere(below: request.site) else {
            return try write(plan.files)
        }
        try write(plan.files.filter { !$0.path.hasPrefix(path + "/") })
        try folder.write(below: request.site)
    }

    private func write(_ files: [ImportedFile]) throws(OutsideFailure) {
        for file in files {
            let written = StartingFile(path: file.path, text: file.text)
            switch file.fate {
            case .new: try written.writeWhole(below: request.site)
            case .updated: try written.replace(below: request.site)
            case .unchanged, .kept: continue
            }
        }
    }
}

extension ImportRun {
    /// Builds in memory what the site's feed now is, and holds it against the old one.
    private func compared(_ plan: ImportPlan, _ source: FeedSource, _ fetched: [String]) async throws -> Done {
        let folder = "podcast/\(plan.show)/"
        let (report, files) = try await Build.rendered(request) { $0.hasPrefix(folder) && $0.hasSuffix(".xml") }
        var feeds = files.mapValues { readShowFeed(readFeedDocument($0)) }
        let main = feeds.removeValue(forKey: folder + "feed.xml")
        let archives = feeds.values.flatMap(\.items)
        let items =
            (main?.items ?? [])
            + archives.sorted { a, b in
                (a.published?.seconds ?? Int.min) > (b.published?.seconds ?? Int.min)
            }
        let paths = Set(plan.files.map(\.path))
        let own = report.diagnostics.filter { paths.contains($0.path) }
        var comparison = FeedComparison(plan.items, with: items, told: plan.unkept, now: now)
        if let main { comparison.compare(show: source.feed, with: main, told: plan.unkept) }
        let redirects = RedirectMap(plan, feed: (main?.feedURL ?? "", main?.link ?? ""), items: items)
        return Done(
            report: ImportReport(
                title: source.feed.title, from: asked, plan: plan,
                comparison: comparison, feed: main?.feedURL, findings: counted(own),
                fetched: fetched, redirects: redirects),
            errors: own.filter { $0.severity == .error })
    }

    private func counted(_ findings: [Diagnostic]) -> [(rule: String, isError: Bool, count: Int)] {
        var counts: [String: (isError: Bool, count: Int)] = [:]
        for finding in findings where finding.severity != .info {
            let known = counts[finding.rule] ?? (false, 0)
            counts[finding.rule] = (known.isError || finding.severity == .error, known.count + 1)
        }
        return counts.map { (rule: $0.key, isError: $0.value.isError, count: $0.value.count) }.sorted { a, b in
            a.isError != b.isError ? a.isError : a.rule < b.rule
        }
    }
}
