import Testing

@Suite("A file is one idea")
struct FileLengthTests {
    /// Files that may be longer, each with the reason why parting them would not help a reader.
    static let allowed = [
        "Sources/CTheme/CTheme.c": "A list that Scripts/list-theme writes: four lines a file of the theme.",
        "Tests/SiteBuildTests/Site/TwentyMistakesTests.swift":
            "Twice twenty files with a mistake each, and what is said of them: to be read together."
    ]
    static let mostLines = 260

    @Test("No file is longer than it may be", arguments: ["Sources", "Tests", "Scripts"])
    func short(_ folder: String) {
        let code = Checkout.files(below: folder).filter { path in
            [".swift", ".c", ".cpp", ".h", ".py", ".sh"].contains { path.hasSuffix($0) }
        }
        let long = code.filter { Self.allowed[$0] == nil && Checkout.lines(of: $0).count > Self.mostLines }
        #expect(long == [])
    }

    @Test("A file that may be longer is there, and is longer")
    func needed() {
        #expect(Self.allowed.keys.filter { Checkout.lines(of: $0).count <= Self.mostLines } == [])
    }
}
