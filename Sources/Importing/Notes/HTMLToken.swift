import Markup

/// A piece of HTML as it stands: nothing is asked of its order.
enum HTMLToken: Equatable {
    /// Names in lower case.
    case start(String, [String: String])
    case end(String)
    /// With references resolved.
    case text(String)
}

/// Cuts HTML into pieces, as browsers do as far as notes need it: any bytes are some HTML. Linear in their number.
struct HTMLTokens {
    private let bytes: [UInt8]
    private var index = 0

    init(_ html: String) { bytes = Array(html.utf8) }

    mutating func next() -> HTMLToken? {
        while index < bytes.count {
            let start = index
            if bytes[start] == UInt8(ascii: "<") {
                if let token = markup() { return token }
                if index > start { continue }
                index += 1
            }
            while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
            return .text(resolvingReferences(bytes[start..<index]))
        }
        return nil
    }

    /// What begins at a `<`. nil with `index` moved: it says nothing; nil without: it is a sign like others.
    private mutating func markup() -> HTMLToken? {
        let rest = bytes[index...]
        if rest.starts(with: "<!--".utf8) {
            index = end(of: "-->", from: index + 4)
            return nil
        }
        if rest.starts(with: "<![CDATA[".utf8) {
            let start = index + 9
            index = end(of: "]]>", from: start)
            let isClosed = index >= start + 3 && bytes[..<index].hasSuffix("]]>")
            return .text(String(decoding: bytes[start..<(isClosed ? index - 3 : index)], as: UTF8.self))
        }
        guard let sign = rest.dropFirst().first else { return nil }
        if sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") {
            index = end(of: ">", from: index + 2)
            return nil
        }
        let isEnd = sign == UInt8(ascii: "/")
        let nameStart = index + (isEnd ? 2 : 1)
        guard nameStart < bytes.count, isLetter(bytes[nameStart]) else { return nil }
        index = nameStart
        let name = lowercased(run { !isBlank($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") })
        var attributes: [String: String] = [:]
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if let (key, value) = attribute(), attributes[key] == nil, attributes.count < 64 { attributes[key] = value }
        }
        index = min(index + 1, bytes.count)
        // Prefixes come from word processors: <o:p>.
        let local = name.split(separator: ":").last.map(String.init) ?? name
        if isEnd { return .end(local) }
        if local == "script" || local == "style" { skip(to: local) }
        return .start(local, attributes)
    }

    /// One attribute, or one byte that begins none.
    private mutating func attribute() -> (String, String)? {
        skipBlanks()
        let name = lowercased(run { !isBlank($0) && !"/>=".utf8.contains($0) })
        skipBlanks()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            if name.isEmpty, index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
            return name.isEmpty ? nil : (name, "")
        }
        index += 1
        skipBlanks()
        guard index < bytes.count else { return nil }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            let value = run { $0 != quote }
            index = min(index + 1, bytes.count)
            return (name, resolvingReferences(value))
        }
        return (name, resolvingReferences(run { !isBlank($0) && $0 != UInt8(ascii: ">") }))
    }

    /// Goes past what is no text, to the end tag of that name or the end of all.
    private mutating func skip(to name: String) {
        while index < bytes.count {
            guard let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) else { break }
            let word = bytes[open...].dropFirst(2).prefix(name.utf8.count)
            if bytes[open...].dropFirst().first == UInt8(ascii: "/"), lowercased(word) == name {
                index = open
                return
            }
            index = open + 1
        }
        index = bytes.count
    }

    private mutating func run(while isPart: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, isPart(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    private mutating func skipBlanks() { _ = run(while: isBlank) }

    /// Where something ends for the first time; the end of all where it doesn't.
    private func end(of mark: StaticString, from start: Int) -> Int {
        let wanted = Array("\(mark)".utf8)
        var at = min(start, bytes.count)
        while let found = bytes[at...].firstIndex(of: wanted[0]) {
            if bytes[found...].starts(with: wanted) { return found + wanted.count }
            at = found + 1
        }
        return bytes.count
    }
}

private func lowercased(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ text: StaticString) -> Bool {
        suffix(text.utf8CodeUnitCount).elementsEqual("\(text)".utf8)
    }
}
