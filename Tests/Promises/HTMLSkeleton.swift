/// The tags of HTML with the names of their attributes, as a browser finds them (HTML standard, 13.2.5), without what
/// stands in them and between them.
struct HTMLSkeleton: Equatable {
    private(set) var marks: [String] = []
    private let html: [UInt8]
    private var index = 0

    init(_ html: [UInt8]) {
        self.html = html
        while let less = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = less + 1
            readMarkup()
        }
        index = html.count
    }

    static func == (a: HTMLSkeleton, b: HTMLSkeleton) -> Bool { a.marks == b.marks }

    private var next: UInt8? { index < html.count ? html[index] : nil }

    private func startsLetter(at place: Int) -> Bool {
        place < html.count && (0x61...0x7A).contains(html[place] | 0x20)
    }

    private mutating func readMarkup() {
        if startsLetter(at: index) {
            readTag(isEnd: false)
        } else if next == UInt8(ascii: "/"), startsLetter(at: index + 1) {
            index += 1
            readTag(isEnd: true)
        } else if html[index...].starts(with: "!--".utf8) {
            readComment()
        } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
            || (next == UInt8(ascii: "/") && index + 1 < html.count)
        {
            marks.append("<!")
            index = html[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
        }
    }

    private mutating func readComment() {
        marks.append("<!--")
        index += 3
        if html[index...].starts(with: ">".utf8) || html[index...].starts(with: "->".utf8) {
            index = (html[index...].firstIndex(of: UInt8(ascii: ">")) ?? index) + 1
            return
        }
        while index < html.count {
            if html[index...].starts(with: "-->".utf8) { return index += 3 }
            if html[index...].starts(with: "--!>".utf8) { return index += 4 }
            index += 1
        }
    }

    private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
        let start = index
        while let next, !isEnd(next) { index += 1 }
        return String(decoding: html[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func readTag(isEnd: Bool) {
        let name = word { isSpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
        var mark = isEnd ? "</\(name)" : "<\(name)"
        while let byte = next, byte != UInt8(ascii: ">") {
            if isSpace(byte) || byte == UInt8(ascii: "/") {
                index += 1
            } else {
                mark += " \(readAttribute())"
            }
        }
        marks.append(next == nil ? mark : "\(mark)>")
        index = min(index + 1, html.count)
        if !isEnd, ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"].contains(name) {
            skipRawText(of: name)
        }
    }

    private mutating func readAttribute() -> String {
        let start = index
        index += 1
        _ = word { isSpace($0) || "/>=".utf8.contains($0) }
        let name = String(decoding: html[start..<index], as: UTF8.self).lowercased()
        while let next, isSpace(next) { index += 1 }
        guard next == UInt8(ascii: "=") else { return name }
        index += 1
        while let next, isSpace(next) { index += 1 }
        if let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index = html[(index + 1)...].firstIndex(of: quote).map { $0 + 1 } ?? html.count
        } else {
            _ = word { isSpace($0) || $0 == UInt8(ascii: ">") }
        }
        return "\(name)="
    }

    private mutating func skipRawText(of name: String) {
        while index < html.count {
            let end = index + 2 + name.utf8.count
            if html[index] == UInt8(ascii: "<"), html[index...].dropFirst().first == UInt8(ascii: "/"),
                end < html.count, isSpace(html[end]) || "/>".utf8.contains(html[end]),
                String(decoding: html[(index + 2)..<end], as: UTF8.self).lowercased() == name
            {
                return
            }
            index += 1
        }
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D && byte != 0x0B) }
