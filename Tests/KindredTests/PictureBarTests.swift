import TestSupport
import Testing

@Suite("The bar that shows how far the pictures are")
struct PictureBarTests {
    /// A site with a picture, of which a dozen files are made.
    private func site() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let made = try await shell(
            """
            "$KINDRED" new site . --title Voices --quiet
            cp '\(Program.checkout)/Content/media/patchwork.png' Content/stories/a.png
            printf '%s\\n' --- 'id: k7f3' 'title: A' 'date: 2026-01-05' 'image: {src: a.png, alt: A}' --- '' Text. >Content/stories/b.md
            """, in: folder)
        #expect(made.status == 0, "\(made.errors)")
        return folder
    }

    @Test("It is drawn on a terminal while pictures are made, and gone at the end; a second build draws nothing")
    func terminal() async throws {
        let folder = try await site()
        let lines = "script --quiet --return --command \"$KINDRED build\" said </dev/null >/dev/null"
        let first = try await shell(lines, in: folder)
        let said = folder.text("said") ?? ""
        #expect(first.status == 0, "\(said)")
        let bars = said.split(separator: "\r\u{1B}[K").filter { $0.contains("pictures made") }
        #expect(bars.first?.hasPrefix("[....................] 0 of ") == true, "\(said)")
        #expect(bars.count > 4)
        let rest = said.components(after: "\r\u{1B}[K")
        #expect(rest.contains("Published") && !rest.contains("pictures made"), "\(said)")
        _ = try await shell(lines, in: folder)
        #expect(folder.text("said")?.contains("pictures made") == false)
    }

    @Test("Elsewhere nothing is drawn, nor on a terminal where it is asked to be quiet")
    func elsewhere() async throws {
        let plain = try await kindred("build", in: try await site())
        #expect(!plain.errors.contains("\u{1B}") && !plain.output.contains("\u{1B}"), "\(plain.errors)")
        let folder = try await site()
        _ = try await shell(
            "script --quiet --command \"$KINDRED build --quiet\" said </dev/null >/dev/null", in: folder)
        #expect(folder.text("said")?.contains("pictures made") == false)
        #expect(folder.files(in: "Output").contains { $0.hasSuffix(".webp") })
    }
}

extension String {
    /// What follows the last of some words.
    fileprivate func components(after words: String) -> Substring {
        ranges(of: words).last.map { self[$0.upperBound...] } ?? self[...]
    }
}
