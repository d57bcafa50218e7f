import Diagnostics
import FrontMatter

extension Promise {
    /// Front matter is read, or it is said why not; every field has a place; an edit is read back as what was written,
    /// and changes nothing else.
    static let frontMatter = Promise("front-matter") { bytes in
        var findings: [Diagnostic] = []
        let page = readFrontMatter(bytes, path: "a.md", diagnostics: &findings)
        if let fault = faults(in: findings, of: bytes) { return fault }
        guard let page else { return findings.isEmpty ? "No front matter, and no word about it." : nil }
        if !(0...bytes.count).contains(page.bodyStart) { return "The text begins outside of the file." }
        let lines = LineTable(bytes)
        if page.bodyStart < bytes.count, lines.position(of: page.bodyStart).line != page.bodyLine {
            return "The text begins at \(page.bodyStart), which is not on line \(page.bodyLine)."
        }
        if let fault = misplaced(page.root, lines) { return fault }
        return findings.isEmpty ? inserted(page, bytes) ?? replaced(page, bytes) : nil
    }

    /// The same for a file of YAML.
    static let yaml = Promise("yaml") { bytes in
        var findings: [Diagnostic] = []
        let root = readYAML(bytes, path: "a.yaml", diagnostics: &findings)
        if let fault = faults(in: findings, of: bytes) { return fault }
        guard let root else { return findings.isEmpty ? "No YAML, and no word about it." : nil }
        return misplaced(root, LineTable(bytes))
    }

    /// A value of any kind: the last characters of the file.
    private static func value(from bytes: [UInt8]) -> String { String(decoding: bytes.suffix(24), as: UTF8.self) }

    private static func inserted(_ page: FrontMatter, _ bytes: [UInt8]) -> String? {
        let value = value(from: bytes)
        if page.root["new-id"] != nil { return nil }
        for position in [FrontMatterEditor.Position.first, .last] {
            guard let edited = FrontMatterEditor.inserting("new-id", value, at: position, in: bytes) else { continue }
            var findings: [Diagnostic] = []
            let again = readFrontMatter(edited, path: "a.md", diagnostics: &findings)
            guard let again, findings.isEmpty else {
                return "With a field put in, there is a fault: \(findings.first?.message ?? "")"
            }
            if again.root["new-id"]?.text != value { return "A field that was put in is read as something else." }
            let others = again.root.entries.filter { $0.key != "new-id" }
            if others.map(\.meaning) != page.root.entries.map(\.meaning) {
                return "Putting a field in changed another."
            }
            if !edited[again.bodyStart...].elementsEqual(bytes[page.bodyStart...]) { return "The text was changed." }
        }
        return nil
    }

    private static func replaced(_ page: FrontMatter, _ bytes: [UInt8]) -> String? {
        let value = value(from: bytes)
        for (index, entry) in page.root.entries.enumerated() {
            // What was written as it is read stands on one line.
            guard case .scalar(let text, isQuoted: false) = entry.value.content,
                entry.value.span.length == text.utf8.count, entry.value.span.line == entry.keySpan.line,
                let edited = FrontMatterEditor.replacing(entry.value.span, with: value, in: bytes)
            else { continue }
            var findings: [Diagnostic] = []
            let again = readFrontMatter(edited, path: "a.md", diagnostics: &findings)
            guard let again, findings.isEmpty else {
                return "With “\(entry.key)” replaced, there is a fault: \(findings.first?.message ?? "")"
            }
            var wanted = page.root.entries.map(\.meaning)
            wanted[index] = .field(entry.key, .text(value))
            if again.root.entries.map(\.meaning) != wanted { return "“\(entry.key)” was replaced by something else." }
        }
        return nil
    }

    /// Keys and values with a place outside of the file, and keys that are there twice.
    private static func misplaced(_ root: Node, _ lines: LineTable) -> String? {
        var left = [root]
        while let node = left.popLast() {
            guard lines.hold(node.span) else { return "A value is at \(node.span), outside of the file." }
            left += node.items
            var keys: Set<String> = []
            for entry in node.entries {
                guard lines.hold(entry.keySpan) else { return "A key is at \(entry.keySpan), outside of the file." }
                if !keys.insert(entry.key).inserted { return "The key “\(entry.key)” is there twice." }
                left.append(entry.value)
            }
        }
        return nil
    }
}

/// What a piece of front matter says, wherever it stands and however it is quoted.
private indirect enum Meaning: Equatable {
    case nothing
    case text(String)
    case list([Meaning])
    case fields([Meaning])
    case field(String, Meaning)
}

extension Entry {
    fileprivate var meaning: Meaning { .field(key, value.meaning) }
}

extension Node {
    fileprivate var meaning: Meaning {
        switch content {
        case .empty: .nothing
        case .scalar(let text, _): .text(text)
        case .sequence(let items): .list(items.map(\.meaning))
        case .mapping(let entries): .fields(entries.map(\.meaning))
        }
    }
}
