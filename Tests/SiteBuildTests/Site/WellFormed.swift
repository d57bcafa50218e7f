/// Why bytes are not a well-formed XML document without a document type (XML 1.0, 2.1); nil when they are.
func wellFormed(_ bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 9, 10, 13, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: continue
        default: return "character U+\(String(scalar.value, radix: 16))"
        }
    }
    var open: [String] = []
    var rest = text.utf8[...]
    func skip(past end: String) -> Bool {
        guard let range = rest.firstRange(of: Array(end.utf8)) else { return false }
        rest = rest[range.upperBound...]
        return true
    }
    while let first = rest.first {
        if rest.starts(with: "<?".utf8) {
            guard skip(past: "?>") else { return "unclosed instruction" }
        } else if rest.starts(with: "<!--".utf8) {
            guard skip(past: "-->") else { return "unclosed comment" }
        } else if rest.starts(with: "<![CDATA[".utf8) {
            guard !open.isEmpty, skip(past: "]]>") else { return "CDATA" }
        } else if rest.starts(with: "</".utf8) {
            let name = String(decoding: rest.dropFirst(2).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
            guard open.popLast() == name, skip(past: ">") else { return "</\(name)> closes nothing" }
        } else if first == UInt8(ascii: "<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return "unclosed tag" }
            let tag = String(decoding: rest[rest.index(after: rest.startIndex)..<end], as: UTF8.self)
            if let problem = tagProblem(tag) { return problem }
            let name = String(tag.prefix { $0 != " " && $0 != "/" })
            if !tag.hasSuffix("/") { open.append(name) }
            rest = rest[rest.index(after: end)...]
        } else {
            let run = rest.prefix { $0 != UInt8(ascii: "<") }
            let words = String(decoding: run, as: UTF8.self)
            if words.contains("]]>") { return "]]> in text" }
            if let problem = referenceProblem(words) { return problem }
            rest = rest[run.endIndex...]
        }
    }
    return open.isEmpty ? nil : "<\(open[0])> is never closed"
}

/// Attributes stand in double quotes, none twice.
private func tagProblem(_ tag: String) -> String? {
    var names: Set<String> = []
    var rest = tag.drop { $0 != " " }
    while let equals = rest.firstRange(of: "=\"") {
        let name = rest[..<equals.lowerBound].drop { $0 == " " }
        guard names.insert(String(name)).inserted, !name.contains(" "), !name.isEmpty else {
            return "attribute in <\(tag)>"
        }
        rest = rest[equals.upperBound...]
        guard let end = rest.firstIndex(of: "\"") else { return "unclosed attribute in <\(tag)>" }
        if let problem = referenceProblem(String(rest[..<end])) { return problem }
        if rest[..<end].contains("<") { return "< in an attribute" }
        rest = rest[rest.index(after: end)...]
    }
    let tail = rest.filter { $0 != " " && $0 != "/" }
    return tail.isEmpty ? nil : "“\(tail)” in <\(tag)>"
}

/// `&` begins one of XML's own references, or a number.
private func referenceProblem(_ text: String) -> String? {
    for part in text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst() {
        let name = String(decoding: part.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
        let isKnown = ["amp", "lt", "gt", "quot", "apos"].contains(name) || name.hasPrefix("#")
        guard isKnown, part.contains(UInt8(ascii: ";")) else { return "&\(name)" }
    }
    return nil
}
