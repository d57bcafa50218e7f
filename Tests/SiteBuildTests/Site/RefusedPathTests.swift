import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Paths that lead out of the site")
struct RefusedPathTests {
    @Test("Two dots and absolute paths are refused with a sentence, in every field that names a file")
    func dots() async throws {
        let site = try TrySite(
            """
            === Content/stories/court.md
            ---
            id: k7f3
            title: Court
            image: {src: 1️⃣../../../secret.png, alt: A desk}
            downloads: [{file: 2️⃣../../secret.txt, title: A sheet}]
            alternates: [{type: easy-read, file: 3️⃣/etc/passwd}]
            ---

            [A link](4️⃣../../../../etc/passwd), ![a picture](5️⃣../../secret.png), [a word](6️⃣../../secret.txt)

            :::download file=7️⃣../../secret.txt
            Words.
            :::
            === secret.txt
            The persimmon.
            === Content/shows/voices/show.md
            ---
            id: sho1
            title: Voices
            external: {by: trust, url: https://example.org/}
            ---
            === Content/organisations/trust.md
            ---
            id: org1
            name: The Trust
            ---
            === Content/shows/voices/001-first.md
            ---
            id: epi1
            title: First
            audio: 1️⃣../../../../secret.mp3
            transcript: 2️⃣../../../secret.vtt
            ---
            """)
        let report = try await site.check()
        assertSnapshot(
            site.lines(report.diagnostics).joined(separator: "\n"),
            """
            Content/shows/voices/001-first.md:1️⃣ [file-missing] “../../../../secret.mp3” leads out of Content/.
            Content/shows/voices/001-first.md:2️⃣ [file-missing] “../../../secret.vtt” leads out of Content/.
            Content/stories/court.md:1️⃣ [file-missing] “../../../secret.png” leads out of Content/.
            Content/stories/court.md:2️⃣ [file-missing] “../../secret.txt” leads out of Content/.
            Content/stories/court.md:3️⃣ [front-matter-type] “/etc/passwd” is not the name of a file of this site.
            Content/stories/court.md:4️⃣ [link-broken] This link leads to no file: “../../../../etc/passwd”.
            Content/stories/court.md:5️⃣ [file-missing] “../../secret.png” leads out of Content/.
            Content/stories/court.md:6️⃣ [link-broken] This link leads to no file: “../../secret.txt”.
            Content/stories/court.md:7️⃣ [file-missing] “../../secret.txt” leads out of Content/.
            """)
    }

    @Test("Symbolic links out of the folder and names with control characters are refused by name")
    func links() async throws {
        let site = try TrySite("=== Content/stories/court.md\n---\nid: k7f3\ntitle: Court\n---\n")
        let outside = try TestSupport.TemporaryFolder()
        try outside.write("The persimmon.", to: "secret.txt")
        try site.folder.link("Content/static/linked.txt", to: outside.path + "/secret.txt")
        try site.folder.link("Content/media", to: outside.path)
        try site.folder.link("Content/stories/there.md", to: outside.path + "/secret.txt")
        try site.folder.write("x", to: "Content/static/bell\u{7}.txt")
        let report = try await site.publish()
        assertSnapshot(
            site.lines(report.diagnostics).joined(separator: "\n"),
            """
            Content/media:whole file [path-outside] “media” is a symbolic link that leads out of the site's folder.
            Content/static/bell\\u{7}.txt:whole file [path-name] The name “bell\\u{7}.txt” holds a control character or a backslash.
            Content/static/linked.txt:whole file [path-outside] “linked.txt” is a symbolic link that leads out of the site's folder.
            Content/stories/there.md:whole file [path-outside] “there.md” is a symbolic link that leads out of the site's folder.
            """)
        #expect(site.output.paths == [])
    }
}
