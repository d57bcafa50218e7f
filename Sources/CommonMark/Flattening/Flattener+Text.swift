import Diagnostics

/// What libcmark made text of: itself, an escape, an entity, typographic punctuation.
private struct Step {
    /// Bytes of the source.
    var source: Int
    /// Bytes of the text.
    var text: Int
    /// Whether they are the same, and mean what they say to an extension.
    var isPlain: Bool
}

extension Flattener {
    /// Follows a text node's bytes through the source, and finds what extensions see in it.
    mutating func followText() {
        let bytes = content.bytes
        let literal = inlines.literal
        if inlines.openLinks.last?.isPointed == true { return keepText(literal) }
        let extended = options.extensions
        startRun()
        var index = 0
        while index < literal.count {
            let at = inlines.position
            guard at < bytes.count else {
                if at < inlines.limit || inlines.limit == bytes.count {
                    document.text.append(contentsOf: literal[index...])
                }
                break
            }
            if inlines.isVisible, let count = plainRun(bytes, at, literal, index) {
                document.text.append(contentsOf: literal[index..<(index + count)])
                inlines.position += count
                index += count
                continue
            }
            let step = step(bytes, at, literal, index)
            if !inlines.isVisible {
                inlines.position += step.source
                index += step.text
                if inlines.isVisible { startRun() }
                continue
            }
            if extended, step.isPlain, isSpecial(bytes[at]), let plain = extend(at, left: literal.count - index) {
                // `plain` bytes are text as they stand; the rest was taken up to `skipUntil`.
                document.text.append(contentsOf: literal[index..<(index + plain)])
                inlines.position += plain
                index += plain
                continue
            }
            if step.source > 1, step.text == 3, inlines.isDelimiterRow(at) {
                // A row of hyphens that made no table stands as it was typed.
                document.text.append(contentsOf: bytes[at..<(at + step.source)])
            } else {
                document.text.append(contentsOf: literal[index..<(index + step.text)])
            }
            inlines.position += step.source
            index += step.text
        }
        endRun()
    }

    /// How many bytes from here on are the same in source and text, and nothing to an extension.
    private func plainRun(_ bytes: [UInt8], _ at: Int, _ literal: [UInt8], _ index: Int) -> Int? {
        let limit = min(literal.count - index, min(bytes.count, inlines.limit) - at)
        let (source, text) = (bytes.span, literal.span)
        var count = 0
        while count < limit {
            let byte = source[at + count]
            guard byte == text[index + count], !isSpecial(byte), byte != UInt8(ascii: "\\"),
                byte != UInt8(ascii: "&")
            else { break }
            count += 1
        }
        return count > 0 ? count : nil
    }

    mutating func startRun() {
        inlines.runStart = document.text.count
        inlines.runPosition = inlines.position
    }

    /// Makes a piece of the text since `startRun`.
    mutating func endRun() {
        let length = document.text.count - inlines.runStart
        if length > 0 {
            inlines.pieces.append(
                Piece(
                    role: .leaf, kind: .text, start: Int32(truncatingIfNeeded: inlines.runStart),
                    length: Int32(truncatingIfNeeded: length),
                    position: Int32(truncatingIfNeeded: inlines.runPosition)))
        }
        startRun()
    }

    /// Appends text that stands at a place of the block's text.
    mutating func appendText(_ text: some Collection<UInt8>, at position: Int) {
        inlines.runStart = document.text.count
        inlines.runPosition = position
        document.text.append(contentsOf: text)
        endRun()
    }

    /// The text of `<address>`: no escapes, no extensions.
    private mutating func keepText(_ literal: [UInt8]) {
        let position = inlines.position
        while inlines.position < content.bytes.count, content.bytes[inlines.position] != UInt8(ascii: ">") {
            inlines.position += 1
        }
        if position >= inlines.skipUntil, position < inlines.limit { appendText(literal, at: position) }
    }
}

/// How far ahead a byte of text is looked for in the source.
private let resyncLimit = 32

/// Whether an extension may start or end at a byte.
private func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "@"),
        UInt8(ascii: "w"), UInt8(ascii: "W"):
        true
    default: false
    }
}

extension Flattener {
    private func step(_ bytes: [UInt8], _ at: Int, _ literal: [UInt8], _ index: Int) -> Step {
        let byte = bytes[at]
        let text = literal[index]
        if byte == text, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&") {
            return Step(source: 1, text: 1, isPlain: true)
        }
        switch byte {
        case UInt8(ascii: "\\"):
            if at + 1 < bytes.count, bytes[at + 1].isASCIIPunctuation, bytes[at + 1] == text {
                return Step(source: 2, text: 1, isPlain: false)
            }
        case UInt8(ascii: "&"):
            if let entity = Entity(bytes, at), let length = entity.length(in: literal, index) {
                return Step(source: entity.source, text: length, isPlain: false)
            }
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "\""):
            if let source = typographic(literal, index) {
                return Step(source: source, text: 3, isPlain: false)
            }
        default: break
        }
        if byte == text { return Step(source: 1, text: 1, isPlain: true) }
        // The blanks before a lazy line are text after some breaks. Else the source has something that is no text,
        // or it was misread: then no text must be lost.
        let isAhead = !text.isSpaceOrTab && bytes[at...].prefix(resyncLimit).contains(text)
        return Step(source: isAhead ? 1 : 0, text: isAhead ? 0 : 1, isPlain: false)
    }

    /// How many bytes of source a typographic sign stands for.
    private func typographic(_ literal: [UInt8], _ index: Int) -> Int? {
        guard index + 2 < literal.count, literal[index] == 0xE2, literal[index + 1] == 0x80 else { return nil }
        switch literal[index + 2] {
        case 0x94, 0xA6: return 3
        case 0x93: return 2
        case 0x98, 0x99, 0x9C, 0x9D: return 1
        default: return nil
        }
    }
}
