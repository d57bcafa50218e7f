import Diagnostics

extension SyntaxProblem {
    /// The problem in plain words, at its place in the file.
    func diagnostic(at offset: Int, in text: SourceText, path: String) -> Diagnostic {
        let place = Place(text: text, offset: offset)
        let (message, help) = sentences(place)
        return rule.finding(path: path, span: text.span(marked(place)), message: message, help: help)
    }

    private var rule: Rule {
        switch kind {
        case .tooDeep: .yamlSize
        case .document, .directive: .yamlUnsupported
        default: .yamlSyntax
        }
    }

    /// What to mark: from the place to the end of the line, or the line.
    private func marked(_ place: Place) -> Range<Int> {
        switch kind {
        case .noColon, .unexpectedField: place.content
        case .tab,
            .indicator where place.firstTab != nil:
            place.firstTab.map { $0..<$0 + 1 } ?? place.rest
        case .escape: place.offset..<place.offset + 2
        default: place.rest
        }
    }

    private func sentences(_ place: Place) -> (String, String) {
        switch kind {
        case .tab: return Self.tab
        case .indicator where place.firstTab != nil: return Self.tab
        case .indicator: return place.indicator
        case .noColon:
            return (
                "This line is not a field: it has no colon after a name.",
                "Write it like title: My story. If the page’s text begins here, put a line --- above it."
            )
        case .unexpectedField:
            if place.isListItem { return Place.list }
            return place.isNamedField
                ? (
                    "This field is indented, but the one above it already has a value.",
                    "Start it in the same column as its neighbours, or put the text above and this line in quotation marks."
                )
                : ("A colon makes a field here, where none can be.", "Put the whole value in quotation marks.")
        case .unexpectedList:
            return (
                "A dash makes a list here, where none can be.",
                "Put each item on a line of its own, or the whole value in quotation marks."
            )
        case .unclosedQuote:
            return (
                "The quotation mark that opens here is never closed.",
                "Close it at the end of the value. If it belongs to the text, put the whole value in the other kind of quotation marks."
            )
        case .escape:
            return (
                "A backslash in double quotation marks begins a special character, and this is none.",
                "Write the backslash twice, or use single quotation marks."
            )
        case .unclosedBracket: return place.bracket
        case .afterValue: return place.afterValue
        case .blockText:
            return (
                "After “|” or “>” the text begins on the next line.",
                "Start the text on the next line, indented, or put the whole value in quotation marks."
            )
        case .anchor: return ("A value can’t begin with “&” or “*”.", "Put the whole value in quotation marks.")
        case .tag: return ("A value can’t begin with “!”.", "Put the whole value in quotation marks.")
        case .key:
            return Place.key
        case .document where place.byte == 0x25 || place.text.bytes[place.content].first == 0x25,
            .directive:
            return (
                "A line that begins with “%” gives an instruction that Kindred does not know.", "Take the line out."
            )
        case .document: return ("A second document begins here; a file holds one.", "Move it to a file of its own.")
        case .tooDeep:
            return (
                "Fields stand inside each other more than \(NodeBuilder.deepest) deep here.",
                "Lay them out with fewer levels."
            )
        case .noMemory:
            return ("The file could not be read: there is no memory left.", "Close other programs and try again.")
        case .other:
            return (
                "This line can’t be understood.",
                "Check its indentation, quotation marks and brackets, or put the value in quotation marks."
            )
        }
    }

    private static let tab = (
        "A tab stands in the indentation of this line.", "Indent with spaces: two for each level."
    )
}

/// The surroundings of a problem.
private struct Place {
    let text: SourceText
    let offset: Int
    /// The line without its indentation and without blanks at its end.
    let content: Range<Int>

    init(text: SourceText, offset: Int) {
        self.text = text
        // At the end of the text there is nothing to show: the last line with content is meant.
        var offset = min(max(offset, text.range.lowerBound), text.range.upperBound)
        if offset == text.range.upperBound {
            while offset > text.range.lowerBound, text.bytes[offset - 1].isBlank || text.bytes[offset - 1].isBreak {
                offset -= 1
            }
        }
        self.offset = offset
        let line = text.line(text.lineNumber(at: offset))
        var start = line.lowerBound
        var end = line.upperBound
        while start < end, text.bytes[start].isBlank { start += 1 }
        while end > start, text.bytes[end - 1].isBlank { end -= 1 }
        content = start..<end
    }

    var isListItem: Bool {
        content.count > 1 && text.bytes[content.lowerBound] == Byte.hyphen
            && text.bytes[content.lowerBound + 1].isBlank
    }

    static let list = (
        "This list belongs to no field: the one above already has a value.",
        "Put a field’s name above the list, like topics:"
    )

    static let key = (
        "A field’s name must be text, and stand before the colon.", "Write it like title: My story."
    )

    var rest: Range<Int> { offset..<max(offset, content.upperBound) }

    var byte: UInt8? { offset < text.range.upperBound ? text.bytes[offset] : nil }

    /// The first tab of the indentation, when the problem lies there.
    var firstTab: Int? {
        guard offset <= content.lowerBound else { return nil }
        return (text.line(text.lineNumber(at: offset)).lowerBound..<content.lowerBound).first {
            text.bytes[$0] == Byte.tab
        }
    }

    /// `name:` at the start of the line.
    var isNamedField: Bool {
        var place = content.lowerBound
        while place < content.upperBound, text.bytes[place].isNameByte { place += 1 }
        return place > content.lowerBound && place < content.upperBound && text.bytes[place] == Byte.colon
    }

    var indicator: (String, String) {
        guard let byte, byte > 0x20, byte < 0x7F else {
            return ("A value is missing here.", "Write it, or take the line out.")
        }
        return (
            "A value can’t begin with “\(Character(Unicode.Scalar(byte)))”.", "Put the whole value in quotation marks."
        )
    }

    var bracket: (String, String) {
        let isList = byte == Byte.openBracket
        let isClosed = text.bytes[rest].contains(isList ? Byte.closeBracket : Byte.closeBrace)
        if isClosed || (byte != Byte.openBracket && byte != Byte.openBrace) {
            return (
                "What stands in these brackets can’t be read.",
                "Put commas between the items, and quotation marks around text with a colon, a comma or a bracket."
            )
        }
        return (
            "The bracket “\(isList ? "[" : "{")” that opens here is never closed.",
            "Close it with “\(isList ? "]" : "}")”, or put the whole value in quotation marks if it is text."
        )
    }

    var afterValue: (String, String) {
        if offset <= content.lowerBound {
            if byte == Byte.colon { return Self.key }
            if byte == Byte.hyphen { return Self.list }
            return (
                "The indentation of this line fits none of the lines above it.",
                "Start it in the same column as the lines it belongs with."
            )
        }
        return (
            "There is more on this line after the value has ended.",
            "Put the whole value in quotation marks, of the kind that does not occur in it."
        )
    }
}
