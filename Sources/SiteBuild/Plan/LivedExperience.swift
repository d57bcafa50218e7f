import SiteModel

/// People whose words of lived experience are somewhere on a site: their records decide how they are shown.
struct LivedExperience: Sendable {
    /// By file name.
    let people: Set<String>
    let names: PersonNames
    /// Everybody's, by file name, as the person's file has it.
    let displayNames: [String: String]

    /// - Parameter others: people who speak in files that are not among the entries.
    init(in entries: [SiteModel.Entry], gate: ConsentGate, others: Set<String>) {
        var people = others
        var displayNames: [String: String] = [:]
        for entry in entries {
            if !entry.contributors.isEmpty { people.formUnion(entry.contributors) }
            guard entry.kind == "person" else { continue }
            if gate.knows(person: entry.name) { people.insert(entry.name) }
            displayNames[entry.name] = entry.fields(as: Person.self)?.displayName
        }
        self.people = people
        self.displayNames = displayNames
        names = PersonNames(of: people, displayNames: displayNames, gate: gate)
    }
}
