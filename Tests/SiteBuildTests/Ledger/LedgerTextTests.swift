import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("The ledger's text")
struct LedgerTextTests {
    private let digest = String(repeating: "a1", count: 32)

    /// What is found in a ledger, with lines and columns.
    private func found(_ text: String) -> [String] {
        var diagnostics: [Diagnostic] = []
        _ = ReadLedger.ledger(Array(text.utf8), into: &diagnostics)
        return diagnostics.map {
            "\($0.span?.line ?? 0):\($0.span?.column ?? 0) \($0.severity.rawValue) \($0.message)"
        }
    }

    @Test("It is read and written again as it was, in the order of its bytes, each line once")
    func same() {
        let text = """
            \(LedgerText.heading)
            audio 4k2m https://example.org/a.mp3 bytes=12 changes=0 sha256=\(digest)
            audio 4k2n https://cdn.example.net/b.mp3?x=1 bytes=9 changes=2
            episode 4k2m date=2026-05-01T08:00:00Z guid=http://old.example/?p=12 and more
            feed t7pq https://example.org/feed.xml guid=917393e3-1b1e-5cef-ace4-edaa54e1f810
            gone 4k2p guid=kindred:4k2p
            gone k7f3
            page ab2c page caf%C3%A9/
            place ab2c caf%C3%A9/#said

            """
        var diagnostics: [Diagnostic] = []
        let ledger = ReadLedger.ledger(Array(text.utf8), into: &diagnostics)
        #expect(diagnostics == [])
        #expect(ledger.places.map(\.address) == ["café/", "café/#said"])
        #expect(String(decoding: LedgerText.bytes(of: ledger.lines.reversed() + ledger.lines), as: UTF8.self) == text)
        let crlf = text.split(separator: "\n").joined(separator: "\r\n")
        #expect(ReadLedger.ledger(Array(crlf.utf8), into: &diagnostics).lines == ledger.lines)
        #expect(diagnostics == [])
    }

    @Test("Each line that can't be read is told where it goes wrong")
    func malformed() {
        let lines = [
            "epsiode 4k2m date=2026-05-01T08:00:00Z guid=x", "episode", "episode 4k2m date=yesterday guid=x",
            "episode 4k2m date=2026-05-01T08:00:00Z", "audio 4k2m a.mp3 bytes=1 changes=0",
            "audio 4k2m https://example.org/a.mp3 bytes=many changes=0",
            "audio 4k2m https://example.org/a.mp3 bytes=1 changes=0 sha256=12", "page k7f3 story /stories/a/",
            "page k7f3 story stories/a/ more", "gone k7f3 twice", "",
        ]
        #expect(
            found(lines.joined(separator: "\n")) == [
                "1:1 error “epsiode” is no beginning of a line of this file.", "2:8 error Here an id is missing.",
                "3:19 error “yesterday” is not a date as 2026-05-01T08:00:00Z.", "4:39 error Here “guid=” is missing.",
                "5:12 error “a.mp3” is not a whole address.", "6:44 error “many” is not a number.",
                "7:63 error “12” is not a SHA-256, which has 64 digits.",
                "8:17 error “/stories/a/” is not an address from the site's root, as stories/court/.",
                "9:28 error Nothing should follow here.", "10:11 error Here “guid=” is missing.",
            ])
        #expect(found("\u{0}\u{1}\n") == ["1:1 error “\u{0}\u{1}” is no beginning of a line of this file."])
        var diagnostics: [Diagnostic] = []
        #expect(ReadLedger.ledger([0xFF, 0xFE, 0x0A], into: &diagnostics).isDoubtful)
    }

    @Test("What two branches left is told at its line, and what contradicts itself names both lines")
    func merged() {
        #expect(
            found(
                """
                <<<<<<< HEAD
                page k7f3 story stories/a/
                ||||||| 1234567
                =======
                page k7f3 story stories/b/
                >>>>>>> other
                page k7f3 story stories/b/
                episode 4k2m date=2026-05-01T08:00:00Z guid=a
                episode 4k2m date=2026-05-02T08:00:00Z guid=a
                gone k7f4
                page k7f4 story stories/c/
                """) == [
                    "1:1 error Here two branches were not put together yet.",
                    "3:1 error Here two branches were not put together yet.",
                    "4:1 error Here two branches were not put together yet.",
                    "6:1 error Here two branches were not put together yet.",
                    "7:1 warning This line stands in line 5 already.",
                    "9:1 error This line and line 8 say different things of the episode 4k2m.",
                    "11:1 warning Line 10 says that k7f4 is gone, and so this line holds nothing.",
                ])
    }

    @Test("A build refuses it with a message, and one that only says something twice publishes")
    func build() async throws {
        let page = """
            === Content/pages/about.md
            ---
            id: ab2c
            title: About
            ---
            Text.

            """
        try await expectFindings(
            page + "=== Content/published.lock\nnonsense\n",
            ["Content/published.lock:1:1 [published-lock] “nonsense” is no beginning of a line of this file."])
        let output = try await published(
            page + "=== Content/published.lock\npage ab2c page about/\npage ab2c page about/\n")
        #expect(output.paths.contains("about/index.html"))
        #expect(output.holding("published.lock") == [])
    }
}
