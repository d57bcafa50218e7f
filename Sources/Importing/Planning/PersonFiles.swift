import Podcast

/// The files of the people whom a feed names: those of the site, and new ones.
struct PersonFiles {
    struct New: Hashable {
        var file: String
        var name: String
        var page: String?
    }

    private(set) var new: [New] = []
    private var files: [String: String] = [:]
    private var taken: Set<String>

    init(_ ground: ImportGround) {
        taken = Set(ground.people.map(\.file))
        for person in ground.people where files[Self.key(person.name)] == nil {
            files[Self.key(person.name)] = person.file
        }
        for path in ground.files where path.hasPrefix("content/people/") {
            taken.insert(String(path.dropFirst(15).prefix { $0 != "." }))
        }
    }

    /// Roles with people's files, as `people` has them, in the order in which the feed names them.
    mutating func credits(of persons: [FeedPerson]) -> [(role: String, files: [String])] {
        var credits: [(role: String, files: [String])] = []
        for person in persons {
            let name = oneLine(person.name)
            guard !name.isEmpty else { continue }
            let file = file(for: name, page: person.url)
            let role = Self.role(person.role)
            if let index = credits.firstIndex(where: { $0.role == role }) {
                if !credits[index].files.contains(file) { credits[index].files.append(file) }
            } else {
                credits.append((role, [file]))
            }
        }
        return credits
    }

    private mutating func file(for name: String, page: String?) -> String {
        if let file = files[Self.key(name)] { return file }
        let slug = asciiSlug(name, upTo: 60)
        let base = slug.isEmpty ? "person" : slug
        var free = base
        var count = 2
        while !taken.insert(free).inserted {
            free = "\(base)-\(count)"
            count += 1
        }
        files[Self.key(name)] = free
        new.append(New(file: free, name: name, page: page.flatMap { absoluteAddress($0, base: nil) }))
        return free
    }

    /// Names are compared without case and blanks.
    private static func key(_ name: String) -> String { oneLine(name).lowercased() }

    /// Host where the feed says nothing (podcast:person).
    private static func role(_ role: String?) -> String {
        let slug = asciiSlug(role ?? "host", upTo: 60)
        return slug.isEmpty ? "host" : slug
    }
}
