/// A TZif file (RFC 9636) put together for a test.
struct TZifBytes {
    var version: UInt8 = UInt8(ascii: "2")
    /// Offset, whether it is summer time, abbreviation.
    var types: [(offset: Int, isDaylight: Bool, abbreviation: String)] = [(0, false, "GMT")]
    /// Instant and index of the type that then begins.
    var transitions: [(at: Int, type: UInt8)] = []
    var leapSeconds = 0
    var footer: String? = "\nGMT0\n"

    /// London: two listed years, then the rule.
    static let london = TZifBytes(
        types: [(-75, false, "LMT"), (3600, true, "BST"), (0, false, "GMT")],
        transitions: [
            (-3_852_662_325, 2), (1_711_846_800, 1), (1_729_990_800, 2), (1_743_296_400, 1), (1_761_440_400, 2),
        ], footer: "\nGMT0BST,M3.5.0/1,M10.5.0\n")

    var bytes: [UInt8] {
        if version == 0 { return block(timeSize: 4) }
        let first = TZifBytes(version: version, types: [types[0]]).block(timeSize: 4)
        return first + block(timeSize: 8) + Array((footer ?? "").utf8)
    }

    private func block(timeSize: Int) -> [UInt8] {
        var text: [UInt8] = []
        var records: [UInt8] = []
        for type in types {
            records += integer(type.offset, size: 4) + [type.isDaylight ? 1 : 0, UInt8(text.count)]
            text += Array(type.abbreviation.utf8) + [0]
        }
        var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
        for count in [0, 0, leapSeconds, transitions.count, types.count, text.count] {
            bytes += integer(count, size: 4)
        }
        bytes += transitions.flatMap { integer($0.at, size: timeSize) } + transitions.map(\.type)
        bytes += records + text + [UInt8](repeating: 0, count: leapSeconds * (timeSize + 4))
        return bytes
    }

    private func integer(_ value: Int, size: Int) -> [UInt8] {
        (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
