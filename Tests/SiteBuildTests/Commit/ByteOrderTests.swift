import Testing

@testable import SiteBuild

@Suite("The order of texts by their bytes")
struct ByteOrderTests {
    @Test(
        "It is that of paths on a disk",
        arguments: [
            [], ["a"], ["b", "a", "", "a/b", "a-b", "a", "e\u{301}", "\u{E9}", "\u{1F600}", "a/b/c", "ab"],
            (0..<300).map { "stories/\($0 * 7 % 301)/index.html" },
        ] as [[String]])
    func order(_ texts: [String]) {
        let sorted = texts.sorted { BytePath($0) < BytePath($1) }.map { Array($0.utf8) }
        #expect(byteOrder(texts).map { Array(texts[$0].utf8) } == sorted)
    }
}
