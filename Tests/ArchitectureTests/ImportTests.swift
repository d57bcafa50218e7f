import Testing

@Suite("Who may import whom")
struct ImportTests {
    @Test("ARCHITECTURE.md names every room, and no other")
    func described() {
        #expect(House.neighbours.keys.sorted() == House.rooms)
        let doors = Set(House.neighbours.values.joined())
        #expect(Set(House.faces).subtracting(doors).isEmpty, "faces of C libraries that no room leads to")
    }

    @Test("A room imports its neighbours only", arguments: House.rooms)
    func imports(_ room: String) {
        let allowed = House.neighbours[room, default: []].union(House.always)
        for file in House.code(below: "Sources/\(room)") {
            let strangers = file.code.imports.filter { !allowed.contains($0) }
            #expect(strangers.isEmpty, "\(file.path) imports what \(House.path) does not allow")
        }
    }

    @Test("A room needs all of its neighbours", arguments: House.rooms)
    func needed(_ room: String) {
        let imported = Set(House.code(below: "Sources/\(room)").flatMap(\.code.imports))
        let unused = House.neighbours[room, default: []].subtracting(imported).sorted()
        #expect(unused.isEmpty, "\(House.path) lets \(room) import what it never does")
    }

    @Test("No room leads back to itself")
    func acyclic() {
        var open = Set(House.rooms)
        while let leaf = open.sorted().first(where: { House.neighbours[$0, default: []].isDisjoint(with: open) }) {
            open.remove(leaf)
        }
        #expect(open.isEmpty, "these rooms lead round in a circle")
    }
}
