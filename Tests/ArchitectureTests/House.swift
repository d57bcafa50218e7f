/// The rooms as ARCHITECTURE.md describes them: who may import whom.
enum House {
    static let path = "ARCHITECTURE.md"

    /// A room's neighbours, by the room's name: the lines `Room, Room → Neighbour Neighbour + Package` below the heading.
    static let neighbours: [String: Set<String>] = {
        var found: [String: Set<String>] = [:]
        let section = Checkout.lines(of: path).drop { !$0.hasPrefix("## Who may import whom") }.dropFirst()
        for line in section.prefix(while: { !$0.hasPrefix("## ") }) {
            let sides = line.split(separator: "→")
            guard line.hasPrefix("    "), sides.count == 2 else { continue }
            let allowed = sides[1].split(separator: " ").map(String.init).filter { $0 != "+" && $0 != "nothing" }
            for room in sides[0].split(separator: ",") { found[room.filter { $0 != " " }] = Set(allowed) }
        }
        return found
    }()

    /// The rooms that are there: the folders of Sources/ that hold Swift.
    static let rooms = Checkout.entries(of: "Sources").filter {
        !Checkout.files(below: "Sources/\($0)", endingIn: ".swift").isEmpty
    }

    /// The faces of C libraries: the other folders of Sources/.
    static let faces = Checkout.entries(of: "Sources").filter { !rooms.contains($0) }

    /// What comes with Swift and costs nothing; Foundation does not belong to it.
    static let always: Set<String> = ["Glibc", "Synchronization"]

    /// The Swift files below a folder: a room's, all rooms' or all tests'.
    static func code(below folder: String) -> [(path: String, code: SwiftCode)] {
        all.filter { $0.path.hasPrefix("\(folder)/") }
    }

    /// Every Swift file, read once.
    private static let all = ["Sources", "Tests"].flatMap { Checkout.files(below: $0, endingIn: ".swift") }
        .map { (path: $0, code: SwiftCode(Checkout.text(of: $0))) }
}
