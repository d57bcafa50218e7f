import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

/// Fails unless one rule finds exactly this in a site, each finding as `path:mark severity: message`.
func expectFindings(
    of rule: String, _ text: String, _ expected: [String], writing files: [(String, [UInt8])] = [],
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let site = try TrySite(text)
    for (path, bytes) in files { try site.folder.write(bytes, to: path) }
    let found = try await site.check().diagnostics.filter { $0.rule == rule }
    let lines = found.flatMap { finding in
        site.lines([finding]).map { $0.replacing("[\(rule)] ", with: "\(finding.severity.rawValue): ") }
    }
    assertSnapshot(
        lines.sorted().joined(separator: "\n"), expected.sorted().joined(separator: "\n"),
        sourceLocation: sourceLocation)
}

/// One page of content at Content/`folder`/a.md.
func page(_ folder: String = "stories", _ fields: String = "", _ body: String) -> String {
    """
    === Content/\(folder)/a.md
    0️⃣---
    id: k7f3
    title: A
    date: 2026-01-01
    \(fields.isEmpty ? "status: ready" : fields)
    ---

    \(body)

    """
}

/// A show with one episode that has a second of audio, and more of it as wanted.
func show(_ episode: String = "", transcript: String? = nil, body: String = "", more: String = "") -> String {
    """
    === Content/shows/voices/show.md
    ---
    id: sho1
    title: Voices
    date: 2019-01-01
    description: About voices.
    author: The project
    categories: [Education]
    explicit: no
    owner_email: hello@example.org
    image: {src: cover.png, alt: A cover}
    \(more.isEmpty ? "status: ready" : more)
    ---
    === Content/shows/voices/001-first.md
    0️⃣---
    id: epi1
    title: The first
    date: 2026-01-10
    \(episode.isEmpty ? "status: ready" : episode)
    ---

    \(body)

    """ + (transcript.map { "=== Content/shows/voices/001-first.vtt\n\($0)\n" } ?? "")
}

/// The show's cover and the episode's second of audio.
let showMedia: [(String, [UInt8])] = [
    ("Content/shows/voices/cover.png", TryMedia.picture),
    ("Content/shows/voices/001-first.wav", TryMedia.silence()),
]
