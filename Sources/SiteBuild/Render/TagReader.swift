import Markup

/// Takes HTML apart into tags and what stands between them, as far as there are words in it.
struct TagReader {
    enum Piece {
        case text(Range<Int>)
        /// In lower case, and with its attributes.
        case start(String, Tag)
        case end(String)
    }

    private var pieces: HTMLPieces

    init(_ bytes: [UInt8]) { pieces = HTMLPieces(bytes) }

    /// The next piece; nil at the end. Comments, and elements whose content is no text for readers, are passed over.
    mutating func next() -> Piece? {
        while let piece = pieces.next() {
            switch piece {
            case .text(let range): return .text(range)
            case .characters: continue
            case .end(let name): return .end(pieces.lowercased(name))
            case .start(let tag):
                let name = pieces.lowercased(tag.name)
                guard Self.withoutText.contains(name) else { return .start(name, Tag(tag, in: pieces)) }
                skip(past: name)
            }
        }
        return nil
    }

    private static let withoutText: Set<String> = [
        "script", "style", "template", "svg", "audio", "video", "iframe", "object", "button", "select", "textarea",
        "noscript", "math",
    ]

    private mutating func skip(past name: String) {
        while let piece = pieces.next() {
            if case .end(let end) = piece, pieces.isName(end, name) { return }
        }
    }
}

/// The attributes of a start tag.
struct Tag {
    private let tag: HTMLTag
    private let pieces: HTMLPieces

    fileprivate init(_ tag: HTMLTag, in pieces: HTMLPieces) {
        self.tag = tag
        self.pieces = pieces
    }

    /// The value as it is written, references left as they are; `"` and `<` escaped.
    subscript(name: String) -> [UInt8]? { pieces.value(name, of: tag).map { Self.escaped(pieces.bytes[$0]) } }

    private static func escaped(_ value: ArraySlice<UInt8>) -> [UInt8] {
        value.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "\""): Array("&quot;".utf8)
            case UInt8(ascii: "<"): Array("&lt;".utf8)
            default: [byte]
            }
        }
    }
}
