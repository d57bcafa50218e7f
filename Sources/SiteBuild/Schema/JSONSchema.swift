import Calendar
import Markup
import SiteModel

/// What may be written, as JSON Schema of the keywords that draft-07 and draft 2020-12 share: editors know either.
enum JSONSchema {
    /// A whole schema.
    /// - Parameter isList: whether it is of a list of such values.
    static func document(_ title: String, _ description: String, _ form: Form, isList: Bool) -> JSON {
        let list = members(["type": .string("array"), "items": .object(form.schema)])
        return .object(
            members([
                "$schema": .string("https://json-schema.org/draft/2020-12/schema"), "title": .string(title),
                "description": .string(description),
            ]) + (isList ? list : form.schema))
    }

    static func members(_ members: KeyValuePairs<String, JSON?>) -> [JSON.Member] {
        members.compactMap { name, value in value.map { JSON.Member(name, $0) } }
    }
}

extension Form {
    fileprivate typealias Members = KeyValuePairs<String, JSON?>

    /// The keywords of the form, in one order.
    var schema: [JSON.Member] {
        switch self {
        case .text(let limit):
            // Words that YAML takes for a number or for true are words all the same.
            return JSONSchema.members([
                "type": .strings(["string", "number", "boolean"]), "minLength": .int(1),
                "maxLength": limit.map(JSON.int),
            ])
        case .pattern(let pattern): return JSONSchema.members(["type": .string("string"), "pattern": .string(pattern)])
        case .choice(let words): return JSONSchema.members(["enum": .strings(words)])
        case .kindOfWork:
            return JSONSchema.members(["enum": .strings(KindRegistry.all.filter(\.isWork).map(\.name.rawValue))])
        case .number(let range):
            return JSONSchema.members([
                "type": .string("integer"), "minimum": .int(range.lowerBound),
                "maximum": range.upperBound == Int.max ? nil : .int(range.upperBound),
            ])
        case .yesOrNo:
            let words = ["yes", "no", "Yes", "No", "on", "off"].map(JSON.string)
            return JSONSchema.members(["enum": .array(words + [.bool(true), .bool(false)])])
        case .date(let hasDay): return Self.date(hasDay: hasDay)
        case .webAddress:
            return JSONSchema.members([
                "type": .string("string"), "format": .string("iri"),
                "pattern": .string(#"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#<>"\\^`{|}]+[^\s<>"\\^`{|}]*$"#),
            ])
        case .mailAddress:
            return JSONSchema.members([
                "type": .string("string"), "format": .string("idn-email"),
                "pattern": .string(#"^[^\s<>()",;:@]+@[^\s<>()",;:@]+\.[^\s<>()",;:@]*$"#),
            ])
        case .list(let item):
            let list = JSONSchema.members(["type": .string("array"), "items": .object(item.schema)])
            return JSONSchema.members(["anyOf": .array([.object(list), .object(item.schema)])])
        case .group(let group): return group.schema
        case .named(let value):
            return JSONSchema.members(["type": .string("object"), "additionalProperties": .object(value.schema)])
        case .either(let forms): return JSONSchema.members(["anyOf": .array(forms.map { .object($0.schema) })])
        case .unsaid: return []
        }
    }

    /// A year alone is a number to YAML.
    private static func date(hasDay: Bool) -> [JSON.Member] {
        JSONSchema.members([
            "type": hasDay ? .string("string") : .strings(["string", "integer"]),
            "pattern": .string(WrittenDate.pattern(hasDay: hasDay)), "minimum": hasDay ? nil : .int(1000),
            "maximum": hasDay ? nil : .int(9999),
        ])
    }
}

extension Form.Group {
    fileprivate var schema: [JSON.Member] {
        let properties = fields.map { JSON.Member($0.name, .object($0.schema)) }
        let otherwise = [required.otherwise] + required.instead.map { [$0] }
        return JSONSchema.members([
            "type": .string("object"), "properties": .object(properties),
            "required": required.always.isEmpty ? nil : .strings(required.always),
            "anyOf": required.otherwise.isEmpty
                ? nil : .array(otherwise.map { .object(["required": .strings($0)]) }),
            "additionalProperties": .bool(false),
        ])
    }
}

extension Form.Member {
    /// What it is for, what it may hold, and what an editor says of anything else.
    fileprivate var schema: [JSON.Member] {
        JSONSchema.members([
            "description": summary.isEmpty ? nil : .string(summary),
            "errorMessage": .string("“\(name)” must be \(shape.words)."),
        ]) + shape.form.schema
    }
}

extension JSON {
    fileprivate static func strings(_ words: [String]) -> JSON { .array(words.map(JSON.string)) }
}
