import Diagnostics

extension Compiler {
    /// `{{>name}}` and `{{>*name}}`
    mutating func partial(_ node: Node, _ body: inout RoutineBody) {
        include(node, environment: body.key.environment, &body)
    }

    /// `{{<name}}…{{/name}}`
    mutating func parent(_ index: Int, _ body: inout RoutineBody) {
        let node = body.template.nodes[index]
        let known = knownBlocks(node, body)
        var blocks: [String: BlockReference] = [:]
        var child = index + 1
        while child < node.mate {
            let inner = body.template.nodes[child]
            if inner.kind == .block {
                let name = body.template.name(of: inner)
                if let known, !known.contains(name) {
                    if !inner.isBroken {
                        report(.unusedBlock(inner.place, name, of: body.template.name(of: node), known), in: body)
                    }
                    checkUnused(child, body)
                } else if blocks[name] != nil {
                    report(.blockTwice(inner.place, name), in: body)
                    checkUnused(child, body)
                } else if known == nil, !node.isDynamic {
                    checkUnused(child, body)
                }
                blocks[name] = BlockReference(
                    template: body.key.template, node: child, environment: body.key.environment)
            } else if let mistake = body.template.mistakeOutsideBlocks(inner) {
                report(mistake, in: body)
            }
            child = max(inner.mate, child) + 1
        }
        include(node, environment: environment(body.key.environment, adding: blocks), &body)
    }

    /// Has a block looked at that is shown nowhere, so that all of its mistakes are told in one run.
    private mutating func checkUnused(_ block: Int, _ body: RoutineBody) {
        let node = body.template.nodes[block]
        _ = routine(
            RoutineKey(
                template: body.key.template, nodes: block + 1..<node.mate, scope: body.scope,
                context: body.isLost ? .text : body.context.sealed, environment: body.key.environment,
                outdent: node.ownIndentation))
    }

    private mutating func include(_ node: Node, environment: Int, _ body: inout RoutineBody) {
        let name = body.template.name(of: node)
        if !body.isLost, let mistake = body.context.mistakeOfSection(node.place, name: name) {
            report(mistake, in: body)
            return
        }
        if node.isDynamic {
            dispatch(node, name, environment, &body)
        } else if let place = places[name] {
            if !body.isLost, body.context.state != .text, templates[place].holdsTags {
                report(.tagsOutsideText(node.place, name, body.context), in: body)
                body.isLost = true
                return
            }
            if writeOut(place, at: node, &body) { return }
            let routine = routine(inclusion(place, environment, body), from: origin(node, body))
            call(routine, node, &body)
        } else if !node.isBroken {
            report(.missing(node.place, name, among: templates.map(\.name)), in: body)
        }
    }

    /// Writes out a template that is a few plain words, as most of the theme's are, where it is included: a call would cost
    /// more than it prints.
    private mutating func writeOut(_ place: Int, at node: Node, _ body: inout RoutineBody) -> Bool {
        guard templates[place].isPlain, !body.isLost, !node.isStandalone, body.context.takesWords else { return false }
        body.literal += templates[place].source
        body.context = body.context.afterCall
        writtenOut.insert(place)
        return true
    }

    private func origin(_ node: Node, _ body: RoutineBody) -> RoutineOrigin {
        RoutineOrigin(template: body.key.template, place: node.place, routine: body.number)
    }

    private func inclusion(_ template: Int, _ environment: Int, _ body: RoutineBody) -> RoutineKey {
        RoutineKey(
            template: template, nodes: 0..<templates[template].nodes.count, scope: body.scope,
            context: body.isLost ? .text : body.context.sealed, environment: environment, outdent: 0..<0)
    }

    private mutating func dispatch(_ node: Node, _ name: String, _ environment: Int, _ body: inout RoutineBody) {
        guard case .field(let field) = resolve(name, at: node, body) else {
            unknown(catalogue.resolve(name, in: body.scope), named: name, at: node.place, &body)
            return
        }
        guard case .templateName(let folder) = field.holds else {
            report(.notTemplateName(node.place, name, field.holds), in: body)
            return
        }
        let path = program.path(to: field)
        var rows: [(name: String, routine: Int32)] = []
        for (place, template) in templates.enumerated() where template.name.hasPrefix(folder + "/") {
            let routine = routine(inclusion(place, environment, body), from: origin(node, body))
            rows.append((String(template.name.dropFirst(folder.count + 1)), Int32(routine)))
            note(routine, node, &body)
        }
        rows.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        program.tables.append(rows)
        let run = literal(Array(body.template.blanks(node.indentation, without: body.key.outdent)))
        emit(
            .dispatch(path, table: Int32(program.tables.count - 1), indentation: run, startsLine: node.isStandalone),
            &body)
        if !body.isLost { body.context = body.context.afterCall }
    }

    /// Calls a routine at a partial, a parent or a block.
    mutating func call(_ routine: Int, _ node: Node, _ body: inout RoutineBody) {
        let run = literal(Array(body.template.blanks(node.indentation, without: body.key.outdent)))
        emit(.call(Int32(routine), indentation: run, startsLine: node.isStandalone), &body)
        note(routine, node, &body)
        if !body.isLost { body.context = body.context.afterCall }
    }

    private func note(_ routine: Int, _ node: Node, _ body: inout RoutineBody) {
        body.edges.append(
            CallEdge(callee: routine, descent: body.descent, template: body.key.template, place: node.place))
    }

    /// The blocks that can be overridden in a parent tag; nil where that is not known.
    private mutating func knownBlocks(_ node: Node, _ body: RoutineBody) -> Set<String>? {
        guard !node.isDynamic, let place = places[body.template.name(of: node)] else { return nil }
        return blockNames(from: place)
    }

    /// The names of all blocks that a template has, or those it includes by name.
    private mutating func blockNames(from template: Int) -> Set<String> {
        if let known = knownBlockNames[template] { return known }
        var names: Set<String> = []
        var seen: Set<Int> = [template]
        var waiting = [template]
        while let next = waiting.popLast() {
            for node in templates[next].nodes {
                switch node.kind {
                case .block: names.insert(templates[next].name(of: node))
                case .partial, .parent:
                    let included =
                        node.isDynamic
                        ? templates.indices.filter { _ in true }
                        : places[templates[next].name(of: node)].map { [$0] } ?? []
                    for place in included where seen.insert(place).inserted { waiting.append(place) }
                default: break
                }
            }
        }
        knownBlockNames[template] = names
        return names
    }
}

extension Template {
    /// What stands in a parent tag outside its blocks is not shown.
    fileprivate func mistakeOutsideBlocks(_ node: Node) -> Mistake? {
        guard node.kind == .text else { return .outsideBlocks(node.place) }
        let words = source.trimmed(node.place)
        return words.isEmpty ? nil : .outsideBlocks(words)
    }
}

extension Mistake {
    static func missing(_ place: Range<Int>, _ name: String, among names: [String]) -> Mistake {
        let inFolder = names.first { $0.hasSuffix("/" + name) }
        let isFileName = name.hasSuffix(".mustache") && names.contains(String(name.dropLast(9)))
        return Mistake(
            rule: TemplateRules.missing, place: place,
            message: "There is no template “\(name.oneLine)”.",
            help: isFileName
                ? "Leave out “.mustache”."
                : (inFolder ?? nearest(to: name, among: names)).map { "Did you mean “\($0)”?" }
                    ?? "Add “\(name.oneLine).mustache” to the folder Templates.")
    }

    fileprivate static func tagsOutsideText(_ place: Range<Int>, _ name: String, _ context: HTMLContext) -> Mistake {
        Mistake(
            rule: TemplateRules.balance, place: place,
            message: "“\(name)” holds tags of HTML, which can't stand \(context.whereabouts).",
            help: "Include it where text can stand, between the tags.")
    }

    fileprivate static func notTemplateName(_ place: Range<Int>, _ name: String, _ type: FieldType) -> Mistake {
        Mistake(
            rule: TemplateRules.use, place: place,
            message: "“\(name)” is \(type.words), not the name of a template.",
            help: "Name the template itself, without the asterisk.")
    }

    fileprivate static func outsideBlocks(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.block, place: place,
            message: "This stands in a parent tag but in none of its blocks, so it is not shown.",
            help: "Put it into a block “{{$name}}…{{/name}}” that the parent has, or take it out.")
    }

    fileprivate static func blockTwice(_ place: Range<Int>, _ name: String) -> Mistake {
        Mistake(
            rule: TemplateRules.block, place: place,
            message: "The block “\(name.oneLine)” is given twice.",
            help: "Keep one of the two.")
    }

    fileprivate static func unusedBlock(
        _ place: Range<Int>, _ name: String, of parent: String, _ names: Set<String>
    ) -> Mistake {
        Mistake(
            rule: TemplateRules.block, place: place,
            message: "“\(parent)” has no block “\(name.oneLine)”, so this is not shown.",
            help: nearest(to: name, among: names).map { "Did you mean “\($0)”?" }
                ?? (names.isEmpty
                    ? "It has no blocks."
                    : "It has \(names.sorted().map { "“\($0)”" }.joined(separator: ", "))."))
    }
}
