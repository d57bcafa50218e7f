/// The header of one MPEG audio frame (ISO/IEC 11172-3 §2.4.2.3, 13818-3, and the unofficial MPEG 2.5).
struct MPEGFrame: Equatable {
    /// 1, 2 or 3.
    let layer: Int
    /// Samples per second.
    let sampleRate: Int
    let channels: Int
    /// Bytes from this header to the next.
    let byteCount: Int
    /// Samples of each channel that it carries.
    let sampleCount: Int
    /// MPEG 2 or 2.5, which halve the sampling rate.
    let isLowRate: Bool

    /// The frame whose four bytes are `header`; nothing where they are no header, or one of free format, whose
    /// length cannot be known from it.
    @inline(__always)
    init?(header: UInt32) {
        guard header & 0xFFE0_0000 == 0xFFE0_0000 else { return nil }
        self.init(synchronised: header)
    }

    private init?(synchronised header: UInt32) {
        let version = header >> 19 & 3
        let layerCode = header >> 17 & 3
        let bitrateIndex = Int(header >> 12 & 15)
        let rateIndex = Int(header >> 10 & 3)
        guard version != 1, layerCode != 0, (1...14).contains(bitrateIndex), rateIndex != 3 else { return nil }

        layer = 4 - Int(layerCode)
        isLowRate = version != 3
        let fullRate = rateIndex == 0 ? 44100 : rateIndex == 1 ? 48000 : 32000
        sampleRate = fullRate >> (version == 3 ? 0 : version == 2 ? 1 : 2)
        channels = header >> 6 & 3 == 3 ? 1 : 2
        let bitrate = MPEGFrame.bitrate(index: bitrateIndex, layer: layer, isLowRate: isLowRate)
        let padding = Int(header >> 9 & 1)
        switch layer {
        case 1:
            sampleCount = 384
            byteCount = (bitrate * 12 / sampleRate + padding) * 4
        case 2:
            sampleCount = 1152
            byteCount = bitrate * 144 / sampleRate + padding
        default:
            sampleCount = isLowRate ? 576 : 1152
            byteCount = bitrate * (isLowRate ? 72 : 144) / sampleRate + padding
        }
    }

    /// The fields that stay the same from frame to frame of one recording.
    static func isOneStream(_ first: UInt32, _ second: UInt32) -> Bool {
        first & 0xFFFE_0CCF == second & 0xFFFE_0CCF
    }

    /// Bits per second for an index of 1 to 14.
    private static func bitrate(index: Int, layer: Int, isLowRate: Bool) -> Int {
        let row = isLowRate ? (layer == 1 ? 3 : 4) : layer - 1
        return Int(kilobits[row * 15 + index]) * 1000
    }

    /// Five rows of fifteen: MPEG 1 layers I, II and III, MPEG 2 layer I, MPEG 2 layers II and III.
    private static let kilobits: [75 of UInt16] = [
        0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448,
        0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384,
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
        0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256,
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160,
    ]
}
