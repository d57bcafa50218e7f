import Glibc
import TestSupport
import Testing

@Suite("The findings on five documents as they were published")
struct FiveDocumentsTests {
    /// The folder with the five documents, whose names begin with 000 to 004. They are other people's, and no part of the
    /// project.
    static let folder = unsafe getenv("KINDRED_FIVE_DOCUMENTS").map { unsafe String(cString: $0) }

    @Test(
        "are the listed ones, no more and no fewer",
        .enabled(
            if: folder != nil,
            "The five documents are not here: KINDRED_FIVE_DOCUMENTS names the folder that holds them."
        ))
    func findings() async throws {
        let documents = documents(in: try #require(Self.folder))
        try #require(documents.count == 5)
        let found = try await DocumentFindings.of(documents)
        assertSnapshot(
            found.joined(separator: "\n"),
            DocumentFindings.listed(Self.list).map(\.finding).joined(separator: "\n"))
    }

    @Test(
        "The news as a page without a date has four words more that go out of date, fourteen in the five",
        .enabled(if: folder != nil, "KINDRED_FIVE_DOCUMENTS names no folder."))
    func stale() async throws {
        let documents = documents(in: try #require(Self.folder))
        var places = DocumentFindings.places
        places["002"] = "pages/news.md"
        let found = try await DocumentFindings.of(documents, at: places).filter { $0.hasSuffix(" stale-words") }
        #expect(found.count == 14)
        #expect(found.filter { $0.hasPrefix("002") }.map { $0.prefix(5) } == ["002:5", "002:5", "002:7", "002:1"])
    }

    @Test("At most five of them are false")
    func right() {
        let wrong = DocumentFindings.listed(Self.list).filter { !$0.isRight }.map(\.finding)
        #expect(wrong.count <= 5, "\(wrong)")
    }

    private func documents(in folder: String) -> [String: [UInt8]] {
        var documents: [String: [UInt8]] = [:]
        for name in names(inFolder: folder) {
            let number = String(name.prefix(3))
            if DocumentFindings.places[number] != nil { documents[number] = bytes(ofFile: "\(folder)/\(name)") }
        }
        return documents
    }
}
