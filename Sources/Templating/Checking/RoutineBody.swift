import Diagnostics

/// A routine on its way through the compiler.
struct RoutineBody {
    let key: RoutineKey
    /// Its place among the compiler's routines.
    let number: Int
    let template: Template
    let origin: RoutineOrigin?
    var scope: Scope
    var context: HTMLContext
    /// Whether the place in HTML is not known any more, after a mistake, until the next `>`.
    var isLost = false
    var descent = CallEdge.Descent.same
    /// Literal text that no instruction has been written for yet.
    var literal: [UInt8] = []
    var frames: [Frame] = []
    var edges: [CallEdge] = []
    /// Where the last tag of HTML starts, to show one that is not finished, and the last value in quotation marks.
    var lastTag = 0
    var lastQuote = 0
    /// Up to where it is known that quotation marks are closed.
    var closedUpTo = 0

    init(_ key: RoutineKey, number: Int, in template: Template, from origin: RoutineOrigin?) {
        self.number = number
        self.origin = origin
        self.key = key
        self.template = template
        scope = key.scope
        context = key.context
    }

    /// A section or block that is open.
    struct Frame {
        enum Kind {
            case test
            case record(UInt16)
            case list(UInt16, body: Int32)
            case block
            case nothing
        }

        let kind: Kind
        let node: Node
        /// The jump over it, to be given its target at the end.
        let jump: Int?
        let scope: Scope
        let context: HTMLContext
        let isLost: Bool
        let descent: CallEdge.Descent
    }
}

extension Compiler {
    mutating func compile(_ body: inout RoutineBody) {
        var index = body.key.nodes.lowerBound
        while index < body.key.nodes.upperBound {
            let node = body.template.nodes[index]
            switch node.kind {
            case .text: text(index, &body)
            case .variable, .unescaped: variable(node, &body)
            case .section, .inverted: section(node, &body)
            case .partial: partial(node, &body)
            case .parent:
                parent(index, &body)
                index = node.mate
            case .block:
                if block(node, &body) { index = node.mate }
            case .end: end(&body)
            }
            index += 1
        }
        finish(&body)
    }

    mutating func emit(_ instruction: Instruction, _ body: inout RoutineBody) {
        flush(&body)
        program.code.append(instruction)
    }

    /// Writes the literal text so far, so that the next instruction can be jumped to.
    mutating func flush(_ body: inout RoutineBody) {
        guard !body.literal.isEmpty else { return }
        program.code.append(.literal(literal(body.literal)))
        body.literal = []
    }

    private mutating func text(_ index: Int, _ body: inout RoutineBody) {
        let node = body.template.nodes[index]
        follow(index, &body)
        body.literal += body.template.text(node.place, without: body.key.outdent)
    }

    /// Follows the HTML of literal text.
    private mutating func follow(_ index: Int, _ body: inout RoutineBody) {
        let source = body.template.source
        var text = source[body.template.nodes[index].place]
        if body.isLost {
            guard let end = text.firstIndex(of: UInt8(ascii: ">")) else { return }
            body.isLost = false
            body.context = .text
            text = text[(end + 1)...]
        }
        var isGlued = false
        while let (event, next) = body.context.read(text) {
            text = text[next...]
            switch event {
            case .tag(let place): body.lastTag = place
            case .quote(let place): body.lastQuote = place
            case .glued(let place):
                if !isGlued { report(.glued(place..<place + 1), in: body) }
                isGlued = true
            case .tagInValue(let place):
                guard body.leavesQuoteOpen(at: place, in: index) else { continue }
                report(.openQuote(body.lastQuote..<body.lastQuote + 1), in: body)
                // The tag ends here, or was to end before this one starts.
                body.context = .text
                if source[place] == UInt8(ascii: "<") { text = source[place..<text.endIndex] }
            }
        }
    }

    private mutating func finish(_ body: inout RoutineBody) {
        flush(&body)
        program.code.append(.end)
        let begins = body.key.context
        guard !body.isLost, !body.template.isBroken, body.context.joined(begins) == nil else { return }
        if body.context.state == .text {
            report(.endsTag(body.template.nodes.first?.place ?? 0..<0), in: body)
        } else {
            report(.unfinished(body.lastTag..<body.lastTag + 1), in: body)
        }
    }
}

extension RoutineBody {
    /// Whether the quotation mark of the value that a place stands in is closed by one that opens another value, or by
    /// none: what follows it directly is no end of an attribute.
    fileprivate mutating func leavesQuoteOpen(at place: Int, in index: Int) -> Bool {
        guard place >= closedUpTo else { return false }
        let quote = UInt8(ascii: context.state == .singleQuoted ? "'" : "\"")
        let source = template.source
        for node in template.nodes[index..<key.nodes.upperBound] where node.kind == .text {
            let start = max(node.place.lowerBound, place)
            guard let end = source[start..<node.place.upperBound].firstIndex(of: quote) else { continue }
            closedUpTo = end + 1
            guard end + 1 < node.place.upperBound else { return false }
            return !source[end + 1].isWhitespace && !"/>".utf8.contains(source[end + 1])
        }
        return true
    }
}

extension Mistake {
    fileprivate static func openQuote(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.balance, place: place,
            message: "Nothing closes this quotation mark before the next tag.",
            help: "Write the second one where the attribute's value ends.")
    }

    fileprivate static func glued(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.balance, place: place,
            message: "There is no space between this attribute and what stands before it.",
            help:
                "Leave a space before each attribute, inside a section too: “<a{{#current}} class=\"here\"{{/current}}>”."
        )
    }

    fileprivate static func endsTag(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.balance, place: place,
            message: "This begins inside a tag, an attribute or an element such as <title>, and ends outside it.",
            help: "Let it end where it begins: both in text, or both between two attributes.")
    }

    fileprivate static func unfinished(_ place: Range<Int>) -> Mistake {
        Mistake(
            rule: TemplateRules.balance, place: place,
            message: "What begins here is not finished where this template or block ends.",
            help: "Close the tag, the quotes, the comment or the element before the end.")
    }
}
