import Testing

@testable import Podcast

@Suite("Roles of the Podcast Taxonomy")
struct PersonTaxonomyTests {
    @Test(
        "A role is found whatever its case, hyphens and spaces, and by the word that editors use for it",
        arguments: [
            ("host", "Cast", "Host"), ("Co host", "Cast", "Co-Host"), ("co-presenter", "Cast", "Co-Host"),
            ("interviewee", "Cast", "Guest"), ("cover art designer", "Visuals", "Cover Art Designer"),
            ("sound-editor", "Audio Post-Production", "Audio Editor"), ("editor", "Writing", "Editor"),
            ("translator", "Writing", "Translator"), ("scriptwriter", "Writing", "Writer"),
        ])
    func found(_ text: String, _ group: String, _ name: String) {
        #expect(PersonTaxonomy.role(text) == PersonTaxonomy.Role(group: group, name: name))
    }

    @Test("Another word is no role", arguments: ["", "friend", "hosts", "роль", "---"])
    func unknown(_ text: String) { #expect(PersonTaxonomy.role(text) == nil) }
}
