/// The data that names mean at a place of a template, as types.
///
/// Each type is there at most once: the inner record of a type hides all names of an outer one, absent or not.
/// So there are finitely many scopes, and templates that include themselves can be checked to the end.
struct Scope: Hashable, Sendable {
    /// Places in the catalogue, the innermost last.
    var types: [Int]
    /// What `{{.}}` is; nil where it is a record.
    var dot: Field?
    var isInList = false
    /// Whether an enclosing section names nothing, so that its names can't be judged.
    var isUnknown = false

    /// A field as a name reaches it.
    struct Field: Hashable, Sendable {
        /// The type whose record in force the name starts from, and its slots.
        let type: Int
        var slots: [Int]
        /// What it holds when it is there.
        var holds: FieldType
        /// Whether it can be absent, by itself or by what it is part of.
        var isOptional: Bool
    }

    /// The scope in a section over a record of this type.
    func entering(_ type: Int, fromList: Bool) -> Scope {
        Scope(
            types: types.filter { $0 != type } + [type], dot: nil, isInList: isInList || fromList, isUnknown: isUnknown)
    }
}

/// What became of a name.
enum Resolution {
    case field(Scope.Field)
    /// `{{.}}` where it is a record.
    case record
    /// No record in force has the name.
    case unknown(String)
    /// The record of this type, which the name leads to, has no such name.
    case unknownPart(String, of: RecordType)
    /// What stands before the dot is no record.
    case notRecord(String, Scope.Field)
}

extension TypeCatalogue {
    /// The field that a name means: of the nearest record whose type declares it, never of one further out.
    func resolve(_ name: String, in scope: Scope) -> Resolution {
        if name == "." { return scope.dot.map { .field($0) } ?? .record }
        let dot = UInt8(ascii: ".")
        var parts = [name]
        if name.utf8.contains(dot) {
            parts = name.utf8.split(separator: dot, omittingEmptySubsequences: false).map { String(Substring($0)) }
        }
        let isLocal = parts.first == ""
        if isLocal { parts.removeFirst() }
        guard let first = parts.first else { return .unknown(name) }
        let candidates = isLocal ? (scope.dot == nil ? scope.types.suffix(1) : []) : scope.types[...]
        for type in candidates.reversed() {
            guard let slot = types[type].slot(of: first) else { continue }
            var field = Scope.Field(type: type, slots: [slot], holds: types[type].fields[slot].type, isOptional: false)
            field.unwrap()
            return walk(parts.dropFirst(), from: field, named: first)
        }
        return .unknown(first)
    }

    private func walk(_ parts: ArraySlice<String>, from start: Scope.Field, named first: String) -> Resolution {
        var field = start
        var walked = first
        for part in parts {
            guard case .record(let name) = field.holds, let type = self[name] else { return .notRecord(walked, field) }
            guard let slot = type.slot(of: part) else { return .unknownPart(part, of: type) }
            field.slots.append(slot)
            field.holds = type.fields[slot].type
            field.unwrap()
            walked += "." + part
        }
        return .field(field)
    }
}

extension Scope.Field {
    fileprivate mutating func unwrap() {
        while case .optional(let inner) = holds {
            holds = inner
            isOptional = true
        }
    }
}
