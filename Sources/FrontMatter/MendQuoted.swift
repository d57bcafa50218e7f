extension Mender {
    /// A list or mapping in brackets is left alone; text that begins with a bracket, `[They] said`, is quoted.
    mutating func mendBrackets(parent: Int) {
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
    mutating func mendQuoted(parent: Int) {
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
