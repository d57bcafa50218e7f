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
        while place < end, text.bytes[place].isBlank { place += 1 }
        return place >= end || (text.bytes[place] == Byte.hash && place > offset)
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

extension Mender {
    /// Puts the text that begins at `index`, with the lines that go on with it, in quotation marks.
    private mutating func quoteText(parent: Int, onlyIfNeeded: Bool = false) {
        guard let region = textRegion(parent: parent) else { return }
        if onlyIfNeeded, !region.isMisread { return copyRegion(region) }
        output.quote(index..<region.end)
        index = region.end
        line = region.lastLine
    }

    private mutating func copyRegion(_ region: Region) {
        copy(to: region.end)
        line = region.lastLine
    }

    private struct Region {
        /// After the last byte of the text.
        var end: Int
        var lastLine: Int
        /// A colon or a hash in it means something to YAML.
        var isMisread: Bool
    }

    /// The text of a plain value; nil when it isn't clear where it ends.
    private func textRegion(parent: Int) -> Region? {
        var region = Region(end: index, lastLine: line, isMisread: false)
        var number = line
        var place = index
        while true {
            let end = text.line(number).upperBound
            let content = textEnd(from: place, to: end)
            if number > line, looksLikeStructure(place, end) { return nil }
            region.isMisread = region.isMisread || isMisread(place..<content.end)
            region.end = content.end
            region.lastLine = number
            if content.hasComment { break }
            number += 1
            while number < lines.upperBound, text.indentation(number) == nil { number += 1 }
            guard number < lines.upperBound, let indentation = text.indentation(number), indentation > parent else {
                break
            }
            place = text.line(number).lowerBound
            while blankLength(at: place) > 0 { place += blankLength(at: place) }
            if text.bytes[place] == Byte.hash { break }
        }
        return region
    }

    /// Where the text on a line ends: before a comment, which is a hash between blanks, and before blanks.
    private func textEnd(from start: Int, to end: Int) -> (end: Int, hasComment: Bool) {
        var place = start + 1
        var last = end
        while place < end {
            if text.bytes[place] == Byte.hash, text.bytes[place - 1].isBlank,
                place + 1 == end || text.bytes[place + 1].isBlank
            {
                last = place
                break
            }
            place += 1
        }
        let hasComment = last < end
        while last > start, text.bytes[last - 1].isBlank { last -= 1 }
        return (last, hasComment)
    }

    private func isMisread(_ range: Range<Int>) -> Bool {
        for place in range {
            switch text.bytes[place] {
            case Byte.colon where place + 1 >= range.upperBound || text.bytes[place + 1].isBlank: return true
            case Byte.hash where place > range.lowerBound && text.bytes[place - 1].isBlank: return true
            default: continue
            }
        }
        return false
    }

    /// A line that goes on with text, but looks like a field in the wrong column or a list item.
    private func looksLikeStructure(_ start: Int, _ end: Int) -> Bool {
        if text.bytes[start] == Byte.hyphen, start + 1 == end || text.bytes[start + 1].isBlank { return true }
        var place = start
        while place < end, text.bytes[place].isNameByte { place += 1 }
        guard place > start, place < end, text.bytes[place] == Byte.colon else { return false }
        return place + 1 == end || text.bytes[place + 1].isBlank
    }
}

extension Mender {
    /// A list or mapping in brackets is left alone; text that begins with a bracket, `[They] said`, is quoted.
    private mutating func mendBrackets(parent: Int) {
        guard let close = closingBracket() else { return }
        if isEnd(close + 1) {
            copy(to: close + 1)
            line = text.lineNumber(at: close)
        } else if close < lineEnd {
            quoteText(parent: parent)
        }
    }

    private func closingBracket() -> Int? {
        let end = text.offsets(of: line..<lines.upperBound).upperBound
        var depth = 0
        var place = index
        var mayOpenQuote = true
        while place < end {
            let byte = text.bytes[place]
            switch byte {
            case Byte.openBracket, Byte.openBrace: depth += 1
            case Byte.closeBracket, Byte.closeBrace:
                depth -= 1
                if depth == 0 { return place }
            case Byte.doubleQuote where mayOpenQuote, Byte.apostrophe where mayOpenQuote:
                guard let close = closingQuote(of: place, before: end) else { return nil }
                place = close
            default: break
            }
            let opens = byte == Byte.comma || byte == Byte.openBracket || byte == Byte.openBrace || byte == Byte.colon
            mayOpenQuote = opens || (mayOpenQuote && (byte.isBlank || byte.isBreak))
            place += 1
        }
        return nil
    }

    /// Text in quotation marks is left alone when it is sound.
    private mutating func mendQuoted(parent: Int) {
        let end = text.offsets(of: line..<lines.upperBound).upperBound
        if let close = closingQuote(of: index, before: end), isEnd(close + 1) {
            copy(to: close + 1)
            line = text.lineNumber(at: close)
            return
        }
        let content = index..<textEnd(from: index, to: lineEnd).end
        switch QuotedReading(text.bytes[content]) {
        case .text: quoteText(parent: parent)
        case .wrapped:
            output.requote(content)
            index = content.upperBound
        case .unclear: break
        }
    }
}
