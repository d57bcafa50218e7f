import Calendar
import Diagnostics
import FrontMatter
import SiteModel

/// Mechanical mends, which change nothing that an author means: missing and copied ids, and dates in another form.
package enum Mending {
    /// Mends what it can in a site's files.
    /// - Returns: a sentence for each mend.
    package static func apply(
        _ request: BuildRequest, randomness: some IDSource
    ) async throws(OutsideFailure) -> [String] {
        var randomness = randomness
        var diagnostics: [Diagnostic] = []
        guard let site = try ReadConfiguration.site(of: request, into: &diagnostics) else { return [] }
        let sources = try Load.sources(of: request, configuration: site.configuration)
        let read = await Read.all(sources, site: site, request: request)
        let first = CheckedSite.firstWithID(read.entries)
        var taken = Set(first.keys)
        var sentences: [String] = []
        for source in sources.entries.sorted(by: { $0.file.path < $1.file.path }) {
            let bytes = try FileReader.read(source.file.absolutePath)
            var found: [Diagnostic] = []
            guard let matter = readFrontMatter(bytes, path: source.file.path, diagnostics: &found), found.isEmpty else {
                continue
            }
            var mended = bytes
            if let sentence = mendID(of: source, matter, first: first, taken: &taken, &randomness, &mended) {
                sentences.append(sentence)
            }
            guard mended != bytes else { continue }
            try FileReplacement.replace(source.file.absolutePath, with: mended)
        }
        return sentences
    }

    private static func mendID(
        of source: Sources.EntryFile, _ matter: FrontMatter, first: [String: String], taken: inout Set<String>,
        _ randomness: inout some IDSource, _ bytes: inout [UInt8]
    ) -> String? {
        let path = source.file.path
        guard let node = matter.root["id"] else {
            let id = newID(from: &randomness, avoiding: taken)
            taken.insert(id)
            guard let mended = FrontMatterEditor.inserting("id", id, in: bytes) else { return nil }
            bytes = mended
            return "\(path): given the id \(id)."
        }
        guard let written = node.text, let owner = first[written], owner != path else { return nil }
        let id = newID(from: &randomness, avoiding: taken)
        taken.insert(id)
        guard let mended = FrontMatterEditor.replacing(node.span, with: id, in: bytes) else { return nil }
        bytes = mended
        return "\(path): had the id of \(owner), given \(id)."
    }
}
