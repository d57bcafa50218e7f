extension MP4Box {
    /// A box of the file that has this content.
    static func written(_ type: UInt32, _ content: [UInt8]) -> [UInt8] {
        number(content.count + 8, 4) + number(Int(type), 4) + content
    }

    /// A box of the file that has this content.
    static func written(_ name: StaticString, _ content: [UInt8]) -> [UInt8] {
        written(code(name), content)
    }

    /// `width` bytes of a number, the highest first.
    static func number(_ number: Int, _ width: Int) -> [UInt8] {
        (0..<width).reversed().map { $0 > 7 ? 0 : UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// The beginning of a text that fits into so many bytes, in whole letters.
    static func text(_ text: String, to limit: Int) -> [UInt8] {
        var short = TagText.line(text)
        while short.utf8.count > limit { short.removeLast() }
        return Array(short.utf8)
    }
}
