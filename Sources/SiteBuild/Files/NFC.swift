extension String {
    /// The same text in Normalization Form C (Unicode Standard Annex 15): `e` and a combining acute become `é`.
    /// Authors' machines hand out names in both forms; addresses and comparisons by byte need one.
    package var nfc: String {
        // Nothing below U+0300 composes or decomposes further.
        if unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return self }
        let table = Composition.table
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(utf8.count)
        for scalar in unicodeScalars { table.decompose(scalar, into: &scalars) }
        Composition.order(&scalars)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: table.compose(scalars))
        return String(text)
    }
}

/// What composes to what.
private struct Composition {
    /// Character to the one or two it consists of; the second is 0 where it is one.
    private var parts: [UInt32: (UInt32, UInt32)] = [:]
    /// Two characters, the first in the upper half, to the one they compose to.
    private var wholes: [UInt64: Unicode.Scalar] = [:]

    static let table = Composition()

    private init() {
        parts.reserveCapacity(2100)
        wholes.reserveCapacity(1000)
        var whole: UInt32 = 0
        var second: UInt32 = 0
        var number: UInt32 = 0
        for byte in canonicalDecompositions.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            case UInt8(ascii: ":"): (second, number) = (number, 0)
            case UInt8(ascii: "="): (whole, number) = (number, 0)
            default:
                add(whole, number, second)
                (whole, number) = (0, 0)
            }
        }
        add(whole, number, second)
    }

    private mutating func add(_ whole: UInt32, _ first: UInt32, _ second: UInt32) {
        guard let scalar = Unicode.Scalar(whole), whole != 0 else { return }
        parts[whole] = (first, second)
        if second != 0, !scalar.properties.isFullCompositionExclusion { wholes[Self.key(first, second)] = scalar }
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

    func decompose(_ scalar: Unicode.Scalar, into scalars: inout [Unicode.Scalar]) {
        if let syllable = Hangul.parts(of: scalar) {
            scalars.append(contentsOf: syllable)
        } else if scalar.value >= 0xC0, let (first, second) = parts[scalar.value] {
            if let first = Unicode.Scalar(first) { decompose(first, into: &scalars) }
            if second != 0, let second = Unicode.Scalar(second) { decompose(second, into: &scalars) }
        } else {
            scalars.append(scalar)
        }
    }

    /// Sorts each run of combining marks by its class and leaves equals as they stand.
    static func order(_ scalars: inout [Unicode.Scalar]) {
        var start = 0
        while start < scalars.count {
            guard rank(scalars[start]) != 0 else {
                start += 1
                continue
            }
            var end = start
            while end < scalars.count, rank(scalars[end]) != 0 { end += 1 }
            if end - start > 1 {
                let run = scalars[start..<end].enumerated().sorted {
                    (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
                }
                scalars.replaceSubrange(start..<end, with: run.map(\.element))
            }
            start = end
        }
    }

    private static func rank(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
    }

    /// Joins each starter with what follows it as long as nothing of the same or a higher class lies between.
    func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var composed: [Unicode.Scalar] = []
        composed.reserveCapacity(scalars.count)
        var starter: Int?
        var last: UInt8 = 0
        for scalar in scalars {
            let rank = Self.rank(scalar)
            if let starter, composed.count == starter + 1 || last < rank,
                let whole = whole(of: composed[starter], scalar)
            {
                composed[starter] = whole
                continue
            }
            if rank == 0 { starter = composed.count }
            last = rank
            composed.append(scalar)
        }
        return composed
    }

    private func whole(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        Hangul.whole(of: first, second) ?? wholes[Self.key(first.value, second.value)]
    }
}

/// Korean syllables, composed by arithmetic (Unicode Standard, section 3.12).
private enum Hangul {
    private static let (base, leads, vowels, tails): (UInt32, UInt32, UInt32, UInt32) = (0xAC00, 0x1100, 0x1161, 0x11A7)

    static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard (base..<base + 11172).contains(scalar.value) else { return nil }
        let index = scalar.value - base
        let tail = index % 28
        let parts = [leads + index / 588, vowels + index % 588 / 28] + (tail == 0 ? [] : [tails + tail])
        return parts.compactMap(Unicode.Scalar.init)
    }

    static func whole(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        if (leads..<leads + 19).contains(first.value), (vowels..<vowels + 21).contains(second.value) {
            return Unicode.Scalar(base + (first.value - leads) * 588 + (second.value - vowels) * 28)
        }
        let isPair = (base..<base + 11172).contains(first.value) && (first.value - base) % 28 == 0
        guard isPair, (tails + 1..<tails + 28).contains(second.value) else { return nil }
        return Unicode.Scalar(first.value + second.value - tails)
    }
}
