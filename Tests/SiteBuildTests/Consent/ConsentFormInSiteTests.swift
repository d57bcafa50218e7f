import Diagnostics
import TestSupport
import Testing

@testable import SiteBuild

@Suite("Consent forms in the folder")
struct ConsentFormInSiteTests {
    @Test("Forms, signatures and lists of real names are found; forms to fill in and pages about consent are not")
    func names() async throws {
        let site = try TrySite(
            """
            === Content/media/Consent_form_2026.txt
            Words.
            === Content/media/signed-consent.txt
            Words.
            === Content/static/real-names.csv
            Words.
            === Content/media/consent-form-template.txt
            Words.
            === Content/media/informed.txt
            Words.
            === Content/pages/consent.md
            ---
            id: pag1
            title: Consent
            ---

            """)
        #expect(
            site.lines(try await site.check().diagnostics)
                == [
                    "Content/media/Consent_form_2026.txt", "Content/media/signed-consent.txt",
                    "Content/static/real-names.csv",
                ].map {
                    "\($0):whole file [consent-form-in-site] This looks like a consent form, a signature or a list of real names."
                })
    }
}
