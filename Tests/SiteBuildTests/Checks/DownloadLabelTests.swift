import Testing

@testable import SiteBuild

@Suite("Words of downloads")
struct DownloadLabelTests {
    static let text = String(repeating: "This page says all that is in the file. ", count: 10)

    func expect(_ body: String, _ expected: [String], fields: String = "") async throws {
        try await expectFindings(
            of: "download-label",
            page("stories", fields, body) + "=== Content/media/guide.pdf\nx\n=== Content/media/a.docx\nx\n",
            expected.map { "Content/stories/a.md:\($0)" })
    }

    @Test("A link to a file says its type and size")
    func label() async throws {
        try await expect(
            Self.text + "\n\n[The guide](1️⃣../media/guide.pdf) and [the guide, a PDF](2️⃣../media/guide.pdf)",
            [
                "1️⃣ error: This link doesn't say that it leads to a PDF file, and how large it is.",
                "2️⃣ error: This link doesn't say that it leads to a PDF file, and how large it is.",
            ])
    }

    @Test("One that does, a download directive, a page and an address elsewhere are silent")
    func silent() async throws {
        try await expect(
            Self.text
                + """


                [The guide (PDF, 2 bytes)](../media/guide.pdf), [the guide (PDF, 340KB)](../media/guide.pdf),
                :download[the guide]{file=../media/guide.pdf}, [this page](a.md), [a PDF elsewhere](https://example.org/a.pdf)
                """, [])
    }

    @Test("A page that offers a PDF and says nothing itself is found")
    func only() async throws {
        try await expect(
            "Read the guide.\n\n:::download file=1️⃣../media/guide.pdf\n:::",
            ["1️⃣ error: What this page says is in a PDF only."])
        try await expect(
            "Read the guide.",
            ["1️⃣ error: What this page says is in a PDF only."],
            fields: "downloads: [{file: 1️⃣../media/guide.pdf, title: The guide}]")
    }

    @Test("With another form beside it, or its text on the page, it is not")
    func beside() async throws {
        try await expect(
            "Read the guide.", [],
            fields: "downloads: [{file: ../media/guide.pdf, title: One}, {file: ../media/a.docx, title: Two}]")
        try await expect(Self.text + "\n\n:::download file=../media/guide.pdf\n:::", [])
        try await expect(
            "Read the guide.\n\n:::download file=../media/guide.pdf\n:::", [],
            fields: "alternates: [{type: easy-read, href: https://example.org/easy}]")
    }
}
