/// What libyaml reads: a stretch of the file as it is, or mended, with the way back from its characters to the file.
struct YAMLInput {
    /// A run of the input that stems from a run of the file.
    struct Piece {
        var start: Int
        var sourceStart: Int
        var sourceLength: Int
    }

    private static let stride = 16

    let bytes: [UInt8]
    let range: Range<Int>
    private let pieces: [Piece]
    /// The offset of each 16th character, so that a position is found in few steps; empty for ASCII.
    private let checkpoints: [Int]
    /// Starts (in the input) of the values that were put in quotation marks by mending.
    private let mendedValues: Set<Int>

    /// The file's own bytes.
    init(_ source: [UInt8], range: Range<Int>) {
        bytes = source
        self.range = range
        pieces = []
        mendedValues = []
        checkpoints = Self.checkpoints(bytes, range)
    }

    /// Mended bytes. `pieces` are ascending and the first starts at 0.
    init(mended: [UInt8], pieces: [Piece], mendedValues: Set<Int>) {
        bytes = mended
        range = 0..<mended.count
        self.pieces = pieces
        self.mendedValues = mendedValues
        checkpoints = Self.checkpoints(mended, range)
    }

    /// Where in the file a character of the input stems from.
    func sourceOffset(ofCharacter index: Int) -> Int {
        sourceOffset(ofInput: inputOffset(ofCharacter: index))
    }

    /// True when the value starting at a character is quoted only because mending quoted it.
    func isMended(atCharacter index: Int) -> Bool {
        !mendedValues.isEmpty && mendedValues.contains(inputOffset(ofCharacter: index))
    }

    private func sourceOffset(ofInput offset: Int) -> Int {
        guard !pieces.isEmpty else { return offset }
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].start <= offset { low = middle } else { high = middle }
        }
        let piece = pieces[low]
        return piece.sourceStart + min(offset - piece.start, piece.sourceLength)
    }

    private func inputOffset(ofCharacter index: Int) -> Int {
        if checkpoints.isEmpty { return min(range.lowerBound + index, range.upperBound) }
        let checkpoint = min(index / Self.stride, checkpoints.count - 1)
        var offset = checkpoints[checkpoint]
        var left = index - checkpoint * Self.stride
        let span = bytes.span
        while left > 0, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, span[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }

    private static func checkpoints(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
        let span = bytes.span
        var offset = range.lowerBound
        while offset < range.upperBound, span[offset] < 0x80 { offset += 1 }
        guard offset < range.upperBound else { return [] }
        var checkpoints: [Int] = []
        var count = 0
        for offset in range where span[offset] & 0xC0 != 0x80 {
            if count % stride == 0 { checkpoints.append(offset) }
            count += 1
        }
        return checkpoints
    }
}
