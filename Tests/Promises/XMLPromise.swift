import Markup

extension Promise {
    /// Every start of XML has its end, places never go back, nothing grows, text holds only what XML allows; and what
    /// `XMLWriter` makes of it is read back equal.
    static let xml = Promise("xml") { bytes in
        var reader = XMLReader(bytes)
        var open: [XMLName] = []
        var pieces: [XMLPiece] = []
        var offset = 0
        var size = 0
        while let event = reader.next() {
            if reader.offset < offset || reader.offset > reader.bytes.count {
                return "A place is outside, or goes back."
            }
            offset = reader.offset
            switch event {
            case .start(let name, let attributes):
                open.append(name)
                pieces.append(.attributes(attributes.map(\.value)))
                size += attributes.reduce(0) { $0 + $1.value.utf8.count }
            case .end(let name):
                if open.popLast() != name { return "</\(name.local)> ends what did not begin last." }
            case .text(let text):
                if text.isEmpty { return "Text without a character is an event." }
                pieces.append(.text(text))
                size += text.utf8.count
            }
            if open.count > 201 { return "Elements are deeper than they may be." }
        }
        if let name = open.last { return "<\(name.local)> has no end." }
        if reader.next() != nil { return "There is something after the end." }
        if size > reader.bytes.count { return "The text is larger than the document." }
        if pieces.contains(where: \.isForbidden) { return "A character came out that XML does not allow." }
        if let problem = reader.problems.first(where: { !(0...reader.bytes.count).contains($0.offset) }) {
            return "“\(problem.message)” is at \(problem.offset), outside of the document."
        }
        if reader.problems.count > 200 { return "More than 200 problems are kept." }
        return written(pieces)
    }

    /// What is wrong with the pieces written and read again.
    private static func written(_ pieces: [XMLPiece]) -> String? {
        var writer = XMLWriter()
        writer.element("all") { xml in
            for piece in pieces {
                switch piece {
                case .attributes(let values):
                    xml.element("tag", values.enumerated().map { ("a\($0)", $1) })
                case .text(let text):
                    xml.element("text", text: text)
                    xml.cdata("section", text.utf8)
                }
            }
        }
        var reader = XMLReader(writer.finish())
        var again: [XMLPiece] = []
        var sections: [String] = []
        var inside = ""
        while let event = reader.next() {
            switch event {
            case .start(let name, let attributes):
                inside = name.local
                if inside == "tag" { again.append(.attributes(attributes.map(\.value))) }
                if inside == "text" { again.append(.text("")) }
                if inside == "section" { sections.append("") }
            case .text(let text) where inside == "text": again[again.count - 1].append(text)
            case .text(let text) where inside == "section": sections[sections.count - 1] += text
            case .text: continue
            case .end: inside = ""
            }
        }
        if let problem = reader.problems.first { return "What was written has a fault: \(problem.message)" }
        if again != pieces { return "What was written is read as something else." }
        // A carriage return can't be said in a CDATA section (XML 1.0, 2.11).
        return sections == pieces.compactMap(\.section) ? nil : "A CDATA section is read as something else."
    }
}

/// What an XML document says, without its names.
private enum XMLPiece: Equatable {
    case attributes([String])
    case text(String)

    var isForbidden: Bool {
        switch self {
        case .attributes(let values): values.contains(where: Self.isForbidden)
        case .text(let text): Self.isForbidden(text)
        }
    }

    /// XML 1.0, 2.2.
    private static func isForbidden(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x9, 0xA, 0xD: false
            case 0..<0x20, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
    }

    var section: String? {
        guard case .text(let text) = self else { return nil }
        var scalars = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar != "\n" || last != "\r" { scalars.append(scalar == "\r" ? "\n" : scalar) }
            last = scalar
        }
        return String(scalars)
    }

    mutating func append(_ more: String) {
        if case .text(let text) = self { self = .text(text + more) }
    }
}
