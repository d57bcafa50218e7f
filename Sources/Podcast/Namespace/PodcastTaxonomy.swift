/// Who does what in a podcast (podcasttaxonomy.com, as the namespace's taxonomy.json has it): each group with its roles.
package enum PodcastTaxonomy {
    package static let tree: [(group: String, roles: [String])] = [
        (
            "Creative Direction",
            [
                "Director", "Assistant Director", "Executive Producer", "Senior Producer", "Producer",
                "Associate Producer", "Development Producer", "Creative Director",
            ]
        ),
        ("Cast", ["Host", "Co-Host", "Guest Host", "Guest", "Voice Actor", "Narrator", "Announcer", "Reporter"]),
        (
            "Writing",
            [
                "Author", "Editorial Director", "Co-Writer", "Writer", "Songwriter", "Guest Writer", "Story Editor",
                "Managing Editor", "Script Editor", "Script Coordinator", "Researcher", "Editor", "Fact Checker",
                "Translator", "Translater", "Transcriber", "Logger",
            ]
        ),
        (
            "Audio Production",
            [
                "Studio Coordinator", "Technical Director", "Technical Manager", "Audio Engineer",
                "Remote Recording Engineer", "Post Production Engineer",
            ]
        ),
        (
            "Audio Post-Production",
            [
                "Audio Editor", "Sound Designer", "Foley Artist", "Composer", "Theme Music", "Music Production",
                "Music Contributor",
            ]
        ),
        (
            "Administration",
            [
                "Production Coordinator", "Booking Coordinator", "Production Assistant", "Content Manager",
                "Marketing Manager", "Sales Representative", "Sales Manager",
            ]
        ),
        ("Visuals", ["Graphic Designer", "Cover Art Designer"]),
        ("Community", ["Social Media Manager"]),
        ("Misc.", ["Consultant", "Intern"]),
        ("Video Production", ["Camera Operator", "Lighting Designer", "Camera Grip", "Assistant Camera"]),
        ("Video Post-Production", ["Editor", "Assistant Editor"]),
    ]

    static let groups = tree.map(\.group)
    static let roles = tree.flatMap(\.roles)

    /// The group of a role; nil for a role that is none of the taxonomy's, or of two groups.
    package static func group(of role: String) -> String? {
        let wanted = role.lowercased()
        let found = tree.filter { $0.roles.contains { $0.lowercased() == wanted } }
        return found.count == 1 ? found[0].group : nil
    }
}
