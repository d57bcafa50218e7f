import Diagnostics
import Testing

@Suite("Did you mean")
struct NearMissTests {
    private let fields = [
        "title", "summary", "date", "expires", "status", "language", "publisher", "people", "content_notes",
        "description", "categories", "id", "licence", "image",
    ]

    @Test(
        "A slip of the keyboard finds its field",
        arguments: [
            ("titel", "title"), ("tilte", "title"), ("sumary", "summary"), ("summmary", "summary"),
            ("Summary", "summary"), ("content-notes", "content_notes"), ("Content Notes", "content_notes"),
            ("category", "categories"), ("di", "id"), ("license", "licence"), ("desc", "description"),
            ("pubisher", "publisher"), ("dates", "date"), ("peple", "people"),
        ])
    func slips(typed: String, meant: String) {
        #expect(nearest(to: typed, among: fields) == meant)
    }

    @Test("What is near to nothing has no suggestion", arguments: ["", "banana", "x", "name", "zz", "🙂", "author"])
    func nothingNear(typed: String) {
        #expect(nearest(to: typed, among: fields) == nil)
    }

    @Test("Of equally near names the first in byte order is taken, whatever their order")
    func ties() {
        #expect(nearest(to: "bat", among: ["cat", "bar", "hat"]) == "bar")
        #expect(nearest(to: "bat", among: ["hat", "cat", "bar"]) == "bar")
    }

    @Test("Nearer wins over earlier")
    func nearer() {
        #expect(nearest(to: "speakers", among: ["speaker_s", "spikers"]) == "speaker_s")
    }

    @Test("Names of other scripts are compared by letter")
    func scripts() {
        #expect(nearest(to: "прикол", among: ["прикло", "кол"]) == "прикло")
    }

    @Test("A text of megabytes and empty candidates cost nothing and find nothing")
    func huge() {
        #expect(nearest(to: String(repeating: "a", count: 5_000_000), among: fields) == nil)
        #expect(nearest(to: "title", among: ["", String(repeating: "title", count: 1_000_000)]) == nil)
        #expect(nearest(to: "title", among: []) == nil)
    }
}
