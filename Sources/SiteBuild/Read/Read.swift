package import Diagnostics
package import SiteModel

/// What the second stage gives: entries, consent, and the facts of the media they name.
package struct ReadSite: Sendable {
    package var site: Site
    package var entries: [SiteModel.Entry] = []
    package var consent: [ConsentRecord] = []
    package var media = MediaFacts()
    package var sources: Sources
    package var diagnostics: [Diagnostic] = []
    /// The entries that are left out because of their errors, by path.
    package var leftOut: Set<String> = []

    /// Every file of an entry, read or not, by path.
    var entryPaths: Set<String> { Set(sources.entries.map(\.file.path)) }
}

/// The second stage: bytes become entries. A source's bytes are let go as soon as it is read.
enum Read {
    static func all(_ sources: Sources, site: Site, request: BuildRequest) async -> ReadSite {
        var result = ReadSite(site: site, sources: sources)
        let read = await concurrently(sources.entries, jobs: request.jobs) { source in
            var diagnostics: [Diagnostic] = []
            let entry = bytes(of: source.file, into: &diagnostics).flatMap {
                ReadEntry.entry(source, bytes: $0, site: site, into: &diagnostics)
            }
            return (entry, diagnostics)
        }
        for (entry, diagnostics) in read {
            if let entry { result.entries.append(entry) }
            result.diagnostics += diagnostics
        }
        for file in sources.consent {
            guard let bytes = bytes(of: file, into: &result.diagnostics) else {
                result.consent.append(ReadConsent.unreadable(file))
                continue
            }
            result.consent.append(ReadConsent.record(file, bytes: bytes, site: site, into: &result.diagnostics))
        }
        result.media = await ReadMedia.facts(
            of: result.entries, in: sources, request: request, into: &result.diagnostics)
        return result
    }

    private static func bytes(of file: ListedFile, into diagnostics: inout [Diagnostic]) -> [UInt8]? {
        do throws(OutsideFailure) { return try FileReader.read(file.absolutePath) } catch {
            diagnostics.append(Diagnostic(unreadable: file.path, error))
            return nil
        }
    }
}
