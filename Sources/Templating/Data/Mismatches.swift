extension TypeCatalogue {
    /// The slots of a record, and of the records in it, that do not hold what their fields say: `story.author.name
    /// should be text`. For the tests of what makes records: rendering leaves such slots out.
    package func mismatches(in record: Record) -> [String] {
        var mismatches: [String] = []
        var waiting = [(record, record.type)]
        while let (record, path) = waiting.popLast() {
            guard let type = self[record.type] else {
                mismatches.append("\(path) should be a known record, not “\(record.type)”")
                continue
            }
            if record.slots.count != type.fields.count {
                mismatches.append("\(path) should have \(type.fields.count) slots, not \(record.slots.count)")
            }
            for (field, value) in zip(type.fields, record.slots) {
                let place = "\(path).\(field.name)"
                if !field.type.allows(value) { mismatches.append("\(place) should be \(field.type.words)") }
                switch value {
                case .record(let inner): waiting.append((inner, place))
                case .list(let items): waiting += items.map { ($0, place) }
                default: break
                }
            }
        }
        return mismatches.sorted()
    }
}

extension FieldType {
    fileprivate func allows(_ value: Value) -> Bool {
        switch (self, value) {
        case (.text, .text), (.html, .html), (.url, .url), (.bool, .bool), (.number, .number), (.json, .json),
            (.templateName, .text), (.optional, .absent):
            true
        case (.optional(let type), _): type.allows(value)
        case (.record(let name), .record(let record)): record.type == name
        case (.list(let name), .list(let items)): items.allSatisfy { $0.type == name }
        default: false
        }
    }
}
