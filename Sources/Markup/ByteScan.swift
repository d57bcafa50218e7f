extension Span<UInt8> {
    /// The first place from `start` on of a byte that some markup can't hold as it is: `& < > " '` or a control character,
    /// tabs and line ends among them; `count` where there is none.
    ///
    /// Looks at sixteen bytes at once: of all that a page is made of, most is text in which there is none.
    package func firstMarkup(from start: Int) -> Int {
        unsafe withUnsafeBytes { bytes in
            var index = start
            while index + 16 <= bytes.count {
                let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                let quotes = (block .== 0x22) .| (block .== 0x27)
                let angles = (block .== 0x3C) .| (block .== 0x3E)
                if any((block .< 0x20) .| (block .== 0x26) .| quotes .| angles) { break }
                index += 16
            }
            while unsafe index < bytes.count && !isMarkup(bytes[index]) { index += 1 }
            return index
        }
    }
}

/// All of them are below 64, so a bit each answers.
private func isMarkup(_ byte: UInt8) -> Bool {
    byte < 64 && (0x5000_00C4_FFFF_FFFF as UInt64) &>> UInt64(byte) & 1 == 1
}
