extension ReducedHTML {
    /// As many of its blocks from the beginning as fit into so many bytes; of a list, as many items. Where not even the
    /// first fits, the beginning of its words.
    func beginning(in limit: Int) -> [UInt8] {
        if bytes.count <= limit { return bytes }
        guard let end = ends.last(where: { $0.offset + "\($0.missing)".utf8.count <= limit }) else {
            return firstWords(in: limit)
        }
        return Array(bytes[..<end.offset]) + Array("\(end.missing)".utf8)
    }

    /// A paragraph of its first words, without elements, cut between words and never inside a character reference.
    private func firstWords(in limit: Int) -> [UInt8] {
        let frame = "<p>…</p>\n".utf8.count
        guard limit > frame else { return [] }
        var words: [UInt8] = []
        var reader = TagReader(bytes)
        while words.count <= limit, let piece = reader.next() {
            switch piece {
            case .text(let range): words += bytes[range]
            case .start(let name, _) where ["p", "li"].contains(name) && !words.isEmpty: words.append(0x20)
            case .start, .end: break
            }
        }
        var cut = words.prefix(limit - frame)
        // Not within a letter of several bytes, nor within a word, where there are spaces.
        while let last = cut.last, last & 0xC0 == 0x80 { cut.removeLast() }
        if let last = cut.last, last >= 0xC0 { cut.removeLast() }
        if let space = cut.lastIndex(where: isBlank) { cut = cut[..<space] }
        if let reference = cut.lastIndex(of: UInt8(ascii: "&")), !cut[reference...].contains(UInt8(ascii: ";")) {
            cut = cut[..<reference]
        }
        return Array("<p>".utf8) + Array(cut) + Array("…</p>\n".utf8)
    }
}
