import Glibc
import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Equal folders give equal bytes")
struct SameBytesTests {
    /// A site with some of everything, its files written in a given order.
    private func site(reversed isReversed: Bool = false, jobs: Int) throws -> TrySite {
        var pieces = (1...12).map { number in
            """
            === Content/stories/story-\(number).md
            ---
            id: st\(number < 10 ? "0" : "")\(number)
            title: Story \(number)
            date: 2026-01-0\(number % 3 + 1)
            topics: [Courts, courts, "Topic \(number % 4)"]
            people: {author: [amira], editor: [bo]}
            related: [story-\(number % 12 + 1)]
            image: {src: ../media/desk.png, alt: A desk}
            ---

            ## A part

            Words of story \(number), with [a person](../people/amira.md).

            """
        }
        pieces += ["amira", "bo"].map { "=== Content/people/\($0).md\n---\nid: pe\($0)\ndisplay_name: \($0)\n---\n" }
        pieces.append(
            """
            === Content/shows/voices/show.md
            ---
            id: sho1
            title: Voices
            description: About voices.
            author: The project
            categories: [Education]
            explicit: no
            owner_email: hello@example.org
            image: {src: ../../media/desk.png, alt: A cover}
            ---

            """)
        pieces += (1...4).map { number in
            """
            === Content/shows/voices/00\(number)-part.md
            ---
            id: epi\(number)
            title: Part \(number)
            date: 2026-02-01
            audio: {url: "https://example.org/\(number).mp3", length: 100, type: audio/mpeg, duration: 0:10}
            chapters: [{start: 0:00, title: One}]
            ---

            === Content/shows/voices/00\(number)-part.vtt
            WEBVTT

            00:00.000 --> 00:10.000
            <v Host>We speak.

            """.replacing("00\(number)-part", with: "00\(number)-part-\(number)")
        }
        let site = try TrySite((isReversed ? pieces.reversed() : pieces).joined())
        try site.folder.write(TryMedia.picture, to: "Content/media/desk.png")
        var request = site.request
        request.jobs = jobs
        var copy = site
        copy.request = request
        return copy
    }

    @Test("Another folder, other file dates, another order of writing, and 1, 2 or 8 threads change nothing")
    func sameBytes() async throws {
        let first = try site(jobs: 1)
        let report = try await first.publish()
        #expect(report.isPublished && report.diagnostics.isEmpty, "\(first.lines(report.diagnostics))")
        for jobs in [2, 8] {
            let other = try site(reversed: true, jobs: jobs)
            for path in other.folder.files(in: "Content") {
                var times = timeval(tv_sec: 1_000_000_000 + path.utf8.count * 86_400, tv_usec: 0)
                _ = unsafe withUnsafePointer(to: &times) { pointer in
                    let pair = [unsafe pointer.pointee, unsafe pointer.pointee]
                    return unsafe utimes("\(other.folder.path)/\(path)", pair)
                }
            }
            try await other.publish()
            #expect(other.output.difference(from: first.output) == [])
        }
    }

    @Test("The findings are the same too, whatever the number of threads")
    func sameFindings() async throws {
        var texts: Set<String> = []
        for jobs in [1, 2, 8] {
            var site = try TrySite(
                (1...9).map { "=== Content/stories/s\($0).md\n---\nid: x\ntitle:\ndate: soon\n---\n\n[x](no.md)\n" }
                    .joined())
            site.request.jobs = jobs
            texts.insert(site.lines(try await site.check().diagnostics).joined(separator: "\n"))
        }
        #expect(texts.count == 1)
    }

    @Test("No output tells the folder that it was built in")
    func noFolder() async throws {
        let site = try site(jobs: 2)
        try await site.publish()
        #expect(site.output.holding(site.folder.path) == [])
    }
}
