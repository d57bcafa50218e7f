/// How long one packet of Opus sounds (RFC 6716 §3.1).
enum OpusPacket {
    /// Samples of 120 ms.
    static let longest = 5760

    /// Samples at 48 kHz, by the packet's first two bytes; 0 where they make no sense.
    static func samples(_ head: ArraySlice<UInt8>) -> Int {
        guard let first = head.first else { return 0 }
        let configuration = Int(first >> 3)
        let frame =
            switch configuration {
            case 0..<12: [480, 960, 1920, 2880][configuration & 3]
            case 12..<16: [480, 960][configuration & 1]
            default: [120, 240, 480, 960][configuration & 3]
            }
        switch first & 3 {
        case 0: return frame
        case 1, 2: return 2 * frame
        default: return Int((head.dropFirst().first ?? 0) & 63) * frame
        }
    }
}
