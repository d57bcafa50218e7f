import Diagnostics
import TestSupport

@testable import SiteBuild

/// Texts as they come from elsewhere, each put into a site as a file of a kind, and what all checks find in them.
struct DocumentFindings {
    /// The folder in Content/ and the name that each document has there, by its number.
    static let places = [
        "000": "stories/peer-mentors.md", "001": "case-studies/within-services.md", "002": "bulletins/2020-08.md",
        "003": "materials/slides.md", "004": "case-studies/peer-support-project.md",
    ]

    /// What a text without any front matter lacks, which is not what is tried here.
    static let structural: Set<String> = ["front-matter-missing", "id-missing"]

    /// Every finding as `000:13 rule`, sorted by document, line and rule.
    static func of(_ documents: [String: [UInt8]], at places: [String: String] = places) async throws -> [String] {
        var site = try TrySite(
            """
            === Content/site.yaml
            format: 1
            title: Voices
            base_url: https://example.org/
            publisher: The Voices project
            licence: read-and-link
            takedown: {email: ask@example.org}

            """)
        site.request.leftAside = []
        var numbers: [String: String] = [:]
        for (number, bytes) in documents {
            guard let place = places[number] else { continue }
            try site.folder.write(bytes, to: "Content/\(place)")
            numbers["Content/\(place)"] = number
        }
        let found = try await site.check().diagnostics.filter { !structural.contains($0.rule) }
        return found.map { finding in
            (numbers[finding.path] ?? finding.path, finding.span?.line ?? 0, finding.rule)
        }.sorted { $0 < $1 }.map { "\($0):\($1) \($2)" }
    }

    /// A list of findings as a test has it: `000:13 rule  right  why`, a line each; empty lines and lines that begin with
    /// `#` are for its readers.
    static func listed(_ text: String) -> [(finding: String, isRight: Bool)] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let words = line.split(separator: " ")
            return (words.prefix(2).joined(separator: " "), words.count > 2 && words[2] == "right")
        }
    }
}
