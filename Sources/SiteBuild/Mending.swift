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
        let sources = try Load.sources(
            of: request, configuration: site.configuration, needsConsent: false)
        let read = await Read.all(sources, site: site, request: request)
        let first = CheckedSite.firstWithID(read.entries)
        let entries = Dictionary(read.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var taken = Set(first.keys)
        var sentences = try mendConfiguration(request, diagnostics)
        for source in sources.entries.sorted(by: { $0.file.path < $1.file.path }) {
            let path = source.file.path
            let isList = KindRegistry.kind(source.kind)?.isList == true
            guard let bytes = try? FileReader.read(source.file.absolutePath), isList || isSound(bytes) else { continue }
            var mended = bytes
            sentences += mendDates(read.diagnostics.filter { $0.path == path }, in: &mended) {
                var unused: [Diagnostic] = []
                return isList
                    ? readYAML($0, path: path, diagnostics: &unused)
                    : readFrontMatter($0, path: path, diagnostics: &unused)?.root
            }
            if source.kind != "tombstone", !isList, entries[path] != nil,
                let sentence = mendID(of: path, first: first, taken: &taken, &randomness, &mended)
            {
                sentences.append(sentence)
            }
            if mended != bytes { try FileReplacement.replace(source.file.absolutePath, with: mended) }
        }
        return sentences
    }

    /// Whether the front matter has no fault that a mend could make worse.
    private static func isSound(_ bytes: [UInt8]) -> Bool {
        var found: [Diagnostic] = []
        return readFrontMatter(bytes, path: "", diagnostics: &found) != nil && found.isEmpty
    }

    private static func mendConfiguration(
        _ request: BuildRequest, _ diagnostics: [Diagnostic]
    ) throws(OutsideFailure) -> [String] {
        let file = "\(request.site)/\(SiteConfiguration.path)"
        let bytes = try FileReader.read(file)
        var mended = bytes
        let sentences = mendDates(diagnostics, in: &mended) {
            var unused: [Diagnostic] = []
            return readYAML($0, path: SiteConfiguration.path, diagnostics: &unused)
        }
        if mended != bytes { try FileReplacement.replace(file, with: mended) }
        return sentences
    }

    private static func mendID(
        of path: String, first: [String: String], taken: inout Set<String>, _ randomness: inout some IDSource,
        _ bytes: inout [UInt8]
    ) -> String? {
        var found: [Diagnostic] = []
        guard let matter = readFrontMatter(bytes, path: path, diagnostics: &found) else { return nil }
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

    /// Writes dates that have one meaning in a form that is read, the last first, so that places stay true.
    /// - Returns: a sentence for each, in the order of the file.
    private static func mendDates(
        _ diagnostics: [Diagnostic], in bytes: inout [UInt8], reading: ([UInt8]) -> Node?
    ) -> [String] {
        let found = diagnostics.filter { $0.rule == Rule.frontMatterDate.id }
        guard !found.isEmpty, let root = reading(bytes) else { return [] }
        let spans = Set(found.compactMap(\.span)).sorted { ($0.line, $0.column) > ($1.line, $1.column) }
        var sentences: [String] = []
        for span in spans {
            guard let text = root.scalar(at: span), let date = MendedDate.of(text),
                let mended = FrontMatterEditor.replacing(span, with: date, in: bytes)
            else { continue }
            bytes = mended
            sentences.append("\(found[0].path):\(span.line): the date “\(text)” is written as \(date).")
        }
        return sentences.reversed()
    }
}

/// The one meaning of a date in a form that isn't read.
enum MendedDate {
    /// nil where the text could mean another day, or no day: then its author is asked.
    static func of(_ text: String) -> String? {
        do throws(DateProblem) {
            _ = try WrittenDate.read(text)
            return nil
        } catch {
            // A year of two digits is a guess at the century.
            guard error.reason == .notADate, let date = error.suggestion, let year = yearDigits(date),
                text.utf8.split(whereSeparator: { !(48...57).contains($0) }).contains(where: { $0.elementsEqual(year) })
            else { return nil }
            return date
        }
    }

    private static func yearDigits(_ date: String) -> Substring.UTF8View? {
        date.utf8.split(whereSeparator: { !(48...57).contains($0) }).first { $0.count == 4 }.map { Substring($0).utf8 }
    }
}

extension Node {
    /// The text of the scalar that stands at a place.
    fileprivate func scalar(at place: SourceSpan) -> String? {
        if span == place, case .scalar(let text, _) = content { return text }
        for entry in entries { if let found = entry.value.scalar(at: place) { return found } }
        for item in items { if let found = item.scalar(at: place) { return found } }
        return nil
    }
}
