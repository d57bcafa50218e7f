import Diagnostics

extension Reading {
    /// Field by field, or item by item when the file is a list.
    mutating func parts() -> Node {
        var entries: [Entry] = []
        var items: [Node] = []
        var saidNoColon = false
        reportControlCharacters()
        var next = 0
        let starts = partStarts()
        while next < starts.count {
            let (result, used) = part(starts, next)
            let line = starts[next]
            next += used
            diagnostics += result.diagnostics
            switch result.node {
            case .success(let node?):
                switch node.content {
                case .mapping(let found): entries += found
                case .sequence(let found): items += found
                case .scalar:
                    if !saidNoColon { report(SyntaxProblem(.noColon, at: 0), result.input) }
                    saidNoColon = true
                    if let entry = unreadableField(line) { entries.append(entry) }
                case .empty: break
                }
            case .success(nil): break
            case .failure(let problem):
                if problem.kind != .noColon || !saidNoColon { report(problem, result.input) }
                saidNoColon = saidNoColon || problem.kind == .noColon
                if let entry = unreadableField(line) {
                    entries.append(entry)
                } else if text.isListItem(line) {
                    items.append(Node(content: .empty, span: text.span(text.line(line)), isUnreadable: true))
                }
            }
        }
        if entries.isEmpty, let first = items.first {
            return Node(content: .sequence(items), span: first.span)
        }
        if let item = items.first {
            diagnostics.append(
                Rule.yamlSyntax.finding(
                    path: path, span: item.span,
                    message: "This list belongs to no field.", help: "Put a field’s name above it, like topics:"))
        }
        entries = withoutDuplicates(entries, path: path, diagnostics: &diagnostics)
        let start = text.range.lowerBound
        return Node(
            content: entries.isEmpty ? .empty : .mapping(entries),
            span: entries.first?.keySpan ?? text.span(start..<start))
    }

    /// Reads the part that begins at `starts[index]`; text in quotation marks or brackets may take in the next ones.
    private mutating func part(_ starts: [Int], _ index: Int) -> (Result, used: Int) {
        let isDirective = text.bytes[text.lineStarts[starts[index]]] == 0x25
        if isDirective || (index > 0 && text.beginsDocument(starts[index])) {
            let input = YAMLInput(text.bytes, range: text.offsets(of: starts[index]..<starts[index] + 1))
            let problem = SyntaxProblem(isDirective ? .directive : .document, at: 0)
            return (Result(node: .failure(problem), input: input, diagnostics: []), 1)
        }
        var first: Result?
        for used in 1...16 where index + used <= starts.count {
            let lines = starts[index]..<(index + used < starts.count ? starts[index + used] : text.lineCount)
            let result = readMended(lines)
            guard case .failure(let problem) = result.node else { return (result, used) }
            if first == nil { first = result }
            guard index + used < starts.count else { break }
            let nextIsField = text.isField(starts[index + used])
            guard problem.kind == .unclosedBracket || (problem.kind == .unclosedQuote && !nextIsField) else { break }
            guard attemptsLeft > 0 else { break }
            attemptsLeft -= 1
        }
        return (first ?? readMended(starts[index]..<text.lineCount), 1)
    }

    /// The lines as they are; when that fails or would lose text, mended.
    private func readMended(_ lines: Range<Int>) -> Result {
        let range = text.offsets(of: lines)
        let raw = text.needsMending(range) ? nil : read(YAMLInput(text.bytes, range: range))
        if let raw, case .success(let node) = raw.node {
            guard case .scalar = node?.content else { return raw }
        }
        return read(mendedInput(text, lines: lines))
    }

    /// The field whose value can't be read, so that nobody calls it missing.
    private func unreadableField(_ line: Int) -> Entry? {
        let range = text.line(line)
        var end = range.lowerBound
        while end < range.upperBound, text.bytes[end].isNameByte { end += 1 }
        let key = range.lowerBound..<end
        guard text.isField(line) || text.looksLikeFieldWithoutColon(key, range) else { return nil }
        let span = text.span(key)
        return Entry(
            key: String(decoding: text.bytes[key], as: UTF8.self), keySpan: span,
            value: Node(content: .empty, span: text.span(range), isUnreadable: true))
    }

    private mutating func report(_ problem: SyntaxProblem, _ input: YAMLInput) {
        let offset = problem.sourceOffset ?? input.sourceOffset(ofCharacter: problem.at)
        diagnostics.append(problem.diagnostic(at: offset, in: text, path: path))
    }

    /// The lines at which a top-level field, or a list item in a file that is a list, begins.
    private func partStarts() -> [Int] {
        guard let first = (0..<text.lineCount).first(where: { !text.isBlankOrComment($0) }) else { return [] }
        let isList = text.isListItem(first)
        var starts: [Int] = [first]
        for line in (first + 1)..<max(text.lineCount, first + 1) {
            guard let byte = text.bytes[text.line(line)].first, !byte.isBlank, byte != Byte.hash else { continue }
            if text.startsWithNoBreakSpace(line) { continue }
            if isList || !text.isListItem(line) { starts.append(line) }
        }
        return starts
    }
}

extension SourceText {
    func offsets(of lines: Range<Int>) -> Range<Int> {
        lineStarts[lines.lowerBound]..<(lines.upperBound < lineCount ? lineStarts[lines.upperBound] : range.upperBound)
    }

    /// `--- a: b`, or `...` with anything behind it.
    func beginsDocument(_ number: Int) -> Bool {
        let line = bytes[self.line(number)]
        guard line.starts(with: "---".utf8) || line.starts(with: "...".utf8) else { return false }
        return line.dropFirst(3).first?.isBlank ?? true
    }

    /// `title My story`: a lower-case name and something behind it.
    func looksLikeFieldWithoutColon(_ key: Range<Int>, _ line: Range<Int>) -> Bool {
        key.count >= 2 && key.upperBound < line.upperBound && bytes[key.upperBound].isBlank
            && bytes[key].allSatisfy { $0.isLowercaseLetter || $0 == 0x5F }
    }
}
