import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Retellings that pass for somebody's own words")
struct RetoldAsVoiceTests {
    private let retold = "retold_from: {publisher: The Lamp Trust, title: A story}"

    @Test("A voice in a retelling needs a record of its own")
    func fires() async throws {
        let body = ":::1️⃣voice person=riaz\nA loganberry.\n:::\n\n:::retold\nTold again.\n:::"
        try await expectFindings(
            ConsentSite.story(body, matter: retold),
            [
                "Content/stories/court.md:1️⃣ [retold-as-voice] This page tells again what was published elsewhere, and "
                    + "this block is shown as somebody's own words without a record of their own."
            ])
        try await expectFindings(
            ConsentSite.story(body, matter: retold) + ConsentSite.record("identify_as: first-name\nshown_as: Riaz"), [])
        try await expectFindings(
            ConsentSite.story(":::retold\nTold again.\n:::", matter: retold), [])
    }
}
