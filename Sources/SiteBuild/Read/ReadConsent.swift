import Diagnostics
import FrontMatter
import SiteModel

enum ReadConsent {
    /// Reads one consent record. Its problems are told by path, line and field alone: build logs are read by others.
    /// A record that can't be read is one all the same: it withholds whatever rests on it.
    static func record(_ file: ListedFile, bytes: [UInt8], site: Site, into diagnostics: inout [Diagnostic])
        -> ConsentRecord
    {
        var found: [Diagnostic] = []
        let root = readYAML(bytes, path: file.path, diagnostics: &found)
        var record = ConsentRecord()
        if case .mapping(let entries) = root?.content {
            var reading = FieldReading(path: file.path, zone: site.zone)
            reading.isPartial = !found.isEmpty
            reading.channelWords = site.configuration.channelWords
            Field.fill(
                &record, from: entries, with: ConsentRecord.fields, noun: "a consent record",
                anchor: SourceSpan(line: 1, column: 1), reading: &reading)
            found += reading.diagnostics
            for entry in entries { record.places[entry.key] = entry.value.span }
        } else if let root, !root.isUnreadable, found.isEmpty {
            found.append(
                Rule.frontMatterType.finding(
                    path: file.path, span: root.span, message: "A consent record must be a list of fields.",
                    help: "Write fields as `given: 2026-03-01`, one a line."))
        }
        record.path = file.path
        record.name = FileStem(file.path).stem
        record.isUnreadable = !found.isEmpty
        if record.isUnreadable, record.person == nil { record.person = person(of: record, in: bytes) }
        diagnostics += found.map(\.withoutWords)
        return record
    }

    /// A record whose file can't be opened.
    static func unreadable(_ file: ListedFile) -> ConsentRecord {
        var record = ConsentRecord()
        record.path = file.path
        record.name = FileStem(file.path).stem
        record.isUnreadable = true
        record.person = person(of: record, in: [])
        return record
    }

    /// Whose record it is must be known even when it can't be read, or they would be shown as one without a record.
    private static func person(of record: ConsentRecord, in bytes: [UInt8]) -> Reference {
        Located(person(in: bytes) ?? record.name, SourceSpan(line: 1, column: 1))
    }

    /// The name after `person:` at the beginning of a line, as far as one can be made out.
    private static func person(in bytes: [UInt8]) -> String? {
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let line = line.drop { $0 == 0x20 || $0 == 0x09 }
            guard line.starts(with: "person:".utf8) else { continue }
            let isInName = { (byte: UInt8) in byte > 0x20 && !"\"'#,{}[]".utf8.contains(byte) }
            let name = line.dropFirst(7).drop { !isInName($0) }.prefix(while: isInName)
            return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
        }
        return nil
    }
}

extension Diagnostic {
    /// The same finding without anything that the record says.
    fileprivate var withoutWords: Diagnostic {
        var copy = self
        copy.isConfidential = true
        copy.message = "This line of a consent record can't be read."
        copy.help = "`kindred explain \(rule)` tells what it can be. Nothing of the record is shown here."
        return copy
    }
}
