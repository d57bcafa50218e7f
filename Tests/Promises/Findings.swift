import Diagnostics

/// What is wrong with findings about a text; nil when each has a place inside it, and words.
func faults(in findings: [Diagnostic], of bytes: [UInt8]) -> String? {
    if findings.isEmpty { return nil }
    let lines = LineTable(bytes)
    for finding in findings {
        if finding.message.isEmpty || finding.rule.isEmpty { return "A finding says nothing." }
        guard let span = finding.span else { continue }
        if !lines.hold(span) {
            return "[\(finding.rule)] stands at \(span.line):\(span.column)+\(span.length), outside of the text."
        }
    }
    return nil
}

extension LineTable {
    /// Whether a place lies in the file. The end of a line is a place too: one byte that is not there.
    func hold(_ span: SourceSpan) -> Bool {
        guard let line = range(ofLine: span.line), span.column >= 1, span.length >= 1 else { return false }
        return span.column <= line.count + 1 && span.column - 1 + span.length <= max(line.count, span.column)
    }
}

/// Whether bytes are UTF-8.
func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
}

/// Whether bytes are UTF-8 without NUL.
func isText(_ bytes: [UInt8]) -> Bool { isUTF8(bytes) && !bytes.contains(0) }
