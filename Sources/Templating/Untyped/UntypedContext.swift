import Markup

/// The context stack of the specification: what a name means is found from the innermost value outwards.
struct UntypedContext {
    private(set) var values: [JSON]

    init(_ data: JSON) {
        values = [data]
    }

    mutating func push(_ value: JSON) { values.append(value) }
    mutating func pop() { values.removeLast(values.count > 1 ? 1 : 0) }

    /// The value of a name, dotted or not; null when there is none.
    func value(_ name: String) -> JSON {
        if name == "." { return values.last ?? .null }
        var parts = name.split(separator: ".", omittingEmptySubsequences: false)[...]
        let isLocal = parts.first?.isEmpty ?? true
        if isLocal { parts.removeFirst() }
        guard let first = parts.popFirst() else { return .null }
        var found: JSON?
        for value in isLocal ? values.suffix(1) : values[...] {
            found = value[String(first)] ?? found
        }
        for part in parts {
            found = found?[String(part)]
        }
        return found ?? .null
    }
}

extension JSON {
    /// What a section over it goes through: a list's items, anything else that counts as true once, or nothing.
    var items: [JSON] {
        switch self {
        case .array(let items): items
        case .null, .bool(false), .string(""), .int(0), .double(0): []
        default: [self]
        }
    }

    /// What a tag prints of it.
    var printed: String {
        switch self {
        case .null: ""
        case .string(let text): text
        case .int(let number): String(number)
        case .double: String(decoding: encoded(), as: UTF8.self)
        case .bool(let flag): flag ? "true" : "false"
        case .array, .object: String(decoding: encoded(), as: UTF8.self)
        }
    }
}
