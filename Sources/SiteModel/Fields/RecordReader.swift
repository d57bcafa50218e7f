package import Diagnostics
package import FrontMatter

extension Field {
    /// Fills a record from a mapping: unknown fields, missing ones and wrong ones are all reported.
    /// - Parameters:
    ///   - anchor: where a missing field is reported.
    ///   - excuses: whether a required field may be missing beside those that are written.
    ///   - other: takes a field that isn't declared here; false when it doesn't know it either.
    package static func fill(
        _ record: inout Record, from entries: [WrittenField], with fields: [Field<Record>], noun: String,
        anchor: SourceSpan, reading: inout FieldReading,
        excuses: (String, Set<String>) -> Bool = { _, _ in false },
        other: (WrittenField, inout FieldReading) -> Bool = { _, _ in false }
    ) {
        var seen: [String] = []
        seen.reserveCapacity(entries.count)
        for entry in entries {
            if let field = fields.firstIndex(where: { $0.name == entry.key }) {
                seen.append(entry.key)
                let before = reading.diagnostics.count
                reading.inside(entry.key) { fields[field].read(entry.value, &record, &$0) }
                if reading.diagnostics.count > before || entry.value.isUnreadable { reading.doubt(entry.key) }
            } else if !other(entry, &reading), !entry.value.isUnreadable {
                // A misspelt field is one mistake: what it means is not missing as well.
                let meant = reading.unknown(entry, noun: noun, known: fields.map(\.name))
                if let meant {
                    seen.append(meant)
                    reading.doubt(meant)
                }
            }
        }
        // What is missing may stand on a line that can't be read, which has been told.
        if reading.isPartial { return }
        // By index: most fields are asked one thing alone, and need not be copied for it.
        for index in fields.indices where fields[index].isRequired && !seen.contains(fields[index].name) {
            let field = fields[index]
            guard !excuses(field.name, Set(seen)) else { continue }
            let name = reading.field.isEmpty ? field.name : "\(reading.field).\(field.name)"
            reading.report(
                .frontMatterMissing, at: anchor, "\(noun.capitalisedSentence) needs “\(name)”, and it isn't here.",
                help: "Add a line “\(field.name): …”: \(field.shape.words). \(field.summary)")
        }
    }
}

extension FieldReading {
    /// Says that a field is not known.
    /// - Returns: the one that is meant, where it can be told.
    @discardableResult
    mutating func unknown(_ entry: WrittenField, noun: String, known: [String]) -> String? {
        let near = nearest(to: entry.key, among: known)
        report(
            .frontMatterUnknown, at: entry.keySpan, "“\(entry.key)” is not a field of \(noun).",
            help: near.map { "Did you mean “\($0)”?" }
                ?? "Take it out, or declare it under `extra` in Content/site.yaml if it is one of your own.")
        return near
    }
}

extension String {
    /// The sentence with its first letter in upper case.
    var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }
}
