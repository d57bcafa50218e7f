/// What is wrong with HTML that a text became; nil when its elements are among those that are written, each has its end,
/// and nothing of the text came through unescaped. Knows nothing of how it was written.
func faults(inHTML html: [UInt8]) -> String? {
    var reader = HTMLForm(html)
    return reader.fault()
}

private struct HTMLForm {
    private static let elements: Set<String> = [
        "a", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "img", "input", "li", "ol", "p", "pre", "section", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr",
        "ul", "span",
    ]
    private static let void: Set<String> = ["br", "hr", "img", "input"]
    private static let flags: Set<String> = ["checked", "disabled"]
    private static let addresses: Set<String> = ["href", "src"]
    private static let attributes: Set<String> = [
        "align", "alt", "aria-label", "class", "href", "id", "role", "scope", "src", "start", "tabindex", "title",
        "type",
    ]
    private static let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x27;"].map { Array($0.utf8) }

    private let html: [UInt8]
    private var index = 0
    private var open: [String] = []

    init(_ html: [UInt8]) { self.html = html }

    mutating func fault() -> String? {
        while index < html.count {
            if html[index] == UInt8(ascii: "<") {
                if let fault = tag() { return fault }
            } else if let fault = sign() {
                return fault
            }
        }
        return open.last.map { "<\($0)> has no end." }
    }

    /// A character of text or of a value.
    private mutating func sign() -> String? {
        switch html[index] {
        case UInt8(ascii: "&"):
            guard let reference = Self.references.first(where: html[index...].starts) else {
                return "An & stands unescaped at \(index)."
            }
            index += reference.count
            return nil
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): return "A sign stands unescaped at \(index)."
        case 0: return "A NUL stands at \(index)."
        default:
            index += 1
            return nil
        }
    }

    private mutating func take(_ text: String) -> Bool {
        guard html[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    private mutating func word() -> String {
        let start = index
        while index < html.count, isNameByte(html[index]) { index += 1 }
        return String(decoding: html[start..<index], as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    private mutating func tag() -> String? {
        let start = index
        index += 1
        let isEnd = take("/")
        let name = word()
        guard Self.elements.contains(name) else { return "“<\(name)” at \(start) is no tag that is written." }
        if isEnd {
            guard take(">") else { return "</\(name) has no >." }
            return open.popLast() == name ? nil : "</\(name)> at \(start) ends what did not begin last."
        }
        var names: Set<String> = []
        while !take(">") {
            if take(" />") { return Self.void.contains(name) ? nil : "<\(name)/> at \(start) can't be empty." }
            guard take(" ") else { return "<\(name) at \(start) holds something that is no attribute." }
            let attribute = word()
            guard names.insert(attribute).inserted else { return "“\(attribute)” stands twice at \(start)." }
            if Self.flags.contains(attribute) {
                _ = take("=\"\"")
                continue
            }
            guard Self.attributes.contains(attribute), take("=\"") else {
                return "“\(attribute)” in <\(name) at \(start) is no attribute that is written."
            }
            let value = index
            while !take("\"") {
                guard index < html.count else { return "A value at \(value) has no end." }
                if let fault = sign() { return fault }
            }
            if Self.addresses.contains(attribute), let fault = address(value..<index - 1) { return fault }
        }
        if !Self.void.contains(name) { open.append(name) }
        return nil
    }

    /// A scheme is one of four.
    private func address(_ range: Range<Int>) -> String? {
        let first = html[range].prefix { !"/?#".utf8.contains($0) }
        guard let colon = first.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = String(decoding: first[..<colon], as: UTF8.self).lowercased()
        return ["http", "https", "mailto", "sms", "tel"].contains(scheme)
            ? nil : "The address at \(range) has the scheme “\(scheme)”."
    }
}
