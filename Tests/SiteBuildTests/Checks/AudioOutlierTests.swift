import Testing

@testable import SiteBuild

@Suite("Audio unlike the show's other episodes")
struct AudioOutlierTests {
    /// A second of silence with so many channels of 8 bits.
    private func silence(rate: Int, channels: Int) -> [UInt8] {
        func little(_ number: Int, _ width: Int) -> [UInt8] {
            (0..<width).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        let count = rate * channels
        let format = little(1, 2) + little(channels, 2) + little(rate, 4) + little(count, 4) + little(channels, 2)
        let head = Array("WAVEfmt ".utf8) + little(16, 4) + format + little(8, 2) + Array("data".utf8)
        return Array("RIFF".utf8) + little(36 + count, 4) + head + little(count, 4)
            + [UInt8](repeating: 0x80, count: count)
    }

    private func expect(_ sounds: [[UInt8]], _ expected: [String], last: String = "") async throws {
        var text = show()
        var files = [showMedia[0]]
        for (index, sound) in sounds.enumerated() {
            let name = "00\(index + 1)-\(index == 0 ? "first" : "more")"
            if index > 0 {
                let fields = index == sounds.count - 1 ? last : ""
                text += "=== Content/shows/voices/\(name).md\n\(index)️⃣---\nid: ep\(index)x\ntitle: T\n\(fields)---\n"
            }
            files.append(("Content/shows/voices/\(name).wav", sound))
        }
        try await expectFindings(of: "audio-outlier", text, expected, writing: files)
    }

    private var usual: [UInt8] { silence(rate: 8000, channels: 1) }

    @Test("Other channels, another rate, and half or twice the bitrate are told at the episode")
    func different() async throws {
        try await expect(
            [usual, usual, silence(rate: 4000, channels: 2)],
            [
                "Content/shows/voices/003-more.md:2️⃣ warning: It has two channels, and the show's other episodes have one channel.",
                "Content/shows/voices/003-more.md:2️⃣ warning: It has 4000 samples a second, and the show's other episodes have 8000.",
            ])
        try await expect(
            [usual, usual, silence(rate: 2000, channels: 1)],
            [
                "Content/shows/voices/003-more.md:2️⃣ warning: It has 2000 samples a second, and the show's other episodes have 8000.",
                "Content/shows/voices/003-more.md:2️⃣ warning: It has 16 kbit/s, and the show's other episodes have about 64.",
            ])
    }

    @Test("Two episodes are no custom, and neither are others that differ among themselves")
    func few() async throws {
        try await expect([usual, silence(rate: 2000, channels: 2)], [])
        try await expect(
            [usual, silence(rate: 2000, channels: 2), silence(rate: 16_000, channels: 3)], [])
    }

    @Test("A draft is not compared")
    func draft() async throws {
        try await expect([usual, usual, silence(rate: 2000, channels: 2)], [], last: "status: draft\n")
    }

    @Test("Of many, the median of the others counts, and two thirds of them have to be near it")
    func median() {
        #expect(AudioOutliers.ofBitrates([64, 64, 70, 60, 500, nil].map { $0.map { $0 * 1000 } }).map(\.index) == [4])
        #expect(AudioOutliers.ofBitrates([64, 128, 256, 32, 500].map { $0 * 1000 }).isEmpty)
        #expect(AudioOutliers.ofBitrates([64, 64, 128].map { $0 * 1000 }).isEmpty)
        #expect(AudioOutliers.ofBitrates([64, 64, 129].map { $0 * 1000 }).map(\.index) == [2])
        #expect(
            AudioOutliers.ofLoudness([-16, -16.5, -24, nil]).map(\.message) == ["It is 8 LU quieter than the others."])
        #expect(AudioOutliers.ofLoudness([-16, -19, -17]).isEmpty)
    }
}
