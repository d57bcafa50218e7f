import Testing

@Suite("Pointers to what isn't there")
struct CrossReferenceTests {
    @Test("A box or figure that the page has not is found")
    func found() async throws {
        try await expectFindings(
            inPage: """
                The phases are in 1️⃣Box 1 below, and in 2️⃣Figure 2.1. The form is 3️⃣overleaf. For more see 4️⃣below.
                """,
            [
                "1️⃣ [cross-reference] The text points to “Box 1”, which is not on this page.",
                "2️⃣ [cross-reference] The text points to “Figure 2.1”, which is not on this page.",
                "3️⃣ [cross-reference] The text points to “overleaf”, which is not on this page.",
                "4️⃣ [cross-reference] The text points to “below”, which is not on this page.",
            ])
    }

    @Test("What is there, under a heading, a caption or as a picture, and other works' boxes are left alone")
    func silent() async throws {
        try await expectFindings(
            """
            === Content/media/map.png
            x
            === Content/pages/a.md
            ---
            id: k7f3
            title: A
            ---

            The phases are in Box 1, Table 2 and Figure 3; see below.

            ## Box 1: the phases

            **Table 2.** The towns

            :::figure caption="Figure 3: a map"
            A map
            :::

            Table 4 of the report has more, as Figure 5 in Mead (2005) shows. Tick the box 6 times. Box office.

            “As Box 9 says”, he read.

            """,
            [])
    }
}
