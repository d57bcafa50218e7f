extension Mender {
    /// Copies the value that begins at `index`, in quotation marks where YAML would misread it.
    ///
    /// `parent` is the column of what the value belongs to; lines indented further go on with it.
    mutating func mendValue(parent: Int) {
        switch text.bytes[index] {
        case Byte.pipe, Byte.greater:
            if isBlockHeader() { copyBlock(parent: parent) } else { quoteText(parent: parent) }
        case Byte.doubleQuote, Byte.apostrophe:
            mendQuoted(parent: parent)
        case Byte.openBracket, Byte.openBrace:
            mendBrackets(parent: parent)
        case Byte.ampersand:
            if !isName(from: index + 1, toEnd: false) { quoteText(parent: parent) }
        case Byte.asterisk:
            if !isName(from: index + 1, toEnd: true) { quoteText(parent: parent) }
        case Byte.exclamation:
            break
        case 0x25, 0x40, 0x60, Byte.comma, Byte.closeBracket, Byte.closeBrace, Byte.hash:
            quoteText(parent: parent)
        case let byte
        where isMarker(byte, at: index) && (byte == Byte.hyphen || byte == Byte.question || byte == Byte.colon):
            quoteText(parent: parent)
        default:
            quoteText(parent: parent, onlyIfNeeded: true)
        }
    }

    /// `|`, `>`, with signs and digits, and a comment at most.
    private func isBlockHeader() -> Bool {
        var place = index + 1
        while place < lineEnd,
            text.bytes[place] == 0x2B || text.bytes[place] == Byte.hyphen || text.bytes[place].isDigit
        {
            place += 1
        }
        return isEnd(place)
    }

    /// True when only blanks or a comment are left of the line on which an offset lies.
    func isEnd(_ offset: Int) -> Bool {
        let end = text.line(text.lineNumber(at: max(offset - 1, text.range.lowerBound))).upperBound
        var place = offset
        while place < end, let length = emptyLength(at: place) { place += length }
        return place >= end || (text.bytes[place] == Byte.hash && place > offset)
    }

    /// The length of a blank, or of a character that YAML must not see and gets a blank for; nil for anything else.
    func emptyLength(at place: Int) -> Int? {
        if text.bytes[place].isBlank { return 1 }
        let length = characterLength(text.bytes, at: place)
        return length > 0 && isRefused(text.bytes, at: place, length) ? length : nil
    }

    private mutating func copyBlock(parent: Int) {
        finishLine()
        while line < lines.upperBound, text.indentation(line).map({ $0 > parent }) ?? true {
            // A tab or no-break space here is part of the text.
            finishLine()
        }
        stepBack()
    }

    /// After whole lines were finished: leaves the last line ending to the caller's `finishLine`.
    private mutating func stepBack() {
        line -= 1
    }

    private func isName(from start: Int, toEnd: Bool) -> Bool {
        var place = start
        while place < lineEnd, text.bytes[place].isNameByte { place += 1 }
        guard place > start else { return false }
        return toEnd ? isEnd(place) : place == lineEnd || text.bytes[place].isBlank
    }
}
