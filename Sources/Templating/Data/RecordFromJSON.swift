import Diagnostics
package import Markup

extension TypeCatalogue {
    /// The record of a type that JSON describes: members by the names of its fields, addresses, markup and the names
    /// of templates as strings. `null` or no member is absent, an empty list or no. What does not fit is left out and
    /// named in `problems`: `story.title should be text`. nil for a type that is not known.
    package func record(_ type: String, from data: JSON, problems: inout [String]) -> Record? {
        guard let type = self[type] else { return nil }
        return record(type, from: data, at: type.name, &problems)
    }

    private func record(_ type: RecordType, from data: JSON, at path: String, _ problems: inout [String]) -> Record {
        guard case .object(let members) = data else {
            problems.append("\(path) should be an object")
            return Record(type.name, type.fields.map { _ in .absent })
        }
        problems += members.filter { type.slot(of: $0.name) == nil }.map { member in
            let near = nearest(to: member.name, among: type.fields.map(\.name)).map { "; did you mean “\($0)”?" } ?? ""
            return "\(path) has no “\(member.name.oneLine)”\(near)"
        }
        let values = type.fields.map { field in
            value(field.type, from: data[field.name] ?? .null, at: "\(path).\(field.name)", &problems)
        }
        return Record(type.name, values)
    }

    /// Nested no deeper than the JSON, whose reader bounds it.
    private func value(_ type: FieldType, from data: JSON, at path: String, _ problems: inout [String]) -> Value {
        switch (type, data) {
        case (.bool, .null): return .bool(false)
        case (.list, .null): return .list([])
        case (_, .null): return .absent
        case (.optional(let type), _): return value(type, from: data, at: path, &problems)
        case (.text, .string(let text)), (.templateName, .string(let text)): return .text(text)
        case (.text, .int(let number)): return .text(String(number))
        case (.html, .string(let text)): return .html(Array(text.utf8))
        case (.url, .string(let text)): return .url(text)
        case (.bool, .bool(let flag)): return .bool(flag)
        case (.number, .int(let number)): return .number(number)
        case (.json, _): return .json(data.encodedForScript())
        case (.record(let name), .object):
            guard let inner = self[name] else { break }
            return .record(record(inner, from: data, at: path, &problems))
        case (.list(let name), .array(let items)):
            guard let inner = self[name] else { break }
            return .list(
                items.enumerated().map { record(inner, from: $1, at: "\(path)[\($0)]", &problems) })
        default: break
        }
        problems.append("\(path) should be \(type.words)")
        return .absent
    }
}
