import Calendar
import Podcast
import TestSupport
import Testing

@testable import SiteBuild

/// A show with its episodes, as a test has them in a few lines.
enum TryFeed {
    /// The show's file, with more lines of front matter.
    static func show(_ lines: String = "", title: String = "Voices from the ward", in folder: String = "voices")
        -> String
    {
        """
        === Content/shows/\(folder)/show.md
        ---
        id: sho1
        title: \(title)
        date: 2026-01-01
        description: About voices.
        author: The project
        categories: [Education]
        explicit: no
        owner_email: hello@example.org
        image: {src: cover.png, alt: A cover}
        \(lines)
        ---

        """
    }

    /// An episode of a second, `number` of them counted from 1 January 2026.
    static func episode(_ name: String, _ lines: String, notes: String = "Notes.") -> String {
        """
        === Content/shows/voices/\(name).md
        ---
        \(lines)
        ---

        \(notes)
        === Content/shows/voices/\(name).vtt
        WEBVTT

        00:00.000 --> 00:01.000
        <v Host>We begin.

        """
    }

    /// The site, with a cover in each show's folder and a second of audio beside each transcript.
    /// - Parameter holding: words in the audio of episodes, by their names.
    static func site(
        _ text: String, on day: Day? = TrySite.today, holding words: [String: String] = [:]
    ) throws -> TrySite {
        let site = try TrySite(text, on: day)
        for (path, _) in SitePieces.of(text) where path.hasPrefix("Content/shows/") {
            if path.hasSuffix("/show.md") {
                try site.folder.write(TryMedia.picture, to: path.dropLast(7) + "cover.png")
            } else if path.hasSuffix(".vtt") {
                let name = path.dropLast(4).split(separator: "/").last.map(String.init) ?? ""
                let sound = words[name].map { TryMedia.silence(holding: $0) } ?? TryMedia.silence()
                try site.folder.write(sound, to: path.dropLast(3) + "wav")
            }
        }
        return site
    }

    /// Publishes the site and reads what stands at a path as a feed again.
    static func feed(
        _ text: String, at path: String = "podcast/voices/feed.xml", leavingAside rule: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> ShowFeed {
        var site = try site(text)
        if let rule { site.request.leftAside.insert(rule) }
        let report = try await site.publish()
        #expect(report.isPublished, "\(site.lines(report.diagnostics))", sourceLocation: sourceLocation)
        let bytes = try #require(site.output.files[path], sourceLocation: sourceLocation)
        let document = readFeedDocument(bytes)
        #expect(document.problems == [], sourceLocation: sourceLocation)
        return readShowFeed(document)
    }
}
