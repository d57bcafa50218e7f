extension Document {
    /// How many words the document has, its footnotes included: runs of letters and digits between white space.
    /// Directives for which `includes` says no are left out, and what an omission holds.
    package func wordCount(
        including includes: (Directive) -> Bool = { _ in true }, without omission: Omission = .nothing
    ) -> Int {
        let text = text.span
        var count = 0
        var inWord = false
        var index = 0
        while index < nodes.count {
            if let end = omission.end(at: index) {
                index = end
                continue
            }
            let node = nodes[index]
            index += 1
            switch node.kind {
            case .directive, .inlineDirective:
                if !includes(directives[Int(node.start)]) { index = Int(node.end) }
                if node.kind == .directive { inWord = false }
            case .text, .code, .codeBlock:
                let start = node.kind == .codeBlock ? Int(node.start) + Int(node.level) : Int(node.start)
                count += words(startingIn: text.extracting(start..<start + Int(node.length)), &inWord)
                if node.kind == .codeBlock { inWord = false }
            case .emphasis, .strong, .strikethrough, .link, .footnoteReference, .citation: continue
            default: inWord = false
            }
        }
        return count
    }
}

/// How many words begin in a text: runs of what is no white space with a letter or digit in them. Nothing but white space
/// ends a word, so one may have begun before the text and go on behind it.
private func words(startingIn text: Span<UInt8>, _ inWord: inout Bool) -> Int {
    var count = 0
    var index = 0
    while index &+ 8 <= text.count {
        let bytes = unsafe text.withUnsafeBytes { bytes in
            unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        }
        if let starts = plainStarts(bytes, &inWord) {
            count &+= starts
        } else {
            count &+= words(startingIn: text, index..<index &+ 8, &inWord)
        }
        index &+= 8
    }
    return count &+ words(startingIn: text, index..<text.count, &inWord)
}

/// How many words begin in eight bytes of a text where each that begins does so with a letter of ASCII behind a space; nil
/// where that can't be told, and they have to be looked at one by one.
private func plainStarts(_ bytes: UInt64, _ inWord: inout Bool) -> Int? {
    // In each byte the highest bit answers: taken out beforehand, it lets no sum carry into the next.
    let plain = bytes & eight(0x7F)
    let lower = plain | eight(0x20)
    // From a on, and not beyond z.
    let isLetter = (lower &+ eight(0x1F)) & ~(lower &+ eight(0x05)) & ~bytes
    let isSpace = ~((plain ^ eight(0x20)) &+ eight(0x7F) | bytes)
    let isControl = ~(plain &+ eight(0x60) | bytes)
    // Where a word may begin: behind a space, and at the beginning where none goes on.
    let mayStart = isSpace &<< 8 | (inWord ? 0 : 0x80)
    guard (mayStart & ~(isLetter | isSpace) | isControl) & eight(0x80) == 0 else { return nil }
    inWord = isSpace &>> 63 == 0
    let starting = (mayStart & isLetter & eight(0x80)) &>> 7
    // The highest byte of the product is the sum of all bytes.
    return Int(truncatingIfNeeded: (starting &* 0x0101_0101_0101_0101) &>> 56)
}

private func words(startingIn text: Span<UInt8>, _ range: Range<Int>, _ inWord: inout Bool) -> Int {
    var count = 0
    for index in range {
        if inWord {
            // Nothing but white space ends a word.
            inWord = !text[index].isASCIIWhitespace
        } else if startsWord(text, index) {
            inWord = true
            count += 1
        }
    }
    return count
}

/// Whether a letter or digit stands at a byte of the text; dashes, quotation marks and the like (U+2010 to U+206F)
/// are none.
private func startsWord(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte.isASCIIAlphanumeric }
    guard byte == 0xE2, index + 1 < text.count else { return byte >= 0xC2 }
    return text[index + 1] != 0x80 && text[index + 1] != 0x81
}

/// A byte eight times, to ask eight bytes the same at once.
private func eight(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
