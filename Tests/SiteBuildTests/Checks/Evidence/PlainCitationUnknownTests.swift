import Testing

@Suite("Works cited in plain text")
struct PlainCitationUnknownTests {
    @Test("One that no list of works names is found")
    func found() async throws {
        try await expectFindings(
            inPage: """
                In the first paper (1️⃣Repper, 2013) and others (2️⃣Mead and Hansen, 2005a, p. 15; Rose et al., 1999).
                """,
            [
                "1️⃣ [citation-unknown] “Repper, 2013” is in no list of references.",
                "2️⃣ [citation-unknown] “Mead and Hansen, 2005a” is in no list of references.",
            ])
    }

    @Test("One that is listed below or linked, and brackets that cite nothing, are left alone")
    func silent() async throws {
        try await expectFindings(
            inPage: """
                It began small (Mead, 2005,15), ([Repper, 2013](https://example.org/repper)).

                They met (London, 2012), and again (June 2015), (in Leeds, 2014), (Phase 2, 2016) and (NHS, 2017).

                He said: “It is known (Nobody, 2001).”

                Mead, S.; Peer support, 2005.
                """,
            [])
    }
}
