extension Zone {
    /// Reads a zone's file: TZif of version 1 to 4 (RFC 8536, RFC 9636), with the footer that says what holds after
    /// the last listed transition. Files that count leap seconds are refused.
    package init(name: String, tzif bytes: [UInt8]) throws(ZoneProblem) {
        guard var block = TZifBlock(bytes, at: 0, timeSize: 4) else { throw .damaged(name) }
        var rule: TZRule?
        if block.version >= UInt8(ascii: "2") {
            guard let second = TZifBlock(bytes, at: block.end, timeSize: 8) else { throw .damaged(name) }
            guard let footer = Self.footer(bytes, from: second.end) else { throw .damaged(name) }
            if !footer.isEmpty {
                guard let parsed = TZRule(footer) else { throw .damaged(name) }
                rule = parsed
            }
            block = second
        }
        var transitions = block.transitions
        if let rule, let last = transitions.popLast() {
            // The two have to agree (RFC 9636, 3.3); where they do not, the rule counts for both.
            transitions.append(ZoneTransition(at: last.at, offset: rule.offset(at: last.at)))
        }
        self.init(name: name, initial: block.initial, transitions: transitions, rule: rule)
    }

    /// The footer between two line feeds.
    private static func footer(_ bytes: [UInt8], from start: Int) -> ArraySlice<UInt8>? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\n") else { return nil }
        let rest = bytes[(start + 1)...]
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        return rest[..<end]
    }
}

/// A header and its data block (RFC 9636, section 3).
private struct TZifBlock {
    let version: UInt8
    let initial: ZoneOffset
    let transitions: [ZoneTransition]
    /// The offset after the block.
    let end: Int

    /// nil when the bytes are not what the format allows.
    init?(_ bytes: [UInt8], at start: Int, timeSize: Int) {
        guard start >= 0, bytes.count >= 44, start <= bytes.count - 44 else { return nil }
        guard bytes[start..<(start + 4)].elementsEqual("TZif".utf8) else { return nil }
        let counts = (0..<6).map { Self.integer(bytes, at: start + 20 + $0 * 4, size: 4) & 0xFFFF_FFFF }
        let (utCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
        let (timeCount, typeCount, textCount) = (counts[3], counts[4], counts[5])
        guard leapCount == 0, (1...256).contains(typeCount), textCount >= 1 else { return nil }
        guard utCount == 0 || utCount == typeCount, standardCount == 0 || standardCount == typeCount else {
            return nil
        }

        let times = start + 44
        let indices = times + timeCount * timeSize
        let types = indices + timeCount
        let text = types + typeCount * 6
        end = text + textCount + standardCount + utCount
        guard end <= bytes.count else { return nil }

        var offsets: [ZoneOffset] = []
        for type in 0..<typeCount {
            let seconds = Self.integer(bytes, at: types + type * 6, size: 4)
            let letters = Int(bytes[types + type * 6 + 5])
            // RFC 9636 asks for offsets over -25 and below 26 hours.
            guard seconds > -90_000, seconds < 93_600, letters < textCount else { return nil }
            let abbreviation = bytes[(text + letters)..<(text + textCount)].prefix { $0 != 0 }
            offsets.append(ZoneOffset(seconds: seconds, abbreviation: String(decoding: abbreviation, as: UTF8.self)))
        }
        var transitions: [ZoneTransition] = []
        transitions.reserveCapacity(timeCount)
        for index in 0..<timeCount {
            let at = Self.integer(bytes, at: times + index * timeSize, size: timeSize)
            let type = Int(bytes[indices + index])
            guard type < typeCount, transitions.last.map({ $0.at < at }) ?? true else { return nil }
            transitions.append(ZoneTransition(at: at, offset: offsets[type]))
        }
        version = bytes[start + 4]
        initial = offsets[0]
        self.transitions = transitions
    }

    /// A signed number, its highest byte first. The caller knows that its bytes are there.
    private static func integer(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
        let bits = bytes[start..<(start + size)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4 ? Int(Int32(truncatingIfNeeded: bits)) : Int(Int64(truncatingIfNeeded: bits))
    }
}
