import Testing

@testable import SiteBuild

@Suite("Means and places of suicide")
struct SuicideMethodTests {
    func expect(_ body: String, _ expected: [String]) async throws {
        try await expectFindings(
            of: "suicide-method", page("pages", "", body), expected.map { "Content/pages/a.md:\($0)" })
    }

    static let message = "This says how or where somebody tried to end their life."

    @Test("A means or a place near a word for suicide is found")
    func found() async throws {
        try await expect(
            "His suicide, by 1️⃣hanging, was in the news.\n\nShe tried to kill herself with an 2️⃣overdose of paracetamol.\n\nHe ended his life at the 3️⃣railway.",
            ["1️⃣ warning: \(Self.message)", "2️⃣ warning: \(Self.message)", "3️⃣ warning: \(Self.message)"])
    }

    @Test(
        "The same words elsewhere are silent",
        arguments: [
            "She took an overdose.", "We bridge the gap between suicide and its prevention.",
            "A picture was hanging there.",
            "They spoke of suicide. The bridge was old.", "Suicide prevention on the railway.",
            "> His suicide, by hanging.",
        ])
    func silent(body: String) async throws { try await expect(body, []) }

    @Test("In somebody's own words it is told for information")
    func voice() async throws {
        try await expect(
            ":::voice role=\"A mentor\"\nI thought of suicide, of the 1️⃣bridge.\n:::", ["1️⃣ info: \(Self.message)"])
    }
}
