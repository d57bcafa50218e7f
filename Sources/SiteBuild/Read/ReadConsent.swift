import Diagnostics
import FrontMatter
import SiteModel

enum ReadConsent {
    /// Reads one consent record. Its problems are told by path, line and field alone: build logs are read by others.
    static func record(_ file: ListedFile, bytes: [UInt8], site: Site, into diagnostics: inout [Diagnostic])
        -> ConsentRecord?
    {
        var found: [Diagnostic] = []
        defer { diagnostics += found.map(\.withoutWords) }
        guard let root = readYAML(bytes, path: file.path, diagnostics: &found) else { return nil }
        guard case .mapping(let entries) = root.content else {
            found.append(
                Rule.frontMatterType.finding(
                    path: file.path, span: root.span, message: "A consent record must be a list of fields.",
                    help: "Write fields as `given: 2026-03-01`, one a line."))
            return nil
        }
        var record = ConsentRecord()
        var reading = FieldReading(path: file.path, zone: site.zone)
        Field.fill(
            &record, from: entries, with: ConsentRecord.fields, noun: "a consent record",
            anchor: SourceSpan(line: 1, column: 1), reading: &reading)
        found += reading.diagnostics
        record.path = file.path
        record.name = FileStem(file.path).stem
        return reading.diagnostics.isEmpty ? record : nil
    }
}

extension Diagnostic {
    /// The same finding without anything that the record says.
    fileprivate var withoutWords: Diagnostic {
        var copy = self
        copy.message = "This line of a consent record can't be read."
        copy.help = "`kindred explain \(rule)` tells what it can be. Nothing of the record is shown here."
        return copy
    }
}
