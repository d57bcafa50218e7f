/// Which programs and libraries of this machine a build works with.
package enum MachineState {
    /// How files outside the site stand, as a text that changes when one of them does.
    package static func text(of files: [String]) -> String {
        files.map { path in
            guard let facts = try? FileFacts(path, following: true) else { return "\(path) is not there" }
            return "\(path) \(facts.identity.line)"
        }.joined(separator: "\n")
    }
}
