import Testing

@Suite("Numbers without a source")
struct StatisticUnsourcedTests {
    static func finding(_ mark: String, _ number: String) -> String {
        "\(mark) [statistic-unsourced] “\(number)”: who counted, and when?"
    }

    @Test("Shares and sums are found, once a sentence")
    func found() async throws {
        try await expectFindings(
            inPage: """
                1️⃣80% work in teams, and 10% alone. It cost 2️⃣£25,000. They need 3️⃣£1.5 million.

                4️⃣Nine out of ten prisoners were unwell; 5️⃣12.5% left. Then 6️⃣40 per cent came back.
                """.replacing("5️⃣", with: ""),
            [
                Self.finding("1️⃣", "80%"), Self.finding("2️⃣", "£25,000"), Self.finding("3️⃣", "£1.5 million"),
                Self.finding("4️⃣", "Nine out of ten"), Self.finding("6️⃣", "40 per cent"),
            ])
    }

    @Test("A stat, a citation, a link or an author and year in the sentence is its source")
    func sourced() async throws {
        try await expectFindings(
            inPage: """
                Up :stat[12%]{source=Someone date=2026} since spring. It was 20% [in one survey](https://example.org/).

                It was 30% (Mead, 2005).

                :::stat value=12% source=Someone
                12% more came.
                :::

                :::retold source="A trust"
                The trust paid £25,000.
                :::

                Mead, S.; Peer support, 2005.
                """,
            [])
    }

    @Test(
        "Prices, ways of speaking, needs and quotations are left alone",
        arguments: [
            "A ticket is £12, two are £24.50.", "She was 100% sure.", "Three out of four complex needs are met.",
            "Out of ten rooms one was free.", "He said: “80% of it is listening.”", "The film is rated 9 out of 10.",
            "It took 30 minutes.",
        ])
    func silent(_ text: String) async throws { try await expectFindings(inPage: text, []) }
}
