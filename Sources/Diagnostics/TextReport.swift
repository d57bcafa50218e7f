extension DiagnosticReport {
    /// The findings as an author reads them on a terminal: each with its source line and the place marked, and what
    /// to do. Of more than fifty the first fifty are shown, errors before anything else, and the rest counted by rule.
    ///
    /// - Parameters:
    ///   - colour: whether to use the colours of ANSI terminals.
    ///   - reading: gives a file's bytes by its path from the site's root, nil when it cannot be read; the finding is
    ///     then shown without its line.
    package func text(colour: Bool = false, reading: (_ path: String) -> [UInt8]?) -> String {
        let (shown, rest) = split(atMost: 50)
        var sources = SourceLines()
        let paint = Paint(isOn: colour)
        var blocks = shown.map { diagnostic in
            var lines = [Self.headline(diagnostic, paint)]
            if let span = diagnostic.span, !diagnostic.isConfidential,
                let line = sources.line(span.line, of: diagnostic.path, reading: reading)
            {
                lines += Self.excerpt(SourceExcerpt(line: line, span: span), number: span.line, paint)
            }
            if !diagnostic.help.isEmpty {
                lines += diagnostic.help.split(separator: "\n").map { "  \(safeForTerminal(String($0)))" }
            }
            return lines.map { "\($0)\n" }.joined()
        }
        if !rest.isEmpty { blocks.append(Self.counts(rest)) }
        return blocks.joined(separator: "\n")
    }

    private static func headline(_ diagnostic: Diagnostic, _ paint: Paint) -> String {
        var place = safeForTerminal(diagnostic.path)
        if let span = diagnostic.span { place += ":\(span.line):\(span.column)" }
        let severity = paint.severity(diagnostic.severity, "\(diagnostic.severity.rawValue):")
        let message = paint.strong(safeForTerminal(diagnostic.message))
        let start = diagnostic.path.isEmpty ? "" : "\(paint.strong("\(place):")) "
        return "\(start)\(severity) \(message) [\(safeForTerminal(diagnostic.rule))]"
    }

    private static func excerpt(_ excerpt: SourceExcerpt, number: Int, _ paint: Paint) -> [String] {
        let number = String(number)
        let gutter = String(repeating: " ", count: number.utf8.count)
        return [
            excerpt.text.isEmpty ? "  \(number) |" : "  \(number) | \(excerpt.text)",
            "  \(gutter) | \(paint.mark(excerpt.marker))",
        ]
    }

    /// The findings to show, in order, and those only to count.
    private func split(atMost limit: Int) -> (shown: [Diagnostic], rest: [Diagnostic]) {
        guard diagnostics.count > limit else { return (diagnostics, []) }
        // What stops the build must not hide behind warnings.
        let order: [Diagnostic.Severity] = [.error, .warning, .info]
        let chosen = Set(
            order.flatMap { severity in diagnostics.indices.filter { diagnostics[$0].severity == severity } }
                .prefix(limit))
        return (
            diagnostics.indices.filter(chosen.contains).map { diagnostics[$0] },
            diagnostics.indices.filter { !chosen.contains($0) }.map { diagnostics[$0] }
        )
    }

    private static func counts(_ rest: [Diagnostic]) -> String {
        let counts = Dictionary(grouping: rest, by: \.rule).map { (rule: $0.key, count: $0.value.count) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.rule < $1.rule }
        let width = counts.first.map { String($0.count).utf8.count } ?? 0
        let lines = counts.map { rule, count in
            "  \(String(repeating: " ", count: width - String(count).utf8.count))\(count)  \(safeForTerminal(rule))\n"
        }
        return "And \(rest.count) more, by rule:\n\(lines.joined())"
    }
}

/// Colours for a terminal, or none.
private struct Paint {
    let isOn: Bool

    func strong(_ text: String) -> String { wrap(text, "1") }
    func mark(_ text: String) -> String { wrap(text, "1;32") }
    func severity(_ severity: Diagnostic.Severity, _ text: String) -> String {
        switch severity {
        case .error: wrap(text, "1;31")
        case .warning: wrap(text, "1;33")
        case .info: wrap(text, "1;36")
        }
    }

    private func wrap(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
