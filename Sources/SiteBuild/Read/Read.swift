package import Diagnostics
package import SiteModel

/// What the second stage gives: entries, consent, and the facts of the media they name.
package struct ReadSite: Sendable {
    package var site: Site
    package var entries: [SiteModel.Entry] = []
    /// What says that works are gone. It is no entry: an error in it never brings a work back.
    package var gone: [GoneFile] = []
    package var consent: [ConsentRecord] = []
    package var media = MediaFacts()
    package var sources: Sources
    package var diagnostics: [Diagnostic] = []
    /// The entries that are left out because of their errors, by path.
    package var leftOut: Set<String> = []
    /// People whose own words stand in files that are not among the entries: they can't be read, or are left out.
    package var contributors: Set<String> = []
    package var ledger = PublishedLedger()
    /// Whether the site is built for another address than its own, as a trial.
    package var isTrial = false
    /// Those of lists, by kind and name: where each stands.
    package var leftOutItems: [KindName: [String: String]] = [:]
    /// The lines on which the groups of a list begin, by the list's path.
    package var listStarts: [String: [Int]] = [:]
    /// In a preview, the files that are shown as they last could be read, by path.
    package var stale: Set<String> = []
    /// Of the files of entries and consent records.
    var byteCount = 0

    /// Why nobody can tell what contributors agreed to, in a sentence: a drive that is not connected leaves an empty folder.
    var consentProblem: String? {
        guard let folder = site.configuration.consentFolder, consent.isEmpty,
            !contributors.isEmpty || entries.contains(where: { !$0.contributors.isEmpty })
        else { return nil }
        return "The consent records can't be found: the folder \(FileName.shown(folder)), which site.yaml names, holds "
            + "none. Connect the drive that it lies on, or correct its name. Nothing was published."
    }

    /// Every file of an entry, read or not, by path.
    var entryPaths: Set<String> { Set(sources.entries.map(\.file.path)) }
}

/// The second stage: bytes become entries. A source's bytes are let go as soon as it is read.
enum Read {
    /// - Parameters:
    ///   - memory: what was read before, in a preview.
    ///   - audio: what was heard before; the site's cache if left out.
    ///   - lastGood: what to show of an entry that can't be read now, in a preview.
    static func all(
        _ sources: Sources, site: Site, request: BuildRequest, memory: FileMemory? = nil,
        audio: AudioCache? = nil, lastGood: LastGoodEntries? = nil
    ) async -> ReadSite {
        var result = ReadSite(site: site, sources: sources)
        result.isTrial = request.baseURL != nil
        result.ledger = request.ledger ?? ReadLedger.file(of: request.site, into: &result.diagnostics)
        // A trial under another address moves nothing: it is held to what is recorded as if that were there too.
        if let own = site.ownBaseURL { result.ledger.move(from: own, to: site.configuration.baseURL) }
        let read = await concurrently(sources.entries, jobs: request.jobs) { entry($0, site: site, memory: memory) }
        for (source, reading) in zip(sources.entries, read) {
            let entries = lastGood.entries(of: source, reading)
            if source.kind == "tombstone" {
                result.gone.append(GoneFile(path: source.file.path, entry: entries.first))
            } else {
                result.entries += entries
                if !entries.elementsEqual(reading.entries, by: ===) { result.stale.insert(source.file.path) }
            }
            // A line of a tombstone may tell what nobody is to learn.
            result.diagnostics +=
                source.kind == "tombstone" ? reading.diagnostics.map(\.withoutSource) : reading.diagnostics
            result.contributors.formUnion(reading.contributors)
            result.byteCount += reading.byteCount
            if !reading.starts.isEmpty { result.listStarts[source.file.path] = reading.starts }
        }
        for reading in await concurrently(
            sources.consent, jobs: request.jobs, { record($0, site: site, memory: memory) })
        {
            result.consent.append(reading.record)
            result.diagnostics += reading.diagnostics
            result.byteCount += reading.byteCount
        }
        ShowLanguages.give(in: &result)
        await NamelessPlaces.make(in: &result, jobs: request.jobs)
        result.media = await ReadMedia.facts(
            of: result.entries, in: sources, request: request, memory: memory,
            audio: audio ?? AudioCache(workshop: request.workshop, clock: request.clock), into: &result.diagnostics)
        return result
    }

    private static func entry(_ source: Sources.EntryFile, site: Site, memory: FileMemory?) -> EntryReading {
        do throws(OutsideFailure) {
            return try (memory?.entries).value(of: source.file) { () throws(OutsideFailure) -> EntryReading in
                var reading = EntryReading()
                let bytes = try FileReader.read(source.file.absolutePath)
                if let kind = KindRegistry.kind(source.kind), kind.isList {
                    reading = ReadList.entries(source, kind, bytes: bytes, site: site)
                    reading.byteCount = bytes.count
                    return reading
                }
                reading.byteCount = bytes.count
                reading.entries =
                    ReadEntry.entry(source, bytes: bytes, site: site, into: &reading.diagnostics).map { [$0] } ?? []
                if reading.entries.isEmpty { reading.contributors = ReadEntry.contributors(in: bytes) }
                return reading
            }
        } catch {
            return EntryReading(diagnostics: [Diagnostic(unreadable: source.file.path, error)])
        }
    }

    private static func record(_ file: ListedFile, site: Site, memory: FileMemory?) -> ConsentReading {
        do throws(OutsideFailure) {
            return try (memory?.consent).value(of: file) { () throws(OutsideFailure) -> ConsentReading in
                var diagnostics: [Diagnostic] = []
                let bytes = try FileReader.read(file.absolutePath)
                let record = ReadConsent.record(file, bytes: bytes, site: site, into: &diagnostics)
                return ConsentReading(record: record, diagnostics: diagnostics, byteCount: bytes.count)
            }
        } catch {
            return ConsentReading(
                record: ReadConsent.unreadable(file), diagnostics: [Diagnostic(unreadable: file.path, error)])
        }
    }
}
