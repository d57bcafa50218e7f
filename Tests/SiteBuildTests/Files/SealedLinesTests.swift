import Testing

@testable import SiteBuild

@Suite("Sealed lines")
struct SealedLinesTests {
    private let file = SealedLines.bytes("kindred samples 1", ["one", "two two"])

    @Test("What was written is read")
    func whole() {
        #expect(
            SealedLines.lines(of: file, below: "kindred samples 1")?.map { String(decoding: $0, as: UTF8.self) }
                == ["one", "two two"])
        #expect(SealedLines.lines(of: SealedLines.bytes("a", []), below: "a")?.isEmpty == true)
    }

    @Test("A file that was cut at any place, or in which any byte is another, is known, and so is another's")
    func altered() {
        for place in file.indices {
            #expect(SealedLines.lines(of: Array(file[..<place]), below: "kindred samples 1") == nil)
            var other = file
            other[place] ^= 1
            #expect(SealedLines.lines(of: other, below: "kindred samples 1") == nil)
        }
        #expect(SealedLines.lines(of: file, below: "kindred samples 2") == nil)
    }
}
