import Diagnostics

extension SourceText {
    var needsMending: Bool { !isPlain && needsMending(range) }

    /// True when libyaml would refuse or, worse, silently drop something: characters it doesn't take, `#hashtags`
    /// behind text (a comment to YAML), no-break spaces, which may be indentation.
    func needsMending(_ range: Range<Int>) -> Bool {
        let span = bytes.span
        var previous = Byte.lineFeed
        var lineHasText = false
        for index in range {
            let byte = span[index]
            defer { previous = byte }
            // Most bytes are letters and the like, and are asked nothing more.
            if byte > Byte.hash, byte < 0x7F {
                lineHasText = true
                continue
            }
            switch byte {
            case Byte.lineFeed, Byte.carriageReturn:
                lineHasText = false
            case Byte.tab, Byte.space: break
            case Byte.hash:
                if lineHasText, previous.isBlank, index + 1 < range.upperBound, !span[index + 1].isBlank,
                    !span[index + 1].isBreak
                {
                    return true
                }
                lineHasText = true
            case 0..<0x20, 0x7F: return true
            case 0x80...:
                let length = byte & 0xC0 == 0x80 && previous >= 0x80 ? 1 : characterLength(bytes, at: index)
                if length == 0 { return true }
                if length > 1, byte == 0xC2 || byte == 0xE2 || byte == 0xEF, isSuspicious(index, length) { return true }
                lineHasText = true
            default: lineHasText = true
            }
        }
        return false
    }

    /// True for those that are reported.
    var hasControlCharacters: Bool { range.contains { isControl(bytes[$0]) } }

    fileprivate func isControl(_ byte: UInt8) -> Bool {
        byte == 0x7F || (byte > 0 && byte < 0x20 && !byte.isBreak && byte != Byte.tab)
    }

    private func isSuspicious(_ index: Int, _ length: Int) -> Bool {
        isRefused(bytes, at: index, length) || (bytes[index] == 0xC2 && bytes[index + 1] == 0xA0)
    }
}

extension Reading {
    /// Reports control characters, one a line, ten at most; zero bytes are `checkEncoding`’s.
    mutating func reportControlCharacters() {
        var reportedLine = -1
        var reports = 0
        for index in text.range where reports < 10 {
            let byte = text.bytes[index]
            guard text.isControl(byte) else { continue }
            let line = text.lineNumber(at: index)
            guard line != reportedLine else { continue }
            reportedLine = line
            reports += 1
            diagnostics.append(
                Rule.textEncoding.finding(
                    path: path, span: text.span(index..<index + 1),
                    message: "There is an invisible control character (\(hexadecimal(byte))) here.",
                    help: "Delete it, or type the line anew."))
        }
    }
}
