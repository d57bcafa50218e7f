/// Whether each file, and each block in it, closes the elements that it opens, whatever its sections show.
struct ElementBalance {
    private let template: Template
    private(set) var mistakes: [Mistake] = []

    /// Tags that hang on more names than this are not followed: each name doubles the cases.
    private static let mostNames = 6

    init(of template: Template) {
        self.template = template
        guard !template.isBroken, template.holdsTags else { return }
        for scope in scopes() { check(scope) }
    }

    /// The file, and each block apart from what surrounds it.
    private func scopes() -> [ElementScanner] {
        var done: [ElementScanner] = []
        var open = [ElementScanner()]
        var entries: [Int] = []
        for node in template.nodes {
            switch node.kind {
            case .text: open[open.count - 1].read(template.source, node.place)
            case .variable, .unescaped: open[open.count - 1].pass()
            case .section, .inverted:
                entries.append(open[open.count - 1].enter(template.name(of: node), isInverted: node.kind == .inverted))
            case .block: open.append(open[open.count - 1].inside)
            case .end where template.nodes.indices.contains(node.mate):
                switch template.nodes[node.mate].kind {
                case .section, .inverted: if let entry = entries.popLast() { open[open.count - 1].leave(entry) }
                case .block: if open.count > 1 { done.append(open.removeLast()) }
                default: break
                }
            default: break
            }
        }
        return done + open
    }

    private mutating func check(_ scope: ElementScanner) {
        guard !scope.isUnclear else { return }
        let events = scope.events
        let names = OpenElements.namesThatMatter(in: events)
        guard names.count <= Self.mostNames else { return }
        let cases = 1 << names.count
        var found: [Int: (fault: OpenElements.Fault, times: Int)] = [:]
        for number in 0..<cases {
            let present = Set(names.indices.filter { number >> $0 & 1 == 1 }.map { names[$0] })
            let faults = OpenElements.faults(in: events) { name, isInverted in
                // A list of one item: its first is its last.
                if OpenElements.isPlaceInList(name) { return !isInverted }
                return !names.contains(name) || present.contains(name) != isInverted
            }
            for fault in faults { found[fault.place.lowerBound, default: (fault, 0)].times += 1 }
        }
        mistakes += found.values.map { .element($0.fault, isAlways: $0.times == cases) }
    }
}

extension Mistake {
    fileprivate static func element(_ fault: OpenElements.Fault, isAlways: Bool) -> Mistake {
        let name = String(decoding: fault.name, as: UTF8.self).oneLine
        return Mistake(
            rule: TemplateRules.element, place: fault.place,
            message: fault.isEnd
                ? "</\(name)> \(isAlways ? "closes" : "sometimes closes") nothing that is open here."
                : "<\(name)> is \(isAlways ? "never" : "not always") closed here.",
            help: "Open and close each element in the same file and block, and under the same conditions.")
    }
}
