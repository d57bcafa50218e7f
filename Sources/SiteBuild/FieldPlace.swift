import Diagnostics
import SiteModel

/// Where a field is written. Asked for findings alone: the file is read again.
enum FieldPlace {
    /// The place of a field's value in the front matter; the entry's beginning where the field is not written.
    static func of(_ field: String, in entry: SiteModel.Entry, _ sources: Sources) -> SourceSpan {
        guard let file = sources.entries.first(where: { $0.file.path == entry.path })?.file,
            let bytes = try? FileReader.read(file.absolutePath)
        else { return entry.anchor }
        let table = LineTable(bytes)
        for number in 2...max(2, table.lineCount) {
            guard let range = table.range(ofLine: number), !bytes[range].starts(with: "---".utf8) else { break }
            guard bytes[range].starts(with: "\(field):".utf8) else { continue }
            let rest = bytes[range].dropFirst(field.utf8.count + 1)
            guard let start = rest.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return entry.anchor }
            return table.span(start..<range.upperBound)
        }
        return entry.anchor
    }
}
