import Templating

/// Templates that tell in what they print where each of them begins and ends, so that its piece of a page can be found.
enum MarkedTemplates {
    /// Pieces that stand in the tag of an element, where no comment can.
    static let withinTags: Set<String> = [
        "partials/card-language", "partials/player-words", "partials/text-language",
    ]

    /// Whether a template is a piece that is shown by itself.
    static func isPiece(_ name: String) -> Bool {
        (name.hasPrefix("partials/") || name.hasPrefix("directives/")) && !withinTags.contains(name)
    }

    static func marked(_ templates: [TemplateFile]) -> [TemplateFile] {
        templates.map { file in
            let name = String(file.path.dropLast(".mustache".count))
            guard isPiece(name) else { return file }
            let bytes = Array(opening(name).utf8) + file.bytes + Array(closing.utf8)
            return TemplateFile(path: file.path, bytes: bytes, displayPath: file.displayPath)
        }
    }

    static func opening(_ name: String) -> String { "<!--piece \(name)-->" }
    static let closing = "<!--/piece-->"
}

/// The pieces of a page by the names of their templates, without the marks.
struct PagePieces {
    /// Of each template the longest, which shows most of what it can.
    private(set) var longest: [String: [UInt8]] = [:]

    /// Takes the pieces of another page.
    mutating func add(_ page: [UInt8]) {
        var open: [(name: String, bytes: [UInt8])] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            for index in open.indices { open[index].bytes += rest[..<start] }
            rest = rest[start...]
            if rest.starts(with: MarkedTemplates.closing.utf8) {
                rest = rest.dropFirst(MarkedTemplates.closing.utf8.count)
                guard let piece = open.popLast() else { continue }
                if piece.bytes.count > longest[piece.name]?.count ?? 0 { longest[piece.name] = piece.bytes }
            } else if rest.starts(with: "<!--piece ".utf8) {
                let name = rest.dropFirst("<!--piece ".utf8.count).prefix { $0 != UInt8(ascii: ">") }
                rest = rest[name.endIndex...].dropFirst()
                open.append((String(decoding: name.dropLast(2), as: UTF8.self), []))
            } else {
                for index in open.indices { open[index].bytes.append(UInt8(ascii: "<")) }
                rest = rest.dropFirst()
            }
        }
    }

    /// A page without the marks.
    static func plain(_ page: [UInt8]) -> [UInt8] {
        var pieces = PagePieces()
        pieces.add(Array(MarkedTemplates.opening("page").utf8) + page + Array(MarkedTemplates.closing.utf8))
        return pieces.longest["page"] ?? page
    }
}
