import Calendar
import TestSupport
import Testing

@testable import SiteBuild

@Suite("What a site holds, and when it changes by itself")
struct SurveyTests {
    private let text = """
        === Content/site.yaml
        format: 1
        title: Voices
        base_url: https://example.org/
        notice: {text: Closed, from: 2026-12-24, until: 2027-01-02}
        === Content/stories/known.md
        ---
        id: sto1
        title: Known
        date: 2026-01-05
        expires: 2026-08-01
        ---
        === Content/stories/coming.md
        ---
        id: sto2
        title: Coming
        date: 2026-07-01
        ---
        === Content/stories/draft.md
        ---
        id: sto3
        title: Draft
        date: 2026-09-01
        status: draft
        ---
        === Content/shows/voices/show.md
        ---
        id: sho1
        title: Voices
        date: 2026-10-01
        external: {by: trust, url: https://example.org/}
        ---
        === Content/shows/voices/001-first.md
        ---
        id: epi1
        title: First
        date: 2026-02-01
        audio: {url: https://example.org/a.mp3, length: 100, type: audio/mpeg, duration: 0:10}
        ---
        === consent/riaz.yaml
        person: riaz
        given: 2026-06-20
        expires: 2026-11-01
        withdrawal: {on: 2026-10-15, scope: name}

        """

    @Test("Every entry has a state; an episode that is out waits for its show")
    func states() async throws {
        let survey = try await withSite(text) { try await Build.survey($0.request) }
        #expect(
            survey.items.map { "\($0.path) \($0.state) \($0.address ?? "-")" } == [
                "Content/shows/voices/001-first.md scheduled -",
                "Content/shows/voices/show.md scheduled -",
                "Content/stories/coming.md scheduled -",
                "Content/stories/draft.md draft -",
                "Content/stories/known.md published https://example.org/stories/known/",
                "consent/riaz.yaml  -",
            ])
    }

    @Test("The times at which the site must be built again come in order; of consent only paths are told")
    func turns() async throws {
        let survey = try await withSite(text) { try await Build.survey($0.request) }
        #expect(
            survey.turns.map { "\(survey.zone.local($0.at).day) \($0.why)" } == [
                "2026-06-20 consent/riaz.yaml comes into force.",
                "2026-07-01 Content/stories/coming.md is published.",
                "2026-08-01 Content/stories/known.md is taken down.",
                "2026-10-01 Content/shows/voices/show.md is published.",
                "2026-10-15 consent/riaz.yaml is withdrawn, and what rests on it is withheld.",
                "2026-11-01 consent/riaz.yaml ends, and what rests on it is withheld.",
                "2026-12-24 The notice in site.yaml begins.",
                "2027-01-02 The notice in site.yaml ends.",
            ])
    }
}
