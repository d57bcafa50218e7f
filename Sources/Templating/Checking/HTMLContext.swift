/// Where in HTML a place of a template lies, as the tokenizer of the HTML standard (section 13.2.5) sees it.
struct HTMLContext: Hashable, Sendable {
    enum State: UInt8, Sendable {
        case text
        /// After `<`, after `</`.
        case tagOpen, endTagOpen
        case tagName
        /// Between attributes, after a blank.
        case inTag
        /// After a name or value that is complete; a blank, `/` or `>` has to follow.
        case boundary
        case attributeName, afterAttributeName, beforeValue
        case doubleQuoted, singleQuoted, unquoted
        /// After `<!`, inside `<!--`, inside another declaration.
        case declarationOpen, comment, declaration
        /// Inside script, style, title, textarea and their like, and inside what could be their end tag.
        case raw, rawLess, rawEnd
    }

    /// How far an attribute that holds an address has come.
    enum Address: UInt8, Sendable {
        case start, literal, query, value, mixed
    }

    /// What a script holds.
    enum Script: UInt8, Sendable {
        case code, data
    }

    var state = State.text
    /// The element whose tag or text this is, in lower case.
    private(set) var element: [UInt8] = []
    /// The attribute whose name or value this is, or what could be an end tag, in lower case.
    var name: [UInt8] = []
    /// What has been read of a value that decides what may follow.
    var value: [UInt8] = []
    /// Whether what follows in the `content` of a `meta` is the address that it leads to.
    var isRefresh = false
    var address = Address.start
    private(set) var script = Script.code
    /// Whether something other than blanks stands in the script.
    var isFilled = false
    private var isEndTag = false
    private var dashes: UInt8 = 0

    static let text = HTMLContext()

    /// What reading literal text came upon.
    enum Event {
        /// A tag, or what could be one, starts here.
        case tag(Int)
        /// The value of an attribute starts with this quotation mark.
        case quote(Int)
        /// A tag seems to start or end in the value of an attribute, which is read on after it.
        case tagInValue(Int)
        /// A name or value runs into the next without a blank.
        case glued(Int)
    }

    /// Reads literal text up to something that its reader wants to know of. Returns that, with the place to go on from.
    mutating func read(_ bytes: ArraySlice<UInt8>) -> (event: Event, next: Int)? {
        var place = bytes.startIndex
        while place < bytes.endIndex {
            if state == .text {
                guard let less = bytes[place...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
                read(bytes[less])
                return (.tag(less), less + 1)
            }
            if state == .boundary, !bytes[place].isWhitespace, !"/>".utf8.contains(bytes[place]) {
                state = .inTag
                return (.glued(place), place)
            }
            let before = state
            read(bytes[place])
            place += 1
            if isQuoted, before == .beforeValue { return (.quote(place - 1), place) }
            if isQuoted, bytes[place - 1] == UInt8(ascii: "<") || bytes[place - 1] == UInt8(ascii: ">") {
                return (.tagInValue(place - 1), place)
            }
        }
        return nil
    }
}

extension HTMLContext {
    private mutating func read(_ byte: UInt8) {
        switch state {
        case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
        case .tagOpen, .endTagOpen, .tagName: readTagName(byte)
        case .inTag, .boundary, .attributeName, .afterAttributeName, .beforeValue: readTag(byte)
        case .doubleQuoted: if byte == UInt8(ascii: "\"") { endValue(.boundary) } else { readValue(byte) }
        case .singleQuoted: if byte == UInt8(ascii: "'") { endValue(.boundary) } else { readValue(byte) }
        case .unquoted: readUnquoted(byte)
        case .declarationOpen, .comment, .declaration: readDeclaration(byte)
        case .raw, .rawLess, .rawEnd: readRaw(byte)
        }
    }

    private mutating func readTagName(_ byte: UInt8) {
        switch (state, byte) {
        case (.tagOpen, UInt8(ascii: "/")): state = .endTagOpen
        case (.tagOpen, UInt8(ascii: "!")): state = .declarationOpen
        case (.tagOpen, UInt8(ascii: "?")): state = .declaration
        case (.tagOpen, _) where byte.isLetter, (.endTagOpen, _) where byte.isLetter:
            isEndTag = state == .endTagOpen
            element = [byte.lowercased]
            state = .tagName
        case (.tagOpen, UInt8(ascii: "<")): break
        case (.tagOpen, _): self = .text
        case (.endTagOpen, _): if byte == UInt8(ascii: ">") { self = .text } else { state = .declaration }
        default:
            if byte.isWhitespace || byte == UInt8(ascii: "/") {
                state = .inTag
            } else if byte == UInt8(ascii: ">") {
                endTag()
            } else {
                element.append(byte.lowercased)
            }
        }
    }

    private mutating func readTag(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            endTag()
        } else if state == .beforeValue {
            guard !byte.isWhitespace else { return }
            address = .start
            value = []
            switch byte {
            case UInt8(ascii: "\""): state = .doubleQuoted
            case UInt8(ascii: "'"): state = .singleQuoted
            default:
                state = .unquoted
                readValue(byte)
            }
        } else if byte.isWhitespace {
            state = state == .attributeName || state == .afterAttributeName ? .afterAttributeName : .inTag
        } else if byte == UInt8(ascii: "/") {
            name = []
            state = .inTag
        } else if byte == UInt8(ascii: "="), state == .attributeName || state == .afterAttributeName {
            state = .beforeValue
        } else if state == .attributeName {
            name.append(byte.lowercased)
        } else {
            name = [byte.lowercased]
            state = .attributeName
        }
    }

    private mutating func readUnquoted(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            endValue(.inTag)
            endTag()
        } else if byte.isWhitespace {
            endValue(.inTag)
        } else {
            readValue(byte)
        }
    }

    private mutating func readValue(_ byte: UInt8) {
        if holdsScriptType { value.append(byte.lowercased) }
        if holdsRefresh, !isRefresh { readRefresh(byte) }
        guard address != .start || !(isRefresh && (byte == UInt8(ascii: "=") || byte == UInt8(ascii: "'"))) else {
            return
        }
        switch address {
        case .start:
            address =
                byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") ? .query : byte.isWhitespace ? .start : .literal
        case .literal, .value: if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { address = .query }
        case .query, .mixed: break
        }
    }

    private mutating func endValue(_ next: State) {
        if holdsScriptType { script = HTMLNames.isDataType(value) ? .data : .code }
        state = next
        name = []
        value = []
        address = .start
        isRefresh = false
    }

    /// A `meta` that leads elsewhere holds a number of seconds and `url=` before the address.
    private mutating func readRefresh(_ byte: UInt8) {
        guard !byte.isWhitespace else { return }
        value = value.suffix(3) + [byte.lowercased]
        guard value == HTMLNames.refresh else { return }
        isRefresh = true
        address = .start
    }

    private var holdsRefresh: Bool {
        HTMLNames.meta == element && HTMLNames.content == name
    }

    private var holdsScriptType: Bool {
        HTMLNames.script == element && HTMLNames.type == name
    }

    private mutating func endTag() {
        guard !isEndTag, HTMLNames.rawText.contains(element) else {
            self = .text
            return
        }
        let (element, script) = (element, script)
        self = .text
        self.element = element
        self.script = script
        state = .raw
    }

    private mutating func readDeclaration(_ byte: UInt8) {
        let isDash = byte == UInt8(ascii: "-")
        switch state {
        case .declarationOpen:
            if isDash, dashes == 0 {
                dashes = 1
            } else if isDash {
                // `<!-->` and `<!--->` are whole comments.
                state = .comment
                dashes = 2
            } else {
                dashes = 0
                state = .declaration
                readDeclaration(byte)
            }
        case .comment:
            if byte == UInt8(ascii: ">"), dashes >= 2 {
                self = .text
            } else if byte != UInt8(ascii: "!") || dashes < 2 {
                dashes = isDash ? min(dashes + 1, 2) : 0
            }
        default:
            if byte == UInt8(ascii: ">") { self = .text }
        }
    }

    private mutating func readRaw(_ byte: UInt8) {
        switch state {
        case .rawLess where byte == UInt8(ascii: "/"):
            state = .rawEnd
            name = []
        case .rawEnd where byte.isLetter:
            name.append(byte.lowercased)
        case .rawEnd
        where name == element && (byte.isWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")):
            name = []
            isEndTag = true
            if byte == UInt8(ascii: ">") { endTag() } else { state = .inTag }
        default:
            name = []
            if state != .raw { isFilled = true }
            state = byte == UInt8(ascii: "<") ? .rawLess : .raw
            if state == .raw, !byte.isWhitespace { isFilled = true }
        }
    }
}
