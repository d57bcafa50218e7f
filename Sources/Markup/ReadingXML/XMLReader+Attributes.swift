extension XMLReader {
    /// A name and its value. Without quotes the value ends at white space or `>`; without a value it is empty.
    mutating func takeAttribute() -> (name: String, value: String, offset: Int) {
        let start = index
        let name = takeName()
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            report("The attribute “\(name)” has no value.", at: start)
            return (name, "", start)
        }
        index += 1
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
            report("The value of “\(name)” has to stand in quotes.", at: index)
            let begin = index
            while index < bytes.count, !isXMLSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
            return (name, value(begin..<index), start)
        }
        let quote = bytes[index]
        let begin = index + 1
        index = begin
        while index < bytes.count, bytes[index] != quote { index += 1 }
        let content = begin..<index
        if index < bytes.count {
            index += 1
        } else {
            report("The value of “\(name)” has no quote at its end.", at: begin - 1)
        }
        return (name, value(content), start)
    }

    /// White space in a value is spaces, unless it is written as a reference (XML 1.0, 3.3.3).
    private mutating func value(_ range: Range<Int>) -> String {
        var content: [UInt8] = []
        appendText(range, to: &content, isAttribute: true)
        return String(decoding: content, as: UTF8.self)
    }

    mutating func takeName() -> String {
        let start = index
        while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    mutating func skipSpace() {
        while index < bytes.count, isXMLSpace(bytes[index]) { index += 1 }
    }
}
