import Markup

/// A piece of HTML as it stands: nothing is asked of its order.
enum HTMLToken: Equatable {
    /// Names in lower case.
    case start(String, [String: String])
    case end(String)
    /// With references resolved.
    case text(String)
}

/// Takes HTML piece by piece: any bytes are some HTML. Linear in their number.
struct HTMLTokens {
    private var pieces: HTMLPieces

    init(_ html: String) { pieces = HTMLPieces(Array(html.utf8)) }

    mutating func next() -> HTMLToken? {
        switch pieces.next() {
        case .text(let range): .text(resolvingReferences(pieces.bytes[range]))
        case .characters(let range): .text(String(decoding: pieces.bytes[range], as: UTF8.self))
        case .start(let tag): address(in: tag).map { .text($0) } ?? .start(local(tag.name), attributes(of: tag))
        case .end(let name): .end(local(name))
        case nil: nil
        }
    }

    /// An address in angle brackets, as people write them in mail: it is no tag.
    private func address(in tag: HTMLTag) -> String? {
        let name = pieces.lowercased(tag.name)
        let isMail = name.contains("@")
        guard isMail || ["http:", "https:", "mailto:"].contains(name) else { return nil }
        let end = pieces.bytes[tag.name.lowerBound...].firstIndex(of: UInt8(ascii: ">")) ?? pieces.bytes.count
        let words = String(decoding: pieces.bytes[tag.name.lowerBound..<end], as: UTF8.self)
        return isMail ? "<\(words)>" : words
    }

    /// A name without its prefix: <o:p> comes from word processors.
    private func local(_ name: Range<Int>) -> String {
        let name = pieces.lowercased(name)
        return name.split(separator: ":").last.map(String.init) ?? name
    }

    /// With references resolved; the first of each name, and no more of them than any tag needs.
    private func attributes(of tag: HTMLTag) -> [String: String] {
        var attributes: [String: String] = [:]
        for attribute in tag.attributes.prefix(256) {
            let name = pieces.lowercased(attribute.name)
            if attributes[name] == nil { attributes[name] = resolvingReferences(pieces.bytes[attribute.value]) }
        }
        return attributes
    }
}
