/// Cuts HTML into tags and what stands between them, as browsers do (HTML Standard, 13.2.5), as far as notes of feeds and
/// pages need it: any bytes are some HTML. It gives places in the bytes and asks nothing of their order. Linear in the bytes.
package struct HTMLPieces {
    package enum Piece: Equatable {
        /// With references as they stand. A `<` that begins no tag is text.
        case text(Range<Int>)
        /// What stands in a CDATA section, which browsers take for a comment and feeds for text without references.
        case characters(Range<Int>)
        case start(HTMLTag)
        /// The name in an end tag.
        case end(Range<Int>)
    }

    package let bytes: [UInt8]
    private var index = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next piece; nil at the end. Passed over are comments, declarations, tags without an end, and what stands in
    /// `script` and `style`.
    package mutating func next() -> Piece? {
        while index < bytes.count {
            let start = index
            if bytes[start] == UInt8(ascii: "<") {
                if let piece = markup() { return piece }
                if index > start { continue }
                index += 1
            }
            index = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            return .text(start..<index)
        }
        return nil
    }

    /// A name in lower case.
    package func lowercased(_ range: Range<Int>) -> String {
        let name = bytes[range]
        guard name.contains(where: { (0x41...0x5A).contains($0) }) else { return String(decoding: name, as: UTF8.self) }
        return String(decoding: name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Whether these bytes are a name, which is given in lower case.
    package func isName(_ range: Range<Int>, _ name: String) -> Bool {
        range.count == name.utf8.count
            && zip(bytes[range], name.utf8).allSatisfy { $0 == $1 || ($0 | 0x20 == $1 && isLetter($0)) }
    }

    /// Where an attribute's value stands, without its quotes; of several with one name, the first's.
    package func value(_ name: String, of tag: HTMLTag) -> Range<Int>? {
        tag.attributes.first { isName($0.name, name) }?.value
    }
}

/// A start tag, by its places.
package struct HTMLTag: Equatable {
    package struct Attribute: Equatable {
        package let name: Range<Int>
        /// Without its quotes; empty where there is none.
        package let value: Range<Int>
    }

    package let name: Range<Int>
    /// In their order.
    package let attributes: [Attribute]
}

extension HTMLPieces {
    /// What begins at a `<`. nil with `index` moved: it says nothing; nil without: it is a sign like others.
    private mutating func markup() -> Piece? {
        let start = index
        guard start + 1 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case UInt8(ascii: "!"):
            if bytes[start...].starts(with: "<![CDATA[".utf8) {
                let end = place(of: "]]>", from: start + 9) ?? bytes.count
                index = min(end + 3, bytes.count)
                return .characters((start + 9)..<end)
            }
            // `<!-->` is a whole comment.
            index =
                bytes[start...].starts(with: "<!--".utf8)
                ? self.end(of: "-->", from: start + 2)
                : self.end(of: ">", from: start + 2)
        case UInt8(ascii: "?"): index = end(of: ">", from: start + 2)
        case UInt8(ascii: "/"):
            guard start + 2 < bytes.count else { return nil }
            guard isLetter(bytes[start + 2]) else {
                index = end(of: ">", from: start + 2)
                return nil
            }
            return tag(nameAt: start + 2).map { .end($0.name) }
        case let sign where isLetter(sign):
            guard let tag = tag(nameAt: start + 1) else { return nil }
            for name in ["script", "style"] where isName(tag.name, name) { index = endTag(name, from: index) }
            return .start(tag)
        default: break
        }
        return nil
    }

    /// A tag up to its `>`; nil, at the end of all, where there is none.
    private mutating func tag(nameAt start: Int) -> HTMLTag? {
        index = start
        let name = run { !isBlank($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
        var attributes: [HTMLTag.Attribute] = []
        while index < bytes.count {
            _ = run { isBlank($0) || $0 == UInt8(ascii: "/") }
            guard index < bytes.count else { break }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                return HTMLTag(name: name, attributes: attributes)
            }
            guard let attribute = attribute() else { break }
            attributes.append(attribute)
        }
        index = bytes.count
        return nil
    }

    /// An attribute that begins here, with whatever it begins; nil where its quote has no end.
    private mutating func attribute() -> HTMLTag.Attribute? {
        let start = index
        index += 1
        let name = start..<run { !isBlank($0) && !"/>=".utf8.contains($0) }.upperBound
        _ = run(while: isBlank)
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            return HTMLTag.Attribute(name: name, value: index..<index)
        }
        index += 1
        _ = run(while: isBlank)
        guard index < bytes.count else { return nil }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return HTMLTag.Attribute(name: name, value: run { !isBlank($0) && $0 != UInt8(ascii: ">") })
        }
        guard let end = bytes[(index + 1)...].firstIndex(of: quote) else { return nil }
        let value = (index + 1)..<end
        index = end + 1
        return HTMLTag.Attribute(name: name, value: value)
    }

    private mutating func run(while isPart: (UInt8) -> Bool) -> Range<Int> {
        let start = index
        while index < bytes.count, isPart(bytes[index]) { index += 1 }
        return start..<index
    }

    /// Where an end tag of that name begins; the end of all where there is none.
    private func endTag(_ name: String, from start: Int) -> Int {
        var place = start
        while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
            let end = open + 2 + name.utf8.count
            if end <= bytes.count, bytes[open + 1] == UInt8(ascii: "/"), isName((open + 2)..<end, name),
                end == bytes.count || isBlank(bytes[end]) || "/>".utf8.contains(bytes[end])
            {
                return open
            }
            place = open + 1
        }
        return bytes.count
    }

    /// The place after a mark; the end of all where there is none.
    private func end(of mark: StaticString, from start: Int) -> Int {
        place(of: mark, from: start).map { $0 + mark.utf8CodeUnitCount } ?? bytes.count
    }

    /// Where a mark stands for the first time.
    private func place(of mark: StaticString, from start: Int) -> Int? {
        let wanted = Array("\(mark)".utf8)
        var place = start
        while let found = bytes[place...].firstIndex(of: wanted[0]) {
            if bytes[found...].starts(with: wanted) { return found }
            place = found + 1
        }
        return nil
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
