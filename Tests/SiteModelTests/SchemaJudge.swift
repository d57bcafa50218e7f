import FrontMatter
import Markup

/// Holds values against the keywords that Kindred's schemas use; a keyword that it doesn't know is a failure, so that
/// none is written in vain.
struct SchemaJudge {
    private static let told: Set<String> = ["$schema", "title", "description", "errorMessage", "format"]

    /// Where the value is not as the schema says, and by which keyword; empty when it is.
    static func faults(of value: JSON, by schema: JSON, at place: String = "") -> [String] {
        guard case .object(let members) = schema else { return ["\(place): no schema"] }
        return members.flatMap { member -> [String] in
            if told.contains(member.name) { return [] }
            return fits(value, member, schema) ? inside(value, member, schema, place) : ["\(place): \(member.name)"]
        }
    }

    private static func fits(_ value: JSON, _ keyword: JSON.Member, _ schema: JSON) -> Bool {
        switch (keyword.name, keyword.value, value) {
        case ("type", .string(let type), _): types(of: value).contains(type)
        case ("type", .array(let wanted), _): wanted.contains { types(of: value).map(JSON.string).contains($0) }
        case ("enum", .array(let words), _): words.contains(value)
        case ("pattern", .string(let pattern), .string(let text)):
            (try? Regex(pattern).firstMatch(in: text)).map { _ in true } ?? false
        case ("minLength", .int(let least), .string(let text)): text.unicodeScalars.count >= least
        case ("maxLength", .int(let most), .string(let text)): text.unicodeScalars.count <= most
        case ("minimum", .int(let least), .int(let number)): number >= least
        case ("maximum", .int(let most), .int(let number)): number <= most
        case ("required", .array(let names), .object): names.allSatisfy { $0.text.flatMap { value[$0] } != nil }
        case ("anyOf", .array(let schemas), _): schemas.contains { faults(of: value, by: $0).isEmpty }
        case ("additionalProperties", .bool(false), .object(let members)):
            members.allSatisfy { schema["properties"]?[$0.name] != nil }
        case ("pattern", _, _), ("minLength", _, _), ("maxLength", _, _), ("minimum", _, _), ("maximum", _, _),
            ("required", _, _), ("additionalProperties", _, _), ("properties", _, _), ("items", _, _):
            true
        default: false
        }
    }

    private static func inside(
        _ value: JSON, _ keyword: JSON.Member, _ schema: JSON, _ place: String
    ) -> [String] {
        switch (keyword.name, value) {
        case ("items", .array(let items)): items.flatMap { faults(of: $0, by: keyword.value, at: "\(place)[]") }
        case ("properties", .object(let members)):
            members.flatMap { member in
                keyword.value[member.name].map { faults(of: member.value, by: $0, at: "\(place).\(member.name)") } ?? []
            }
        case ("additionalProperties", .object(let members)) where keyword.value != .bool(false):
            members.flatMap { faults(of: $0.value, by: keyword.value, at: "\(place).\($0.name)") }
        default: []
        }
    }

    private static func types(of value: JSON) -> [String] {
        switch value {
        case .null: ["null"]
        case .bool: ["boolean"]
        case .int: ["integer", "number"]
        case .double: ["number"]
        case .string: ["string"]
        case .array: ["array"]
        case .object: ["object"]
        }
    }
}

extension JSON {
    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }

    /// What an editor takes the YAML for: the core schema of YAML 1.2 (section 10.3).
    init(_ node: Node) {
        switch node.content {
        case .empty: self = .null
        case .sequence(let nodes): self = .array(nodes.map { JSON($0) })
        case .mapping(let entries): self = .object(entries.map { Member($0.key, JSON($0.value)) })
        case .scalar(let text, let isQuoted): self = isQuoted ? .string(text) : .plain(text)
        }
    }

    private static func plain(_ text: String) -> JSON {
        if ["null", "Null", "NULL", "~"].contains(text) { return .null }
        if ["true", "True", "TRUE"].contains(text) { return .bool(true) }
        if ["false", "False", "FALSE"].contains(text) { return .bool(false) }
        if let number = Int(text) { return .int(number) }
        let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }
        return isNumber ? Double(text).map(JSON.double) ?? .string(text) : .string(text)
    }
}
