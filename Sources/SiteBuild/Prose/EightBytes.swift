/// A byte eight times, to ask eight bytes of a text the same at once: in each of them the highest bit answers. Taken out of
/// the text's bytes beforehand, it lets no sum carry into the next (`LineLook`, `Span.firstMarkup` do likewise).
func eight(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

extension Span<UInt8> {
    /// Eight bytes from a place on as a number, the first one lowest, with zeros behind the text's end.
    @inline(__always)
    func eightBytes(from start: Int) -> UInt64 {
        // As a number without a sign, a place before the text would be far behind it.
        guard UInt(bitPattern: start) < UInt(bitPattern: max(count &- 7, 0)) else { return lastBytes(from: start) }
        return unsafe withUnsafeBytes { bytes in
            unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        }
    }

    @inline(never)
    private func lastBytes(from start: Int) -> UInt64 {
        (start..<count).reversed().reduce(0) { $0 &<< 8 | UInt64(self[$1]) }
    }
}
