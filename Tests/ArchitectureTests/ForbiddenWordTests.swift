import Testing

@Suite("Words that do not stand in the code")
struct ForbiddenWordTests {
    /// What would stop the program on some input, or takes a promise of the compiler back. (`x!` is the formatter's to find.)
    static let stoppers = [
        "try" + "!", "as!", "fatalError", "preconditionFailure", "assertionFailure", "@unchecked",
        "nonisolated" + "(unsafe)",
        "@preconcurrency", "unsafeBitCast", "unowned(unsafe)",
    ]

    /// What tests may do and rooms may not: a condition that stops the program, a wait, a second way to write.
    static let trials = ["precondition(", "assert(", "dump(", "debugPrint(", "sleep(", "DispatchQueue"]

    @Test("None stops the program or silences the compiler", arguments: stoppers)
    func stops(_ word: String) {
        #expect(places(of: word, below: ["Sources", "Tests"]) == [])
    }

    @Test("None in a room belongs to trying things out", arguments: trials)
    func tries(_ word: String) {
        #expect(places(of: word, below: ["Sources"]) == [])
    }

    @Test("Only the executable prints")
    func prints() {
        let elsewhere = places(of: "print(", below: ["Sources"]).filter { !$0.hasPrefix("Sources/kindred/") }
        #expect(elsewhere == [])
    }

    @Test("What is left to do stands in no comment", arguments: ["TO" + "DO", "FIX" + "ME"])
    func loose(_ word: String) {
        let paths = ["Sources", "Tests", "Templates", "Scripts"].flatMap { Checkout.files(below: $0) }
        #expect(paths.filter { Checkout.text(of: $0).contains(word) } == [])
    }

    @Test("Public is what another room calls on a hot path, inlined; everything else is the package's")
    func access() {
        let open = House.code(below: "Sources").flatMap { file in
            file.code.lines(with: "public").filter { line in
                !file.code.lines[max(0, line - 2)...line - 1].contains {
                    $0.contains("@inlinable") || $0.contains("@frozen")
                }
            }.map { "\(file.path):\($0)" }
        }
        #expect(open == [])
    }

    private func places(of word: String, below folders: [String]) -> [String] {
        folders.flatMap { House.code(below: $0) }.flatMap { file in
            file.code.lines(with: word).map { "\(file.path):\($0)" }
        }
    }
}
