/// Where in sixteen bytes of a text a sign stands: with all bits set there.
typealias SignMask = SIMDMask<SIMD16<Int8>>

extension SignMask {
    /// The mask of the first eight bytes and that of the others, each with the first byte lowest.
    @inline(__always) var halves: (first: UInt64, second: UInt64) {
        var mask = SIMD16<UInt8>()
        mask.replace(with: 0xFF, where: self)
        return unsafe withUnsafeBytes(of: mask) { bytes in
            (
                unsafe UInt64(littleEndian: bytes.load(as: UInt64.self)),
                unsafe UInt64(littleEndian: bytes.load(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }
}
