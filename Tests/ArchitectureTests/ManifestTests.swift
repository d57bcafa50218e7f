import Testing

@Suite("Package.swift")
struct ManifestTests {
    @Test("A room depends on what ARCHITECTURE.md says, no more and no less", arguments: House.rooms)
    func dependencies(_ room: String) {
        #expect(Manifest.dependencies(of: room) == House.neighbours[room])
    }

    @Test("Every package and every library has its reason on the line above")
    func reasons() {
        let lines = Checkout.lines(of: Manifest.path).map { $0.drop { $0 == " " } }
        let calls = [".package(", ".systemLibrary(", ".target("]
        let silent = lines.indices.dropFirst().filter { index in
            calls.contains { lines[index].hasPrefix($0) } && !lines[index - 1].hasPrefix("// ")
        }
        // A room's reason is its place in the house: the call inside room(), and the support of the tests.
        let rooms = ["target(name: name", "name: \"TestSupport\""]
        let unexplained = silent.filter { index in
            !rooms.contains { lines[index].contains($0) || lines[index + 1].contains($0) }
        }
        #expect(unexplained.map { "\(Manifest.path):\($0 + 1)" } == [])
    }
}

private enum Manifest {
    static let path = "Package.swift"

    /// What stands between the quotes, and what stands before, in turn: the manifest without its comments.
    private static let pieces = Checkout.lines(of: path).filter { !$0.contains("// ") }.joined(separator: "\n")
        .split(separator: "\"", omittingEmptySubsequences: false)

    /// The names in a room's declaration after its own; nil when it has none.
    static func dependencies(of room: String) -> Set<String>? {
        let names = stride(from: 1, to: pieces.count, by: 2)
        guard let own = names.first(where: { pieces[$0] == room && opensADeclaration(pieces[$0 - 1]) }) else {
            return nil
        }
        var found: Set<String> = []
        var depth = 0
        for place in stride(from: own + 1, to: pieces.count - 1, by: 2) {
            for sign in pieces[place] where depth >= 0 { depth += sign == "(" ? 1 : sign == ")" ? -1 : 0 }
            if depth < 0 { break }
            if !pieces[place].hasSuffix("package: ") { found.insert(String(pieces[place + 1])) }
        }
        return found
    }

    private static func opensADeclaration(_ before: Substring) -> Bool {
        let words = before.split { $0 == " " || $0 == "\n" }.suffix(2).joined(separator: " ")
        return words.hasSuffix("room(") || words.hasSuffix("executableTarget( name:")
    }
}
