extension PictureFormat {
    /// Whether a picture of this format reaches its end, as far as its outer structure says: a copy cut short is found
    /// here, before anybody waits for its pixels. Formats without such a sign are taken to be whole.
    func isWhole(_ bytes: [UInt8]) -> Bool {
        switch self {
        case .jpeg: hasJPEGEnd(bytes)
        case .png: hasPNGEnd(bytes)
        case .webp: bytes.count >= 12 && bytes[4...].littleEndian(4).map { $0 + 8 <= bytes.count } ?? false
        case .avif, .heic: hasWholeBoxes(bytes)
        case .gif, .tiff, .svg: true
        }
    }
}

/// The marker for the end comes after the one that starts the pixels (ISO/IEC 10918-1 §B.1.1).
private func hasJPEGEnd(_ bytes: [UInt8]) -> Bool {
    var place = 2
    while place + 4 <= bytes.count {
        guard bytes[place] == 0xFF else { return true }
        let marker = bytes[place + 1]
        if marker == 0xDA { break }
        // Fill bytes, and markers without content.
        if marker == 0xFF || marker == 0x01 || (0xD0...0xD8).contains(marker) {
            place += marker == 0xFF ? 1 : 2
            continue
        }
        place += 2 + (bytes[(place + 2)...].bigEndian(2) ?? 0)
    }
    var end = bytes.count - 2
    while end > place {
        if bytes[end] == 0xFF && bytes[end + 1] == 0xD9 { return true }
        end -= 1
    }
    return false
}

/// The chunks lead to the last one (PNG §5.3).
private func hasPNGEnd(_ bytes: [UInt8]) -> Bool {
    var place = 8
    while place + 12 <= bytes.count {
        if bytes.holds("IEND", at: place + 4) { return true }
        place += 12 + (bytes[place...].bigEndian(4) ?? 0)
    }
    return false
}

/// No box says that it is longer than the file.
private func hasWholeBoxes(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while place + 8 <= bytes.count {
        let size = bytes[place...].bigEndian(4) ?? 0
        // 0 is to the end, and 1 a longer size that no picture needs.
        guard size > 7 else { return true }
        place += size
    }
    return place <= bytes.count
}

extension ArraySlice<UInt8> {
    /// The first `width` bytes as a number, the lowest first.
    func littleEndian(_ width: Int) -> Int? {
        guard count >= width else { return nil }
        return prefix(width).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
