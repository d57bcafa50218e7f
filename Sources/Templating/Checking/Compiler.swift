import Diagnostics

/// A tag: its template, and where it starts there.
struct TagPlace: Hashable {
    let template: Int
    let place: Int
}

/// Checks templates and compiles them, each piece once for every kind of data and place of HTML it is used in.
struct Compiler {
    let catalogue: TypeCatalogue
    let templates: [Template]
    private(set) var places: [String: Int] = [:]
    var program = Program()
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var keys: [RoutineKey] = []
    private(set) var origins: [RoutineOrigin?] = []
    /// The tags that include a routine, by its number.
    private(set) var inclusions: [[RoutineOrigin]] = []
    /// The templates that are written out where they are included.
    var writtenOut: Set<Int> = []
    var names = NameUses()
    private var numbers: [RoutineKey: Int] = [:]
    /// Where each routine's code starts.
    private var entries: [Int32] = []
    private(set) var edges: [[CallEdge]] = []
    private var environments: [[String: BlockReference]] = [[:]]
    private var environmentNumbers: [[String: BlockReference]: Int] = [[:]: 0]
    private var literalRuns: [[UInt8]: Run] = [:]
    private var reported: Set<Report> = []
    private var alwaysPresent: [TagPlace: Mistake] = [:]
    private var sometimesAbsent: Set<TagPlace> = []
    /// For each template that was asked for, the names of its blocks.
    var knownBlockNames: [Int: Set<String>] = [:]

    /// More than any theme needs; templates that multiply past it are refused instead of filling the memory.
    static let mostRoutines = 20_000
    static let mostInstructions = 2_000_000
    static let mostLiterals = 1_000_000_000
    static let mostSteps = 20_000_000

    init(_ templates: [Template], _ catalogue: TypeCatalogue) {
        self.catalogue = catalogue
        self.templates = templates
        program.typeCount = catalogue.types.count
        for (place, template) in templates.enumerated() where places[template.name] == nil {
            places[template.name] = place
        }
    }

    private struct Report: Hashable {
        let template: Int
        let place: Int
        let rule: String
    }
}

extension Compiler {
    /// The routine of a whole template for a page whose data is a record of this type.
    mutating func page(_ template: Int, type: Int) -> Int {
        routine(
            RoutineKey(
                template: template, nodes: 0..<templates[template].nodes.count, scope: Scope(types: [type]),
                context: .text, environment: 0, outdent: 0..<0))
    }

    mutating func routine(_ key: RoutineKey, from origin: RoutineOrigin? = nil) -> Int {
        if let number = numbers[key] {
            if let origin { inclusions[number].append(origin) }
            return number
        }
        let number = keys.count
        numbers[key] = number
        keys.append(key)
        origins.append(origin)
        inclusions.append(origin.map { [$0] } ?? [])
        return number
    }

    /// Compiles all routines that are asked for, and those they ask for, and joins them. Of templates that would never
    /// end, or not for a very long time, nothing is kept.
    mutating func compile() {
        while entries.count < keys.count {
            guard keys.count <= Self.mostRoutines, program.code.count <= Self.mostInstructions,
                program.literals.count <= Self.mostLiterals
            else {
                report(.tooMany(), in: keys[0].template)
                program.code = []
                return
            }
            let key = keys[entries.count]
            var body = RoutineBody(
                key, number: entries.count, in: templates[key.template], from: origins[entries.count])
            entries.append(Int32(program.code.count))
            compile(&body)
            edges.append(body.edges)
        }
        reportAlwaysPresent()
        reportUnknownNames()
        let ends = entries.dropFirst() + [Int32(program.code.count)]
        if reportRecursion() {
            program.code = []
        } else if !isBearable(zip(entries, ends).map { Int($1 - $0) }) {
            report(.tooMany(), in: keys[0].template)
            program.code = []
        }
        link()
    }

    /// The code of a routine; nil when there is none because of mistakes.
    func entry(_ routine: Int) -> Int32? {
        routine < entries.count && !program.code.isEmpty ? entries[routine] : nil
    }

    /// Which fields of a record of a type the page at a place in the program shows.
    func usedFields(of type: Int, from place: Int32) -> UsedFields {
        program.usedFields(of: type, fieldCount: catalogue.types[type].fields.count, from: place)
    }

    private mutating func link() {
        for place in program.code.indices {
            if case .call(let routine, let run, let startsLine) = program.code[place] {
                program.code[place] = .call(entries[Int(routine)], indentation: run, startsLine: startsLine)
            }
        }
        program.tables = program.tables.map { rows in rows.map { ($0.name, entries[Int($0.routine)]) } }
    }
}

extension Compiler {
    /// Reports a mistake in the template of a routine, naming the place that includes it so.
    mutating func report(_ mistake: Mistake, in body: RoutineBody) {
        report(mistake, in: body.key.template, from: body.origin)
    }

    /// Reports a mistake, once for each place and rule however often the template is used.
    mutating func report(_ mistake: Mistake, in template: Int, from origin: RoutineOrigin? = nil) {
        let report = Report(template: template, place: mistake.place.lowerBound, rule: mistake.rule.id)
        guard reported.insert(report).inserted else { return }
        var diagnostic = mistake.diagnostic(path: templates[template].path, lines: templates[template].lines)
        if let origin, origin.template != template {
            let (line, column) = templates[origin.template].lines.position(of: origin.place.lowerBound)
            diagnostic.help += " (Included from \(templates[origin.template].path):\(line):\(column).)"
        }
        diagnostics.append(diagnostic)
    }

    /// Notes a section over what is always there. A partial may be used where it is and where it is not: only what
    /// is there in every use is a mistake.
    mutating func note(alwaysPresent mistake: Mistake?, at node: Node, in body: RoutineBody) {
        let place = TagPlace(template: body.key.template, place: node.place.lowerBound)
        if let mistake { alwaysPresent[place] = alwaysPresent[place] ?? mistake } else { sometimesAbsent.insert(place) }
    }

    private mutating func reportAlwaysPresent() {
        for (place, mistake) in alwaysPresent where !sometimesAbsent.contains(place) {
            report(mistake, in: place.template)
        }
    }

    func binding(_ name: String, in environment: Int) -> BlockReference? {
        environments[environment][name]
    }

    /// The environment with these blocks too; where it has one of the name already, that one counts.
    mutating func environment(_ outer: Int, adding blocks: [String: BlockReference]) -> Int {
        let merged = environments[outer].merging(blocks) { outer, _ in outer }
        if let number = environmentNumbers[merged] { return number }
        environments.append(merged)
        environmentNumbers[merged] = environments.count - 1
        return environments.count - 1
    }

    mutating func literal(_ bytes: [UInt8]) -> Run {
        guard !bytes.isEmpty else { return Run() }
        if let run = literalRuns[bytes] { return run }
        let run = Run(start: Int32(program.literals.count), count: Int32(bytes.count))
        program.literals += bytes
        literalRuns[bytes] = run
        return run
    }
}

extension Program {
    /// How a field is reached; the slots after the first are kept among the steps.
    mutating func path(to field: Scope.Field) -> Path {
        var path = Path(type: UInt16(truncatingIfNeeded: field.type), slot: UInt16(truncatingIfNeeded: field.slots[0]))
        guard field.slots.count > 1 else { return path }
        path.steps = Int32(steps.count)
        path.stepCount = UInt16(truncatingIfNeeded: field.slots.count - 1)
        steps += field.slots.dropFirst().map { UInt16(truncatingIfNeeded: $0) }
        return path
    }
}

extension Mistake {
    fileprivate static func tooMany() -> Mistake {
        Mistake(
            rule: TemplateRules.size, place: 0..<0,
            message: "The templates include one another in too many ways to be built.",
            help: "Include fewer templates from one another, above all from blocks inside blocks.")
    }
}
