import CommonMark
import Diagnostics
import FrontMatter
import SiteModel

enum ReadList {
    /// Reads a file that holds all entries of one kind, as a list of groups of fields.
    static func entries(_ source: Sources.EntryFile, _ kind: Kind, bytes: [UInt8], site: Site) -> EntryReading {
        var reading = EntryReading()
        let path = source.file.path
        guard let root = readYAML(bytes, path: path, diagnostics: &reading.diagnostics) else { return reading }
        let isPartial = !reading.diagnostics.isEmpty
        var lines: [String: Int] = [:]
        for node in groups(of: root, kind, path, &reading) {
            reading.starts.append(node.span.line)
            guard case .mapping(let written) = node.content else {
                if !node.isUnreadable {
                    reading.diagnostics.append(.notAGroup(of: kind, path, node.span))
                }
                continue
            }
            var fields = FieldReading(path: path, zone: site.zone)
            fields.isPartial = isPartial
            let read = kind.read(written.map(\.inOurSpelling), node.span, site.extra, &fields)
            reading.diagnostics += fields.diagnostics
            guard let key = kind.key(read.record) else { continue }
            let slug = makeSlug(key.value)
            if slug.isEmpty {
                reading.diagnostics.append(
                    Rule.frontMatterRange.finding(
                        path: path, span: key.span, message: "“\(key.value)” has no letter or digit.",
                        help: "Write it with letters, so that pages can name it."))
                continue
            }
            if let first = lines[slug] {
                reading.diagnostics.append(
                    Rule.listDuplicate.finding(
                        path: path, span: key.span, message: "“\(key.value)” stands on line \(first) already.",
                        help: "Put what both say into one of them, or give this one another name."))
                continue
            }
            lines[slug] = key.span.line
            reading.entries.append(
                SiteModel.Entry(
                    path: path, kind: kind.name, name: key.value, folder: nil, slug: slug,
                    edition: site.configuration.edition(of: read.record.common.language), fields: read.record,
                    extra: read.extra, references: fields.references, files: fields.files, body: Document(),
                    anchor: node.span, doubtful: fields.doubtful, isPartial: isPartial))
        }
        return reading
    }

    private static func groups(of root: Node, _ kind: Kind, _ path: String, _ reading: inout EntryReading) -> [Node] {
        switch root.content {
        case .sequence(let nodes): return nodes
        case .empty: return []
        case .scalar, .mapping:
            if !root.isUnreadable, reading.diagnostics.isEmpty {
                reading.diagnostics.append(
                    Rule.frontMatterType.finding(
                        path: path, span: root.span,
                        message: "\(path.dropFirst("Content/".count)) must be a list, and it is something else.",
                        help: Diagnostic.shape(of: kind)))
            }
            return []
        }
    }
}

extension WrittenField {
    /// CSL-JSON writes `container-title` and `DOI`.
    fileprivate var inOurSpelling: WrittenField {
        var copy = self
        copy.key = String(
            decoding: key.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
        if ["DOI", "ISBN", "URL"].contains(key) { copy.key = key.lowercased() }
        return copy
    }
}

extension Diagnostic {
    fileprivate static func notAGroup(of kind: Kind, _ path: String, _ span: SourceSpan) -> Diagnostic {
        Rule.frontMatterType.finding(
            path: path, span: span, message: "This is not a \(kind.label.one.lowercased()) with its fields.",
            help: shape(of: kind))
    }

    fileprivate static func shape(of kind: Kind) -> String {
        let names = kind.fields.filter(\.isRequired).prefix(2).map(\.name)
        return "Begin each \(kind.label.one.lowercased()) with “- \(names.first ?? ""): …”, and write its other fields "
            + "below that, each on a line with two spaces before it."
    }
}

extension Rule {
    static let listDuplicate = Rule(
        "list-duplicate", .error,
        why: "Of two entries of a list with one name, a page that uses the name would get either.",
        mend: "Put both into one, or give one of them another name.")
}
