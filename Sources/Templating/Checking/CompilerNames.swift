import Diagnostics

/// Where names mean something, and where not.
struct NameUses {
    /// A tag as it is reached through one inclusion.
    struct Use: Hashable {
        let tag: TagPlace
        let inclusion: TagPlace?
    }

    struct Miss {
        let mistake: Mistake
        /// The name or the part of it that is not known.
        let name: String
        let template: Int
        let routine: Int
        /// What is known there.
        let scope: Scope
    }

    var known: Set<Use> = []
    /// The tags that mean something in one use at least.
    var knownTags: Set<TagPlace> = []
    var misses: [Miss] = []
}

extension Compiler {
    /// What a name means, noted for the judgement on other uses of the same tag.
    mutating func resolve(_ name: String, at node: Node, _ body: RoutineBody) -> Resolution {
        let resolution = catalogue.resolve(name, in: body.scope)
        if let origin = body.origin, case .field = resolution {
            let tag = TagPlace(template: body.key.template, place: node.place.lowerBound)
            names.knownTags.insert(tag)
            names.known.insert(NameUses.Use(tag: tag, inclusion: origin.tag))
        }
        return resolution
    }

    mutating func unknown(
        _ miss: Resolution, named name: String, at place: Range<Int>, _ body: inout RoutineBody
    ) {
        guard !body.scope.isUnknown else { return }
        let types = body.scope.types.map { catalogue.types[$0] }
        switch miss {
        case .unknown(let part): note(.unknown(place, part, types), part, body)
        case .unknownPart(let part, let type): note(.unknown(place, part, [type]), part, body)
        case .notRecord(let walked, let field): report(.notRecord(place, name, walked, field), in: body)
        case .field, .record: break
        }
    }

    private mutating func note(_ mistake: Mistake, _ name: String, _ body: RoutineBody) {
        names.misses.append(
            NameUses.Miss(
                mistake: mistake, name: name, template: body.key.template, routine: body.number, scope: body.scope))
    }

    /// Reports the names that are not known. A name that a template has for some of those who include it, and for others
    /// not, is told once, where it is included wrongly.
    mutating func reportUnknownNames() {
        for miss in names.misses {
            let blamed = inclusions(blamedFor: miss)
            for inclusion in blamed {
                let name = templates[keys[miss.routine].template].name
                report(.unfit(inclusion.place, name, miss.name, types(miss.scope), catalogue), in: inclusion.template)
            }
            if blamed.isEmpty { report(miss.mistake, in: miss.template, from: origins[miss.routine]) }
        }
    }

    private func types(_ scope: Scope) -> [RecordType] { scope.types.map { catalogue.types[$0] } }

    /// The inclusions without which a name would be known; none when it is known nowhere.
    private func inclusions(blamedFor miss: NameUses.Miss) -> [RoutineOrigin] {
        let tag = TagPlace(template: miss.template, place: miss.mistake.place.lowerBound)
        guard names.knownTags.contains(tag) else { return [] }
        var blamed: [RoutineOrigin] = []
        var waiting = [miss.routine]
        var seen = Set(waiting)
        while let routine = waiting.popLast() {
            for inclusion in inclusions[routine] {
                let isRightForOthers = names.known.contains(NameUses.Use(tag: tag, inclusion: inclusion.tag))
                if !isRightForOthers || inclusions[inclusion.routine].isEmpty {
                    blamed.append(inclusion)
                } else if seen.insert(inclusion.routine).inserted {
                    waiting.append(inclusion.routine)
                }
            }
        }
        return blamed
    }
}

extension RoutineOrigin {
    fileprivate var tag: TagPlace { TagPlace(template: template, place: place.lowerBound) }
}

extension Mistake {
    fileprivate static func unknown(_ place: Range<Int>, _ name: String, _ types: [RecordType]) -> Mistake {
        let inner = types.last?.name ?? ""
        let outer = types.dropLast().reversed().map { "“\($0.name)”" }
        let nearest = nearest(to: name, among: types.flatMap { $0.fields.map(\.name) })
        return Mistake(
            rule: TemplateRules.name, place: place,
            message: "“\(name.oneLine)” is not a name that “\(inner)” has here"
                + (outer.isEmpty ? "." : ", nor what is around it: \(outer.joined(separator: ", "))."),
            help: nearest.map { "Did you mean “\($0)”?" } ?? "“kindred explain data \(inner)” lists the names.")
    }

    /// An inclusion of a template whose names are not there.
    fileprivate static func unfit(
        _ place: Range<Int>, _ template: String, _ name: String, _ types: [RecordType], _ catalogue: TypeCatalogue
    ) -> Mistake {
        let group = types.reversed().flatMap(\.fields).first { field in
            field.type.inner.flatMap { catalogue[$0] }?.slot(of: name) != nil
        }
        return Mistake(
            rule: TemplateRules.name, place: place,
            message:
                "“\(template)” uses the name “\(name.oneLine)”, which “\(types.last?.name ?? "")” does not have here.",
            help: group.map { "Did you mean “{{#\($0.name)}}{{>\(template)}}{{/\($0.name)}}”?" }
                ?? "Include it inside a section over something that has the name.")
    }

    fileprivate static func notRecord(
        _ place: Range<Int>, _ name: String, _ walked: String, _ field: Scope.Field
    ) -> Mistake {
        let isList = if case .list = field.holds { true } else { false }
        return Mistake(
            rule: TemplateRules.use, place: place,
            message: "“\(walked)” is \(field.holds.words), so “\(name.oneLine)” means nothing.",
            help: isList
                ? "Go through the list with “{{#\(walked)}}…{{/\(walked)}}” and use the names of its items there."
                : "A dot stands after a group of names only.")
    }
}

extension FieldType {
    /// The record type that a section over it goes into.
    fileprivate var inner: String? {
        switch self {
        case .record(let name), .list(let name): name
        case .optional(let type): type.inner
        default: nil
        }
    }
}
