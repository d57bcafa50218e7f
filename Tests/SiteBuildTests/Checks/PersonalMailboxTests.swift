import Testing

@testable import SiteBuild

@Suite("Mail addresses of persons")
struct PersonalMailboxTests {
    static let message = "This is one person's mail address."

    @Test("A first and a last name before the @ are found, in words and in links, each once")
    func found() async throws {
        try await expectFindings(
            of: "personal-mailbox",
            page(
                "pages", "",
                "Write to 1️⃣kevin.smith@nhs.example.\n\n[2️⃣lynn.king@example.org](mailto:lynn.king@example.org)\n\n[Write to us](3️⃣mailto:l.king@example.org)"
            ), ["1️⃣", "2️⃣", "3️⃣"].map { "Content/pages/a.md:\($0) warning: \(Self.message)" })
    }

    @Test("An organisation's and a show's too")
    func fields() async throws {
        try await expectFindings(
            of: "personal-mailbox",
            "=== Content/organisations/b.md\n---\nid: n6rg\nname: B\n1️⃣email: ann.other@example.org\n---\n",
            ["Content/organisations/b.md:1️⃣ warning: \(Self.message)"])
    }

    @Test(
        "Mailboxes of tasks are silent",
        arguments: [
            "info@example.org", "peer.support@example.org", "press.office@example.org", "stories@voices.example.org",
            "patient.experience@nhs.example", "north.west.team@example.org", "a@b", "someone@example.org",
        ])
    func silent(address: String) async throws {
        try await expectFindings(of: "personal-mailbox", page("pages", "", "Write to \(address), or ring."), [])
    }
}
