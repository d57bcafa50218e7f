/// A Swift file without its comments and the text of its literals, line for line: what is left is code.
struct SwiftCode {
    let lines: [String]

    init(_ text: String) {
        var reader = Reader(bytes: Array(text.utf8))
        lines = reader.read()
    }

    /// The modules that the file imports, in its order.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
            let before = words[..<place]
            guard before.allSatisfy({ $0.hasPrefix("@") || Self.access.contains($0) }) else { return nil }
            let named = words[place + 1]
            let module = Self.declarations.contains(named) && place + 2 < words.count ? words[place + 2] : named
            return module.split(separator: ".").first.map(String.init)
        }
    }

    /// The lines, from 1, on which a word or a run of signs stands: a word only whole.
    func lines(with word: String) -> [Int] {
        lines.indices.filter { lines[$0].contains(word) && lines[$0].holds(word) }.map { $0 + 1 }
    }

    private static let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    private static let declarations: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
}

extension String {
    /// Whether a word stands in the text whole: no letter, digit or `_` goes on from its own at either end.
    fileprivate func holds(_ word: String) -> Bool {
        let text = Array(utf8)
        let sought = Array(word.utf8)
        guard let first = sought.first, let last = sought.last, text.count >= sought.count else { return false }
        return (0...(text.count - sought.count)).contains { start in
            let end = start + sought.count
            guard text[start..<end].elementsEqual(sought) else { return false }
            let begins = !first.isWord || start == 0 || !text[start - 1].isWord
            let ends = !last.isWord || end == text.count || !text[end].isWord
            return begins && ends
        }
    }
}

extension UInt8 {
    fileprivate var isWord: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: self >= 0x80
        }
    }
}

/// Walks a file once.
private struct Reader {
    let bytes: [UInt8]
    var place = 0
    var lines: [String] = []
    var line: [UInt8] = []

    private static let openers = Array("/\"#".utf8)

    mutating func read() -> [String] {
        while place < bytes.count { step() }
        if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
        return lines
    }

    private mutating func step() {
        guard Self.openers.contains(bytes[place]) else { return take() }
        if here("//") {
            while place < bytes.count, !here("\n") { place += 1 }
        } else if here("/*") {
            comment()
        } else if here("\"") || here("#") {
            literal()
        } else {
            take()
        }
    }

    private func here(_ text: String, at distance: Int = 0) -> Bool {
        let start = place + distance
        guard start < bytes.count, bytes[start] == text.utf8.first else { return false }
        return bytes[start...].starts(with: text.utf8)
    }

    private mutating func take() {
        if bytes[place] == UInt8(ascii: "\n") {
            lines.append(String(decoding: line, as: UTF8.self))
            line = []
        } else {
            line.append(bytes[place])
        }
        place += 1
    }

    /// Leaves a byte out, unless it ends a line.
    private mutating func leaveOut() {
        if bytes[place] == UInt8(ascii: "\n") { take() } else { place += 1 }
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if here("/*") {
                depth += 1
                place += 2
            } else if here("*/") {
                depth -= 1
                place += 2
            } else {
                leaveOut()
            }
        } while depth > 0 && place < bytes.count
    }

    /// A string literal, raw or not, of one line or several, becomes `""`; a `#` that begins none is code.
    private mutating func literal() {
        var hashes = 0
        while here("#", at: hashes) { hashes += 1 }
        guard here("\"", at: hashes) else {
            for _ in 0..<hashes { take() }
            return
        }
        let quotes = here("\"\"\"", at: hashes) ? "\"\"\"" : "\""
        let end = quotes + String(repeating: "#", count: hashes)
        let escape = "\\" + String(repeating: "#", count: hashes)
        place += hashes + quotes.utf8.count
        line += Array("\"".utf8)
        while place < bytes.count, !here(end) {
            guard here(escape) else {
                leaveOut()
                continue
            }
            place += escape.utf8.count
            if here("(") { interpolation() } else if place < bytes.count { leaveOut() }
        }
        place = min(place + end.utf8.count, bytes.count)
        line += Array("\"".utf8)
    }

    /// What stands in `\( )` is code.
    private mutating func interpolation() {
        var depth = 0
        repeat {
            if here("(") { depth += 1 }
            if here(")") { depth -= 1 }
            step()
        } while depth > 0 && place < bytes.count
    }
}
