import Diagnostics

extension Flattener {
    /// A `:::` line: with a name it opens a directive, alone it closes the innermost.
    mutating func directiveLine(_ mark: LineMark) {
        let bytes = text.source.bytes
        var end = Int(mark.end)
        while end > Int(mark.body), bytes[end - 1].isASCIIWhitespace { end -= 1 }
        if Int(mark.body) >= end { return closeDirective(mark) }
        var nameEnd = Int(mark.body)
        while nameEnd < end, bytes[nameEnd].isASCIIAlphanumeric || bytes[nameEnd] == UInt8(ascii: "-") { nameEnd += 1 }
        let name = Int(mark.body)..<nameEnd
        guard !name.isEmpty, bytes[name.lowerBound].isASCIILetter,
            nameEnd == end || bytes[nameEnd].isSpaceOrTab || bytes[nameEnd] == UInt8(ascii: "{")
        else {
            diagnostics.append(.directiveName(place.path, span(ofSource: Int(mark.body)..<end)))
            return openDirective(PendingDirective(name: "", span: span(ofSource: Int(mark.start)..<end)), mark)
        }
        var pending = PendingDirective(
            name: String(decoding: bytes[name], as: UTF8.self), span: span(ofSource: name))
        var reader = ParameterReader(
            bytes: bytes, path: place.path, at: span(ofSource: name), offset: name.lowerBound)
        reader.read(nameEnd..<end, inBraces: false)
        pending.parameters = reader.parameters
        pending.id = reader.id
        diagnostics += reader.diagnostics
        openDirective(pending, mark)
    }

    private mutating func openDirective(_ pending: PendingDirective, _ mark: LineMark) {
        let node = document.nodes.count
        addDirective(pending, isInline: false, parent: directive, node: node)
        var opened = Node(kind: .directive)
        opened.start = Int32(truncatingIfNeeded: document.directives.count - 1)
        document.nodes.append(opened)
        document.note(
            node, line: Int32(truncatingIfNeeded: pending.span.line),
            column: Int32(truncatingIfNeeded: pending.span.column))
        lastBlock = node
        push(.directive, node, record: document.directives.count - 1)
    }

    private mutating func closeDirective(_ mark: LineMark) {
        guard let top = open.last, top.kind == .directive else {
            diagnostics.append(.strayCloser(place.path, span(ofSource: Int(mark.start)..<Int(mark.body))))
            return
        }
        open.removeLast()
        end(top.node)
        lastBlock = top.node
    }

    func unclosed(_ directive: Int) -> Diagnostic {
        let directive = document.directives[directive]
        return .unclosedDirective(place.path, directive.span, directive.name)
    }

    /// `{name=value #id}` of an inline directive.
    mutating func parameters(inBracesAt start: Int) -> (parameters: [Parameter], id: TypedID?, end: Int)? {
        guard let reader = readBraces(at: start, stopsAtProblem: false) else { return nil }
        diagnostics += reader.diagnostics
        return (reader.parameters, reader.id, reader.end)
    }

    /// The same of a link or picture, where braces that hold something else are text.
    mutating func linkParameters(at start: Int) -> (parameters: [Parameter], end: Int)? {
        guard let reader = readBraces(at: start, stopsAtProblem: true) else { return nil }
        var parameters = reader.parameters
        if let id = reader.id {
            parameters.append(Parameter(name: "id", value: id.name, nameSpan: id.span, valueSpan: id.span))
        }
        return parameters.isEmpty ? nil : (parameters, reader.end)
    }

    private func readBraces(at start: Int, stopsAtProblem: Bool) -> ParameterReader? {
        let bytes = content.bytes
        guard start < inlines.limit, bytes[start] == UInt8(ascii: "{") else { return nil }
        var end = start
        var isClosed = false
        while end < min(inlines.limit, start + bracesLimit), bytes[end] != newline {
            isClosed = isClosed || bytes[end] == UInt8(ascii: "}")
            end += 1
        }
        guard isClosed else { return nil }
        var reader = ParameterReader(bytes: bytes, path: place.path, at: span(start, 1), offset: start)
        reader.stopsAtProblem = stopsAtProblem
        reader.read((start + 1)..<end, inBraces: true)
        return reader.isClosed ? reader : nil
    }
}

/// How far a closing brace is looked for.
private let bracesLimit = 1000
