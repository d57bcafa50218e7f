extension XMLReader {
    /// What begins with `<`: nil when it says nothing.
    mutating func markup() -> XMLEvent? {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch second {
        case UInt8(ascii: "/"): return endTag()
        case UInt8(ascii: "?"):
            pass(.instructionEnd, named: "instruction", from: index + 2)
            return nil
        case UInt8(ascii: "!"): return declaration()
        case _ where isNameStart(second): return startTag()
        default:
            report("A < that begins no tag has to be written as &lt;.", at: index)
            return text()
        }
    }

    /// What begins with `<!`.
    private mutating func declaration() -> XMLEvent? {
        if starts(with: "<!--") {
            pass(.commentEnd, named: "comment", from: index + 4)
        } else if starts(with: "<![CDATA[") {
            return section()
        } else if starts(with: "<!DOCTYPE") || starts(with: "<!doctype") {
            passDocumentType()
        } else {
            report("This is no part of XML, and is passed over.", at: index)
            pass(.declarationEnd, named: "declaration", from: index + 2)
        }
        return nil
    }

    /// A CDATA section is text as it stands (XML 1.0, 2.7).
    private mutating func section() -> XMLEvent? {
        let start = index + 9
        pass(.sectionEnd, named: "CDATA section", from: start)
        let isClosed = index >= start + 3 && bytes[index - 3..<index].elementsEqual([UInt8].sectionEnd)
        let end = isClosed ? index - 3 : index
        guard start < end else { return nil }
        var content: [UInt8] = []
        appendCharacters(start..<end, to: &content)
        return content.isEmpty ? nil : .text(String(decoding: content, as: UTF8.self))
    }

    /// The document type with its declarations in brackets, which may hold quotes and comments (XML 1.0, 2.8).
    private mutating func passDocumentType() {
        let start = index
        var isInside = false
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "["): isInside = true
            case UInt8(ascii: "]"): isInside = false
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                while index < bytes.count, bytes[index] != byte { index += 1 }
                index = min(index + 1, bytes.count)
            case UInt8(ascii: "<") where starts(with: "!--"): pass(.commentEnd, named: "comment", from: index + 3)
            case UInt8(ascii: ">") where !isInside: return
            default: break
            }
        }
        report("The document type that begins here never ends.", at: start)
    }

    /// Goes past what ends in `end`; to the end of the document, with a problem, when it never does.
    private mutating func pass(_ end: [UInt8], named name: String, from start: Int) {
        let begin = index
        index = min(start, bytes.count)
        while let last = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
            index = last + 1
            if index >= start + end.count, bytes[index - end.count..<index].elementsEqual(end) { return }
        }
        index = bytes.count
        report("The \(name) that begins here never ends.", at: begin)
    }

    private func starts(with text: StaticString) -> Bool { bytes[index...].starts(with: "\(text)".utf8) }
}

extension [UInt8] {
    fileprivate static let instructionEnd = Array("?>".utf8)
    fileprivate static let commentEnd = Array("-->".utf8)
    fileprivate static let sectionEnd = Array("]]>".utf8)
    fileprivate static let declarationEnd = Array(">".utf8)
}

/// A character that a name begins with. Everything beyond ASCII counts as one: what else it may be, no feed depends on.
func isNameStart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
        || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
}

/// A character of a name (XML 1.0, 2.3).
func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
}

/// White space (XML 1.0, 2.3).
func isXMLSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
