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
