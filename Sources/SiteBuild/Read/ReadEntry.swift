import CommonMark
import Diagnostics
import FrontMatter
import SiteModel

enum ReadEntry {
    /// The theme's own places: where the skip link leads, an episode's transcript, and where to find help.
    static let reservedIdentifiers: Set<String> = ["main", "transcript", "find-help"]

    /// Reads one file of content. nil when it can't be used at all; what is wrong is in the diagnostics.
    static func entry(
        _ source: Sources.EntryFile, bytes: [UInt8], site: Site, into diagnostics: inout [Diagnostic]
    ) -> SiteModel.Entry? {
        let path = source.file.path
        let before = diagnostics.count
        guard let kind = KindRegistry.kind(source.kind),
            let matter = readFrontMatter(bytes, path: path, diagnostics: &diagnostics)
        else { return nil }
        let isPartial = diagnostics.count > before
        var options = MarkdownOptions()
        options.reservedIdentifiers = reservedIdentifiers
        options.allowsRawHTML = site.configuration.allowsRawHTML
        var body = Document.parse(
            bytes, from: matter.bodyStart, line: matter.bodyLine, path: path, options: options,
            diagnostics: &diagnostics)
        let parts = Part.all(in: &body, avoiding: reservedIdentifiers)
        let anchor = SourceSpan(line: 1, column: 1)
        var reading = FieldReading(path: path, zone: site.zone)
        reading.isPartial = isPartial
        reading.bodyTitle = title(of: body)
        var fields = kind.read(matter.root.entries, anchor, site.extra, &reading)
        let name = FileStem(path)
        let suffix = site.configuration.language(endingNameOf: name.stem)
        let common = site.defaults.fill(&fields.record, of: kind, language: suffix?.language)
        diagnostics += common.status == "draft" ? reading.diagnostics.map(\.ofADraft) : reading.diagnostics
        if var episode = fields.record as? Episode {
            episode.number = episode.number ?? name.number
            episode.type = episode.type ?? name.episodeType
            fields.record = episode
        }
        return SiteModel.Entry(
            path: path, kind: source.kind, name: source.kind == "show" ? source.folder ?? name.stem : name.stem,
            folder: source.folder, slug: slug(of: source, name.without(suffix)),
            edition: site.configuration.edition(of: common.language), fields: fields.record,
            extra: fields.extra,
            references: reading.references, files: reading.files, body: body, parts: parts, anchor: anchor,
            doubtful: reading.doubtful, isPartial: isPartial)
    }

    /// The heading that does for a title: never one of somebody's own words, which may have to be withheld, nor with a
    /// name that is for a consent record to give.
    private static func title(of body: Document) -> String? {
        body.headings.first { $0.level == 1 && $0.directive == nil }.map { heading in
            body.text(of: heading) { link in
                link.destination.contains("people/") && link.destination.contains(".md") ? "a contributor" : nil
            }
        }
    }

    /// The names after `person=`, in a file of which no more can be made out.
    static func contributors(in bytes: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        var rest = bytes[...]
        let key = Array("person=".utf8)
        while let start = rest.firstIndex(of: key[0]) {
            rest = rest[start...]
            guard rest.starts(with: key) else {
                rest = rest.dropFirst()
                continue
            }
            let value = rest.dropFirst(key.count).drop { $0 == UInt8(ascii: "\"") }
            let name = value.prefix { $0 > 0x20 && !"\"{}:".utf8.contains($0) }
            if !name.isEmpty { names.insert(String(decoding: name, as: UTF8.self)) }
            rest = value
        }
        return names
    }

    /// The slug follows from the file's name: an episode's without its number, a show's is its folder.
    private static func slug(of source: Sources.EntryFile, _ name: FileStem) -> String {
        switch source.kind {
        case "show": makeSlug(source.folder ?? name.stem)
        case "episode": makeSlug(name.withoutNumber)
        default: makeSlug(name.stem)
        }
    }
}

extension Diagnostic {
    /// The same finding about a draft: what its author has still to write holds no build back.
    fileprivate var ofADraft: Diagnostic {
        guard rule == Rule.frontMatterMissing.id else { return self }
        var copy = self
        copy.severity = .warning
        return copy
    }
}
