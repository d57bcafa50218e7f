import Diagnostics
import Markup

/// Runs a template over JSON. Its depth grows on the heap and is bounded, since a template may include itself.
struct UntypedMachine {
    private(set) var output: [UInt8] = []
    /// Why it stopped before the end.
    private(set) var mistake: Diagnostic?
    private var templates: [Template]
    private var places: [String: Int?] = [:]
    private var context: UntypedContext
    private var calls: [Call]
    private var sections: [Section] = []
    private var environments: [[String: BlockReference]] = [[:]]
    private var environmentsOfParents: [BlockReference: Int] = [:]
    private var indentation = Indentation()
    private var steps = 0
    private let mostSteps: Int

    static let deepest = 1_000

    init(_ template: Template, _ data: JSON, mostSteps: Int) {
        self.mostSteps = mostSteps
        templates = [template]
        context = UntypedContext(data)
        calls = [Call(template: 0, place: 0, end: template.nodes.count, environment: 0, outdent: 0..<0, indentation: 0)]
    }

    /// A template or block on its way.
    private struct Call {
        let template: Int
        var place: Int
        let end: Int
        let environment: Int
        let outdent: Range<Int>
        /// The number of blanks before it began.
        let indentation: Int
    }

    /// A section on its way, or a block that nothing overrides.
    private struct Section {
        let start: Int
        let items: [JSON]
        var index = 0
    }
}

extension UntypedMachine {
    /// Goes on until the end, or until a partial is needed, which is returned.
    mutating func run() -> UntypedTemplate.Use? {
        while let last = calls.indices.last {
            let call = calls[last]
            guard call.place < call.end else {
                indentation.remove(to: call.indentation)
                calls.removeLast()
                continue
            }
            steps += 1
            guard calls.count <= Self.deepest, steps <= mostSteps else {
                stop(call)
                return nil
            }
            let node = templates[call.template].nodes[call.place]
            if let name = missing(node, call) {
                let template = templates[call.template]
                return UntypedTemplate.Use(
                    name: name, path: template.path, span: template.lines.span(node.place))
            }
            calls[last].place += 1
            step(node, call, last)
        }
        return nil
    }

    mutating func supply(_ template: Template?, as name: String) {
        places[name] = .some(template.map { _ in templates.count })
        if let template { templates.append(template) }
    }

    /// The template that a partial or parent needs and that nobody has asked for yet.
    private func missing(_ node: Node, _ call: Call) -> String? {
        guard node.kind == .partial || node.kind == .parent, let name = included(node, call) else { return nil }
        return places[name] == nil ? name : nil
    }

    private func included(_ node: Node, _ call: Call) -> String? {
        let name = templates[call.template].name(of: node)
        guard node.isDynamic else { return name }
        guard case .string(let dynamic) = context.value(name), !dynamic.isEmpty else { return nil }
        return dynamic
    }

    private mutating func step(_ node: Node, _ call: Call, _ last: Int) {
        let template = templates[call.template]
        switch node.kind {
        case .text: append(template.text(node.place, without: call.outdent))
        case .variable:
            indentation.begin(&output)
            appendHTMLEscaped(context.value(template.name(of: node)).printed, to: &output)
        case .unescaped:
            indentation.begin(&output)
            output += context.value(template.name(of: node)).printed.utf8
        case .section:
            let items = context.value(template.name(of: node)).items
            if let first = items.first {
                sections.append(Section(start: call.place + 1, items: items))
                context.push(first)
            } else {
                calls[last].place = node.mate + 1
            }
        case .inverted:
            if context.value(template.name(of: node)).items.isEmpty {
                sections.append(Section(start: call.place + 1, items: []))
            } else {
                calls[last].place = node.mate + 1
            }
        case .partial: include(node, call, environment: call.environment)
        case .parent:
            calls[last].place = node.mate + 1
            include(node, call, environment: environment(of: call))
        case .block: block(node, call, last)
        case .end: end(last)
        }
    }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        if indentation.count == 0 { output += text } else { indentation.append(text.span, to: &output) }
    }

    private mutating func end(_ last: Int) {
        guard let top = sections.indices.last else { return }
        if !sections[top].items.isEmpty { context.pop() }
        sections[top].index += 1
        if sections[top].index < sections[top].items.count {
            context.push(sections[top].items[sections[top].index])
            calls[last].place = sections[top].start
        } else {
            sections.removeLast()
        }
    }
}

extension UntypedMachine {
    private mutating func include(_ node: Node, _ call: Call, environment: Int) {
        guard let name = included(node, call), let place = places[name] ?? nil else { return }
        enter(place, 0..<templates[place].nodes.count, environment, outdent: 0..<0, node, call)
    }

    private mutating func block(_ node: Node, _ call: Call, _ last: Int) {
        let name = templates[call.template].name(of: node)
        guard let block = environments[call.environment][name] else {
            sections.append(Section(start: call.place + 1, items: []))
            return
        }
        calls[last].place = node.mate + 1
        let override = templates[block.template].nodes[block.node]
        enter(
            block.template, block.node + 1..<override.mate, block.environment, outdent: override.ownIndentation, node,
            call)
    }

    private mutating func enter(
        _ template: Int, _ nodes: Range<Int>, _ environment: Int, outdent: Range<Int>, _ node: Node, _ call: Call
    ) {
        let blanks = templates[call.template].blanks(node.indentation, without: call.outdent)
        calls.append(
            Call(
                template: template, place: nodes.lowerBound, end: nodes.upperBound, environment: environment,
                outdent: outdent, indentation: indentation.count))
        indentation.enter(blanks.span, startsLine: node.isStandalone)
    }

    /// The blocks in force in a parent: those in force here, then those that its tag gives.
    private mutating func environment(of call: Call) -> Int {
        let parent = BlockReference(template: call.template, node: call.place, environment: call.environment)
        if let known = environmentsOfParents[parent] { return known }
        let template = templates[call.template]
        var blocks = environments[call.environment]
        var child = call.place + 1
        while child < template.nodes[call.place].mate {
            let node = template.nodes[child]
            let name = template.name(of: node)
            if node.kind == .block, blocks[name] == nil {
                blocks[name] = BlockReference(template: call.template, node: child, environment: call.environment)
            }
            child = max(node.mate, child) + 1
        }
        environments.append(blocks)
        environmentsOfParents[parent] = environments.count - 1
        return environments.count - 1
    }

    private mutating func stop(_ call: Call) {
        let template = templates[call.template]
        let place = template.nodes[call.place].place
        mistake = (calls.count > Self.deepest ? Mistake.endless(place) : .tooLong(place))
            .diagnostic(path: template.path, lines: template.lines)
        calls = []
    }
}

extension Mistake {
    fileprivate static func tooLong(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.size, place: place,
            message: "Up to here this takes millions of steps, which is more than any page needs.",
            help: "Include fewer templates from one another, or give less data.")
    }
}
