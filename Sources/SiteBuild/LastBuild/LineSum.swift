/// A sum of 128 bits over lines of text and numbers that tells two sets of lines apart, as `FileSum` does files. The order in
/// which the lines come makes no difference, so that nobody has to sort them, and several tasks may each add up a share.
struct LineSum: Sendable {
    /// Two sums that begin apart, and so have nothing to do with each other.
    private var one: UInt64 = 0
    private var other: UInt64 = 0

    struct Line {
        fileprivate var one: UInt64 = 0x243F_6A88_85A3_08D3
        fileprivate var other: UInt64 = 0x1319_8A2E_0370_7344

        mutating func add(_ text: String) {
            let bytes = text.utf8Span.span
            one = FileSum.adding(bytes, to: one)
            other = FileSum.adding(bytes, to: other)
        }

        mutating func add(_ number: UInt64) {
            one = FileSum.adding(number, to: one)
            other = FileSum.adding(number, to: other)
        }
    }

    mutating func add(_ line: Line) {
        one &+= line.one
        other &+= line.other
    }

    mutating func add(_ sum: LineSum) {
        one &+= sum.one
        other &+= sum.other
    }

    var text: String { "\(String(one, radix: 16)) \(String(other, radix: 16))" }
}
