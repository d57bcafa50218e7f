/// Bends the apostrophes among the last bytes, as libcmark does where it is asked for typographic signs.
/// - Returns: how many bytes there are now.
func bendApostrophes(in bytes: inout [UInt8], last length: Int) -> Int {
    let start = bytes.count - length
    let straight = UInt8(ascii: "'")
    guard let first = bytes[start...].firstIndex(of: straight) else { return length }
    let rest = Array(bytes[first...])
    bytes.removeSubrange(first...)
    for byte in rest {
        if byte == straight { bytes.append(contentsOf: [0xE2, 0x80, 0x99]) } else { bytes.append(byte) }
    }
    return bytes.count - start
}
