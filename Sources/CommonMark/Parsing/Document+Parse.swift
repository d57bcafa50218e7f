package import Diagnostics

extension Document {
    /// Reads Markdown. Never fails: what an author can put right is appended to `diagnostics`.
    ///
    /// - Parameters:
    ///   - source: a whole file; bytes that are not UTF-8, and NUL, are read as U+FFFD.
    ///   - bodyStart: where the Markdown starts in it.
    ///   - line: the number of the line that starts there.
    ///   - path: the file, for diagnostics.
    package static func parse(
        _ source: [UInt8], from bodyStart: Int = 0, line: Int = 1, path: String, options: MarkdownOptions = .init(),
        diagnostics: inout [Diagnostic]
    ) -> Document {
        guard source.count - bodyStart <= sizeLimit else {
            diagnostics.append(.tooLarge(path: path, line: line))
            return Document()
        }
        let text = SourceText(source, from: bodyStart, extensions: options.extensions)
        if let excess = Burden(text).excess {
            diagnostics.append(.excess(excess.kind, path: path, line: line + excess.line))
            return Document()
        }
        var plan = Plan(guessing: text)
        // A wrong guess costs a round, and takes none away.
        let rounds = roundLimit + (plan.cells.isEmpty ? 0 : 1)
        // What a parse teaches can change the next one's blocks; texts written by people settle in one or two.
        for round in 1... {
            let prepared = PreparedText(text, plan: plan)
            let tree = SyntaxTree(
                parsing: prepared.bytes, from: prepared.start,
                smart: options.smartPunctuation && prepared.typography == .full)
            if !text.marks.isEmpty, round < rounds {
                let better = Survey.plan(for: tree, of: prepared, after: plan)
                if better != plan {
                    plan = better
                    continue
                }
            }
            let place = SourcePlace(path: path, firstLine: line)
            var flattener = Flattener(prepared, plan: plan, options: options, place: place)
            flattener.identifiers = Identifiers(reserved: options.reservedIdentifiers)
            flattener.flatten(tree)
            diagnostics += flattener.diagnostics
            return Document(flattener.document.fitted)
        }
        return Document()
    }
}

/// A book has one megabyte.
private let sizeLimit = 1 << 25
private let roundLimit = 5

extension Diagnostic {
    fileprivate static func excess(_ kind: Burden.Kind, path: String, line: Int) -> Diagnostic {
        let span = SourceSpan(line: line, column: 1)
        switch kind {
        case .nesting: return .tooDeep(path, span)
        case .signs:
            return Rule.markdownSize.finding(
                path: path, span: span,
                message: "Up to here this text has three million lines and signs.",
                help: "Split it into several pages.")
        case .pictures:
            return Rule.markdownSize.finding(
                path: path, span: span,
                message: "Thousands of “![” and “]” stand in one paragraph.",
                help: "Put empty lines between them, or take them out.")
        }
    }

    fileprivate static func tooLarge(path: String, line: Int) -> Diagnostic {
        Rule.markdownSize.finding(
            path: path, span: SourceSpan(line: line, column: 1),
            message: "This text has more than 32 megabytes.",
            help: "Split it into several pages.")
    }
}
