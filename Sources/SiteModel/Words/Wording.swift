/// One of the theme's words: a text with places in braces, in which a page puts something, or such a text for each form
/// that a number can call for.
package struct Wording: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        case text(String)
        /// A place: `title` of `Next: {title}`.
        case place(String)
    }

    /// What it is where no number decides.
    package var pieces: [Piece]
    /// By the category of the number that decides.
    package var forms: [PluralCategory: [Piece]]
    /// A list instead of a text: the months.
    package var list: [String]

    package init(_ text: String) {
        pieces = Self.pieces(text)
        forms = [:]
        list = []
    }

    package init(forms texts: [PluralCategory: String]) {
        forms = texts.mapValues(Self.pieces)
        pieces = forms[.other] ?? []
        list = []
    }

    package init(list: [String]) {
        pieces = []
        forms = [:]
        self.list = list
    }

    /// The names of the places in all of its forms.
    package var places: Set<String> {
        Set(
            (forms.isEmpty ? [pieces] : Array(forms.values)).joined().compactMap {
                if case .place(let name) = $0 { name } else { nil }
            })
    }

    /// Braces that hold no name of small letters, digits and `_` stand for themselves.
    private static func pieces(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        var literal = ""
        while let open = rest.firstIndex(of: "{") {
            literal += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            if let close = inside.firstIndex(of: "}"), isName(inside[..<close]) {
                if !literal.isEmpty { pieces.append(.text(literal)) }
                literal = ""
                pieces.append(.place(String(inside[..<close])))
                rest = inside[inside.index(after: close)...]
            } else {
                literal.append("{")
                rest = inside
            }
        }
        literal += rest
        if !literal.isEmpty { pieces.append(.text(literal)) }
        return pieces
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}

extension [Wording.Piece] {
    /// The text with something in each place; a place that nothing is for stays empty.
    func filled(_ values: KeyValuePairs<String, String>, count: Int? = nil) -> String {
        var text = ""
        for piece in self {
            switch piece {
            case .text(let literal): text += literal
            case .place(let name):
                text +=
                    values.first { $0.key == name }?.value ?? (name == "count" ? count.map { String($0) } : nil) ?? ""
            }
        }
        return text
    }
}
